"""The chance to win a deal with its reasons, and whether it is learnt or a rule."""

from __future__ import annotations

from crm_desktop.insights import winning_model
from crm_desktop.insights.winning import Chance
from ui import formats, phrases_reasons
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.widgets.charts.words import joined
from ui.widgets.reasons import Reasons, Why


class ChancePart(Part):
    """Shown while the deal is open."""

    def __init__(self, context: Context) -> None:
        self.reasons = Reasons(context.theme)
        super().__init__(context, "chance", self.reasons)

    def show_it(self, shown: Shown) -> None:
        chance = shown.judgement.chance
        self.setVisible(chance is not None)
        self.section.say(self.tr("Chance to win"))
        if chance is None:
            return
        self.section.show_filled(True)
        self.reasons.show_figure(
            formats.share(chance.p),
            self.tr("rule") if chance.is_rule else self.tr("learnt"),
            "neutral",
            self._where_from(chance),
        )
        self.reasons.show_reasons(self._whys(chance))

    def _where_from(self, chance: Chance) -> str:
        base = formats.share(chance.base)
        decided = self.tr("%n decided deal(s) of ours", "", chance.n)
        if not chance.is_rule:
            return self.tr(
                "Learnt from {decided}: the average one stood at {base}; what is known of this one "
                "moves it."
            ).format(base=base, decided=decided)
        said = self.tr(
            "A rule, nothing learnt from data yet: the usual rate ({base}, from {decided} and the "
            "average of other firms), moved by the answers below."
        ).format(base=base, decided=decided)
        return joined([said, self._why_no_more(chance)])

    def _why_no_more(self, chance: Chance) -> str:
        """Why nothing is learnt yet."""
        if chance.n < winning_model.ENOUGH:
            return self.tr("From {n} decided deals on it is learnt from them.").format(
                n=formats.number(winning_model.ENOUGH)
            )
        if chance.note == winning_model.ONE_SIDED:
            return self.tr("To learn, {n} won and {n} lost deals are needed.").format(
                n=formats.number(winning_model.FEW)
            )
        if chance.note == winning_model.NOTHING_KNOWN:
            return self.tr("Too little was noted on the decided deals to learn from them.")
        if chance.note in (winning_model.NO_BETTER, winning_model.NO_CONVERGENCE):
            return self.tr(
                "What the decided deals teach says no better than the usual rate, so it is not "
                "used."
            )
        return ""

    def _whys(self, chance: Chance) -> list[Why]:
        found = [
            _why(points, phrases_reasons.chance_reason(code, chance.facts.get(code)))
            for code, points in chance.strongest
        ]
        if found and chance.others:
            found.append(_why(chance.others, self.tr("All others together.")))
        if not found:
            return [Why("0", "neutral", self.tr("Answer the questions below to move it."))]
        return found


def _why(points: int, words: str) -> Why:
    sign = "+" if points > 0 else "−"
    return Why(f"{sign}{formats.number(abs(points))}", "good" if points > 0 else "bad", words)
