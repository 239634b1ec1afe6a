"""Models are fitted anew on a new day, after very much moved, and by other weights."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from crm_desktop import customers, kept_models, refitting, weighing
from crm_desktop.insights.weights import SHIPPED
from crm_desktop.refitting import FITS, refit
from crm_desktop.store import Store

DAY = date(2026, 6, 30)


def test_everything_is_fitted_once_a_day(store: Store) -> None:
    assert refit(store, DAY) == tuple(FITS)
    assert refit(store, DAY) == ()
    customers.add(store, name="Acme")
    assert refit(store, DAY) == ()
    assert refit(store, DAY + timedelta(days=1)) == tuple(FITS)
    with store.read() as session:
        days = kept_models.days(session)
    assert set(days.values()) == {DAY + timedelta(days=1)}


def test_other_weights_are_fitted_anew(store: Store) -> None:
    refit(store, DAY)
    weighing.set_weights(store, weights=replace(SHIPPED, decline_window_months=6))
    assert refit(store, DAY) == tuple(FITS)
    store.undo()
    assert refit(store, DAY) == tuple(FITS)


def test_it_stops_when_asked_and_goes_on_with_the_rest(store: Store) -> None:
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 1

    first = refit(store, DAY, stopped=stopped)
    assert len(first) == 1
    with store.read() as session:
        assert kept_models.kept(session, refitting.MARK) is None
    assert refit(store, DAY) == tuple(FITS)


def test_very_many_rows_are_reason_enough(store: Store) -> None:
    refit(store, DAY)
    with store.change("imported", origin="import", kind="customers", file="f") as session:
        ids = store.new_ids(20_000)
        session.connection().exec_driver_sql(
            "INSERT INTO customer (id, name) VALUES (?, 'x')", [(row_id,) for row_id in ids]
        )
    assert refit(store, DAY) == tuple(FITS)
