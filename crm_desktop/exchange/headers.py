"""From a file's headers to our fields, in three languages and as other programs write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from crm_desktop.errors import UserError
from crm_desktop.exchange.fields import FIELDS, Field, Kind, field_of, fold_header
from crm_desktop.exchange.ready_made import recognise

OWN = "own:"  # before the name of a field that the firm made
# A column that names what a file's own bookkeeping needs and a CRM does not.
_NEVER = re.compile(r"(fax|type|pager|yomi|label)$")


def guess_mapping(kind: Kind, headers: Sequence[str], own: Sequence[Field] = ()) -> dict[str, str]:
    """Which column means which field: {header: field code}, only what is certain enough.

    The export of a program we know has its ready mapping. Else a field that takes one value gets
    the column with its most telling header; a list field (phones, mails, tags) gets every column
    that fits.
    """
    ready = recognise(headers, kind)
    if ready is None:
        return _guessed(kind, headers, own)
    others = [header for header in headers if header not in ready.mapping]
    taken = {code for code in ready.mapping.values() if code and not field_of(kind, code).several}
    more = {h: code for h, code in _guessed(kind, others, own).items() if code not in taken}
    known = {header: code for header, code in (ready.mapping | more).items() if code}
    return {header: known[header] for header in headers if header in known}


def _guessed(kind: Kind, headers: Sequence[str], own: Sequence[Field]) -> dict[str, str]:
    """The same from our own list of what fields are called, and the firm's of its own."""
    folded = {header: fold_header(header) for header in headers if header.strip()}
    codes = {field.code for field in FIELDS[kind]}
    claims: list[tuple[int, int, str, Field]] = []
    for place, (header, word) in enumerate(folded.items()):
        for field in (*own, *FIELDS[kind]):
            is_own = field.code.startswith(OWN) and word in field.aliases
            # Our code means our field, and so does its name where both have a column.
            if is_own and header in codes:
                continue
            if is_own and word != fold_header(field.code) in folded.values():
                continue
            rank = _rank(field, word)
            if rank is not None:
                claims.append((rank, place, header, field))
    claims.sort(key=lambda claim: claim[:2])
    mapping: dict[str, str] = {}
    taken: set[str] = set()
    for _, _, header, field in claims:
        if header in mapping or (field.code in taken and not field.several):
            continue
        mapping[header] = field.code
        taken.add(field.code)
    return {header: mapping[header] for header in headers if header in mapping}


def _rank(field: Field, word: str) -> int | None:
    """How far down the field's headers the word stands; None when it is not among them."""
    if word in field.aliases:
        return field.aliases.index(word)
    bare = re.sub(r"\d+", "", word)
    if bare != word and bare in field.aliases and not _NEVER.search(word):
        return 100 + field.aliases.index(bare)
    return None


def guess_kind(headers: Sequence[str]) -> Kind | None:
    """The kind whose fields the headers speak of most; None when they say nothing."""
    if ready := recognise(headers):
        return ready.kind
    best, most = None, 0.0
    for kind in Kind:
        found = set(guess_mapping(kind, headers).values())
        if missing_fields(kind, found):
            continue
        score = len(found) + 1.5 * len(found & _TELLING[kind]) + 3 * _is_named_first(kind, headers)
        if score > most:
            best, most = kind, score
    return best


def _is_named_first(kind: Kind, headers: Sequence[str]) -> bool:
    """Whether the first column, which mostly says what a row is, names a thing of this kind."""
    first = fold_header(headers[0]) if headers else ""
    return any(
        first in field.aliases[:4] for field in FIELDS[kind] if field.code in _IDENTITY[kind]
    )


_IDENTITY: dict[Kind, tuple[str, ...]] = {
    Kind.CUSTOMERS: ("external_id", "name"),
    Kind.CONTACTS: ("external_id", "first_name"),
    Kind.PRODUCTS: ("code", "name"),
    Kind.ORDERS: ("order_number",),
    Kind.DEALS: ("external_id", "name"),
    Kind.ACTIVITIES: ("kind",),
}

_TELLING: dict[Kind, set[str]] = {
    Kind.CUSTOMERS: {"industry", "tier", "class", "parent", "contact_name"},
    Kind.CONTACTS: {"first_name", "last_name", "title", "birthday", "department"},
    Kind.PRODUCTS: {"unit_cost", "line", "code"},
    Kind.ORDERS: {"order_number", "quantity", "date", "product_code"},
    Kind.DEALS: {"stage", "closed_on", "opened_on", "competitors"},
    Kind.ACTIVITIES: {"kind", "text", "direction", "minutes"},
}

_NEEDED: dict[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.CUSTOMERS: (("name", "external_id"),),
    Kind.CONTACTS: (("name", "first_name", "last_name", "email"),),
    Kind.PRODUCTS: (("name", "code"),),
    Kind.ORDERS: (("date",), ("customer", "customer_id"), ("amount", "unit_price")),
    Kind.DEALS: (("name", "external_id", "product", "customer", "customer_id"),),
    Kind.ACTIVITIES: (("date",), ("customer", "customer_id", "contact"), ("text", "kind", "notes")),
}


def missing_fields(kind: Kind, found: set[str]) -> list[str]:
    """The fields without which a file of this kind says nothing; alternatives joined by "/"."""
    return ["/".join(group) for group in _NEEDED[kind] if not found.intersection(group)]


def settle_mapping(
    kind: Kind,
    headers: Sequence[str],
    wanted: Mapping[str, str] | None,
    own: Sequence[Field] = (),
) -> dict[str, str]:
    """The guessed mapping with the user's own on top ({column: field}; "" leaves a column out).

    `own` are the fields that the firm made.

    UserError: "unknown_column", "unknown_field", "columns_missing", "field_twice".
    """
    mapping = guess_mapping(kind, headers, own)
    for column, code in (wanted or {}).items():
        header = _header_called(column, headers)
        if not code:
            mapping.pop(header, None)
            continue
        field = field_of(kind, code, own)
        if not field.several:
            for other in [
                h for h, c in mapping.items() if c == field.code and h not in (wanted or {})
            ]:
                del mapping[other]
        mapping[header] = field.code
    single = [code for code in mapping.values() if not field_of(kind, code, own).several]
    twice = sorted({code for code in single if single.count(code) > 1})
    if twice:
        raise UserError("field_twice", field=", ".join(twice))
    missing = missing_fields(kind, set(mapping.values()))
    if missing:
        raise UserError(
            "columns_missing", kind=kind.value, fields=", ".join(missing), found=", ".join(headers)
        )
    return mapping


def _header_called(column: str, headers: Sequence[str]) -> str:
    if column in headers:
        return column
    for header in headers:
        if fold_header(header) == fold_header(column):
            return header
    raise UserError("unknown_column", column=column, found=", ".join(headers))
