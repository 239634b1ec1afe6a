"""Export: everything of one kind as CSV or Excel, contacts also as vCard, under our own headers.

What is written can be imported again as it is: headers are field codes, ids are text, days ISO,
amounts in major units with a decimal point.
"""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from sqlalchemy.orm import Session

from crm_desktop.currencies import decimals_of
from crm_desktop.errors import UserError
from crm_desktop.exchange.defusing import defused
from crm_desktop.exchange.fields import Kind, kind_of
from crm_desktop.models.activity import day_done

Row = dict[str, Any]

_LIST = "(SELECT group_concat({column}, '; ') FROM {table} x WHERE x.{owner} = {of}.id)"
_PLACE = "a.street, a.city, a.region, a.postal_code, a.country"
_PHONES = _LIST.format(column="x.number", table="phone", owner="{owner}", of="{of}")
_MAILS = _LIST.format(column="x.address", table="email", owner="{owner}", of="{of}")

_STATEMENTS: dict[Kind, str] = {
    Kind.CUSTOMERS: (
        "SELECT c.id, c.external_id, c.name, c.legal_name, c.industry, c.tier, "
        "c.customer_class AS class, c.sales_mode, c.source, u.name AS owner, p.name AS parent, "
        f"{_PLACE}, {_PHONES.format(owner='customer_id', of='c')} AS phone, "
        f"{_MAILS.format(owner='customer_id', of='c')} AS email, c.web, "
        f"{_LIST.format(column='x.word', table='customer_tag', owner='customer_id', of='c')} "
        'AS tags, c.notes FROM customer c LEFT JOIN "user" u ON u.id = c.owner_id '
        "LEFT JOIN customer p ON p.id = c.parent_id LEFT JOIN address a ON a.id = "
        "(SELECT min(id) FROM address WHERE customer_id = c.id) ORDER BY c.id"
    ),
    Kind.CONTACTS: (
        "SELECT k.id, k.external_id, k.name, k.other_name, k.salutation, c.name AS customer, "
        "c.external_id AS customer_id, o.title, d.name AS department, "
        f"{_PHONES.format(owner='contact_id', of='k')} AS phone, "
        f"{_MAILS.format(owner='contact_id', of='k')} AS email, {_PLACE}, k.birthday, k.notes "
        "FROM contact k LEFT JOIN position o ON o.id = (SELECT min(id) FROM position "
        "WHERE contact_id = k.id AND until IS NULL) LEFT JOIN customer c ON c.id = o.customer_id "
        "LEFT JOIN department d ON d.id = o.department_id LEFT JOIN address a ON a.id = "
        "(SELECT min(id) FROM address WHERE contact_id = k.id) ORDER BY k.id"
    ),
    Kind.PRODUCTS: (
        "SELECT id, code, name, line, unit_price, unit_cost, currency, notes "
        "FROM product ORDER BY id"
    ),
    Kind.ORDERS: (
        "SELECT o.id, o.number AS order_number, o.ordered_on AS date, c.name AS customer, "
        "c.external_id AS customer_id, p.code AS product_code, p.name AS product_name, "
        "p.line AS product_line, l.quantity, l.unit_price, l.discount, l.cost, "
        "coalesce(l.amount, 0) AS amount, o.currency, u.name AS owner FROM sales_order o "
        "LEFT JOIN order_line l ON l.order_id = o.id JOIN customer c ON c.id = o.customer_id "
        'LEFT JOIN product p ON p.id = l.product_id LEFT JOIN "user" u ON u.id = o.owner_id '
        "ORDER BY o.id, l.position, l.id"
    ),
    Kind.DEALS: (
        "SELECT d.id, d.external_id, d.name, c.name AS customer, c.external_id AS customer_id, "
        "(SELECT p.name FROM deal_product x JOIN product p ON p.id = x.product_id "
        "WHERE x.deal_id = d.id ORDER BY x.id LIMIT 1) AS product, u.name AS owner, "
        "d.buying_stage AS stage, d.outcome, d.opened_on, d.closed_on, d.expected_close, "
        "d.amount, d.currency, d.source, (SELECT group_concat(r.name, '; ') FROM contest x "
        "JOIN competitor r ON r.id = x.competitor_id WHERE x.deal_id = d.id) AS competitors, "
        "d.notes FROM deal d LEFT JOIN customer c ON c.id = d.customer_id "
        'LEFT JOIN "user" u ON u.id = d.owner_id ORDER BY d.id'
    ),
    Kind.ACTIVITIES: (
        f"SELECT t.id, coalesce({day_done('t')}, t.due_on) AS date, c.name AS customer, "
        "c.external_id AS customer_id, (SELECT k.name FROM activity_contact x JOIN contact k "
        "ON k.id = x.contact_id WHERE x.activity_id = t.id ORDER BY x.id LIMIT 1) AS contact, "
        "t.kind, t.direction, t.subject AS text, t.notes, t.outcome, t.minutes, u.name AS owner "
        "FROM activity t LEFT JOIN customer c ON c.id = t.customer_id "
        'LEFT JOIN "user" u ON u.id = t.owner_id ORDER BY t.id'
    ),
}


def export(
    session: Session, kind: str, path: Path | str, *, ids: Collection[int] | None = None
) -> int:
    """Write everything of a kind, or the records of `ids`; the file's ending says in which form.

    Returns the number of rows. UserError: "unknown_kind", "export_form_unknown" (known are .csv,
    .xlsx, .vcf), "file_not_written". An existing file is replaced when the new one is complete.
    """
    target, known = Path(path), kind_of(kind)
    write = _writer(known, target)
    cursor = session.connection().exec_driver_sql(_STATEMENTS[known])
    headers, wanted = list(cursor.keys()), frozenset(ids or ())
    found = (dict(zip(headers, row, strict=True)) for row in cursor)
    rows = (_readable(row) for row in found if ids is None or row["id"] in wanted)
    draft = target.with_name(f".{target.name}.part")
    try:
        count = write(draft, headers, rows)
        draft.replace(target)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(target)) from wrong
    finally:
        draft.unlink(missing_ok=True)
    return count


Writer = Callable[[Path, list[str], Iterator[Row]], int]


def _writer(kind: Kind, path: Path) -> Writer:
    ending = path.suffix.lower()
    if ending in (".csv", ".txt"):
        return _write_csv
    if ending == ".xlsx":
        return _write_excel
    if ending in (".vcf", ".vcard") and kind is Kind.CONTACTS:
        return _write_cards
    raise UserError("export_form_unknown", file=path.name)


def _readable(row: Row) -> Row:
    """A row in major units, ISO days and text ids."""
    currency = row.get("currency") or "EUR"
    scales = {
        "quantity": 3, "discount": 4, "unit_price": 4, "unit_cost": 4,
        "amount": decimals_of(currency), "cost": decimals_of(currency),
    }  # fmt: skip
    for name, value in row.items():
        if value is None:
            row[name] = ""
        elif name in scales:
            row[name] = _major(value, scales[name])
        else:
            row[name] = str(value)
    return row


def _major(count: int, scale: int) -> str:
    """12345 with scale 2 is "123.45"; zeros that say nothing are left out beyond two decimals."""
    text = f"{Decimal(count).scaleb(-scale):f}"
    whole, _, part = text.partition(".")
    kept = part[:2] + part[2:].rstrip("0") if scale > 2 else part
    if scale > 2 and not kept.strip("0"):
        kept = ""
    return f"{whole}.{kept}" if kept else whole


def _write_csv(path: Path, headers: list[str], rows: Iterator[Row]) -> int:
    count = 0
    # With the mark at its beginning, Excel reads the file as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, headers)
        table.writeheader()
        for row in rows:
            table.writerow({name: defused(value) for name, value in row.items()})
            count += 1
    return count


def _write_excel(path: Path, headers: list[str], rows: Iterator[Row]) -> int:
    import xlsxwriter

    numbers = {"quantity", "discount", "unit_price", "unit_cost", "amount", "cost", "minutes"}
    count = 0
    # Finished in a place of the system's own: a disk that fills up in the middle of a zip would be
    # told on stderr by the library itself.
    with tempfile.TemporaryFile() as scratch:
        book = xlsxwriter.Workbook(
            scratch,
            {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
        )
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, headers, book.add_format({"bold": True}))
        for count, row in enumerate(rows, 1):
            for column, (name, value) in enumerate(row.items()):
                if name in numbers and value:
                    sheet.write_number(count, column, float(value))
                elif value:
                    sheet.write_string(count, column, value)
        book.close()
        scratch.seek(0)
        with path.open("wb") as file:
            shutil.copyfileobj(scratch, file)
    return count


def _write_cards(path: Path, _headers: list[str], rows: Iterator[Row]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        for row in rows:
            _write_card(file, row)
            count += 1
    return count


def _write_card(file: IO[str], row: Row) -> None:
    """One person as a vCard 3.0."""
    first, _, last = row["name"].rpartition(" ")
    place = [row[part] for part in ("street", "city", "region", "postal_code", "country")]
    lines = [
        ("FN", _escaped(row["name"])),
        ("N", ";".join(_escaped(part) for part in (last, first, "", row["salutation"], ""))),
        ("NICKNAME", _escaped(row["other_name"])),
        ("ORG", ";".join(_escaped(row[part]) for part in ("customer", "department")).strip(";")),
        ("TITLE", _escaped(row["title"])),
        *(("TEL", _escaped(number)) for number in row["phone"].split("; ")),
        *(("EMAIL", _escaped(address)) for address in row["email"].split("; ")),
        ("ADR", ";;" + ";".join(map(_escaped, place)) if any(place) else ""),
        ("BDAY", row["birthday"]),
        ("NOTE", _escaped(row["notes"])),
        ("UID", _escaped(row["external_id"])),
    ]
    file.write("BEGIN:VCARD\nVERSION:3.0\n")
    for name, value in lines:
        if value:
            file.write(_folded(f"{name}:{value}") + "\n")
    file.write("END:VCARD\n")


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 bytes, as the format asks."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > 74:
            pieces.append(piece)
            piece, size = "", 0
        piece += character
        size += width
    return "\n ".join([*pieces, piece])
