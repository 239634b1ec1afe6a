"""vCards written: people and firms, as RFC 2426 (3.0) and RFC 6350 (4.0) ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

VERSIONS = ("3.0", "4.0")
_LONGEST = 75  # bytes in a line


def card(row: Mapping[str, str], *, version: str = "3.0", is_firm: bool = False) -> str:
    """One card from cells by field code; lines end in \\n, which the file turns into CRLF."""
    own = _of_firm(row, version) if is_firm else _of_person(row, version)
    lines = [("VERSION", version), *own, *_shared(row)]
    body = "".join(_folded(f"{name}:{value}") + "\n" for name, value in lines if value)
    return f"BEGIN:VCARD\n{body}END:VCARD\n"


def _of_person(row: Mapping[str, str], version: str) -> Iterator[tuple[str, str]]:
    first, _, last = row["name"].rpartition(" ")
    if version == "4.0":
        yield "KIND", "individual"
    yield "FN", _escaped(row["name"])
    yield "N", ";".join(_escaped(part) for part in (last, first, "", _of(row, "salutation"), ""))
    yield "NICKNAME", _escaped(_of(row, "other_name"))
    firm = [_of(row, part) for part in ("customer", "department")]
    yield "ORG", ";".join(map(_escaped, firm)).rstrip(";") if any(firm) else ""
    yield "TITLE", _escaped(_of(row, "title"))
    birthday = _of(row, "birthday")
    yield "BDAY", birthday.replace("-", "") if version == "4.0" else birthday


def _of_firm(row: Mapping[str, str], version: str) -> Iterator[tuple[str, str]]:
    yield ("KIND", "org") if version == "4.0" else ("X-ABShowAs", "COMPANY")
    yield "FN", _escaped(row["name"])
    if version == "3.0":
        yield "N", ";;;;"
    yield "ORG", _escaped(row["name"])
    yield "URL", _of(row, "web").replace("\n", "")


def _shared(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for number in _of(row, "phone").split("; "):
        yield "TEL", _escaped(number)
    for address in _of(row, "email").split("; "):
        yield "EMAIL", _escaped(address)
    place = [_of(row, part) for part in ("street", "city", "region", "postal_code", "country")]
    yield "ADR", ";;" + ";".join(map(_escaped, place)) if any(place) else ""
    tags = [word for word in _of(row, "tags").split("; ") if word]
    yield "CATEGORIES", ",".join(map(_escaped, tags))
    yield "NOTE", _escaped(_of(row, "notes"))
    yield "UID", _escaped(_of(row, "external_id"))


def _of(row: Mapping[str, str], name: str) -> str:
    return row.get(name, "")


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, as the format asks."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST - 1:
            pieces.append(piece)
            piece, size = "", 0
        piece += character
        size += width
    return "\n ".join([*pieces, piece])
