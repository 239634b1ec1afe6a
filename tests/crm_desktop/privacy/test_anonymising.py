"""A person that was anonymised is nowhere any more, down to the bytes of the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from crm_desktop import (
    activities,
    check,
    complaints,
    contacts,
    customers,
    deals,
    firm,
    promises,
    search,
    special_days,
    stakeholders,
)
from crm_desktop.errors import UserError
from crm_desktop.models import SavedView
from crm_desktop.models.codes import FieldSubject, Stance
from crm_desktop.privacy import anonymising, cleaning
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

TODAY = date(2026, 3, 2)
# Each is written somewhere below; none may be found in any byte afterwards.
CANARIES = (
    "Zyxwia", "zyxwia", "Quandros", "quandros", "Kanarek", "z.quandros@canary.example",
    "z.old@canary.example", "600 777 888", "600777888", "likes kanarienvogel", "gossip-canary",
    "Canary Lane 7", "feathers-interest", "flock-tag", "canary-salute", "blue beak",
)  # fmt: skip


@pytest.fixture
def person(store: Store) -> int:
    """Somebody who left traces everywhere."""
    acme = customers.add(store, name="Acme")
    field = firm.add_custom_field(store, subject="contact", kind="text", name="Beak")
    zyx = contacts.add(
        store, name="Zyxwia Kanarek", customer_id=acme, title="Head of Kanarek team",
        phones=["+34 600 777 888"], emails=["z.old@canary.example"], salutation="canary-salute",
        interests=["feathers-interest"], addresses=[{"street": "Canary Lane 7"}],
    )  # fmt: skip
    contacts.edit(store, id=zyx, name="Zyxwia Quandros", emails=["z.quandros@canary.example"])
    contacts.edit(store, id=zyx, notes="likes kanarienvogel", birthday=date(1980, 2, 29))
    firm.set_custom_value(store, field_id=field, contact_id=zyx, value="blue beak")
    seat = stakeholders.add(store, customer_id=acme, contact_id=zyx, stance=Stance.OPPONENT)
    stakeholders.edit(store, id=seat, notes="gossip-canary")
    activities.log(
        store, customer_id=acme, kind="visit", subject="Met Mrs Quandros and Bo",
        contact_ids=[zyx], notes="ZYXWIA will call; zyxwia  quandros asks for drawings",
        done_at=datetime(2026, 2, 1, tzinfo=UTC),
    )  # fmt: skip
    promises.add(store, customer_id=acme, text="Drawings for Quandros, Zyxwia", due_on=TODAY)
    complaints.add(store, customer_id=acme, text="z.quandros@canary.example complains")
    deals.add(store, name="Press for Quandros", customer_id=acme, notes="ask 600777888",
              opened_on=TODAY)  # fmt: skip
    special_days.add(store, contact_id=zyx, name="Zyxwia's fair", day=TODAY)
    other = customers.add(store, name="Other", notes="knows Zyxwia Quandros; Zyxwia is a town")
    customers.edit(store, id=other, notes="knows Zyxwia Quandros")
    return zyx


def bytes_of(path: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in path.parent.glob(path.name + "*") if f.is_file()}


def found_in(path: Path, words: tuple[str, ...] = CANARIES) -> set[tuple[str, str]]:
    return {
        (name, word)
        for name, data in bytes_of(path).items()
        for word in words
        if word.encode() in data or word.encode("utf-16-le") in data
    }


def test_nothing_of_the_person_is_left_in_any_byte(store: Store, person: int) -> None:
    assert {word for _name, word in found_in(store.path)} >= {"Quandros", "600777888"}
    done = anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY)
    assert done.rows >= 6 and done.texts >= 5 and done.entries > 5
    # "Zyxwia is a town" was said of another firm, and is still in its history.
    assert {w for _n, w in found_in(store.path)} <= {"Zyxwia"}
    with store.read() as session:
        connection = session.connection()
        told = connection.exec_driver_sql("SELECT subject, notes FROM activity").one()
        assert tuple(told) == ("Met Mrs […] and Bo", "[…] will call; […] asks for drawings")
        name, silent = connection.exec_driver_sql("SELECT name, do_not_contact FROM contact").one()
        assert (name, silent) == ("Anonymised person", 1)
        assert connection.exec_driver_sql("SELECT name FROM deal").scalar() == "Press for […]"
        assert search.search(session, "quandros") == []
        assert check.inspect(session).is_in_order


def test_undo_never_brings_the_person_back(store: Store, person: int) -> None:
    customers.add(store, name="Later")
    anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY)
    while store.undoable() is not None:
        try:
            store.undo()
        except UserError:
            break
        assert {w for _n, w in found_in(store.path)} <= {"Zyxwia"}
    with pytest.raises(UserError, match="nothing_to_redo"):
        other = open_store(store.path)
        try:
            contacts.edit(other, id=person, notes="new")
            other.redo()
        finally:
            other.close()


def test_it_is_done_once(store: Store, person: int) -> None:
    anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY)
    with pytest.raises(UserError, match="already_anonymised"):
        anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY)


def test_a_number_or_a_mail_that_others_share_stays_theirs(store: Store, person: int) -> None:
    acme = customers.add(store, name="Switchboard", phones=["600 777 888"])
    anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY)
    with store.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT number FROM phone WHERE customer_id = ?", (acme,)
        )
        assert found.scalar() == "600 777 888"


def test_a_cleaning_that_was_interrupted_is_made_up_for_at_the_next_start(
    store: Store, person: int
) -> None:
    anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY, clean=False)
    assert found_in(store.path)
    store.close()
    again = open_store(store.path)
    try:
        assert not cleaning.is_asked(again)
    finally:
        again.close()
    assert {w for _n, w in found_in(store.path)} <= {"Zyxwia"}


@pytest.fixture
def chinese(store: Store) -> Iterator[int]:
    firm_id = customers.add(store, name="东方机械")
    yield contacts.add(store, name="欧阳晓明", customer_id=firm_id)


def test_chinese_names_go_as_they_are_spoken(store: Store, chinese: int) -> None:
    with store.read() as session:
        firm_id = session.connection().exec_driver_sql("SELECT id FROM customer").scalar()
    activities.log(
        store, customer_id=firm_id, kind="call", subject="欧阳总来电，晓明说欧阳晓明下周到",
        contact_ids=[chinese],
    )  # fmt: skip
    customers.add(store, name="Other", notes="认识欧阳晓明，也认识晓明堂")
    anonymising.anonymise(store, id=chinese, called="已匿名", today=TODAY)
    with store.read() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("SELECT subject FROM activity").scalar() == (
            "[…]来电，[…]说[…]下周到"
        )
        notes = connection.exec_driver_sql("SELECT notes FROM customer WHERE name = 'Other'")
        assert notes.scalar() == "认识[…]，也认识晓明堂"
    assert found_in(store.path, ("欧阳晓明", "ouyang")) == set()


def test_kept_views_that_name_the_person_name_nobody_any_more(store: Store, person: int) -> None:
    told = json.dumps({"is": "Tel.\nQuandros, Zyxwia", "mail": "z.quandros@canary.example"})
    with store.change("setting_changed", setting="x") as session:
        session.add(
            SavedView(subject=FieldSubject.CONTACT, name="Zyxwia Quandros", definition=told)
        )
    anonymising.anonymise(store, id=person, called="Anonymised person", today=TODAY)
    with store.read() as session:
        (kept,) = session.connection().exec_driver_sql(
            "SELECT name, definition FROM saved_view WHERE name = '[…]'"
        )
    assert json.loads(kept.definition) == {"is": "Tel.\n[…]", "mail": "[…]"}
    assert {w for _n, w in found_in(store.path)} <= {"Zyxwia"}
