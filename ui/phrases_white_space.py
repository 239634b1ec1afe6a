"""The words of white space: what a customer could buy, how much of it, and what speaks for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.white_space import Gap
from ui import formats

translate = QCoreApplication.translate


def amount(gap: Gap) -> str:
    """About how much of the line is missing in a year; empty when nobody can say."""
    if not gap.yearly:
        return ""
    money = formats.compact_money(gap.yearly, gap.currency)
    return translate("WhiteSpace", "about {amount} a year").format(amount=money)


def why(gap: Gap) -> str:
    """What speaks for the line: a need, what their like buy, what is bought beside it."""
    said = [_need(gap), _peers(gap), _beside(gap)]
    return " ".join(part for part in said if part).replace("。 ", "。")


def _need(gap: Gap) -> str:
    if not gap.needs:
        return ""
    needs = formats.listed(
        translate("WhiteSpace", "“{need}”").format(need=n.text) for n in gap.needs
    )
    return translate("WhiteSpace", "They need it: {needs}.").format(needs=needs)


def _peers(gap: Gap) -> str:
    if not gap.amount:
        return ""
    words = (
        translate("WhiteSpace", "{peer} of what is bought in {industry}, with them {own}.")
        if gap.industry
        else translate("WhiteSpace", "{peer} of what others buy, with them {own}.")
    )
    return words.format(
        peer=formats.share(gap.peer_share),
        own=formats.share(gap.own_share or 0.0),
        industry=gap.industry or "",
    )


def _beside(gap: Gap) -> str:
    if gap.beside is None:
        return ""
    return translate(
        "WhiteSpace", "Customers who buy {line} buy it {lift} times as often as by chance."
    ).format(line=gap.beside.line, lift=formats.number(round(gap.beside.lift, 1), 1))
