"""Loyalty read from a file: as of a day, with its records, by kept standards, and in numbers."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
import sqlalchemy as sa

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    kept_models,
    loyalty,
    loyalty_signs,
    orders,
    products,
    promises,
    referrals,
    weighing,
)
from crm_desktop.charts.behind import these
from crm_desktop.charts.loyalty import loyal
from crm_desktop.charts.slices import Slice
from crm_desktop.errors import UserError
from crm_desktop.insights.loyalty import AXES, Axis
from crm_desktop.insights.loyalty_ladder import Rung
from crm_desktop.insights.weights import Weights
from crm_desktop.loyalty import Loyalty
from crm_desktop.models import Position
from crm_desktop.models.activity import noon_of
from crm_desktop.reports import loyalty as report
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.fixture
def firm(store: Store) -> list[int]:
    """Six buyers of gears, the first of them also of drives; the last one is a mere lead."""
    gears = products.add(store, name="Gear", line="gears")
    drives = products.add(store, name="Drive", line="drives")
    ids = [customers.add(store, name=f"Firm {n}", industry="Steel") for n in range(7)]
    for n, customer in enumerate(ids[:6]):
        for step in range(n + 1):
            bought = [gears, drives] if n < 2 else [gears]
            order(store, customer, 700 - 20 * step, bought)
    return ids


def order(store: Store, customer: int, ago: int, bought: list[int]) -> int:
    lines = [{"product_id": one, "quantity": 1_000, "amount": 5_000} for one in bought]
    day = TODAY - timedelta(days=ago)
    return orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=lines)


def found(store: Store, customer: int, day: date = TODAY) -> Loyalty:
    with store.read() as session:
        loyal = loyalty.loyalty_of(session, customer, day)
    assert loyal is not None
    return loyal


def value(loyal: Loyalty, axis: Axis) -> float | None:
    return loyal.axes[AXES.index(axis)].value


def test_a_sign_and_a_referral_are_known_from_their_day_on(store: Store, firm: list[int]) -> None:
    loyalty_signs.add_sign(store, customer_id=firm[0], kind="reference", on_day=TODAY)
    customers.refer(store, id=firm[6], by_customer_id=firm[0], on=TODAY)
    before, now = found(store, firm[0], TODAY - timedelta(days=1)), found(store, firm[0])
    assert value(before, Axis.REFERENCE) is None
    assert before.axes[AXES.index(Axis.REFERENCE)].why == "nothing_noted"
    for axis in (Axis.REFERENCE, Axis.RECOMMENDS):
        assert value(now, axis) == pytest.approx(100 * (1 - np.exp(-0.5)))
        assert value(found(store, firm[1]), axis) == 0
        assert now.axes[AXES.index(axis)].n == 1
    assert found(store, firm[6]).axes[0].why == "never_bought"


def test_a_persons_word_counts_for_the_firm_where_the_person_works(
    store: Store, firm: list[int]
) -> None:
    person = contacts.add(store, name="Chen", customer_id=firm[1])
    customers.refer(store, id=firm[6], by_contact_id=person, on=TODAY)
    loyal = found(store, firm[1])
    assert (value(loyal, Axis.RECOMMENDS) or 0) > 0
    with store.read() as session:
        brought = referrals.brought(session, firm[1], TODAY)
        assert referrals.brought_by(session, firm[6])[0].contact == "Chen"
        (place,) = session.scalars(sa.select(Position.id).where(Position.contact_id == person))
    assert [(one.customer_id, one.contact) for one in brought] == [(firm[6], "Chen")]
    contacts.edit_position(store, id=place, until=TODAY + timedelta(days=10))
    assert (value(found(store, firm[1]), Axis.RECOMMENDS) or 0) > 0
    later = TODAY + timedelta(days=11)
    assert value(found(store, firm[1], later), Axis.RECOMMENDS) in (None, 0)


def test_what_a_brought_customer_bought_since_is_added_up(store: Store, firm: list[int]) -> None:
    day = TODAY - timedelta(days=600)
    referral = customers.refer(store, id=firm[3], by_customer_id=firm[0], on=day)
    with store.read() as session:
        (one,) = referrals.brought(session, firm[0], TODAY)
    assert (one.orders, one.net, one.currency) == (0, 0, "EUR")
    referrals.edit_referral(store, id=referral, referred_on=day - timedelta(days=50))
    with store.read() as session:
        (one,) = referrals.brought(session, firm[0], TODAY)
    assert (one.orders, one.net) == (1, 5_000)
    referrals.edit_referral(store, id=referral, referred_on=None)
    with store.read() as session:
        assert referrals.brought(session, firm[0], date.today())[0].orders == 4
    with pytest.raises(UserError) as refused:
        referrals.edit_referral(store, id=referral, by_customer_id=None)
    assert refused.value.code == "field_needed"


def test_a_contested_deal_counts_once_it_is_decided(store: Store, firm: list[int]) -> None:
    for n in range(5):
        deal = deals.add(store, name=f"D{n}", opened_on=TODAY, customer_id=firm[n % 2])
        deals.set_rivals(store, id=deal, names=["Vega"])
        deals.close(store, id=deal, outcome="won" if n else "lost", on=TODAY, reason="price")
    uncontested = deals.add(store, name="U", opened_on=TODAY, customer_id=firm[2])
    deals.close(store, id=uncontested, outcome="won", on=TODAY, reason="fit")
    loyal = found(store, firm[0])
    assert value(loyal, Axis.TURNS_RIVALS_AWAY) == pytest.approx(100 * (2 + 8) / 13)
    assert found(store, firm[2]).axes[4].why == "no_contest"
    assert found(store, firm[0], TODAY - timedelta(days=1)).axes[4].why == "few_contests"


def test_a_credit_is_no_purchase_and_other_currencies_are(store: Store, firm: list[int]) -> None:
    before = found(store, firm[2])
    credit = {"text": "returned", "quantity": -1_000, "amount": -100}
    orders.add(store, customer_id=firm[2], ordered_on=TODAY, currency="EUR", lines=[credit])
    assert found(store, firm[2]).axes == before.axes
    dollars = {"text": "x", "quantity": 1_000, "amount": 100}
    orders.add(store, customer_id=firm[2], ordered_on=TODAY, currency="USD", lines=[dollars])
    assert (value(found(store, firm[2]), Axis.REPEATS) or 0) > (value(before, Axis.REPEATS) or 0)


def test_all_and_one_agree_and_the_order_of_ids_does_not_matter(
    store: Store, firm: list[int]
) -> None:
    customers.refer(store, id=firm[6], by_customer_id=firm[0], on=TODAY)
    with store.read() as session:
        everybody = loyalty.everybody(session, TODAY)
        some = loyalty.everybody(session, TODAY, [firm[4], firm[1]])
    for place, customer in enumerate(firm):
        one = found(store, customer)
        known = [v if v is not None else np.nan for v in (a.value for a in one.axes)]
        np.testing.assert_allclose(everybody.scores.axes[place], known)
    np.testing.assert_allclose(some.scores.axes, everybody.scores.axes[[1, 4]])


def test_kept_standards_judge_one_customer_until_they_are_old_or_weighed_anew(
    store: Store, firm: list[int]
) -> None:
    with store.read() as session:
        fitted = loyalty.fit(session, TODAY)
    kept_models.keep(store, loyalty.MODEL, TODAY, fitted)
    kept = found(store, firm[5])
    gears = store_product(store)
    for customer in firm[1:5]:  # the peers move, the standards stay for some days
        for n in range(9):
            order(store, customer, n, [gears])
    assert found(store, firm[5]).axes == kept.axes
    assert found(store, firm[5], TODAY + timedelta(days=loyalty.KEPT_DAYS + 1)).peers == 6
    weighing.set_weights(store, weights=Weights(loyalty_half_life_months=12))
    assert value(found(store, firm[5]), Axis.REPEATS) != value(kept, Axis.REPEATS)


def store_product(store: Store) -> int:
    with store.read() as session:
        return int(session.execute(sa.text("SELECT min(id) FROM product")).scalar_one())


def test_the_trend_goes_back_by_quarters_and_says_what_moved_the_total(
    store: Store, firm: list[int]
) -> None:
    customers.refer(store, id=firm[6], by_customer_id=firm[5], on=TODAY - timedelta(days=500))
    sign = loyalty_signs.add_sign(
        store, customer_id=firm[0], kind="suggestion", on_day=TODAY - timedelta(days=30)
    )
    loyal = found(store, firm[0])
    assert [day for day, _ in loyal.trend][-3:] == [
        date(2025, 9, 2), date(2025, 12, 2), date(2026, 3, 2),
    ]  # fmt: skip
    assert len(loyal.trend) == loyalty.POINTS and loyal.trend[-1][1] == loyal.total
    assert loyal.moved_since == date(2025, 3, 2)
    reference = next(each for each in loyal.moved if each.axis is Axis.REFERENCE)
    assert reference.points > 0 and reference.n == 1
    assert [(one.table, one.id) for one in reference.records] == [("loyalty_sign", sign)]
    told = sum(each.points for each in loyal.moved) + loyal.rest
    assert told == pytest.approx(loyal.moved_by, abs=0.1)


def test_the_end_of_a_month_has_its_quarters_too() -> None:
    days = loyalty.quarters(date(2026, 5, 31))
    assert days[:3] == (date(2026, 5, 31), date(2026, 2, 28), date(2025, 11, 30))


def test_the_ladder_counts_touches_and_promises_until_its_day(
    store: Store, firm: list[int]
) -> None:
    for n in range(12):
        activities.log(
            store, kind="call", subject="x", customer_id=firm[0],
            done_at=noon_of(TODAY - timedelta(days=10 * n)),
        )  # fmt: skip
    for n in range(5):
        kept = promises.add(
            store, customer_id=firm[0], text="x", due_on=TODAY - timedelta(days=3 - n)
        )
        if n < 4:
            promises.keep(store, id=kept, at=noon_of(TODAY - timedelta(days=5)))
    now = found(store, firm[0], TODAY + timedelta(days=9)).ladder
    assert (now.contact.touches, now.contact.promises, now.contact.kept) == (12, 5, 4)
    assert now.reached is Rung.COMMITMENT
    assert found(store, firm[0], TODAY - timedelta(days=6)).ladder.contact.promises == 0


def test_nobody_and_an_empty_file_have_no_loyalty(store: Store) -> None:
    with store.read() as session:
        assert loyalty.loyalty_of(session, 7, TODAY) is None
        nothing = loyalty.everybody(session, TODAY)
        assert nothing.figures.n == 0 and nothing.standards.whole.total is None
        view = loyal(session, Slice(TODAY))
        assert (view.chosen.known, view.most) == (0, ())
        figures = report.report(session, TODAY).figures
    assert (figures["n"], figures["known"], figures["customers"]) == (0, 0, [])
    assert figures["median_total"] is None
    assert "Of none of 0 customers" in report.words(figures, "EUR")


def test_the_report_names_the_customers_with_their_reasons(store: Store, firm: list[int]) -> None:
    customers.refer(store, id=firm[6], by_customer_id=firm[0], on=TODAY)
    with store.read() as session:
        figures = report.report(session, TODAY).figures
    assert set(figures) == {"n", "as_of", "known", "median_total", "axes", "customers"}
    assert (figures["n"], figures["known"], figures["as_of"]) == (7, 6, "2026-03-02")
    assert list(figures["axes"]) == [str(axis) for axis in AXES]
    first = figures["customers"][0]
    assert set(first) == {"customer", "total", "coverage", "axes", "reasons"}
    recommends = next(each for each in first["reasons"] if each["axis"] == "recommends")
    assert recommends["records"] == 1 and recommends["points"] > 0
    assert first["coverage"] == "4/5" and first["axes"]["turns_rivals_away"] is None
    assert figures["customers"] == sorted(figures["customers"], key=lambda c: -c["total"])
    assert "6 of 7 customers is known" in report.words(figures, "EUR")


def test_the_chart_sets_the_chosen_against_the_others(store: Store, firm: list[int]) -> None:
    customers.refer(store, id=firm[6], by_customer_id=firm[0], on=TODAY)
    customers.edit_many(store, ids=firm[:2], tier="core")
    with store.read() as session:
        whole, core = loyal(session, Slice(TODAY)), loyal(session, Slice(TODAY, tier="core"))
        behind = these(session, Slice(TODAY), whole.most)
    assert whole.others is None and whole.chosen.known == 6
    assert core.others is not None and (core.chosen.n, core.others.n) == (2, 5)
    assert core.chosen.total is None  # of two customers there is no median
    assert len(whole.most) == len(whole.least) == 3 and not set(whole.most) & set(whole.least)
    assert set(behind.ids) == set(whole.most)
