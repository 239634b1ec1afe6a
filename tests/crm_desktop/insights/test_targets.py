from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from crm_desktop.insights.performance import Sold, growths
from crm_desktop.insights.targets import progress


def test_half_of_the_days_make_half_of_the_target_due() -> None:
    found = progress(1000, 400, date(2026, 1, 1), date(2026, 1, 10), date(2026, 1, 5))
    assert (found.due, found.share, found.pace) == (500, 0.4, 0.8)
    assert (found.missing, found.days_left, found.per_month) == (600, 5, 600)
    assert not found.is_over and not found.is_reached


def test_what_is_needed_a_month_spreads_over_the_time_that_is_left() -> None:
    found = progress(1200, 0, date(2026, 1, 1), date(2026, 12, 31), date(2026, 1, 1))
    assert found.per_month == round(1200 / (364 / (365.25 / 12)))


def test_before_it_begins_nothing_is_due_and_there_is_no_pace() -> None:
    found = progress(100, 0, date(2026, 2, 1), date(2026, 2, 28), date(2026, 1, 1))
    assert (found.due, found.pace, found.gone) == (0, None, 0)


def test_a_time_that_is_over_needs_nothing_a_month() -> None:
    found = progress(100, 130, date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1))
    assert found.is_over and found.is_reached and found.per_month is None and found.missing == 0


def test_a_target_of_nothing_has_no_share() -> None:
    found = progress(0, 5, date(2026, 2, 1), date(2026, 2, 28), date(2026, 2, 14))
    assert found.share is None and found.pace is None


def sold(key: str, now: int, before: int, orders: int = 20) -> Sold:
    each = (now / orders) ** 2 * orders, (before / orders) ** 2 * orders
    return Sold(key, now, before, (orders, orders), each)


def test_growth_is_drawn_towards_the_firm_the_fewer_orders_there_are() -> None:
    firm, found = growths([sold("many", 2000, 1000, 200), sold("few", 20, 10, 3)])
    assert firm is not None and abs(firm - 1.0) < 1e-9
    _, found = growths([sold("a", 3000, 1000, 100), sold("b", 30, 10, 3), sold("c", 900, 1000)])
    grown = {one.sold.key: one for one in found}
    firm_growth = (3930 - 2010) / 2010
    assert grown["a"].growth is not None and grown["b"].growth is not None
    assert abs(grown["b"].growth - firm_growth) < abs(grown["a"].growth - firm_growth)
    assert grown["c"].is_below and not grown["c"].is_above


def test_too_few_orders_are_only_counted_and_stand_last() -> None:
    _, found = growths([sold("few", 10, 10, 1), sold("many", 10, 10, 50)])
    assert [one.sold.key for one in found] == ["many", "few"]
    assert found[1].growth is None and found[1].n == 2


def test_without_sales_before_there_is_no_growth() -> None:
    firm, found = growths([sold("a", 10, 0)])
    assert firm is None and found[0].growth is None


def test_a_group_that_gave_back_more_than_it_bought_has_no_growth() -> None:
    _, found = growths([sold("a", 1000, 1000, 10), sold("b", -900_000, 10, 10)])
    assert all(one.growth is None for one in found)


GROUPS = some.lists(
    some.tuples(some.integers(1, 10**6), some.integers(1, 10**6), some.integers(3, 300)),
    min_size=1,
    max_size=6,
)


@given(GROUPS, some.integers(2, 1000))
def test_another_currency_changes_no_growth(groups: list[tuple[int, int, int]], scale: int) -> None:
    plain = [sold(str(n), *group) for n, group in enumerate(groups)]
    scaled = [
        sold(str(n), now * scale, before * scale, orders)
        for n, (now, before, orders) in enumerate(groups)
    ]
    for one, other in zip(
        sorted(growths(plain)[1], key=lambda g: g.sold.key),
        sorted(growths(scaled)[1], key=lambda g: g.sold.key),
        strict=True,
    ):
        assert one.growth is not None and other.growth is not None
        assert abs(one.growth - other.growth) < 1e-6 * (1 + abs(one.growth))
        assert one.low is not None and one.high is not None
        assert -1 <= one.low <= one.growth <= one.high
