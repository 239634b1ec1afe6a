"""Fields made from the mapped columns: label, kind and choices follow from the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Concatenate

from sqlalchemy import Column
from sqlalchemy.orm import Session

from crm_desktop import profile
from crm_desktop.models.base import Base
from crm_desktop.models.types import Code, Day, Flag, Instant, Whole
from crm_desktop.profile import Named
from crm_desktop.store import Store
from ui import phrases
from ui.context import Context
from ui.fields import Field, Kind
from ui.phrases_fields import label
from ui.widgets.reference_editor import Reference

# Vocabularies whose phrases go by another name than their class.
_OTHER_NAMES = {"department_role": "function", "tie_kind": "tie"}


def field(table: str, name: str, **more: Any) -> Field:
    """The Field of a column; `more` are further arguments of Field, such as `required` or `kind`.

    A name that is no column (a list such as "phones") needs its `kind` said.
    """
    column = Base.metadata.tables[table].columns.get(name)
    given: dict[str, Any] = {"label": label(table, name)}
    if column is not None:
        given["kind"] = _kind(column)
        given["required"] = not column.nullable and not isinstance(column.type, Flag)
        if isinstance(column.type, Code):
            given["choices"] = phrases.choices(vocabulary_of(column.type))
    return Field(name, **{**given, **more})


def vocabulary_of(code: Code) -> str:
    """What ui/phrases.py calls the vocabulary of a column."""
    return snake(code.vocabulary.__name__)


def snake(vocabulary: str) -> str:
    """What ui/phrases.py calls a vocabulary, from the name of its class."""
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in vocabulary).lstrip("_")
    return _OTHER_NAMES.get(words, words)


def _kind(column: Column[Any]) -> Kind:
    if column.name in ("notes", "text", "can_develop_reason", "outcome_reason", "solution"):
        return "long_text"
    kinds: tuple[tuple[type, Kind], ...] = (
        (Code, "choice"),
        (Day, "day"),
        (Flag, "flag"),
        (Instant, "moment"),
        (Whole, "whole"),
    )
    for type_, kind in kinds:
        if isinstance(column.type, type_):
            return kind
    return "choice" if column.foreign_keys else "text"


def choices_of(named: Iterable[Named]) -> list[tuple[str, str]]:
    """Records as choices; their ids are text there, which `with_ids` turns back."""
    return [
        (str(one.id), f"{one.name} · {one.beside}" if one.beside else one.name) for one in named
    ]


def words_of(words: Iterable[str]) -> list[tuple[str, str]]:
    """Words as suggestions."""
    return [(word, word) for word in words]


def with_ids(
    verb: Callable[Concatenate[Store, ...], object],
) -> Callable[Concatenate[Store, ...], Any]:
    """The verb, taking the text ids that choices give."""

    def write(store: Store, **entry: Any) -> Any:
        return verb(store, **as_ids(entry))

    return write


def as_ids(entry: Mapping[str, Any]) -> dict[str, Any]:
    """An entry with the text ids of choices as numbers."""
    return {
        name: int(value) if name.endswith("_id") and isinstance(value, str) and value else value
        for name, value in entry.items()
    }


def shown(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a record as a form shows them: ids as the text that choices know."""
    return {
        name: str(value) if name.endswith("_id") and isinstance(value, int) else value
        for name, value in values.items()
    }


def lead_back(context: Context, record: Mapping[str, Any]) -> None:
    """Show the customer, person or deal again that {"customer_id": 7} names."""
    ((name, record_id),) = record.items()
    context.desk.open(name.removesuffix("_id"), record_id)


def find_customers(session: Session, text: str) -> list[Reference]:
    """Customers to link to, by the beginning of their name."""
    return [_reference(one) for one in profile.customers_like(session, text)]


def find_people(session: Session, text: str) -> list[Reference]:
    """People to link to, by the beginning of their name."""
    return [_reference(one) for one in profile.contacts_like(session, text)]


def reference(named: Named | None) -> Reference | None:
    """What a reference field shows for a record."""
    return None if named is None else Reference(named.id, named.name)


def _reference(named: Named) -> Reference:
    return Reference(named.id, f"{named.name} · {named.beside}" if named.beside else named.name)
