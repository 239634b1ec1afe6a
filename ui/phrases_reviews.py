"""Proposed tiers and classes in words: from what to what, and why."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crm_desktop import reviewing
from crm_desktop.class_moves import ClassMove
from crm_desktop.insights.class_moves import ClassReason, ClassReasonCode
from crm_desktop.insights.tiers import Side, TierProblem
from crm_desktop.reviewing import Move
from crm_desktop.tiering import TierMove, TierReason, TierReview
from ui import formats, phrases

ARROW = "→"
RATINGS = {100: "good", 50: "fair", 0: "poor"}


class ReviewWords(QObject):
    """A QObject, for the translation tools find plurals in tr() only."""

    def move(self, move: Move) -> str:
        """From which tier or class to which: "Key → Core"."""
        before, after = reviewing.codes_of(move)
        vocabulary = "tier" if isinstance(move, TierMove) else "customer_class"
        none = self.tr("no tier") if isinstance(move, TierMove) else self.tr("no class")
        first = phrases.code(vocabulary, before) if before else none
        return f"{first} {ARROW} {phrases.code(vocabulary, after)}"

    def score(self, move: Move) -> str:
        """The score of a tier, of 100; nothing for a class."""
        if not isinstance(move, TierMove):
            return ""
        return self.tr("{score} of 100").format(score=formats.number(move.score, 0))

    def why(self, move: Move, currency: str) -> str:
        """The reasons in one line."""
        return " · ".join(self.reasons(move, currency))

    def reasons(self, move: Move, currency: str) -> list[str]:
        """Each reason in words, the strongest first."""
        if isinstance(move, TierMove):
            return [self._tier_reason(reason, currency) for reason in move.reasons]
        return [self._class_reason(move, reason) for reason in move.reasons]

    def unknown(self, move: Move) -> str:
        """Which sides are not in the score."""
        if not isinstance(move, TierMove) or not move.unknown:
            return ""
        sides = formats.listed([self.side(side) for side in move.unknown])
        return self.tr("Not known, and not in the score: {sides}").format(sides=sides)

    def side(self, side: Side | str) -> str:
        """What a side of the score is called."""
        return {
            Side.SALES: self.tr("sales"),
            Side.MARGIN: self.tr("margin"),
            Side.CREDIT: self.tr("credit"),
            Side.MANAGEMENT: self.tr("management"),
        }[Side(side)]

    def basis(self, review: TierReview) -> str:
        """What the proposals rest on: how many customers, which period, what is left out."""
        facts = {"since": formats.day(review.since), "until": formats.day(review.as_of)}
        said = [
            self.tr("%Ln customer(s) bought from {since} to {until}.", "", review.n).format(**facts)
        ]
        if review.n:
            said.append(
                self.tr("%Ln of them can be judged by more than their sales.", "", review.judged)
            )
        if review.left_out:
            said.append(
                self.tr("%Ln order(s) without an exchange rate are left out.", "", review.left_out)
            )
        return " ".join(said)

    def problem(self, problem: TierProblem) -> str:
        """Why no tier is proposed, and what would help."""
        return {
            TierProblem.NO_ORDERS: self.tr(
                "No tiers are proposed: nobody bought within the last twelve months."
            ),
            TierProblem.SALES_ONLY: self.tr(
                "No tiers are proposed: sales alone mislead, and of too few customers anything "
                "else is known. Enter the costs of orders, or rate credit and management in the "
                "customers' profiles."
            ),
            TierProblem.FEW: self.tr(
                "No tiers are proposed: too few customers bought to tell the best of them."
            ),
            TierProblem.EQUAL: self.tr("No tiers are proposed: all customers score the same."),
        }[problem]

    def _tier_reason(self, reason: TierReason, currency: str) -> str:
        points = signed(reason.points)
        if reason.side is Side.SALES:
            return self.tr("Sales {amount} ({points})").format(
                amount=formats.money(round(reason.value), currency, places=0), points=points
            )
        if reason.side is Side.MARGIN:
            return self.tr("Margin {share} ({points})").format(
                share=formats.share(reason.value), points=points
            )
        rating = phrases.code("rating", RATINGS[round(reason.value)])
        if reason.side is Side.CREDIT:
            return self.tr("Credit: {rating} ({points})").format(rating=rating, points=points)
        return self.tr("Management: {rating} ({points})").format(rating=rating, points=points)

    def _class_reason(self, move: ClassMove, reason: ClassReason) -> str:
        day = formats.day(reason.on) if reason.on else ""
        count = round(reason.value or 0)
        match reason.code:
            case ClassReasonCode.INTEREST:
                return self.tr("Signs of interest: %Ln point(s)", "", count)
            case ClassReasonCode.FIRST_ORDER:
                return self.tr("First order on {day}").format(day=day)
            case ClassReasonCode.SECOND_ORDER:
                return self.tr("Second order on {day}").format(day=day)
            case ClassReasonCode.LOYALTY:
                return self.tr("Loyalty {total} of 100").format(total=formats.number(count))
            case ClassReasonCode.REFERRALS:
                return self.tr("Brought us %Ln customer(s)", "", count)
            case ClassReasonCode.LAST_ORDER:
                return self.tr("Last order on {day}").format(day=day)
            case ClassReasonCode.USUAL_GAP:
                return self.tr("Usually ordered every %Ln day(s)", "", count)


def signed(points: float) -> str:
    """+12 or −3, as contributions are written."""
    rounded = round(points)
    return f"{'+' if rounded > 0 else '−' if rounded < 0 else '±'}{formats.number(abs(rounded))}"
