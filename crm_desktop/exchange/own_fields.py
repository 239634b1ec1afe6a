"""The firm's own fields as columns of a file: which there are, and their values put in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.exchange.batch import Batch
from crm_desktop.exchange.keys import Keys
from crm_desktop.exchange.kinds import Field, Kind, Shape, fold_header
from crm_desktop.models import CustomChoice, CustomField
from crm_desktop.models.codes import FieldKind, FieldSubject

PREFIX = "own:"
SUBJECTS = {
    Kind.CUSTOMERS: FieldSubject.CUSTOMER,
    Kind.CONTACTS: FieldSubject.CONTACT,
    Kind.DEALS: FieldSubject.DEAL,
}
_SHAPES = {
    FieldKind.TEXT: (Shape.TEXT, "text"),
    FieldKind.CHOICE: (Shape.CODE, "text"),
    FieldKind.NUMBER: (Shape.NUMBER, "number"),
    FieldKind.DATE: (Shape.DAY, "day"),
    FieldKind.YES_NO: (Shape.YES_NO, "yes"),
}


@dataclass(frozen=True)
class OwnField(Field):
    """A field the firm made: its name, the words it offers, the column its values stand in."""

    id: int = 0
    name: str = ""
    choices: tuple[str, ...] = ()
    column: str = "text"


def own_fields(session: Session, kind: Kind | str) -> tuple[OwnField, ...]:
    """The fields of its own that a firm can bring in with files of a kind, in their order.

    Their codes are `own:` and the field's name; a mapping may also say `own:` and its id.
    """
    subject = SUBJECTS.get(Kind(kind))
    if subject is None:
        return ()
    fields = session.scalars(
        sa.select(CustomField)
        .where(CustomField.subject == subject, CustomField.retired.is_(False))
        .order_by(CustomField.position, CustomField.id)
    ).all()
    names = Counter(field.name for field in fields)
    return tuple(_own(session, field, names[field.name] == 1) for field in fields)


def _own(session: Session, field: CustomField, is_alone: bool) -> OwnField:
    shape, column = _SHAPES[FieldKind(field.kind)]
    choices = session.scalars(
        sa.select(CustomChoice.word)
        .where(CustomChoice.custom_field_id == field.id)
        .order_by(CustomChoice.position, CustomChoice.id)
    )
    code = f"{PREFIX}{field.name if is_alone else field.id}"
    called = (field.name, PREFIX + field.name, f"{PREFIX}{field.id}")
    aliases = tuple(map(fold_header, called))
    return OwnField(code, shape, aliases, field.id, field.name, tuple(choices), column)


class OwnValues:
    """Puts the values of own fields into a batch; `owner` is the column that names their record."""

    def __init__(self, batch: Batch, connection: sa.Connection) -> None:
        self._batch = batch
        self._connection = connection
        self._fields: Sequence[OwnField] = ()
        self._owner = ""
        self._known = Keys()

    def begin(self, kind: Kind, fields: Sequence[OwnField]) -> None:
        """Begin with a table that has columns for these fields."""
        self._fields = fields
        self._owner = f"{SUBJECTS[kind]}_id" if fields else ""

    def put(self, row_id: int, values: Mapping[str, Any]) -> None:
        """What a row says of its customer, contact or deal."""
        for field in self._fields:
            value = values.get(field.code)
            if value is None:
                continue
            found = self._find(field.id, row_id)
            if found is None:
                owner = {self._owner: row_id, field.column: value}
                made = self._batch.insert("custom_value", custom_field_id=field.id, **owner)
                self._known.add((field.id, row_id), made)
            else:
                self._batch.fill("custom_value", found, {field.column: value})

    def _find(self, field_id: int, row_id: int) -> int | None:
        known = self._known.first((field_id, row_id))
        if known is not None or self._batch.is_new(row_id):
            return known
        found = self._connection.exec_driver_sql(
            f"SELECT id FROM custom_value WHERE {self._owner} = ? AND custom_field_id = ?",
            (row_id, field_id),
        ).first()
        return int(found[0]) if found else None
