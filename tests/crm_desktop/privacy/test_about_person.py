"""All about one person: gathered from every place, written to be read and for programs."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from crm_desktop import activities, contacts, customers
from crm_desktop.errors import UserError
from crm_desktop.privacy.about_person import Wording, about_person, write
from crm_desktop.privacy.foreseen import foresee
from crm_desktop.store import Store

WORDING = Wording("All <about>", str, lambda _section, name: name, lambda _s, _n, value: str(value))


@pytest.fixture
def person(store: Store) -> int:
    firm_id = customers.add(store, name="Acme")
    found = contacts.add(
        store, name="Maria Quintana", customer_id=firm_id, phones=["600 111 222"], notes="Likes tea"
    )
    activities.log(
        store, customer_id=firm_id, kind="call", subject="About prices", contact_ids=[found]
    )
    customers.add(store, name="Other", notes="Met Maria Quintana there")
    customers.add(store, name="Nobody", notes="Maria of another house")
    contacts.edit(store, id=found, notes="Likes coffee")
    return found


def test_everything_about_a_person_is_gathered(store: Store, person: int) -> None:
    with store.read() as session:
        about = about_person(session, person)
    assert about.sections["contact"][0]["notes"] == "Likes coffee"
    assert about.sections["phone"][0]["number"] == "600 111 222"
    assert about.sections["position"][0]["customer"] == "Acme"
    assert about.sections["activity"][0]["subject"] == "About prices"
    assert [row["text"] for row in about.sections["mentions"]] == ["Met Maria Quintana there"]
    changed = [row for row in about.sections["history"] if row["column"] == "notes"]
    assert (changed[-1]["before"], changed[-1]["after"]) == ("Likes tea", "Likes coffee")


def test_it_is_written_as_a_page_and_as_json(store: Store, person: int, tmp_path: Path) -> None:
    with store.read() as session:
        about = about_person(session, person)
    write(about, tmp_path / "maria.zip", WORDING)
    with zipfile.ZipFile(tmp_path / "maria.zip") as packed:
        assert json.loads(packed.read("person.json"))["name"] == "Maria Quintana"
        page = packed.read("person.html").decode()
    assert "Likes coffee" in page
    assert "All &lt;about&gt;" in page


def test_where_nothing_can_be_written_no_half_of_it_is_left(
    store: Store, person: int, tmp_path: Path
) -> None:
    with store.read() as session:
        about = about_person(session, person)
    (tmp_path / "maria.zip").mkdir()
    with pytest.raises(UserError, match="file_not_written"):
        write(about, tmp_path / "maria.zip", WORDING)
    assert not (tmp_path / "maria.zip.part").exists()


def test_what_anonymising_would_do_is_told_with_the_copies_that_it_leaves(
    store: Store, person: int
) -> None:
    kept = store.path.with_name(f"{store.path.stem}.before-version-5{store.path.suffix}")
    kept.write_bytes(b"")
    with store.read() as session:
        foreseen = foresee(session, person, store.path)
    assert (foreseen.reach, foreseen.activities, foreseen.copies) == (1, 1, (kept,))
