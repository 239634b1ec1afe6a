"""A view that somebody else wrote into a shared file may say anything; the list opens."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from crm_desktop import customers, firm, listing, saved_views
from crm_desktop.models import SavedView
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)
HUGE = 10**30
INJECTION = "name'); DROP TABLE customer; --"


def _asks(field: str, operator: str, *values: Any) -> dict[str, Any]:
    return {"filter": {"field": field, "is": operator, "values": list(values)}}


DEFINITIONS: tuple[Any, ...] = (
    *(_asks(field, "one_of", value) for field in ("owner", "group", "tag", "tier", "own:1")
      for value in (HUGE, float("inf"), float("nan"), "\ud800", str(HUGE), "²")),
    *(_asks(field, operator, value, other) for field in ("last_touch", "own:1", "revenue")
      for operator in ("in_last", "older_than", "between", "at_least", "within", "later_than")
      for value, other in ((HUGE, "days"), (10**9, "years"), (1.5, "days"), (float("inf"), "days"),
                           (HUGE, HUGE), (True, "months"), (-(10**7), "years"))),
    _asks(INJECTION, "is", INJECTION),
    _asks(f"own:{HUGE}", "is", "x"),
    _asks("own:1 OR 1=1", "is", "x"),
    _asks("own:²", "is", "x"),
    _asks("name", "contains", "\ud800'\x00"),
    {"sort": INJECTION}, {"sort": "own:x"}, {"sort": f"own:{HUGE}"}, {"sort": "own:1"},
    {"group": INJECTION}, {"group": "own:x"}, {"group": f"own:{HUGE}"}, {"group": "own:99"},
    {"columns": [INJECTION, 7, None], "widths": {"name": HUGE}},
    *({"criteria": criteria} for criteria in (
        {"untouched_days": HUGE}, {"untouched_days": "x"}, {"touched_days": [1]},
        {"touched_days": -HUGE}, {"touched_days": 10**9},
        {"tier": [[1], {"a": 1}]}, {"owner_id": ["x", HUGE]}, {"tag": [None, 1]},
        {"among": ["x"]}, {"among": [HUGE]}, {"text": "\ud800"}, {"tag": ["\ud800"]},
        {"own": [{"field_id": HUGE, "words": [1]}]}, {"own": [{"field_id": 1, "words": [[1]]}]},
        {"own": [{"field_id": 1, "least": HUGE}]},
    )),
    [], 7, None, "x",
)  # fmt: skip


@pytest.fixture
def small(store: Store) -> Store:
    customers.add(store, name="Acme", tags=["fair"])
    field = firm.add_custom_field(store, subject="customer", kind="number", name="Trucks")
    assert field
    return store


def _keep(store: Store, definitions: list[str]) -> None:
    with store.change("hostile") as session:
        for position, text in enumerate(definitions):
            view = SavedView(subject="customer", name=f"v{position}", position=position)
            view.definition = text
            session.add(view)


def test_whatever_a_view_says_the_list_opens(small: Store) -> None:
    with small.read() as session:
        field = session.connection().exec_driver_sql("SELECT id FROM custom_field").scalar()
    texts = [json.dumps(each).replace("own:1", f"own:{field}") for each in DEFINITIONS]
    _keep(small, [*texts, "[" * 100_000, '{"filter": ' * 5_000, "{", ""])
    wrong = []
    with small.read() as session:
        for line in saved_views.saved_views(session, "customer"):
            try:
                saved_views.counted(session, line, TODAY)
                view = line.view(TODAY)
                # As the screens ask for it.
                if not listing.can_sort("customer", view.sort):
                    view = replace(view, sort="name")
                if view.group not in listing.group_columns(session.connection(), "customer"):
                    view = replace(view, group="")
                listing.arrange(session, view)
                json.dumps(line.definition.kept())
            except Exception as error:
                wrong.append((line.definition, repr(error)[:200]))
    assert not wrong, "\n".join(map(str, wrong))
    with small.read() as session:
        views = saved_views.views_with_counts(session, TODAY, "customer")
        assert len(views) > len(DEFINITIONS)
