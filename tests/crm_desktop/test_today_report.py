"""The report of Today: its document, its words, its command."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from crm_desktop import (
    cli,
    cli_words,
    complaints,
    contacts,
    customers,
    deals,
    promises,
    today_report,
    wording_agenda,
)
from crm_desktop.agenda import today as page
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store

TODAY = date(2026, 3, 4)


@pytest.fixture
def filled(store: Store) -> Store:
    """A late promise, a birthday, a quiet deal and a complaint."""
    acme = customers.add(store, name="Acme", tier="key")
    han = contacts.add(store, name="Han", customer_id=acme, birthday=date(1970, 3, 6))
    gears = deals.add(
        store, name="Gears", opened_on=TODAY - timedelta(days=100), customer_id=acme, amount=500
    )
    promises.add(
        store, customer_id=acme, text="drawings", due_on=TODAY - timedelta(days=1),
        contact_id=han, deal_id=gears,
    )  # fmt: skip
    at = today_report.moment(TODAY) - timedelta(hours=30)
    complaints.add(store, customer_id=acme, text="burrs", opened_at=at)
    return store


def test_the_document_holds_the_pages_lines(filled: Store) -> None:
    with filled.read() as session:
        told = today_report.as_json(page.today(session, today_report.moment(TODAY)))
    assert json.loads(json.dumps(told)) == told
    assert (told["day"], told["snoozed"]) == ("2026-03-04", 0)
    assert [section["kind"] for section in told["sections"]] == [str(kind) for kind in AgendaKind]
    (line,) = told["sections"][0]["lines"]
    assert (line["text"], line["reason"], line["action"]) == ("drawings", "promise_late", "keep")
    assert line["customer"]["name"] == "Acme" and line["people"][0]["name"] == "Han"
    assert (line["day"], line["at"], line["facts"]["days"]) == ("2026-03-03", None, 1)
    assert isinstance(line["record_id"], str) and isinstance(line["facts"]["deal_id"], str)
    assert told["total"] == sum(section["total"] for section in told["sections"])


def test_the_lines_are_told_in_words(filled: Store) -> None:
    with filled.read() as session:
        said = list(cli_words.of_today(page.today(session, today_report.moment(TODAY))))
    assert said[0].startswith("Wednesday 2026-03-04: ")
    assert "    Acme: Han: drawings (1 day late)" in said
    assert "    Acme: Gears (no touch for 100 days)" in said
    assert "    Acme: Han (birthday in 2 days)" in said
    assert any("first reply late: 30 hours of 8 hours gone" in line for line in said)


def test_the_command_gives_it_out(filled: Store, capsys: pytest.CaptureFixture[str]) -> None:
    path = filled.path
    filled.close()
    assert cli.main(["report", "today", "--as-of", "2026-03-04", "--json", "--db", str(path)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["day"] == "2026-03-04" and err == ""
    assert cli.main(["report", "today", "--db", str(path)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["day"] == date.today().isoformat() and "drawings" in err


def test_an_empty_file_has_an_empty_day(tmp_path: Path, store: Store) -> None:
    with store.read() as session:
        found = page.today(session, datetime.now().astimezone())
    assert (found.total, found.snoozed, len(found.sections)) == (0, 0, len(AgendaKind))
    assert len(list(cli_words.of_today(found))) == 1


def test_every_reason_and_section_has_english_words() -> None:
    listed = set(page.__doc__.split()) if page.__doc__ else set()
    words = {word.strip(",") for word in listed}
    assert set(wording_agenda.REASONS) <= words
    assert set(wording_agenda.SECTIONS) == {str(kind) for kind in AgendaKind}
    for code in wording_agenda.REASONS:
        assert wording_agenda.reason(code, {"days": 1, "kind": "visit", "groups": []})
