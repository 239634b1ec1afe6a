"""Files that mean no good, made anew by each test: far too large, torn, wrong or not what they say.

REFUSED files are turned away as a whole, each in one sentence. Of READ files the
good rows come in and the others are refused one by one.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.crm_desktop import ole_file

MEGA = 1_000_000
HEADER = "name,city,phone,email\n"

Maker = Callable[[Path], object]


@dataclass(frozen=True)
class Refused:
    """A file that is turned away, and words of which some stand in the sentence that says why."""

    name: str
    make: Maker
    words: tuple[str, ...]


@dataclass(frozen=True)
class Read:
    """A file of a kind that comes in: how many of it at least, how many rows are refused."""

    name: str
    make: Maker
    kind: str
    created: int
    refused: int


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


def _cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


_GOOD_ROWS = (
    f'<row r="1">{_cell("A1", "name")}{_cell("B1", "city")}</row>'
    f'<row r="2">{_cell("A2", "Acme")}{_cell("B2", "Bonn")}</row>'
).encode()


def _write(content: str | bytes, encoding: str = "utf-8") -> Maker:
    data = content.encode(encoding) if isinstance(content, str) else content
    return lambda path: path.write_bytes(data)


def _long(head: bytes, piece: bytes, times: int, tail: bytes = b"") -> Maker:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.write(head)
            for _ in range(times):
                file.write(piece)
            file.write(tail)

    return make


def _zeros(path: Path) -> None:
    """A file of nothing but zeros that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(900 * MEGA)


def _noise(path: Path) -> None:
    value, data = 1, bytearray()
    for _ in range(50_000):
        value = value * 1_103_515_245 + 12_345 & 0x7FFFFFFF
        data.append(value >> 16 & 255)
    path.write_bytes(data)


def _encrypted(path: Path) -> None:
    """What Excel writes for a password: a container with a stream of secrets."""
    ole_file.write(path, {"EncryptionInfo": b"\4\0\4\0", "EncryptedPackage": b"secret" * 1_500})


def _sheet(content: bytes, times: int = 1, said: int | None = None) -> Maker:
    part = Part("xl/worksheets/sheet1.xml", content, times, said)
    return lambda path: workbook(path, part)


def _beside(name: str, content: bytes, times: int, said: int | None = None) -> Maker:
    return lambda path: workbook(path, _GOOD_ROWS, Part(f"xl/{name}", content, times, said))


_MANIFEST = Part(
    "META-INF/manifest.xml",
    b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
)


def _spreadsheet(rows: str) -> Maker:
    """An OpenDocument table."""
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content{spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    return lambda path: zipped(
        path, [Part("mimetype", kind), _MANIFEST, Part("content.xml", content.encode())]
    )


_MANY_CELLS = (
    '<table:table-cell table:number-columns-repeated="16000" office:value-type="string">'
    "<text:p>x</text:p></table:table-cell>"
)
_MANY_ROWS = 'table:number-rows-repeated="1000000"'
_PLAIN_CELL = b"<c><v>1</v></c>"
_FAR_CORNER = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
_FAR_ROW = b'</row><row r="1048576"><c><v>1</v></c></row>'
_FORMULA_ROW = (
    b'<row r="3"><c r="A3" t="str"><f>1/0</f><v>=1+1</v></c>'
    b'<c r="B3" t="e"><v>#DIV/0!</v></c></row>'
)
_NUL_ROW = f'<row r="3">{_cell("A3", "Be_x0000_ta &#1;x")}</row>'.encode()
_MIXED = "Müller,Köln\n".encode() + "Núñez,León\n".encode("cp1252") + "玉环\n".encode("gb18030")
_ORDERS = "customer,date,amount\nAcme,2026-02-28,5\n"
_NO_DAYS = ("2026-02-31", "31/02/2026", "0000-00-00", "99999-01-01")
_NO_NUMBERS = ("1e999", "inf", "-inf", "0x10", "9" * 400, "٣٫٥x", "--5")
_LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'

REFUSED = (
    Refused("empty.csv", _write(b""), ("is empty",)),
    Refused("blank.csv", _write("\n \n\t\n" * 1000), ("is empty",)),
    Refused("header only.csv", _write(HEADER), ("holds no rows",)),
    Refused("binary.csv", _noise, ("neither text",)),
    Refused("zeros.csv", _zeros, ("neither text",)),
    Refused("nul.csv", _write(HEADER + "Ac\0me,Bonn\n" * 50), ("neither text",)),
    Refused(
        "page.csv",
        _write("<!DOCTYPE html><html><body>Sign in</body></html>"),
        ("is a web page",),
    ),
    Refused("endless.csv", _long(HEADER.encode(), b"x" * MEGA, 200), ("line without an end",)),
    Refused(
        "endless from the start.csv",
        _long(b"", b"name " * 200_000, 200),
        ("line without an end",),
    ),
    Refused("endless in quotes.csv", _long(b'name\n"', b"x" * MEGA, 200), ("line without an end",)),
    Refused("endless wide.csv", _long(b"\xff\xfe", b"x\0" * MEGA, 100), ("line without an end",)),
    Refused("million columns.csv", _write("name" + ",a" * MEGA + "\n"), ("line without an end",)),
    Refused("many columns.csv", _write("a," * 400_000 + "\nx\n"), ("columns", "is empty")),
    Refused(
        "all refused.csv",
        _write("name,city\n" + ",Bonn\n" * 150_000),
        ("rows cannot come in",),
    ),
    Refused("archive.csv", lambda path: zipped(path, [Part("a.txt", b"x")]), ("is an archive",)),
    Refused("torn.xlsx", _write(b"PK\x03\x04" + bytes(range(256)) * 99), ("is a damaged",)),
    Refused("encrypted.xlsx", _encrypted, ("protected by a password",)),
    Refused("bomb.xlsx", _sheet(SHEET + b" " * MEGA, 800), ("too large",)),
    Refused(
        "lying sheet.xlsx",
        _sheet(SHEET + b" " * MEGA, 800, 900),
        ("is a damaged", "too large"),
    ),
    Refused(
        "lying styles.xlsx",
        _beside("styles.xml", b"<styleSheet>" + b"x" * MEGA, 800, 900),
        ("is a damaged", "too large"),
    ),
    Refused(
        "lying strings.xlsx",
        _beside("sharedStrings.xml", b"<sst><si><t>" + b"x" * MEGA, 800, 900),
        ("is a damaged", "too large"),
    ),
    Refused(
        "far corner.xlsx",
        _sheet(SHEET + _GOOD_ROWS + _FAR_CORNER + END),
        ("too large",),
    ),
    Refused(
        "far corner, other quotes.xlsx",
        _sheet(SHEET + _GOOD_ROWS + _FAR_CORNER.replace(b'"', b"'") + END),
        ("too large",),
    ),
    Refused(
        "far row.xlsx",
        _sheet(SHEET + b'<row r="1">' + _PLAIN_CELL * 16_000 + _FAR_ROW + END),
        ("too large",),
    ),
    Refused(
        "cells without places.xlsx",
        _sheet(SHEET + (b"<row>" + _PLAIN_CELL * 100 + b"</row>") * 190_000 + END),
        ("too large",),
    ),
    Refused("laughs.xlsx", _sheet(_LAUGHS + SHEET + _GOOD_ROWS + END), ("is a damaged",)),
    Refused("deep.xlsx", _sheet(SHEET + b"<a>" * MEGA), ("is a damaged", "is empty")),
    Refused(
        "repeated.ods",
        _spreadsheet(f"<table:table-row {_MANY_ROWS}>{_MANY_CELLS}</table:table-row>"),
        ("is a damaged", "too large"),
    ),
    Refused("no cards.vcf", _write("Dear Sir,\n" * 100), ("holds no vCard",)),
)

_CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nTEL:+1 555 123 4567\r\n"
_DONE = b"END:VCARD\r\n"
_PHOTO = _CARD + b"PHOTO;ENCODING=b;TYPE=JPEG:"
_BOGUS = b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=x-none;ENCODING=QUOTED-PRINTABLE:J=F6rg\r\n"
_FOLDED = b"\r\n " + b"QUJD" * 18

READ = (
    Read(
        "unclosed quote.csv",
        _write(HEADER + 'Acme,"Bonn\nBeta,Ulm\nGamma,Kiel\n'),
        "customers",
        2,
        1,
    ),
    Read(
        "mixed encodings.csv",
        _write(HEADER.encode() + _MIXED),
        "customers",
        3,
        0,
    ),
    Read(
        "half a letter.csv",
        _write("name,city\nAcme,Bonn\nBeta,Köln".encode("utf-16")[:-1]),
        "customers",
        2,
        0,
    ),
    Read("old ends of lines.csv", _write("name,city\rAcme,Bonn\rBeta,Ulm\r"), "customers", 2, 0),
    Read(
        "control characters.csv",
        _write("name,city\nAc\x01me \u202egnp,Bonn\n\ufeffBeta\u200b,Ulm\n" + "Gamma,Kiel\n" * 50),
        "customers",
        3,
        0,
    ),
    Read(
        "31 February.csv",
        _write(_ORDERS + "".join(f"Acme,{day},5\n" for day in _NO_DAYS)),
        "orders",
        1,
        4,
    ),
    Read(
        "wild numbers.csv",
        _write(_ORDERS + "".join(f"Acme,2026-02-01,{text}\n" for text in _NO_NUMBERS)),
        "orders",
        1,
        7,
    ),
    Read(
        "formulas.csv",
        _write('name,city\n=cmd|\' /C calc\'!A0,=1+1\n@SUM(A1),+1\n-2+3,"=HYPERLINK(""x"")"\n'),
        "customers",
        3,
        0,
    ),
    Read("long cell.csv", _write(HEADER + f"Acme,{'x' * 900_000}\nBeta,Ulm\n"), "customers", 1, 1),
    Read(
        "wide row below.csv",
        _write(HEADER + "Acme,Bonn\n" * 40 + "Beta" + ",x" * 400_000 + "\n"),
        "customers",
        2,
        0,
    ),
    Read(
        "long phone.csv",
        _write(HEADER + f"Acme,Bonn,{'1' * 1900},{'@' * 1900}\n"),
        "customers",
        1,
        0,
    ),
    Read(
        "formulas.xlsx",
        _sheet(SHEET + _GOOD_ROWS + _FORMULA_ROW + END),
        "customers",
        2,
        0,
    ),
    Read(
        "nul in a cell.xlsx",
        _sheet(SHEET + _GOOD_ROWS + _NUL_ROW + END),
        "customers",
        2,
        0,
    ),
    Read(
        "unknown encoding.xlsx",
        _sheet(b'<?xml version="1.0" encoding="x-none"?>' + SHEET + _GOOD_ROWS + END),
        "customers",
        1,
        0,
    ),
    Read("photo.vcf", _long(_PHOTO, b"QUJD" * (MEGA // 4), 60, b"\r\n" + _DONE), "contacts", 1, 0),
    Read(
        "folded photo.vcf",
        _long(_PHOTO, _FOLDED * 10_000, 80, b"\r\n" + _DONE),
        "contacts",
        1,
        0,
    ),
    Read(
        "long note.vcf",
        _long(_CARD + b"NOTE:", b"x" * MEGA, 60, b"\r\n" + _DONE + _CARD + _DONE),
        "contacts",
        1,
        1,
    ),
    Read("unknown encoding.vcf", _write(_BOGUS + _DONE), "contacts", 1, 0),
    Read(
        "deep.vcf",
        _write(b"BEGIN:VCARD\r\nAGENT:\r\n" * 50_000 + _CARD + _DONE),
        "contacts",
        1,
        0,
    ),
    Read("no end.vcf", _write(_CARD + _DONE + _CARD), "contacts", 1, 1),
)
