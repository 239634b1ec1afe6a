"""Odd phones and mails are noticed."""

from __future__ import annotations

from crm_desktop.reach_checks import odd_mails, odd_phones


def test_numbers_that_no_network_takes_are_odd() -> None:
    good = ["+86 576 8722 1234", "0086 138 0000 0000", "+34 912 34 56 78", "0576 8722 1234"]
    assert odd_phones(good) == ()
    assert odd_phones(["+86 12", "12", "call me"]) == ("+86 12", "12", "call me")


def test_a_national_number_is_judged_where_the_country_is_known() -> None:
    assert odd_phones(["912 345 678"], "ES") == ()
    assert odd_phones(["912"], "ES") == ("912",)


def test_addresses_that_cannot_be_mailed_to_are_odd() -> None:
    assert odd_mails(["han@yuhuan.cn", "eva@talleres.com.mx"]) == ()
    assert odd_mails(["nonsense@", "two@@at.cn", "no at"]) == ("nonsense@", "two@@at.cn", "no at")
