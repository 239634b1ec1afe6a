"""vCards as rows: the stream is split and every card capped and tidied before it is parsed."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import Any

from crm_desktop.exchange.pasted import Source, healed, open_text
from crm_desktop.exchange.tables import Record

# The columns a card becomes; they are our own field codes, so the mapping needs no guessing.
HEADERS = (
    "external_id", "name", "first_name", "last_name", "other_name", "salutation", "customer",
    "department", "title", "phone", "email", "street", "city", "region", "postal_code", "country",
    "birthday", "notes",
)  # fmt: skip

CARD_LIMIT = 200_000
_LINE_BYTES = 65_536
_HEAVY = re.compile(
    r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN|AGENT)\b", re.I
)
_PROPERTY = re.compile(
    r"(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)$", re.S
)
_BARE_COMMA = re.compile(r"(?<!\\),")
_WANTED = frozenset(
    ("FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "BDAY", "NOTE", "UID")
)


def is_vcard(text: str) -> bool:
    """Whether a text begins like a vCard stream."""
    return bool(re.match(r"\s*BEGIN\s*:\s*VCARD", text, re.I))


def read_cards(path: Source, encoding: str) -> Iterator[Record]:
    """One row per card, in the order of HEADERS; a card that cannot be read is broken."""
    for line, lines, broken in _cards(path, encoding):
        first = next((text for text in lines if text.upper().startswith(("FN", "N:", "N;"))), "")
        if broken:
            yield Record(line, [first[:200]], broken)
            continue
        try:
            cells = _cells(lines)
        except Exception:
            # Whatever trips the parser is a fault of this one card; the others still come in.
            yield Record(line, [first[:200]], "card_wrong")
            continue
        if any(cells[1:]):
            yield Record(line, cells)
        else:
            yield Record(line, [first[:200]], "card_empty")


def _cards(path: Source, encoding: str) -> Iterator[tuple[int, list[str], str | None]]:
    """(line it begins on, its unfolded property lines, what is wrong with it)."""
    start, size = 0, 0
    lines: list[str] = []
    broken: str | None = None
    for number, text in _physical_lines(path, encoding):
        bare = text.strip().upper().replace(" ", "")
        if bare == "BEGIN:VCARD":
            if start and lines:
                yield start, _unfold(lines), "card_not_closed"
            start, lines, size, broken = number, [], 0, None
        elif bare == "END:VCARD" and start:
            yield start, _unfold(lines), broken
            start, lines = 0, []
        elif start and broken is None:
            size += len(text)
            if size > CARD_LIMIT:
                lines, broken = lines[:5], "card_too_large"
            else:
                lines.append(text)
    if start:
        yield start, _unfold(lines), broken or "card_not_closed"


def _physical_lines(path: Source, encoding: str) -> Iterator[tuple[int, str]]:
    """Lines without pictures, sounds and keys, however long those are."""
    number, heavy, inside = 0, False, False
    with open_text(path, encoding) as file:
        while text := file.readline(_LINE_BYTES):
            continued, inside = inside, not text.endswith("\n")
            if not continued:
                number += 1
                if _HEAVY.match(text):
                    heavy = True
                elif heavy and not (text.startswith((" ", "\t")) or _is_base64(text)):
                    heavy = False
            if not heavy:
                yield number, healed(text.rstrip("\n"))


def _is_base64(text: str) -> bool:
    return not text.strip() or bool(re.fullmatch(r"[A-Za-z0-9+/=]{4,}\s*", text))


def _unfold(lines: list[str]) -> list[str]:
    """Folded lines joined, in the way of 3.0 (a leading blank) and of 2.1 (a trailing =)."""
    joined: list[str] = []
    soft = False
    for text in lines:
        if joined and soft:
            joined[-1] = joined[-1][:-1] + text.strip()
        elif joined and text.startswith((" ", "\t")):
            joined[-1] += text[1:]
        elif joined and not _PROPERTY.match(text) and text.strip():
            joined[-1] += "\n" + text  # a broken line of an old address book belongs to the last
        elif text.strip():
            joined.append(text)
        soft = (
            bool(joined) and joined[-1].endswith("=") and "QUOTED-PRINTABLE" in joined[-1].upper()
        )
    return joined


def _tidy(lines: list[str]) -> str:
    """A card vobject can parse: decoded, escaped, without groups and what we do not read."""
    tidy = ["BEGIN:VCARD", "VERSION:3.0"]
    for text in lines:
        found = _PROPERTY.match(text)
        if not found or found[2].upper() not in _WANTED:
            continue
        name, parameters, value = found[2].upper(), found[3].upper(), found[4]
        if "QUOTED-PRINTABLE" in parameters:
            value = _decoded(value, parameters)
        elif name == "ADR" and value.startswith("PREF;:"):
            value = value[6:]
        value = value.replace("\r", "").replace("\n", "\\n").strip()
        if name != "N":  # a comma that nobody masked is part of the text: "Ximian, Inc."
            value = _BARE_COMMA.sub(r"\\,", value)
        tidy.append(f"{name}:{value}")
    return "\n".join([*tidy, "END:VCARD", ""])


def _decoded(value: str, parameters: str) -> str:
    charset = re.search(r"CHARSET=\"?([\w-]+)", parameters)
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    for name in (charset[1] if charset else "utf-8", "utf-8", "cp1252"):
        try:
            return raw.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return raw.decode("utf-8", "replace")


def _cells(lines: list[str]) -> list[str]:
    """The cells of one card, in the order of HEADERS."""
    import vobject

    card = vobject.readOne(_tidy(lines), allowQP=False)
    contents: dict[str, list[Any]] = card.contents
    name = contents["n"][0].value if "n" in contents else None
    organisation = [part for part in _values(contents, "org") for part in _parts(part)]
    address = contents["adr"][0].value if "adr" in contents else None
    cells = {
        "external_id": _first(contents, "uid"),
        "name": _first(contents, "fn"),
        "first_name": _joined(getattr(name, "given", ""), getattr(name, "additional", "")),
        "last_name": _joined(getattr(name, "family", "")),
        "other_name": _first(contents, "nickname"),
        "salutation": _joined(getattr(name, "prefix", "")),
        "customer": organisation[0] if organisation else "",
        "department": organisation[1] if len(organisation) > 1 else "",
        "title": _first(contents, "title") or _first(contents, "role"),
        "phone": "\n".join(_phone(str(value)) for value in _values(contents, "tel")),
        "email": "\n".join(
            str(value).removeprefix("mailto:") for value in _values(contents, "email")
        ),
        "street": _joined(*(getattr(address, part, "") for part in ("street", "extended", "box"))),
        "city": _joined(getattr(address, "city", "")),
        "region": _joined(getattr(address, "region", "")),
        "postal_code": _joined(getattr(address, "code", "")),
        "country": _joined(getattr(address, "country", "")),
        "birthday": _first(contents, "bday"),
        "notes": "\n".join(str(value) for value in _values(contents, "note")),
    }
    return [cells[header].strip() for header in HEADERS]


def _values(contents: dict[str, list[Any]], name: str) -> list[Any]:
    return [item.value for item in contents.get(name, []) if item.value]


def _first(contents: dict[str, list[Any]], name: str) -> str:
    values = _values(contents, name)
    return _joined(values[0]) if values else ""


def _parts(value: object) -> list[str]:
    return [str(part) for part in value] if isinstance(value, list) else [str(value)]


def _joined(*values: object) -> str:
    parts = [part.strip() for value in values if value for part in _parts(value)]
    return " ".join(part for part in parts if part)


def _phone(value: str) -> str:
    """A number without the URI of version 4: "tel:+1-555;ext=10" → "+1-555 x10"."""
    bare = re.sub(r"^tel:", "", value, flags=re.I)
    return re.sub(r";ext=", " x", bare, flags=re.I)
