"""What a file can bring in: the fields of each kind, and the headers other programs give them."""

from __future__ import annotations

from collections.abc import Sequence

from crm_desktop.errors import UserError
from crm_desktop.exchange.fields_business import BUSINESS
from crm_desktop.exchange.fields_people import PEOPLE
from crm_desktop.exchange.kinds import Field, Kind, Shape, fold_header

__all__ = ["FIELDS", "Field", "Kind", "Shape", "days_of", "field_of", "fold_header", "kind_of"]

FIELDS: dict[Kind, tuple[Field, ...]] = PEOPLE | BUSINESS


def kind_of(word: str) -> Kind:
    """The kind named by `word`; UserError("unknown_kind") when there is no such kind."""
    try:
        return Kind(word)
    except ValueError as wrong:
        raise UserError("unknown_kind", kind=word, known=", ".join(Kind)) from wrong


def field_of(kind: Kind, code: str, own: Sequence[Field] = ()) -> Field:
    """The field `code` of `kind` or of the firm's `own`; UserError("unknown_field") for others."""
    called = fold_header(code)
    for field in (*FIELDS[kind], *own):
        if field.code == code or (code.startswith("own:") and called in field.aliases):
            return field
    raise UserError(
        "unknown_field",
        field=code,
        kind=kind.value,
        known=", ".join(field.code for field in (*FIELDS[kind], *own)),
    )


def days_of(kind: str) -> tuple[str, ...]:
    """The codes of a kind's fields that are days."""
    return tuple(field.code for field in FIELDS[Kind(kind)] if field.shape is Shape.DAY)
