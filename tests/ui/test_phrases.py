"""Errors are worded for where they happen: an entry is spoken of only where there is one."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop.errors import UserError
from ui import formats, phrases
from ui.form import say

FILE = "/home/lin/customers.crm"


@pytest.mark.parametrize("code", ["disk_full", "file_read_only", "bug"])
def test_only_a_form_says_that_the_entry_is_still_here(code: str) -> None:
    problem = UserError(code, path=FILE)
    assert "entry" in say(problem)
    assert "entry" not in phrases.error(problem)
    assert "saved" in phrases.error(problem)
    assert "entry" not in phrases.error(problem, "opening")


@pytest.mark.parametrize("code", ["disk_full", "file_read_only"])
def test_a_file_that_could_not_be_opened_is_named(code: str) -> None:
    assert f"{FILE} could not be opened" in phrases.error(UserError(code, path=FILE), "opening")


def test_a_day_in_what_was_done_is_said_in_the_language() -> None:
    said = phrases.title("line_snoozed", {"until": "2026-11-29"})
    assert said == f"Put off until {formats.day(date(2026, 11, 29))}"
