"""Rows of a table that are none of its things: totals, the headers once more, notes below it.

They are not dropped but told as broken, so that the result lists them as refused with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crm_desktop.exchange.tables import Record

_TOTALS = re.compile(
    r"(?:(?:gran|grand|sub|sum|suma)[ -]?)?totals?(?: general| général)?|(?:sub)?totales|totaa?le?"
    r"|sumas?|sums?|summen?|(?:zwischen|end|gesamt)summe|gesamt(?:ergebnis)?|insgesamt|somme"
    r"|[合总小共]计|汇总|总和|[合總小共]計"
)
# What the subtotals of spreadsheets are called: "Acme Total", "Acme 汇总".
_TOTAL_OF = re.compile(r"\S.*\s(?:total|ergebnis|汇总|合计|小计)|(?:subtotal|zwischensumme)\s.+")
_EASTERN = re.compile("[计总汇計總]")
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_NUMBER = re.compile(r"[-+(]*\s*[^\w\s]?\s*\d[\d.,'’\s]*(?:%|[^\w\s.,]|[A-Za-z]{2,3}|元)?\)?")
_SUM = re.compile(r"=\s*[A-ZÄÖÜ]{3,12}\(.*\)", re.IGNORECASE)
_NOTE = re.compile(
    r"(?:sources?|notes?|remarks?|printed|exported|quelle|hinweis|anmerkung|gedruckt|fuente|notas?"
    r"|impreso|来源|资料来源|数据来源|备注|注|說明|说明)\s*[:：]"
    r"|\(?\d+ rows? (?:affected|selected)\)?|\*{1,3}\)?\s",
    re.IGNORECASE,
)
_LONGEST_LABEL = 80


def told_apart(records: Iterator[Record], headers: Sequence[str]) -> Iterator[Record]:
    """The records, with those that are no rows broken.

    The reasons are "totals_row", "header_again" and "note_row". `headers` is what the table's
    columns are called; empty when it names none.
    """
    first_header = headers[0] if len(headers) > 1 else None  # of a list nothing is told apart
    waiting: Record | None = None  # only the last row may be a total without a gap
    for record in records:
        if waiting is not None:
            yield waiting
            waiting = None
        if record.broken:
            yield record
            continue
        cells = record.cells
        first = cells[0] or next(filter(None, cells), "")
        if first == first_header and cells[: len(headers)] == list(headers):
            yield replace(record, broken="header_again")
        elif _may_be_total(first) and _is_total(cells, first):
            if sum(1 for cell in cells if cell.strip()) < len(headers):
                yield replace(record, broken="totals_row")
            else:
                waiting = record
        elif not cells[-1] and first_header and _NOTE.match(first) and _is_alone(cells):
            yield replace(record, broken="note_row")
        else:
            yield record
    if waiting is not None:
        yield replace(waiting, broken="totals_row")


def _may_be_total(first: str) -> bool:
    """A quick look, for this is asked of every row."""
    if len(first) > _LONGEST_LABEL:
        return False
    low = first.casefold()
    return (
        "tota" in low
        or "sum" in low
        or "gesam" in low
        or "rgebnis" in low
        or "somme" in low
        or (not low.isascii() and bool(_EASTERN.search(low)))
    )


def _is_total(cells: list[str], first: str) -> bool:
    """Whether a row has the label of a total, and beside it nothing but numbers."""
    label = first.strip().rstrip(":：").strip().casefold()
    if not _TOTALS.fullmatch(label) and not _TOTAL_OF.fullmatch(label):
        return False
    others = [cell.strip() for cell in cells[cells.index(first) + 1 :] if cell.strip()]
    return bool(others) and all(map(_is_number, others))


def _is_number(cell: str) -> bool:
    if _DAY.fullmatch(cell):
        return False
    return bool(_NUMBER.fullmatch(cell) or _SUM.fullmatch(cell))


def _is_alone(cells: list[str]) -> bool:
    return sum(1 for cell in cells if cell.strip()) == 1
