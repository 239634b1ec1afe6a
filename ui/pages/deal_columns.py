"""The columns of the list of deals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.listing import DealRow
from ui import formats, phrases
from ui.table import Cell, Column
from ui.theme import Tone

translate = QCoreApplication.translate
OUTCOME_TONES: dict[str | None, Tone] = {"won": "good", "lost": "bad", "no_decision": "neutral"}


def deal_columns() -> tuple[Column, ...]:
    """What the list of deals can show."""
    return (
        Column(
            "name",
            lambda: translate("Columns", "Deal"),
            lambda row: Cell(row.name, strong=True),
            width=220,
        ),
        _words("customer", lambda: translate("Columns", "Customer"), 180),
        Column(
            "stage",
            lambda: translate("Columns", "Stage"),
            lambda row: Cell(phrases.code("buying_stage", row.stage)),
            width=150,
        ),
        Column(
            "outcome",
            lambda: translate("Columns", "Outcome"),
            _outcome,
            width=110,
            cells=lambda: [
                Cell(word, OUTCOME_TONES.get(code, "neutral"))
                for code, word in phrases.choices("outcome")
            ],
        ),
        _sum("amount", lambda: translate("Columns", "Amount"), sortable=True),
        _sum("margin", lambda: translate("Columns", "Margin"), hidden=True),
        Column(
            "expected_close",
            lambda: translate("Columns", "Expected / closed"),
            lambda row: _day(row.expected_close if row.outcome is None else row.closed_on),
            width=140,
            right=True,
        ),
        Column(
            "stage_days",
            lambda: translate("Columns", "In stage"),
            _stage_days,
            width=84,
            right=True,
            sortable=False,
        ),
        _words("owner", lambda: translate("Columns", "Owner"), 110),
        _words("rivals", lambda: translate("Columns", "Rivals"), 140, sortable=False, hidden=True),
        _words("source", lambda: translate("Columns", "Source"), 110, sortable=False, hidden=True),
        _plain_day("opened_on", lambda: translate("Columns", "Opened on")),
        _plain_day("closed_on", lambda: translate("Columns", "Closed on")),
    )


def _words(
    key: str,
    title: Callable[[], str],
    width: int,
    *,
    sortable: bool = True,
    hidden: bool = False,
) -> Column:
    return Column(
        key, title, lambda row: Cell(getattr(row, key)), width, sortable=sortable, hidden=hidden
    )


def _sum(
    key: str, title: Callable[[], str], *, sortable: bool = False, hidden: bool = False
) -> Column:
    def show(row: DealRow) -> Cell:
        return Cell(formats.money(getattr(row, key), row.currency, places=0))

    return Column(key, title, show, 110, right=True, sortable=sortable, hidden=hidden)


def _plain_day(key: str, title: Callable[[], str]) -> Column:
    def show(row: DealRow) -> Cell:
        return _day(getattr(row, key))

    return Column(key, title, show, 110, right=True, sortable=False, hidden=True)


def _day(day: date | None) -> Cell:
    return Cell(formats.short_day(day) if day else "")


def _outcome(row: DealRow) -> Cell:
    if row.outcome is None:
        return Cell(translate("Columns", "open"), faint=True)
    return Cell(phrases.code("outcome", row.outcome), OUTCOME_TONES.get(row.outcome, "neutral"))


def _stage_days(row: DealRow) -> Cell:
    if row.stage_days is None or row.outcome is not None:
        return Cell(formats.NOTHING, faint=True)
    return Cell(translate("Columns", "{days} d").format(days=row.stage_days))
