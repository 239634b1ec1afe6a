"""The lists that a firm keeps for itself: products, rivals, colleagues, fields of its own."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.firm import base_currency
from crm_desktop.models import Competitor, CustomChoice, CustomField, CustomValue, Product, User


@dataclass(frozen=True, slots=True)
class ListedProduct:
    """A product; its price in 1/10,000 of the major unit."""

    id: int
    name: str
    code: str | None
    line: str | None
    unit_price: int | None
    currency: str | None
    retired: bool


@dataclass(frozen=True, slots=True)
class ListedCompetitor:
    """A rival."""

    id: int
    name: str
    web: str | None
    notes: str | None


@dataclass(frozen=True, slots=True)
class ListedUser:
    """A colleague, or the user."""

    id: int
    name: str
    email: str | None
    role: str | None
    manager_id: int | None
    is_me: bool
    retired: bool


@dataclass(frozen=True, slots=True)
class ListedField:
    """A field of the firm's own, with the words a choice offers."""

    id: int
    name: str
    subject: str
    kind: str
    retired: bool
    choices: tuple[str, ...]
    retired_choices: tuple[str, ...] = ()
    count: int = 0  # records that say something in it


@dataclass(frozen=True, slots=True)
class FirmLists:
    """All of them, each in the order in which it is shown."""

    currency: str
    products: tuple[ListedProduct, ...]
    competitors: tuple[ListedCompetitor, ...]
    users: tuple[ListedUser, ...]
    fields: tuple[ListedField, ...]

    @property
    def me(self) -> ListedUser | None:
        """The colleague who sits at this laptop."""
        return next((user for user in self.users if user.is_me), None)


def firm_lists(session: Session) -> FirmLists:
    """The lists as they stand."""
    products = session.scalars(sa.select(Product).order_by(Product.line, Product.name, Product.id))
    rivals = session.scalars(sa.select(Competitor).order_by(Competitor.name, Competitor.id))
    users = session.scalars(sa.select(User).order_by(User.is_me.desc(), User.name, User.id))
    return FirmLists(
        currency=base_currency(session),
        products=tuple(
            ListedProduct(p.id, p.name, p.code, p.line, p.unit_price, p.currency, p.retired)
            for p in products
        ),
        competitors=tuple(ListedCompetitor(c.id, c.name, c.web, c.notes) for c in rivals),
        users=tuple(
            ListedUser(u.id, u.name, u.email, u.role, u.manager_id, u.is_me, u.retired)
            for u in users
        ),
        fields=_fields(session),
    )


def _fields(session: Session) -> tuple[ListedField, ...]:
    words: dict[int, list[str]] = {}
    gone: dict[int, list[str]] = {}
    for choice in session.scalars(sa.select(CustomChoice).order_by(CustomChoice.position)):
        of = gone if choice.retired else words
        of.setdefault(choice.custom_field_id, []).append(choice.word)
    found = session.scalars(
        sa.select(CustomField).order_by(CustomField.subject, CustomField.position, CustomField.id)
    )
    by_field = sa.select(CustomValue.custom_field_id, sa.func.count())
    counted = session.execute(by_field.group_by(CustomValue.custom_field_id))
    used = {row[0]: row[1] for row in counted}
    return tuple(
        ListedField(
            id=f.id,
            name=f.name,
            subject=f.subject,
            kind=f.kind,
            retired=f.retired,
            choices=tuple(words.get(f.id, ())) if f.kind == "choice" else (),
            retired_choices=tuple(gone.get(f.id, ())) if f.kind == "choice" else (),
            count=used.get(f.id, 0),
        )
        for f in found
    )
