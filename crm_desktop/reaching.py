"""Calling and writing to people: the link that the system opens, and the entry that is planned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import activities
from crm_desktop.models import Activity, ActivityContact, Address, Contact, Customer
from crm_desktop.models.codes import ActivityKind, Direction
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Party:
    """Who would be reached: a person, or a firm as a whole; `country` as it was entered."""

    name: str
    customer_id: int | None
    contact_id: int | None
    do_not_contact: bool
    country: str


def party(session: Session, customer_id: int | None, contact_id: int | None) -> Party | None:
    """Who would be reached; of a person alone also the firm they work for. None when gone."""
    person = session.get(Contact, contact_id) if contact_id is not None else None
    if contact_id is not None and person is None:
        return None
    if customer_id is None and person is not None:
        customer_id = person.main_customer_id
    firm = session.get(Customer, customer_id) if customer_id is not None else None
    if person is None and firm is None:
        return None
    careful = any(one.do_not_contact for one in (person, firm) if one is not None)
    name = person.name if person is not None else firm.name if firm is not None else ""
    return Party(name, customer_id, contact_id, careful, _country(session, customer_id, contact_id))


def plan(
    store: Store,
    *,
    kind: ActivityKind | str,
    subject: str,
    today: date,
    customer_id: int | None = None,
    contact_id: int | None = None,
) -> int:
    """Note that someone is being called or written to today, unless that is planned already.

    Returns the id of the planned activity, which is concluded when it is known how it went.
    """
    with store.read() as session:
        known = _planned(session, ActivityKind(kind), today, customer_id, contact_id)
    if known is not None:
        return known
    return activities.plan(
        store,
        kind=kind,
        subject=subject,
        due_on=today,
        customer_id=customer_id,
        direction=Direction.OUT,
        contact_ids=[] if contact_id is None else [contact_id],
    )


def phone_link(number: str, country: str = "") -> str:
    """The tel: link of a number as it was written, in the form of RFC 3966.

    "(0571) 8888-0000 x12" in China is tel:+86-571-8888-0000;ext=12. A number that belongs to no
    known country is left as it is, without what is no part of a number.
    """
    import phonenumbers

    text = number.strip()
    if text.startswith("00"):
        text = "+" + text[2:]
    try:
        read = phonenumbers.parse(text, region_of(country))
    except phonenumbers.NumberParseException:
        kept = "".join(sign for sign in text if sign.isascii() and (sign.isdigit() or sign in "*#"))
        return f"tel:{'+' if text.startswith('+') else ''}{quote(kept, safe='*')}"
    form = phonenumbers.PhoneNumberFormat.RFC3966
    return str(phonenumbers.format_number(read, form))


def mail_link(address: str) -> str:
    """The mailto: link of an address, without anything that would be more than the address."""
    return f"mailto:{quote(address.strip(), safe='@.+-_')}"


def region_of(country: str) -> str | None:
    """The ISO code of a country that is named in English, Spanish or Chinese, or by its code."""
    said = country.strip()
    if len(said) == 2 and said.isascii() and said.isalpha():
        return said.upper()
    return _regions().get(said.casefold())


@lru_cache(maxsize=1)
def _regions() -> Mapping[str, str]:
    from babel import Locale

    found: dict[str, str] = {}
    for language in ("en", "es", "zh"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2:
                found.setdefault(name.casefold(), code)
    return found | {"usa": "US", "uk": "GB", "england": "GB", "holland": "NL"}


def _country(session: Session, customer_id: int | None, contact_id: int | None) -> str:
    """The country of the person's address, else of the firm's."""
    for column, owner in (
        (Address.contact_id, contact_id),
        (Address.customer_id, customer_id),
    ):
        if owner is not None:
            query = sa.select(Address.country).where(column == owner, Address.country.is_not(None))
            found = session.scalars(query.order_by(Address.id)).first()
            if found:
                return found
    return ""


def _planned(
    session: Session,
    kind: ActivityKind,
    today: date,
    customer_id: int | None,
    contact_id: int | None,
) -> int | None:
    """An activity of this kind that is planned for today with the same person."""
    query = sa.select(Activity.id).where(
        Activity.done_at.is_(None),
        Activity.kind == kind,
        Activity.due_on == today,
        Activity.customer_id.is_(None)
        if customer_id is None
        else Activity.customer_id == customer_id,
    )
    with_whom = sa.select(ActivityContact.id).where(ActivityContact.activity_id == Activity.id)
    if contact_id is None:
        query = query.where(~with_whom.exists())
    else:
        query = query.where(with_whom.where(ActivityContact.contact_id == contact_id).exists())
    return session.scalars(query.order_by(Activity.id)).first()
