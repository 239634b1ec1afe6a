"""Our own firm: colleagues, shared settings, custom fields, rivals."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import (
    Competitor,
    CustomChoice,
    CustomField,
    CustomValue,
    FirmSetting,
    User,
)
from crm_desktop.models.codes import FieldKind, FieldSubject
from crm_desktop.store import Store

DEFAULT_CURRENCY = "EUR"


def set_setting(store: Store, *, key: str, value: Any) -> int:
    """Write a setting that everyone in the firm shares; `value` is JSON-able. Returns its id."""
    with store.change("setting_changed", setting=key) as session:
        text = json.dumps(value, ensure_ascii=False)
        found = session.scalar(sa.select(FirmSetting).where(FirmSetting.key == key))
        if found is None:
            return rows.create(session, FirmSetting(), {"key": key, "value": text}).id
        found.value = text
        return found.id


def setting(session: Session, key: str, default: Any = None) -> Any:
    """The value of a shared setting."""
    found = session.scalar(sa.select(FirmSetting.value).where(FirmSetting.key == key))
    return default if found is None else json.loads(found)


def base_currency(session: Session) -> str:
    """The ISO code of the currency that this file's sums are in."""
    return str(setting(session, "base_currency", DEFAULT_CURRENCY))


def add_user(store: Store, *, name: str, **fields: Any) -> int:
    """Add a colleague; returns their id."""
    with store.change("user_added", user=name.strip()) as session:
        return rows.create(session, User(), {**fields, "name": name}).id


def edit_user(store: Store, *, id: int, **fields: Any) -> int:
    """Change a colleague's fields."""
    with store.change("user_edited") as session:
        rows.assign(rows.find(session, User, id), fields)
        return id


def delete_user(store: Store, *, ids: Collection[int]) -> int:
    """Delete colleagues; what they owned has no owner then."""
    with store.change("user_deleted", count=len(ids)) as session:
        rows.delete(session, User, ids)
        return len(ids)


def add_competitor(store: Store, *, name: str, **fields: Any) -> int:
    """Add a rival; returns its id."""
    with store.change("competitor_added", competitor=name.strip()) as session:
        return rows.create(session, Competitor(), {**fields, "name": name}).id


def edit_competitor(store: Store, *, id: int, **fields: Any) -> int:
    """Change a rival's fields."""
    with store.change("competitor_edited") as session:
        rows.assign(rows.find(session, Competitor, id), fields)
        return id


def delete_competitor(store: Store, *, ids: Collection[int]) -> int:
    """Delete rivals, also from the deals they were considered in."""
    with store.change("competitor_deleted", count=len(ids)) as session:
        rows.delete(session, Competitor, ids)
        return len(ids)


def add_custom_field(
    store: Store,
    *,
    subject: FieldSubject | str,
    kind: FieldKind | str,
    name: str,
    choices: Iterable[str] = (),
) -> int:
    """Add a field of our own to customers, contacts or deals; returns its id."""
    with store.change("custom_field_added", field=name.strip()) as session:
        place = session.scalar(sa.select(sa.func.count()).select_from(CustomField)) or 0
        field = CustomField(subject=FieldSubject(subject), kind=FieldKind(kind), position=place)
        rows.create(session, field, {"name": name})
        _keep_choices(session, field.id, choices)
        return field.id


def edit_custom_field(
    store: Store,
    *,
    id: int,
    choices: Iterable[str] | None = None,
    retired_choices: Iterable[str] = (),
    **fields: Any,
) -> int:
    """Rename, order or retire a field of our own, or change its choices; values stay.

    Words that are among the `choices` no more stay as retired ones where a record says them, or
    where they stand in `retired_choices`.
    """
    with store.change("custom_field_edited") as session:
        rows.assign(rows.find(session, CustomField, id), fields)
        if choices is not None:
            _keep_choices(session, id, choices, retired_choices)
        return id


def delete_custom_field(store: Store, *, ids: Collection[int]) -> int:
    """Delete fields of our own with all their values."""
    with store.change("custom_field_deleted", count=len(ids)) as session:
        rows.delete(session, CustomField, ids)
        return len(ids)


def set_custom_value(
    store: Store,
    *,
    field_id: int,
    value: Any,
    customer_id: int | None = None,
    contact_id: int | None = None,
    deal_id: int | None = None,
) -> int:
    """Say what a field of our own holds for one record; None takes it away. Returns the field's id.

    UserError `wrong_kind_of_value` when the value does not fit the field's type.
    """
    owner = {"customer_id": customer_id, "contact_id": contact_id, "deal_id": deal_id}
    with store.change("custom_value_set") as session:
        field = rows.find(session, CustomField, field_id)
        query = sa.select(CustomValue).where(CustomValue.custom_field_id == field_id)
        for name, owner_id in owner.items():
            query = query.where(getattr(CustomValue, name).is_not_distinct_from(owner_id))
        found = session.scalar(query)
        if value is None or value == "":
            if found is not None:
                session.delete(found)
            return field_id
        given = {_column_of(field): _typed(field, value)}
        if found is None:
            rows.create(session, CustomValue(custom_field_id=field_id, **owner), given)
        else:
            rows.assign(found, given)
        return field_id


_COLUMNS = {
    FieldKind.TEXT: "text",
    FieldKind.CHOICE: "text",
    FieldKind.NUMBER: "number",
    FieldKind.DATE: "day",
    FieldKind.YES_NO: "yes",
}


def _column_of(field: CustomField) -> str:
    return _COLUMNS[FieldKind(field.kind)]


def _typed(field: CustomField, value: Any) -> Any:
    kinds: Mapping[str, type] = {"text": str, "number": float, "day": date, "yes": bool}
    kind = kinds[_column_of(field)]
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind):
        raise UserError("wrong_kind_of_value", field=field.name)
    return value


def _keep_choices(
    session: Session, field_id: int, choices: Iterable[str], retired: Iterable[str] = ()
) -> None:
    """Offer these words in this order; one that is left out but said somewhere is retired."""
    words = dict.fromkeys(word.strip() for word in choices if word.strip())
    places = {word: place for place, word in enumerate(words)}
    said = set(
        session.scalars(
            sa.select(CustomValue.text).where(CustomValue.custom_field_id == field_id).distinct()
        )
    )
    said.update(word.strip() for word in retired)
    kept = session.scalars(
        sa.select(CustomChoice).where(CustomChoice.custom_field_id == field_id)
    ).all()
    for row in kept:
        place = places.pop(row.word, None)
        if place is not None:
            rows.assign(row, {"position": place, "retired": False})
        elif row.word in said:
            row.retired = True
        else:
            session.delete(row)
    for word, place in places.items():
        session.add(CustomChoice(custom_field_id=field_id, position=place, word=word))
