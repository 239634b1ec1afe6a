"""Files that mean no good, made anew by each test: far too large, torn, wrong or not what they say.

REFUSED files are turned away as a whole, each in one sentence. Of READ files the
good rows come in and the others are refused one by one.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.faults.making import (
    END,
    GOOD_ROWS,
    MEGA,
    SHEET,
    Maker,
    Part,
    beside,
    cell,
    encrypted,
    long,
    noise,
    old_workbook,
    sheet,
    spreadsheet,
    write,
    zeros,
    zipped,
)

HEADER = "name,city,phone,email\n"


@dataclass(frozen=True)
class Refused:
    """A file that is turned away, and words of which some stand in the sentence that says why."""

    name: str
    make: Maker
    words: tuple[str, ...]
    kind: str = "customers"


@dataclass(frozen=True)
class Read:
    """A file of a kind that comes in: how many of it at least, how many rows are refused."""

    name: str
    make: Maker
    kind: str
    created: int
    refused: int


_MANY_CELLS = (
    '<table:table-cell table:number-columns-repeated="16000" office:value-type="string">'
    "<text:p>x</text:p></table:table-cell>"
)
_MANY_ROWS = 'table:number-rows-repeated="1000000"'
_FEW_CELLS = _MANY_CELLS.replace("16000", "16")
_WIDE_ROW = "<tr><td colspan=1000 rowspan=60000>x"
_PLAIN_CELL = b"<c><v>1</v></c>"
_FAR_CORNER = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
_FAR_ROW = b'</row><row r="1048576"><c><v>1</v></c></row>'
_FORMULA_ROW = (
    b'<row r="3"><c r="A3" t="str"><f>1/0</f><v>=1+1</v></c>'
    b'<c r="B3" t="e"><v>#DIV/0!</v></c></row>'
)
_NUL_ROW = f'<row r="3">{cell("A3", "Be_x0000_ta &#1;x")}</row>'.encode()
_MIXED = "Müller,Köln\n".encode() + "Núñez,León\n".encode("cp1252") + "玉环\n".encode("gb18030")
_ORDERS = "customer,date,amount\nAcme,2026-02-28,5\n"
_NO_DAYS = ("2026-02-31", "31/02/2026", "0000-00-00", "99999-01-01")
_NO_NUMBERS = ("1e999", "inf", "-inf", "0x10", "9" * 400, "٣٫٥x", "--5")
_LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'

REFUSED = (
    Refused("empty.csv", write(b""), ("is empty",)),
    Refused("blank.csv", write("\n \n\t\n" * 1000), ("is empty",)),
    Refused("header only.csv", write(HEADER), ("holds no rows",)),
    Refused("binary.csv", noise, ("neither text",)),
    Refused("zeros.csv", zeros, ("neither text",)),
    Refused("nul.csv", write(HEADER + "Ac\0me,Bonn\n" * 50), ("neither text",)),
    Refused(
        "page.csv",
        write("<!DOCTYPE html><html><body>Sign in</body></html>"),
        ("is a web page",),
    ),
    Refused("endless.csv", long(HEADER.encode(), b"x" * MEGA, 200), ("line without an end",)),
    Refused(
        "endless from the start.csv",
        long(b"", b"name " * 200_000, 200),
        ("line without an end",),
    ),
    Refused("endless in quotes.csv", long(b'name\n"', b"x" * MEGA, 200), ("line without an end",)),
    Refused("endless wide.csv", long(b"\xff\xfe", b"x\0" * MEGA, 100), ("line without an end",)),
    Refused("million columns.csv", write("name" + ",a" * MEGA + "\n"), ("line without an end",)),
    Refused("many columns.csv", write("a," * 400_000 + "\nx\n"), ("columns", "is empty")),
    Refused(
        "all refused.csv",
        write("name,city\n" + ",Bonn\n" * 150_000),
        ("rows cannot come in",),
    ),
    Refused("archive.csv", lambda path: zipped(path, [Part("a.txt", b"x")]), ("is an archive",)),
    Refused("torn.xlsx", write(b"PK\x03\x04" + bytes(range(256)) * 99), ("is a damaged",)),
    Refused("encrypted.xlsx", encrypted, ("protected by a password",)),
    Refused("bomb.xlsx", sheet(SHEET + b" " * MEGA, 800), ("too large",)),
    Refused(
        "lying sheet.xlsx",
        sheet(SHEET + b" " * MEGA, 800, 900),
        ("is a damaged", "too large"),
    ),
    Refused(
        "lying styles.xlsx",
        beside("styles.xml", b"<styleSheet>" + b"x" * MEGA, 800, 900),
        ("is a damaged", "too large"),
    ),
    Refused(
        "lying strings.xlsx",
        beside("sharedStrings.xml", b"<sst><si><t>" + b"x" * MEGA, 800, 900),
        ("is a damaged", "too large"),
    ),
    Refused(
        "far corner.xlsx",
        sheet(SHEET + GOOD_ROWS + _FAR_CORNER + END),
        ("too large",),
    ),
    Refused(
        "far corner, other quotes.xlsx",
        sheet(SHEET + GOOD_ROWS + _FAR_CORNER.replace(b'"', b"'") + END),
        ("too large",),
    ),
    Refused(
        "far row.xlsx",
        sheet(SHEET + b'<row r="1">' + _PLAIN_CELL * 16_000 + _FAR_ROW + END),
        ("too large",),
    ),
    Refused(
        "cells without places.xlsx",
        sheet(SHEET + (b"<row>" + _PLAIN_CELL * 100 + b"</row>") * 190_000 + END),
        ("too large",),
    ),
    Refused("laughs.xlsx", sheet(_LAUGHS + SHEET + GOOD_ROWS + END), ("is a damaged",)),
    Refused("deep.xlsx", sheet(SHEET + b"<a>" * MEGA), ("is a damaged", "is empty")),
    Refused(
        "repeated.ods",
        spreadsheet(f"<table:table-row {_MANY_ROWS}>{_MANY_CELLS}</table:table-row>"),
        ("is a damaged", "too large"),
    ),
    Refused(
        "repeated rows.ods",
        spreadsheet(f"<table:table-row {_MANY_ROWS}>{_FEW_CELLS}</table:table-row>"),
        ("too large",),
    ),
    Refused(
        "laughs.ods",
        spreadsheet(f"<table:table-row>{_FEW_CELLS}</table:table-row>", _LAUGHS.decode()),
        ("is a damaged",),
    ),
    Refused("far corner.xls", old_workbook([(0, 0), (65_535, 255)]), ("too large",)),
    Refused(
        "no dimensions.xls",
        old_workbook([(0, 0)], dimensions=(0xD900, 0x13, 0, 1)),
        ("is a damaged",),
    ),
    Refused("wide page.xls", write("<table>" + _WIDE_ROW * 2_000), ("too large",)),
    Refused("brackets.xls", long(b"<html><table><tr><td", b"<" * MEGA, 30), ("is a web page",)),
    Refused("no cards.vcf", write("Dear Sir,\n" * 100), ("holds no vCard",)),
)

_CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nTEL:+1 555 123 4567\r\n"
_DONE = b"END:VCARD\r\n"
_PHOTO = _CARD + b"PHOTO;ENCODING=b;TYPE=JPEG:"
_PATHS = b"PHOTO;VALUE=uri:file:///etc/passwd\r\nSOUND:../../etc/passwd\r\nUID:../../../x\r\n"
_BOGUS = b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=x-none;ENCODING=QUOTED-PRINTABLE:J=F6rg\r\n"
_FOLDED = b"\r\n " + b"QUJD" * 18

READ = (
    Read(
        "unclosed quote.csv",
        write(HEADER + 'Acme,"Bonn\nBeta,Ulm\nGamma,Kiel\n'),
        "customers",
        2,
        1,
    ),
    Read(
        "mixed encodings.csv",
        write(HEADER.encode() + _MIXED),
        "customers",
        3,
        0,
    ),
    Read(
        "half a letter.csv",
        write("name,city\nAcme,Bonn\nBeta,Köln".encode("utf-16")[:-1]),
        "customers",
        2,
        0,
    ),
    Read("old ends of lines.csv", write("name,city\rAcme,Bonn\rBeta,Ulm\r"), "customers", 2, 0),
    Read(
        "control characters.csv",
        write("name,city\nAc\x01me \u202egnp,Bonn\n\ufeffBeta\u200b,Ulm\n" + "Gamma,Kiel\n" * 50),
        "customers",
        3,
        0,
    ),
    Read(
        "31 February.csv",
        write(_ORDERS + "".join(f"Acme,{day},5\n" for day in _NO_DAYS)),
        "orders",
        1,
        4,
    ),
    Read(
        "wild numbers.csv",
        write(_ORDERS + "".join(f"Acme,2026-02-01,{text}\n" for text in _NO_NUMBERS)),
        "orders",
        1,
        7,
    ),
    Read(
        "formulas.csv",
        write('name,city\n=cmd|\' /C calc\'!A0,=1+1\n@SUM(A1),+1\n-2+3,"=HYPERLINK(""x"")"\n'),
        "customers",
        3,
        0,
    ),
    Read(
        "131,072 characters.csv",
        write(f"name,notes,city\nAcme,{'x' * 131_072},Bonn\nBeta,x,{'y' * 131_072}\n"),
        "customers",
        1,
        1,
    ),
    Read(
        "page.xls",
        write("<html><table><tr><td>name<td>city<tr><td>Acme<td>Bonn<tr><td>Total<td>=SUM(B2)"),
        "customers",
        1,
        1,
    ),
    Read("paths.vcf", write(_CARD + _PATHS + _DONE), "contacts", 1, 0),
    Read("long cell.csv", write(HEADER + f"Acme,{'x' * 900_000}\nBeta,Ulm\n"), "customers", 1, 1),
    Read(
        "wide row below.csv",
        write(HEADER + "Acme,Bonn\n" * 40 + "Beta" + ",x" * 400_000 + "\n"),
        "customers",
        2,
        0,
    ),
    Read(
        "long phone.csv",
        write(HEADER + f"Acme,Bonn,{'1' * 1900},{'@' * 1900}\n"),
        "customers",
        1,
        0,
    ),
    Read(
        "formulas.xlsx",
        sheet(SHEET + GOOD_ROWS + _FORMULA_ROW + END),
        "customers",
        2,
        0,
    ),
    Read(
        "nul in a cell.xlsx",
        sheet(SHEET + GOOD_ROWS + _NUL_ROW + END),
        "customers",
        2,
        0,
    ),
    Read(
        "unknown encoding.xlsx",
        sheet(b'<?xml version="1.0" encoding="x-none"?>' + SHEET + GOOD_ROWS + END),
        "customers",
        1,
        0,
    ),
    Read("photo.vcf", long(_PHOTO, b"QUJD" * (MEGA // 4), 60, b"\r\n" + _DONE), "contacts", 1, 0),
    Read(
        "folded photo.vcf",
        long(_PHOTO, _FOLDED * 10_000, 80, b"\r\n" + _DONE),
        "contacts",
        1,
        0,
    ),
    Read(
        "long note.vcf",
        long(_CARD + b"NOTE:", b"x" * MEGA, 60, b"\r\n" + _DONE + _CARD + _DONE),
        "contacts",
        1,
        1,
    ),
    Read("unknown encoding.vcf", write(_BOGUS + _DONE), "contacts", 1, 0),
    Read(
        "deep.vcf",
        write(b"BEGIN:VCARD\r\nAGENT:\r\n" * 50_000 + _CARD + _DONE),
        "contacts",
        1,
        0,
    ),
    Read("no end.vcf", write(_CARD + _DONE + _CARD), "contacts", 1, 1),
)
