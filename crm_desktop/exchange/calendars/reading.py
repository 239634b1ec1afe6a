"""A calendar file taken apart: one text per entry, capped and tidied before anything parses it.

The file is never held as a whole, so that neither an endless line nor a picture in an entry costs
memory. Entries are parsed one by one (events.py): a broken one is refused alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from crm_desktop.errors import UserError
from crm_desktop.exchange.encoding import codec_of, find_encoding

SUFFIXES = (".ics", ".ical", ".icalendar", ".ifb")
SIZE_LIMIT = 200_000_000
ENTRY_LIMIT = 200_000  # bytes of the properties that are read
ENTRIES_LIMIT = 100_000
_LINE_BYTES = 65_536
_HEAD_BYTES = 4_096
_ENTRIES = ("VEVENT", "VTODO", "VJOURNAL")
_WANTED = frozenset(
    (
        "BEGIN", "END", "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND", "DUE",
        "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "STATUS", "SEQUENCE",
        "CATEGORIES", "ATTENDEE", "ORGANIZER", "CONTACT", "COMPLETED", "TRIGGER",
        "X-CRM-DESKTOP-CUSTOMER", "X-CRM-DESKTOP-KIND",
    )
)  # fmt: skip
_ZONE_WANTED = frozenset(
    ("BEGIN", "END", "TZID", "DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME")
)
_NAME = re.compile(rb"\s*([A-Za-z0-9-]+)\s*[;:]")
_MARK = re.compile(r"\s*(BEGIN|END)\s*:\s*([\w-]+)\s*", re.I)
_BEGINNING = re.compile(r"^\s*BEGIN\s*:\s*(VCALENDAR|VEVENT|VTODO|VJOURNAL)\b", re.I | re.M)


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT, VTODO or VJOURNAL: where it begins, its text, and what is wrong with it."""

    file: str
    line: int
    kind: str
    text: str
    broken: str | None = None


@dataclass
class CalendarFile:
    """What a file holds; `others` counts the parts that are no entries, such as VFREEBUSY."""

    name: str
    entries: list[Entry] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)
    others: Counter[str] = field(default_factory=Counter)
    is_cancelling: bool = False  # METHOD:CANCEL: everything in it was called off


def is_calendar(path: Path) -> bool:
    """Whether a file is a calendar, by its ending or its first words."""
    if path.suffix.lower() in SUFFIXES:
        return True
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    return bool(
        re.match(r"[\s\ufeff]*BEGIN\s*:\s*VCALENDAR", head.decode("utf-8", "replace"), re.I)
    )


def read_calendar(path: Path) -> CalendarFile:
    """Take a calendar file apart.

    UserError when there is nothing to read: missing, empty, too large, binary, no calendar, no
    entries in it, or more than anybody has.
    """
    encoding = _checked(path)
    found = CalendarFile(path.name)
    _Splitter(found).take(_lines(path, encoding))
    if len(found.entries) > ENTRIES_LIMIT:
        raise UserError("too_many_entries", file=path.name, limit=ENTRIES_LIMIT)
    if not found.entries:
        raise UserError("calendar_empty", file=path.name)
    return found


def _checked(path: Path) -> str:
    """The encoding of a file that can be read."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UserError("file_missing", path=str(path))
        if size == 0:
            raise UserError("file_empty", file=path.name)
        if size > SIZE_LIMIT:
            raise UserError("file_too_large", file=path.name)
        encoding = find_encoding(path)
        with path.open("rb") as file:
            head = file.read(_LINE_BYTES)
    except FileNotFoundError as wrong:
        raise UserError("file_missing", path=str(path)) from wrong
    except OSError as wrong:
        raise UserError("file_unreadable", file=path.name) from wrong
    start = head.decode(codec_of(encoding), "replace").replace("\r", "\n")
    if not _BEGINNING.search(start):
        raise UserError("no_calendar", file=path.name)
    return encoding


def _lines(path: Path, encoding: str) -> Iterator[tuple[int, bytes, bool]]:
    """(number, bytes in UTF-8, whether it goes on) of every line; long ones come in pieces.

    Folded lines may be cut within a letter, so that they are joined as bytes and decoded later.
    """
    codec = codec_of(encoding)
    if codec.startswith(("utf_8", "utf-8")):
        with path.open("rb") as file:
            yield from _numbered(iter(lambda: file.readline(_LINE_BYTES), b""))
    else:
        with path.open("r", encoding=codec, errors="replace", newline="") as text:
            pieces = iter(lambda: text.readline(_LINE_BYTES), "")
            yield from _numbered(piece.encode("utf-8", "replace") for piece in pieces)


def _numbered(pieces: Iterator[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    number, goes_on = 0, False
    for piece in pieces:
        ends = piece.endswith((b"\n", b"\r"))
        for part in piece.rstrip(b"\r\n").split(b"\r") if ends else [piece]:
            number += not goes_on
            yield number, part.removeprefix(b"\xef\xbb\xbf") if number == 1 else part, goes_on
            goes_on = False
        goes_on = not ends


class _Splitter:
    """Puts the lines of each entry together, unfolded, only those that are read."""

    def __init__(self, found: CalendarFile) -> None:
        self._found = found
        self._inside: list[str] = []  # the parts one is in, from the entry inwards
        self._line = 0
        self._kept: list[bytearray] = []
        self._size = 0
        self._broken: str | None = None
        self._keeps = False

    def take(self, lines: Iterator[tuple[int, bytes, bool]]) -> None:
        held: tuple[int, bytearray, bool] | None = None  # a logical line, until the next begins
        for number, piece, goes_on in lines:
            folded = piece[:1] in (b" ", b"\t") and not goes_on
            if held is not None and (folded or goes_on):
                if held[2] and len(held[1]) <= ENTRY_LIMIT:
                    held[1].extend(piece[1:] if folded else piece)
                continue
            if held is not None:
                self._logical(held[0], held[1])
            held = (number, bytearray(piece), self._is_read(piece))
            if len(self._found.entries) > ENTRIES_LIMIT:
                return
        if held is not None:
            self._logical(held[0], held[1])
        if self._inside:
            self._finish("entry_not_closed")

    def _is_read(self, piece: bytes) -> bool:
        """Whether a property is one that is read: others are not even joined."""
        found = _NAME.match(piece)
        name = found[1].decode().upper() if found else ""
        wanted = _ZONE_WANTED if self._inside[:1] == ["VTIMEZONE"] else _WANTED
        return name in wanted or name == "METHOD"

    def _logical(self, number: int, line: bytearray) -> None:
        if line[:5].upper() == b"BEGIN" or line[:3].upper() == b"END" or line[:1].isspace():
            mark = _MARK.fullmatch(line.decode("utf-8", "replace"))
            if mark is not None:
                self._marked(number, mark[1].upper() == "BEGIN", mark[2].upper())
                return
        if not self._inside:
            if re.fullmatch(rb"METHOD\s*:\s*CANCEL\s*", bytes(line), re.I):
                self._found.is_cancelling = True
        elif self._is_read(bytes(line)):
            self._keep(line)

    def _marked(self, number: int, begins: bool, name: str) -> None:
        if begins and (name in _ENTRIES or name == "VTIMEZONE"):
            if self._inside:
                self._finish("entry_not_closed")
            self._inside, self._line = [name], number
            self._kept, self._size, self._broken = [], 0, None
        elif begins and self._inside:
            if len(self._inside) < 4:
                self._keep(bytearray(f"BEGIN:{name}".encode()))
            self._inside.append(name) if len(self._inside) < 50 else None
        elif begins:
            self._found.others[name] += name != "VCALENDAR"
        elif self._inside and name == "VCALENDAR":
            self._finish("entry_not_closed")
        elif self._inside and name in self._inside:
            while self._inside[-1] != name:
                self._close_inner()
            if len(self._inside) == 1:
                self._finish(None)
            else:
                self._close_inner()

    def _close_inner(self) -> None:
        name = self._inside.pop()
        if len(self._inside) < 4:
            self._keep(bytearray(f"END:{name}".encode()))

    def _keep(self, line: bytearray) -> None:
        self._size += len(line)
        if self._size > ENTRY_LIMIT:
            self._broken = "entry_too_large"
            del self._kept[20:]
        elif self._broken is None:
            self._kept.append(line)

    def _finish(self, wrong: str | None) -> None:
        kind = self._inside[0]
        while len(self._inside) > 1:
            self._close_inner()
        self._inside = []
        lines = [line.decode("utf-8", "replace") for line in self._kept]
        text = "\r\n".join([f"BEGIN:{kind}", *lines, f"END:{kind}", ""])
        if kind == "VTIMEZONE":
            tzid = next((t.partition(":")[2] for t in lines if t.upper().startswith("TZID")), "")
            self._found.zones.setdefault(tzid.strip().strip('"'), text)
        else:
            broken = self._broken or wrong
            self._found.entries.append(Entry(self._found.name, self._line, kind, text, broken))
