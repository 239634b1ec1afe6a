"""Numbers as the system dials them, and the call that is noted when somebody dials."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crm_desktop import activities, contacts, customers, reaching
from crm_desktop.models import Activity, ActivityContact
from crm_desktop.models.codes import ActivityKind, Direction
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("number", "country", "link"),
    [
        ("+34 91 123 45 67", "", "tel:+34-911-23-45-67"),
        ("0034 91 123 45 67", "", "tel:+34-911-23-45-67"),
        ("91 123 45 67", "España", "tel:+34-911-23-45-67"),
        ("(0571) 8888-0000 x12", "中国", "tel:+86-571-8888-0000;ext=12"),
        ("0571 88880000", "China", "tel:+86-571-8888-0000"),
        ("0171 555", "", "tel:0171555"),
        ("*100#", "", "tel:*100%23"),
    ],
)
def test_a_number_is_dialled_with_its_country(number: str, country: str, link: str) -> None:
    assert reaching.phone_link(number, country) == link


def test_a_mail_link_holds_nothing_but_the_address() -> None:
    assert reaching.mail_link(" han@nord.de ") == "mailto:han@nord.de"
    assert reaching.mail_link("a@b.c?bcc=x@y.z") == "mailto:a@b.c%3Fbcc%3Dx@y.z"


@pytest.mark.parametrize("country", ["Germany", "Alemania", "德国", "de", "DE "])
def test_a_country_is_known_by_its_name_and_code(country: str) -> None:
    assert reaching.region_of(country) == "DE"


def test_who_is_reached_has_the_country_and_the_care_of_firm_and_person(store: Store) -> None:
    acme = customers.add(store, name="Acme", addresses=[{"country": "China"}])
    han = contacts.add(store, name="Han", customer_id=acme)
    with store.read() as session:
        found = reaching.party(session, None, han)
        assert found is not None
        assert (found.name, found.customer_id, found.country) == ("Han", acme, "China")
        assert not found.do_not_contact
    customers.edit(store, id=acme, do_not_contact=True)
    with store.read() as session:
        for who in ((None, han), (acme, None)):
            found = reaching.party(session, *who)
            assert found is not None
            assert found.do_not_contact
        assert reaching.party(session, 1, None) is None
        assert reaching.party(session, acme, 1) is None


def test_a_call_is_planned_for_today_once(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    han = contacts.add(store, name="Han", customer_id=acme)
    about: dict[str, Any] = {"customer_id": acme, "contact_id": han, "today": TODAY}
    first = reaching.plan(store, kind="call", subject="Call Han", **about)
    assert reaching.plan(store, kind="call", subject="Call Han", **about) == first
    mail = reaching.plan(store, kind="mail", subject="Mail", **about)
    firm = reaching.plan(store, kind="call", subject="Call", customer_id=acme, today=TODAY)
    assert len({first, mail, firm}) == 3
    with store.read() as session:
        planned = session.get(Activity, first)
        assert planned is not None
        assert (planned.kind, planned.due_on, planned.direction) == (
            ActivityKind.CALL, TODAY, Direction.OUT,
        )  # fmt: skip
        assert planned.done_at is None
        people = session.query(ActivityContact).filter_by(activity_id=first)
        assert [row.contact_id for row in people] == [han]
    activities.finish(store, id=first)
    assert reaching.plan(store, kind="call", subject="Call Han", **about) != first
