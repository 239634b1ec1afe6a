"""Calendars of other programs, also broken ones: read, or refused with a reason in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop import wording
from crm_desktop.errors import UserError
from crm_desktop.exchange import calendars
from crm_desktop.exchange.calendars import Decisions, Past
from crm_desktop.store import Store
from tests.crm_desktop.exchange.calendars.calendar_desk import MADRID, NOW, agenda, bring, exported
from tests.crm_desktop.exchange.shared_data import shared


def _files() -> list[Path]:
    return sorted(shared("ics").rglob("*.ics"))


def test_every_real_calendar_is_read_or_refused_with_a_reason(store: Store) -> None:
    files = _files()
    read = 0
    for path in files:
        try:
            found = calendars.read_files([path], zone=MADRID)
        except UserError as refused:
            assert wording.error(refused) != refused.code.replace("_", " "), path.name
            continue
        read += 1
        assert len(found.events) + len(found.refused) + found.twice == found.entries, path.name
        for refusal in found.refused:
            assert refusal.reason in wording.ERRORS, (path.name, refusal.reason)
        for code, _facts in (remark for event in found.events for remark in event.remarks):
            assert code in wording.ERRORS, (path.name, code)
    assert read > len(files) / 2


def test_every_real_calendar_comes_in_once_and_goes_out_again(store: Store, tmp_path: Path) -> None:
    everything = Decisions(past=Past.ALL)
    for path in _files():
        try:
            bring(store, path, decisions=everything)
        except UserError:
            continue
        again = bring(store, path, decisions=everything)
        assert (again.change_id, again.created, again.updated) == (None, {}, {}), path.name
    assert len(agenda(store)) > 60
    calendar = exported(store, tmp_path / "all.ics", done_from=NOW.date().replace(year=1990))
    assert len(calendar.walk("VEVENT")) == len(agenda(store))
    assert not [error for one in calendar.walk("VEVENT") for error in one.errors]


@pytest.mark.parametrize("name", ["ics/icalendar/issue_722_timezone_transition_ambiguity.ics"])
def test_a_zone_that_only_its_file_knows_gives_the_right_instant(name: str) -> None:
    found = calendars.read_files([shared(name)], zone="UTC")
    assert [event.moment.begins().strftime("%d.%m. %H:%M") for event in found.events][:2] == [
        "02.03. 20:00", "02.08. 22:00",
    ]  # fmt: skip
