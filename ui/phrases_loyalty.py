"""Loyalty in the user's language: its axes, what speaks for them, the ladder."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from crm_desktop.insights.loyalty import Axis
from crm_desktop.insights.loyalty_ladder import (
    KEPT,
    LIVELY,
    LONG_DAYS,
    OFTEN,
    Ladder,
    Rung,
)  # fmt: skip
from crm_desktop.loyalty import AxisValue, Loyalty, Reason
from crm_desktop.loyalty_records import Record
from ui import formats, phrases

translate = QCoreApplication.translate

_AXES: dict[Axis, object] = {
    Axis.REPEATS: QT_TRANSLATE_NOOP("Loyalty", "Buys repeatedly"),
    Axis.REFERENCE: QT_TRANSLATE_NOOP("Loyalty", "References and ideas"),
    Axis.BREADTH: QT_TRANSLATE_NOOP("Loyalty", "Buys a variety"),
    Axis.RECOMMENDS: QT_TRANSLATE_NOOP("Loyalty", "Recommends us"),
    Axis.TURNS_RIVALS_AWAY: QT_TRANSLATE_NOOP("Loyalty", "Turns rivals away"),
}
_RUNGS: dict[Rung, object] = {
    Rung.PASSION: QT_TRANSLATE_NOOP("Loyalty", "Passion"),
    Rung.INTIMACY: QT_TRANSLATE_NOOP("Loyalty", "Intimacy"),
    Rung.COMMITMENT: QT_TRANSLATE_NOOP("Loyalty", "Commitment"),
}
_WHY: dict[str, object] = {
    "never_bought": QT_TRANSLATE_NOOP("Loyalty", "has not bought yet"),
    "few_peers": QT_TRANSLATE_NOOP("Loyalty", "too few customers buy to compare with"),
    "all_alike": QT_TRANSLATE_NOOP("Loyalty", "all customers buy equally often"),
    "no_lines": QT_TRANSLATE_NOOP("Loyalty", "the orders name too few product lines"),
    "nothing_noted": QT_TRANSLATE_NOOP("Loyalty", "nobody has noted such a thing of any customer"),
    "no_contest": QT_TRANSLATE_NOOP("Loyalty", "no decided deal with a rival"),
    "few_contests": QT_TRANSLATE_NOOP("Loyalty", "too few decided deals with a rival in all"),
}


def axis(code: Axis) -> str:
    """The name of an axis."""
    return translate("Loyalty", str(_AXES[code]))


def rung(code: Rung) -> str:
    """The name of a rung of the ladder."""
    return translate("Loyalty", str(_RUNGS[code]))


def why(code: str) -> str:
    """Why an axis is unknown."""
    return translate("Loyalty", str(_WHY[code]))


class LoyaltyWords(QObject):
    """A class, because the translation tools find plurals in tr() only."""

    def total(self, found: Loyalty) -> str:
        """55 of 100, or that too little is known."""
        if found.total is None:
            return self.tr("Not known yet")
        return self.tr("{total} of 100").format(total=formats.number(found.total, 0))

    def coverage(self, found: Loyalty) -> str:
        """How many sides are known, and how many are needed."""
        facts = {"known": found.coverage, "all": len(found.axes), "needed": found.needed}
        if found.total is None:
            return self.tr("{known} of {all} sides known, {needed} are needed").format(**facts)
        return self.tr("{known} of {all} sides known").format(**facts)

    def peers(self, found: Loyalty) -> str:
        """Whom it is compared with."""
        if not found.peers:
            return self.tr("Nobody has bought yet, so there is nobody to compare with.")
        whom = self.buyers(found.peers)
        if found.industry:
            whom = self.tr("{buyers} of the same industry").format(buyers=whom)
        if found.median_total is None:
            return self.tr("Compared with {whom}").format(whom=whom)
        return self.tr("Compared with {whom}: half of them reach {median}").format(
            whom=whom, median=formats.number(found.median_total, 0)
        )

    def buyers(self, n: int) -> str:
        """So many buyers."""
        return self.tr("%Ln buyer(s)", "", n)

    def unknown(self, found: Loyalty) -> str:
        """Which sides are unknown, and why; "" for none."""
        reasons: dict[str, list[str]] = {}
        for one in found.axes:
            if one.value is None:
                reasons.setdefault(one.why, []).append(axis(one.axis))
        said = [formats.aside(formats.listed(names), why(code)) for code, names in reasons.items()]
        return formats.titled(self.tr("Not known"), "; ".join(said)) if said else ""

    def points(self, points: float) -> str:
        """+8 points."""
        rounded = round(points)
        if not rounded:
            return self.tr("under 1 point")
        sign = "+" if rounded > 0 else "−"
        return sign + self.tr("%Ln point(s)", "", abs(rounded))

    def side(self, value: AxisValue) -> str:
        """What the radar says of a side: its value and the peers' median, or why it is unknown."""
        if value.value is None:
            said = self.tr("unknown: {why}").format(why=why(value.why))
        elif value.median is None:
            said = formats.number(value.value, 0)
        else:
            said = self.tr("{value}, half of the others reach {median}").format(
                value=formats.number(value.value, 0), median=formats.number(value.median, 0)
            )
        return formats.titled(axis(value.axis), said)

    def evidence(self, reason: Reason, *, since: bool = False) -> str:
        """What stands behind the points of a side."""
        if not reason.n:
            if reason.points < 0:
                return self.tr("nothing new since") if since else self.tr("nothing noted")
            return self.tr("the others have fallen back") if since else self.tr("nothing noted")
        counted = {
            Axis.REPEATS: self.tr("%Ln order(s)", "", reason.n),
            Axis.REFERENCE: self.tr("%Ln sign(s)", "", reason.n),
            Axis.BREADTH: self.tr("%Ln product line(s)", "", reason.n),
            Axis.RECOMMENDS: self.tr("%Ln referral(s)", "", reason.n),
            Axis.TURNS_RIVALS_AWAY: self.tr("%Ln decided deal(s) with a rival", "", reason.n),
        }[reason.axis]
        if not reason.records:
            return counted
        words = self.tr("the last on {day}")
        if reason.axis is Axis.BREADTH:  # a line counts from its first order on
            words = self.tr("the newest of them since {day}")
        latest = words.format(day=formats.short_day(reason.records[0].day))
        return formats.listed((counted, latest))

    def more(self, reason: Reason) -> str:
        """That a few of many records are shown; "" when all are."""
        shown = len(reason.records)
        if shown >= reason.n:
            return ""
        words = self.tr("the %Ln latest of {all}", "", shown)
        return words.format(all=formats.number(reason.n))

    def record(self, found: Record) -> str:
        """The name of a record behind a number."""
        if found.table == "loyalty_sign":
            return phrases.code("loyalty_sign_kind", found.name)
        if found.table == "order":
            return formats.titled(self.tr("Order"), found.name) if found.name else self.tr("Order")
        return found.name or formats.NOTHING

    def ladder(self, found: Ladder) -> list[tuple[Rung, bool | None, str]]:
        """Of each rung its code, whether its condition is met, and by what."""
        said = (self._passion, self._intimacy, self._commitment)
        return [
            (code, met, word(found, met is True))
            for code, met, word in zip(Rung, found.met, said, strict=True)
        ]

    def _passion(self, found: Ladder, met: bool) -> str:
        contact = found.contact
        words = self.tr("%Ln contact(s) in the last half year", "", contact.recent_touches)
        return words if met else self._needs(words, LIVELY)

    def _intimacy(self, found: Ladder, met: bool) -> str:
        contact = found.contact
        if contact.days_known is None:
            return self.tr("no contact and no order yet")
        months = int(contact.days_known // 30.4)
        times = self.tr("%Ln contact(s)", "", contact.touches)
        known = self.tr("known for %Ln month(s)", "", months)
        if not met and contact.touches < OFTEN:
            times = self._needs(times, OFTEN)
        if not met and contact.days_known < LONG_DAYS:
            known = self._needs(known, 12)
        return formats.listed((times, known))

    def _commitment(self, found: Ladder, met: bool) -> str:
        contact = found.contact
        if not contact.promises:
            return self.tr("no promise has fallen due yet")
        words = self.tr("{kept} of %Ln promise(s) kept on time", "", contact.promises)
        words = words.format(kept=formats.number(contact.kept))
        return words if met else formats.aside(words, self._kept_share(found.few))

    def _kept_share(self, few: int) -> str:
        return self.tr("{share} of at least {few} are needed").format(
            share=formats.share(KEPT), few=formats.number(few)
        )

    def _needs(self, words: str, needed: int) -> str:
        return formats.aside(words, self.tr("{n} are needed").format(n=formats.number(needed)))
