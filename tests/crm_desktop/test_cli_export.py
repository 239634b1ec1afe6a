"""Data out and back by the command line."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import cli, contacts, customers, stakeholders
from crm_desktop.models.codes import Stance
from crm_desktop.wiring import open_store


@pytest.fixture
def file(tmp_path: Path, fresh_file: Path) -> Path:
    path = tmp_path / "firm.crm"
    path.write_bytes(fresh_file.read_bytes())
    with contextlib.closing(open_store(path)) as store:
        acme = customers.add(store, name="Acme")
        person = contacts.add(store, name="Han", customer_id=acme)
        contacts.add(store, name="Silent", do_not_contact=True)
        stakeholders.add(store, customer_id=acme, contact_id=person, stance=Stance.OPPONENT)
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any, str]:
    capsys.readouterr()
    code = cli.main([str(word) for word in words])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else None, said.err


def test_everything_goes_out_and_comes_back_into_a_new_file(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    archive, again = tmp_path / "all.zip", tmp_path / "again.crm"
    code, told, words = run(capsys, "export", "everything", archive, "--db", file)
    assert (code, told["complete"], told["rows"]["customer"]) == (0, True, 1)
    assert "not encrypted" in words
    code, told, words = run(capsys, "import", "archive", archive, "--db", again)
    assert (code, told["rows"]["contact"]) == (0, 2)
    code, _told, words = run(capsys, "import", "archive", archive, "--db", again)
    assert (code, "already holds something" in words) == (1, True)
    assert run(capsys, "check", "--db", again)[0] == 0


def test_judgements_and_the_silent_are_asked_for(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    table, cards = tmp_path / "people.json", tmp_path / "people.vcf"
    run(capsys, "export", "contacts", table, "--db", file)
    assert "opponent" not in table.read_text("utf-8")
    run(capsys, "export", "contacts", table, "--db", file, "--judgements")
    assert "opponent" in table.read_text("utf-8")
    assert run(capsys, "export", "contacts", cards, "--db", file)[1]["rows"] == 1
    code, told, _words = run(
        capsys, "export", "contacts", cards, "--db", file, "--silent", "--vcard", "4.0"
    )
    assert (code, told["rows"], "VERSION:4.0" in cards.read_text("utf-8")) == (0, 2, True)
    archive = tmp_path / "all.zip"
    told = run(capsys, "export", "everything", archive, "--db", file, "--no-judgements")[1]
    assert told["complete"] is False
