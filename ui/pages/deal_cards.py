"""What a card and a column of the board say, in the language in force."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from crm_desktop.deal_board import BoardCard, BoardColumn
from ui import formats, phrases, phrases_findings
from ui.theme import Tone
from ui.widgets.board import Card

translate = QCoreApplication.translate
NEW_DAYS = 7
LARGE = 100_000_000  # minor units; from here on a card says millions


def card_of(deal: BoardCard) -> Card:
    """A deal's card: who, what, how much, and how it stands."""
    chip, tone = _standing(deal)
    amount = formats.money(deal.amount, deal.currency, places=0)
    if deal.amount is not None and deal.amount >= LARGE:
        amount = formats.compact_money(deal.amount, deal.currency)
    owner, customer = deal.owner, deal.customer or deal.name
    here = ""
    if deal.days_here is not None:
        here = translate("DealCards", "{days} d").format(days=deal.days_here)
    stage = phrases.code("buying_stage", deal.stage)
    expected = formats.day(deal.expected_close) if deal.expected_close else ""
    lines = [
        deal.name,
        deal.customer,
        translate("DealCards", "{stage} for {days} days").format(
            stage=stage, days=deal.days_here or 0
        ),
        translate("DealCards", "expected {day}").format(day=expected) if expected else "",
        _touched(deal),
        "" if deal.urgent is None else phrases_findings.why(deal.urgent),
        owner,
    ]
    return Card(
        id=deal.id,
        title=customer,
        detail=deal.name if deal.customer else "",
        amount=amount,
        aside=here,
        chip=chip,
        tone=tone,
        spoken=formats.listed([part for part in (customer, deal.name, amount, chip) if part]),
        tip="\n".join(line for line in lines if line),
    )


def column_words(column: BoardColumn) -> tuple[str, str, str, str, str]:
    """Name, count, sums, what is not shown, and all of it for a screen reader."""
    name = phrases.code("buying_stage", column.stage)
    count = formats.number(column.count) if column.count else ""
    amount = " + ".join(formats.compact_money(sum_, code) for code, sum_ in column.amounts)
    rest = ""
    if column.hidden:
        rest = translate("DealCards", "{count} more in the table").format(
            count=formats.number(column.hidden)
        )
    spoken = ", ".join(part for part in (name, count or "0", amount) if part)
    return name, count, amount, rest, spoken


def _touched(deal: BoardCard) -> str:
    if deal.days_quiet is None:
        return translate("DealCards", "not touched yet in this deal")
    return translate("DealCards", "last touched {days} days ago").format(days=deal.days_quiet)


def _standing(deal: BoardCard) -> tuple[str, Tone]:
    if deal.expected_close is not None and deal.expected_close < date.today():
        return translate("DealCards", "overdue"), "warn"
    if deal.urgent is not None:
        return phrases_findings.title(deal.urgent), "warn"
    if deal.gone_quiet is not None:
        words = translate("DealCards", "quiet for {days} days")  # a week at least
        return words.format(days=formats.number(deal.gone_quiet)), "warn"
    if deal.days_here is not None and deal.days_here <= NEW_DAYS:
        return translate("DealCards", "new here"), "neutral"
    return translate("DealCards", "on track"), "good"
