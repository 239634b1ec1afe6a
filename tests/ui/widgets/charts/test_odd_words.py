"""What charts say of odd files: never what is not so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject

from crm_desktop import targets
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.targets import targeted
from crm_desktop.store import Store
from tests.crm_desktop import odd_files
from tests.crm_desktop.odd_files import DAY
from ui.theme import Theme
from ui.widgets.charts import kinds

OF_ORDERS = (
    "sales", "concentration", "tiers", "cohorts", "performance", "decline", "lifetime_value",
    "white_space",
)  # fmt: skip


def words(store: Store, code: str, theme: Theme) -> str:
    """What a chart says of a file: what is missing, or the sentence, the note and its marks."""
    kind = kinds.make(code, QObject())
    with store.read() as session:
        view = kind.question()(session, Slice(DAY))
    missing = kind.missing(view)
    if missing is not None:
        return f"{missing.title}: {missing.text}"
    marks = (f"{mark.words} {mark.label}" for mark in kind.draw(view, theme).marks)
    return " ".join([kind.sentence(view), kind.note(view), *marks])


@pytest.mark.parametrize("code", [*OF_ORDERS, "forecast"])
def test_orders_in_a_currency_without_a_rate_are_not_said_to_be_missing(
    store: Store, theme: Theme, code: str
) -> None:
    odd_files.make(store, "foreign")
    said = words(store, code, theme)
    assert "other currencies than EUR" in said or "without an exchange rate" in said, said
    assert "No orders yet" not in said


def test_customers_who_gave_all_back_are_not_said_to_be_too_few(store: Store, theme: Theme) -> None:
    odd_files.make(store, "net_zero")
    assert "12 customers bought" in words(store, "concentration", theme)


@pytest.mark.parametrize("name", ["unanswered", "all_equal"])
def test_of_sources_that_work_alike_none_is_the_best(store: Store, theme: Theme, name: str) -> None:
    odd_files.make(store, name)
    said = words(store, "sources", theme)
    assert "No source works better than another." in said and "works best" not in said


@pytest.mark.parametrize("name", ["negative", "net_zero"])
def test_of_sales_that_are_none_a_tier_has_no_share(store: Store, theme: Theme, name: str) -> None:
    odd_files.make(store, name)
    said = words(store, "tiers", theme)
    assert "0%" not in said and "bring" not in said and "among the 12 who bought" in said


def test_one_line_alone_leaves_nothing_to_compare(store: Store, theme: Theme) -> None:
    odd_files.make(store, "one_line")
    assert "15 customers bought of one only" in words(store, "white_space", theme)


def test_what_has_nothing_to_draw_is_said_in_words(store: Store, theme: Theme) -> None:
    odd_files.make(store, "all_equal")
    said = words(store, "decline", theme)
    assert said.startswith("Nobody buys less: Of 24") and "Jun 30, 2026" in said


def test_complaints_that_nobody_answered_have_no_picture(store: Store, theme: Theme) -> None:
    odd_files.make(store, "unanswered")
    assert words(store, "promises", theme).startswith("Not enough data: 24 complaint")


def test_where_all_went_on_no_stage_is_the_narrowest(store: Store, theme: Theme) -> None:
    odd_files.make(store, "all_won")
    assert "fewest" not in words(store, "funnel", theme)


def test_growth_of_hardly_anything_has_no_sign(store: Store, theme: Theme) -> None:
    odd_files.make(store, "huge")
    said = words(store, "performance", theme)
    assert "−0%" not in said and "+0%" not in said


def test_an_order_is_left_out_of_targets_once_and_a_rate_goes_both_ways(store: Store) -> None:
    odd_files.make(store, "two_currencies")
    with store.read() as session:
        assert targeted(session, Slice(date(2025, 11, 30))).left_out == 0
        assert targeted(session, Slice(DAY)).left_out == 36
    odd_files.add_rates(store)
    francs = targets.add_target(
        store, period_start=date(2026, 4, 1), period_end=date(2026, 4, 30), amount=1,
        currency="CHF",
    )  # fmt: skip
    with store.read() as session:
        view = targeted(session, replace(Slice(DAY), currency="CHF"))
    assert view.left_out == 0
    bar = next(bar for bar in view.bars if bar.id == francs)
    assert bar.progress.came == 6 * 5_007 + 6 * 5_007 * 10_000
