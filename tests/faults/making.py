"""How hostile files are made: zips, workbooks and OpenDocument tables by hand, and long texts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.crm_desktop import ole_file

MEGA = 1_000_000

Maker = Callable[[Path], object]


@dataclass(frozen=True)
class Part:
    """A member of a zip: `content` over and over again, and what the zip says of its size."""

    name: str
    content: bytes
    times: int = 1
    said: int | None = None


def zipped(path: Path, parts: Sequence[Part]) -> None:
    """Write a zip by hand, for the library would not tell lies about sizes."""
    directory = b""
    with path.open("wb") as file:
        for part in parts:
            packed, check = _packed(part.content, part.times)
            said = len(part.content) * part.times if part.said is None else part.said
            if part.said is not None:
                check = zlib.crc32((part.content * (said // len(part.content) + 1))[:said])
            name = part.name.encode()
            sizes = struct.pack("<LLLHH", check, len(packed), said, len(name), 0)
            begins = file.tell()
            file.write(b"PK\x03\x04" + struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes + name)
            file.write(packed)
            directory += b"PK\x01\x02" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 33) + sizes
            directory += struct.pack("<HHHLL", 0, 0, 0, 0, begins) + name
        count, begins = len(parts), file.tell()
        file.write(directory)
        file.write(
            b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, count, count, len(directory), begins, 0)
        )


def _packed(content: bytes, times: int) -> tuple[bytes, int]:
    """Deflated content, repeated without deflating it again, and its checksum."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    if times == 1:
        return packer.compress(content) + packer.flush(), zlib.crc32(content)
    once = packer.compress(content) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 0
    for _ in range(times):
        check = zlib.crc32(content, check)
    return once * times + packer.flush(), check


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode()
END = b"</sheetData></worksheet>"


def workbook(path: Path, sheet: Part | bytes, *more: Part) -> None:
    """An Excel file whose only sheet is given, with more parts."""
    if isinstance(sheet, bytes):
        sheet = Part("xl/worksheets/sheet1.xml", SHEET + sheet + END)
    books = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
    )
    relations = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{_RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="r3" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
        "</Relationships>"
    )
    root = (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>"
    )
    own = (
        Part("_rels/.rels", root.encode()),
        Part("xl/workbook.xml", books.encode()),
        Part("xl/_rels/workbook.xml.rels", relations.encode()),
    )
    zipped(path, [*own, sheet, *more])


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


GOOD_ROWS = (
    f'<row r="1">{cell("A1", "name")}{cell("B1", "city")}</row>'
    f'<row r="2">{cell("A2", "Acme")}{cell("B2", "Bonn")}</row>'
).encode()


def write(content: str | bytes, encoding: str = "utf-8") -> Maker:
    data = content.encode(encoding) if isinstance(content, str) else content
    return lambda path: path.write_bytes(data)


def long(head: bytes, piece: bytes, times: int, tail: bytes = b"") -> Maker:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(head)
            for _ in range(times):
                file.write(piece)
            file.write(tail)

    return make


def zeros(path: Path) -> None:
    """A file of nothing but zeros that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(900 * MEGA)


def noise(path: Path) -> None:
    value, data = 1, bytearray()
    for _ in range(50_000):
        value = value * 1_103_515_245 + 12_345 & 0x7FFFFFFF
        data.append(value >> 16 & 255)
    path.write_bytes(data)


def encrypted(path: Path) -> None:
    """What Excel writes for a password: a container with a stream of secrets."""
    ole_file.write(path, {"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"secret" * 1_500})


def sheet(content: bytes, times: int = 1, said: int | None = None) -> Maker:
    part = Part("xl/worksheets/sheet1.xml", content, times, said)
    return lambda path: workbook(path, part)


def beside(name: str, content: bytes, times: int, said: int | None = None) -> Maker:
    return lambda path: workbook(path, GOOD_ROWS, Part(f"xl/{name}", content, times, said))


_MANIFEST = Part(
    "META-INF/manifest.xml",
    b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
)


def spreadsheet(rows: str, head: str = "") -> Maker:
    """An OpenDocument table; `head` stands before it."""
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"{head}<office:document-content{spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return lambda path: zipped(
        path, [Part("mimetype", kind), _MANIFEST, Part("content.xml", content.encode())]
    )


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def old_workbook(
    places: Sequence[tuple[int, int] | tuple[int, int, str]],
    sheets: int = 1,
    dimensions: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> Maker:
    """An .xls with a one in places (row, column) of each sheet, or the text that is given.

    `dimensions` are the first row, the one behind the last, and the same of the columns.
    """
    begin = struct.pack("<HHIII", 0x1DBB, 0x7CC, 0, 6, 0)[:12]
    body = _record(0x809, struct.pack("<HH", 0x600, 0x10) + begin)
    body += _record(0x200, struct.pack("<IIHHH", *dimensions, 0))
    for row, column, *text in places:
        if text:
            label = struct.pack("<HHHHB", row, column, 0, len(text[0]), 1)
            body += _record(0x204, label + text[0].encode("utf-16-le"))
        else:
            body += _record(0x203, struct.pack("<HHHd", row, column, 0, 1.0))
    body += _record(0x0A, b"")

    def head(offsets: Sequence[int]) -> bytes:
        bounds = b"".join(
            _record(0x85, struct.pack("<IBBBB", at, 0, 0, 2, 0) + f"S{number % 10}".encode())
            for number, at in enumerate(offsets)
        )
        start = _record(0x809, struct.pack("<HH", 0x600, 5) + begin)
        return start + bounds + _record(0x0A, b"")

    first = len(head([0] * sheets))
    content = head([first + number * len(body) for number in range(sheets)]) + body * sheets
    return lambda path: ole_file.write(path, {"Workbook": content})
