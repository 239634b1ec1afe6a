"""The kind of promises and complaints: what it says, draws, and leads to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from crm_desktop import complaints, customers, firm, promises
from crm_desktop.charts.promises import PromisesView, kept_promises
from crm_desktop.charts.slices import Slice
from crm_desktop.store import Store
from ui.context import Context
from ui.widgets.charts.kinds.promises import Place, PromisesKind

DAY = date(2026, 11, 22)


def fill(store: Store, promised: int, complained: int) -> None:
    owner = firm.add_user(store, name="Ana")
    customer = customers.add(store, name="Acme", owner_id=owner)
    with store.change("sample_made"):
        for n in range(promised):
            due = date(2026, 9, 1) + timedelta(days=n)
            made = promises.add(
                store, customer_id=customer, text="Plans", due_on=due, made_on=date(2026, 8, 1)
            )
            at = datetime(due.year, due.month, due.day, 12, tzinfo=UTC)
            promises.keep(store, id=made, at=at + timedelta(days=3 if n == 0 else 0))
        for n in range(complained):
            opened = datetime(2026, 10, 1 + n, 9, tzinfo=UTC)
            made = complaints.add(store, customer_id=customer, text="Burrs", opened_at=opened)
            complaints.solve(store, id=made, solution="New", at=opened + timedelta(hours=4 + n))


def asked(store: Store) -> PromisesView:
    with store.read() as session:
        return kept_promises(session, Slice(DAY))


def test_too_little_is_said_with_what_is_needed(context: Context) -> None:
    fill(context.store, 3, 2)
    missing = PromisesKind().missing(asked(context.store))
    assert missing is not None and missing.title == "Not enough data"
    assert "Needs 5 promises" in missing.text and "there are 3" in missing.text


def test_the_sentence_tells_the_share_its_interval_and_the_hours(context: Context) -> None:
    fill(context.store, 9, 6)
    kind, view = PromisesKind(), asked(context.store)
    assert kind.missing(view) is None
    said = kind.sentence(view)
    assert said.startswith("8 of 9 promises were kept on time: 89% (probably between")
    assert "Half of 6 complaints had a first reply within 6.5 h." in said
    assert said.endswith("As of Nov 22, 2026.")
    assert "all hours" in kind.note(view)


def test_marks_stay_within_the_picture_and_lead_to_customers(context: Context) -> None:
    fill(context.store, 9, 6)
    kind, view = PromisesKind(), asked(context.store)
    drawing = kind.draw(view, context.theme)
    assert {mark.key.of for mark in drawing.marks if isinstance(mark.key, Place)} == {
        "quarter", "person", "complaints"
    }  # fmt: skip
    for mark in drawing.marks:
        assert drawing.bounds.contains(mark.shape)
        assert mark.words
        look = kind.behind(view, mark.key)
        assert look is not None
        with context.store.read() as session:
            assert [row.name for row in look.question(session, Slice(DAY)).rows] == ["Acme"]
    assert kind.behind(view, "something else") is None


def test_each_part_stands_alone_when_the_other_has_too_little(context: Context) -> None:
    fill(context.store, 9, 1)
    kind, view = PromisesKind(), asked(context.store)
    drawing = kind.draw(view, context.theme)
    assert drawing.bounds.height() < 1.5 and not drawing.legend
    assert "1 complaint came." in kind.sentence(view)


def test_the_table_has_a_row_for_each_quarter_and_person(context: Context) -> None:
    fill(context.store, 9, 6)
    kind, view = PromisesKind(), asked(context.store)
    head, *rows = kind.rows(view)
    assert len(rows) == len(view.starts) + 1
    assert all(len(row) == len(head) for row in rows)
    assert rows[-1][:4] == ["Ana", 9, 8, 0.8889]
