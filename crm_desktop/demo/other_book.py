"""A workbook as a firm keeps it beside the sample firm, to try its import on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Customer

Rows = Sequence[Sequence[str]]


def write(session: Session, path: Path) -> None:
    """Write firms under a heading with words of their own, people, orders, and a hidden sheet."""
    import xlsxwriter

    known = list(session.scalars(sa.select(Customer.name).order_by(Customer.id).limit(2)))
    book = xlsxwriter.Workbook(str(path))
    for name, rows in (
        ("Kunden", _firms(known)),
        ("Personen", _people(known)),
        ("Orders", _orders(known)),
        ("Old list", [["Account Name", "City"], ["Lindqvist Verktyg", "Malmö"]]),
    ):
        sheet = book.add_worksheet(name)
        for line, cells in enumerate(rows):
            sheet.write_row(line, 0, cells)
        if name == "Old list":
            sheet.hide()
    book.close()


def _firms(known: Sequence[str]) -> Rows:
    head = [["Our firms, as of May"], [], ["Account Name", "City", "Phone", "Tier", "Tax number"]]
    names = [*known, *(f"Werkzeugbau Meyer {number}" for number in range(1, 19))]
    tiers = ("A-Kunde", "B-Kunde", "General")
    rows = [
        [name, "Köln", f"+49 221 55{number:03}", tiers[number % 3], f"DE{811000 + number}"]
        for number, name in enumerate(names)
    ]
    return [*head, *rows, ["Total", "", "", "", str(len(rows))]]


def _people(known: Sequence[str]) -> Rows:
    firms = [*(name.split()[0] for name in known), "Werkzeugbau Meyer 3", "Fjord Instrument AS"]
    rows = [
        ["Anna", f"Sommer {number}", firms[number % len(firms)], f"anna{number}@firm.example"]
        for number in range(12)
    ]
    return [["First name", "Last name", "Company", "E-mail"], *rows]


def _orders(known: Sequence[str]) -> Rows:
    head = ["Order ID", "Date", "Customer", "Amount"]
    firms = [*known, "Fjord Instrument AS"]
    rows = [
        [f"A-{number}", f"{number}/{number + 1}/2024", firms[number % len(firms)], f"{number}.250"]
        for number in range(1, 9)
    ]
    return [head, *rows, ["A-9", "31/2/2024", firms[0], "4.500"]]
