from datetime import date

from crm_desktop.insights.sales import later, months_between, sales_by_month

DAY = date(2026, 11, 22)


def month(year: int, number: int) -> date:
    return date(year, number, 1)


def test_months_without_an_order_are_there_too() -> None:
    found = sales_by_month(
        [(month(2026, 9), 500, 2), (month(2026, 11), 300, 1)], first=month(2026, 8), as_of=DAY
    )
    assert [m.net for m in found.months] == [0, 500, 0, 300]
    assert (found.n, found.total) == (3, 800)
    assert found.best is not None and found.best.month == month(2026, 9)


def test_all_years_run_from_the_first_order_to_the_last() -> None:
    found = sales_by_month([(month(1997, 12), 5, 1), (month(1998, 2), 6, 1)], first=None, as_of=DAY)
    assert [m.month for m in found.months] == [month(1997, 12), month(1998, 1), month(1998, 2)]
    assert found.before is None


def test_the_time_before_is_compared_only_when_it_was_recorded_from_its_beginning() -> None:
    rows = [(month(2026, 8), 200, 1), (month(2026, 10), 300, 1), (month(2026, 11), 100, 1)]
    full = sales_by_month(rows, first=month(2026, 10), as_of=DAY)
    assert (full.total, full.before, full.growth) == (400, 200, 1.0)
    half = sales_by_month(rows[1:], first=month(2026, 10), as_of=DAY)
    assert (half.before, half.growth) == (None, None)


def test_nothing_sold_has_no_months() -> None:
    assert sales_by_month([], first=None, as_of=DAY).months == ()


def test_months_are_counted_over_the_turn_of_the_year() -> None:
    assert later(month(2026, 11), 3) == month(2027, 2)
    assert later(month(2026, 1), -1) == month(2025, 12)
    assert months_between(month(2025, 11), month(2026, 2)) == 4
