"""Sources: conversion, what a customer costs, what comes back, and the time it all belongs to."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.sources import Cost, Lead, Source, Sources, sources

START = date(2026, 1, 1)
END = date(2026, 12, 31)


def leads(source: str, n: int, won: int, margin: int | None = 1_000) -> list[Lead]:
    return [
        Lead(source, START + timedelta(days=place), place < won, margin if place < won else None)
        for place in range(n)
    ]


def named(found: Sources, name: str) -> Source:
    return next(source for source in found.sources if source.name == name)


def test_without_costs_there_is_only_conversion() -> None:
    found = sources(leads("fair", 20, 10), [], first=None, last=END)
    (fair,) = found.sources
    assert (fair.share.k, fair.share.n, fair.share.rate) == (10, 20, 0.5)
    assert (fair.cost, fair.per_customer, fair.payback) == (None, None, None)
    assert (found.leads, found.won, found.rate) == (20, 10, 0.5)


def test_costs_are_shared_among_those_won_and_set_against_their_margin() -> None:
    (fair,) = sources(
        leads("fair", 20, 10), [Cost("fair", START, END, 4_000)], first=None, last=END
    ).sources
    assert (fair.cost, fair.per_customer, fair.margin) == (4_000, 400, 10_000)
    assert fair.payback == pytest.approx((10_000 - 4_000) / 4_000)


def test_a_cost_counts_for_its_days_in_the_period() -> None:
    cost = Cost("fair", START, START + timedelta(days=99), 1_000)
    (fair,) = sources(
        leads("fair", 20, 10), [cost], first=START + timedelta(days=10), last=END
    ).sources
    assert (fair.share.n, fair.cost) == (10, 900)


def test_leads_of_a_time_without_costs_do_not_make_the_others_cheaper() -> None:
    cost = Cost("fair", START, START + timedelta(days=4), 1_000)
    (fair,) = sources(leads("fair", 20, 20), [cost], first=None, last=END).sources
    assert (fair.paid_leads, fair.paid_won, fair.per_customer) == (5, 5, 200)
    assert fair.margin == 5_000


def test_unknown_margins_are_counted_and_not_taken_for_nothing() -> None:
    some = [*leads("fair", 6, 6), *leads("fair", 6, 6, margin=None)]
    (fair,) = sources(some, [Cost("fair", START, END, 1_200)], first=None, last=END).sources
    assert (fair.margin, fair.margin_unknown, fair.per_customer) == (6_000, 6, 100)
    (none,) = sources(
        leads("fair", 6, 6, margin=None), [Cost("fair", START, END, 600)], first=None, last=END
    ).sources
    assert (none.margin, none.payback) == (None, None)


def test_nobody_won_and_few_leads_have_no_cost_per_customer() -> None:
    cost = [Cost("fair", START, END, 1_000)]
    for n, won in ((12, 0), (4, 4)):
        (fair,) = sources(leads("fair", n, won), cost, first=None, last=END).sources
        assert (fair.cost, fair.per_customer, fair.payback) == (1_000, None, None)
    (unused,) = sources([], cost, first=None, last=END).sources
    assert (unused.share.n, unused.cost, unused.per_customer) == (0, 1_000, None)


def test_the_best_conversion_comes_first_and_the_few_last() -> None:
    some = [*leads("call", 20, 2), *leads("referral", 20, 18), *leads("rare", 2, 2)]
    found = sources(some, [], first=None, last=END)
    assert [source.name for source in found.sources] == ["referral", "call", "rare"]


def test_a_lead_belongs_to_the_month_of_its_first_contact() -> None:
    (fair,) = sources(leads("fair", 40, 1), [], first=None, last=END).sources
    assert [(month.first.month, month.leads, month.won) for month in fair.months] == [
        (1, 31, 1),
        (2, 9, 0),
    ]
    assert sources(leads("fair", 40, 1), [], first=date(2026, 2, 1), last=END).leads == 9


@given(st.integers(1, 20), st.integers(1, 10**9), st.integers(1, 200))
def test_the_currency_does_not_matter_to_what_comes_back(won: int, cost: int, by: int) -> None:
    def payback(scale: int) -> float | None:
        found = sources(
            leads("fair", 20, won, 700 * scale), [Cost("fair", START, END, cost * scale)],
            first=None, last=END,
        )  # fmt: skip
        return named(found, "fair").payback

    assert payback(by) == pytest.approx(payback(1))


def test_a_negative_margin_is_a_loss() -> None:
    (fair,) = sources(
        leads("fair", 10, 5, -100), [Cost("fair", START, END, 500)], first=None, last=END
    ).sources
    assert fair.payback == pytest.approx(-2)


def test_a_cost_without_customers_of_its_days_says_why_it_gives_no_cost_per_customer() -> None:
    early, day = date(2025, 1, 10), date(2026, 3, 1)
    cost = [Cost("Fair", date(2026, 1, 1), date(2026, 12, 31), 1000)]
    won_before = [Lead("Fair", early, True, None)] * 11
    few = [Lead("Fair", day, True, None)]
    many = [Lead("Fair", day, True, None)] * 5

    def reason(leads: list[Lead]) -> str | None:
        return sources(leads, cost, first=None, last=date(2026, 12, 31)).sources[0].unpriced

    assert reason(won_before) == "no_customer_in_cost_days"
    assert reason(few) == "few_leads_in_cost_days"
    assert reason(many) is None
