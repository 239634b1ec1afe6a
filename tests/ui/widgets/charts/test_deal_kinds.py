"""The kinds that speak of deals and targets: full, sparse and empty, and who stands behind them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, firm, orders, targets
from crm_desktop.charts.slices import Slice
from crm_desktop.store import Store
from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.charts.drawing import Drawing
from ui.widgets.charts.kind import ChartKind

DAY = date(2026, 11, 28)
CODES = ("funnel", "cycle", "forecast", "targets", "performance")


def ago(days: int) -> date:
    return DAY - timedelta(days=days)


@pytest.fixture(scope="module", autouse=True)
def application(qapp: QApplication) -> Iterator[None]:
    yield


@pytest.fixture
def filled(store: Store) -> Store:
    firm.set_setting(store, key="base_currency", value="EUR")
    ana = firm.add_user(store, name="Ana")
    acme = customers.add(store, name="Acme", industry="Food", owner_id=ana, source="Fair")
    common: dict[str, Any] = {"customer_id": acme, "currency": "EUR"}
    for n in range(24):
        opened = ago(40 + 25 * n)
        made = deals.add(store, name=f"D{n}", opened_on=opened, amount=1_000_00, **common)
        deals.move(store, id=made, to_stage="evaluation", on=opened + timedelta(days=9))
        outcome = "lost" if n % 3 == 0 else "won"
        deals.close(store, id=made, outcome=outcome, on=opened + timedelta(days=20 + n))
    for n in range(6):
        deals.add(store, name=f"Open {n}", opened_on=ago(5 + n), amount=500_00, **common)
    for n in range(40):
        line = {"quantity": 1000, "amount": 5_000}
        orders.add(store, customer_id=acme, ordered_on=ago(17 * n), currency="EUR", lines=[line])
    year = {"period_start": date(2026, 1, 1), "period_end": date(2026, 12, 31)}
    targets.add_target(store, amount=100_000, currency="EUR", owner_id=ana, **year)
    targets.add_target(store, amount=900_000, currency="EUR", segment="Food", **year)
    return store


def asked(store: Store, code: str, **narrowed: Any) -> tuple[ChartKind, Any]:
    kind = kinds.make(code, QApplication.instance() or QApplication([]))
    with store.read() as session:
        return kind, kind.question()(session, Slice(DAY, **narrowed))


def numbers_of(drawing: Drawing) -> Iterator[float]:
    for mark in drawing.marks:
        yield from (mark.shape.x(), mark.shape.y(), mark.shape.width(), mark.shape.height())
        yield from (value for value in (mark.low, mark.high) if value is not None)
    for curve in drawing.curves:
        yield from (value for point in curve.points for value in point)
    for band in drawing.bands:
        yield from (value for point in (*band.lower, *band.upper) for value in point)


@pytest.mark.parametrize("code", CODES)
def test_a_full_file_is_said_drawn_and_listed(
    qtbot: QtBot, theme: Theme, filled: Store, code: str
) -> None:
    kind, view = asked(filled, code)
    assert kind.missing(view) is None
    assert "2026" in kind.sentence(view) and "nan" not in kind.sentence(view).lower()
    drawing = kind.draw(view, theme)
    assert drawing.marks and all(math.isfinite(value) for value in numbers_of(drawing))
    assert all(mark.words for mark in drawing.marks)
    head, *rows = kind.rows(view)
    assert rows and all(len(row) == len(head) for row in rows)


@pytest.mark.parametrize("code", CODES)
def test_an_empty_file_says_what_is_missing(store: Store, code: str) -> None:
    kind, view = asked(store, code)
    missing = kind.missing(view)
    assert missing is not None and missing.text


@pytest.mark.parametrize("code", ("funnel", "cycle", "forecast"))
def test_one_deal_is_not_enough_data(store: Store, code: str) -> None:
    deals.add(store, name="Alone", opened_on=ago(3), amount=100)
    kind, view = asked(store, code)
    missing = kind.missing(view)
    assert missing is not None and missing.title == "Not enough data"


@pytest.mark.parametrize("code", CODES)
def test_behind_every_mark_stand_customers(
    qtbot: QtBot, theme: Theme, filled: Store, code: str
) -> None:
    kind, view = asked(filled, code)
    for mark in kind.draw(view, theme).marks:
        look = kind.behind(view, mark.key)
        assert look is not None and look.title
        with filled.read() as session:
            found = look.question(session, Slice(DAY))
        assert {row.name for row in found.rows} <= {"Acme"}
    assert kind.behind(view, "something else") is None


def test_a_target_offers_the_step_to_enter_one(store: Store) -> None:
    kind, view = asked(store, "targets")
    missing = kind.missing(view)
    assert missing is not None and [code for code, _ in missing.steps] == ["targets"]


def test_the_state_of_a_target_is_said_and_not_only_coloured(
    qtbot: QtBot, theme: Theme, filled: Store
) -> None:
    kind, view = asked(filled, "targets")
    labels = [mark.label for mark in kind.draw(view, theme).marks]
    assert labels[0].endswith("reached") and labels[1].endswith("behind")


def test_deals_older_than_any_that_was_decided_are_told_instead_of_a_sum(store: Store) -> None:
    for n in range(6):
        made = deals.add(store, name=f"W{n}", opened_on=ago(900), amount=100, currency="EUR")
        deals.close(store, id=made, outcome="won", on=ago(880))
        deals.add(store, name=f"O{n}", opened_on=ago(800), amount=100, currency="EUR")
    kind, view = asked(store, "forecast")
    assert kind.missing(view) is None
    assert "older than any that was ever decided" in kind.sentence(view)
