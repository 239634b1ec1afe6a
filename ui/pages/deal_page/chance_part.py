"""The chance to win a deal with its reasons, and the word that a rule says so."""

from __future__ import annotations

from crm_desktop.insights.winning import Chance
from ui import formats, phrases_reasons
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.widgets.reasons import Reasons, Why

MOST = 6


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
        base = formats.share(chance.base)
        decided = self.tr("%n decided deal(s) of ours", "", chance.n)
        said = self.tr(
            "A rule, nothing learnt from data yet: the usual rate ({base}, from {decided} and the "
            "average of other firms), moved by the answers below."
        )
        self.reasons.show_figure(
            formats.share(chance.p),
            self.tr("rule") if chance.is_rule else "",
            "neutral",
            said.format(base=base, decided=decided),
        )
        self.reasons.show_reasons(self._whys(shown, chance))

    def _whys(self, shown: Shown, chance: Chance) -> list[Why]:
        answers = {line.question: line.answer for line in shown.judgement.sheet.lines}
        yes, no = self.tr("{question} Yes."), self.tr("{question} No.")
        found = []
        for code, points in chance.reasons[:MOST]:
            words = yes if answers.get(code) == "yes" else no
            sign = "+" if points > 0 else "−"
            found.append(
                Why(
                    f"{sign}{formats.number(abs(points))}",
                    "good" if points > 0 else "bad",
                    words.format(question=phrases_reasons.question(code)),
                )
            )
        if not found:
            ask = self.tr("Answer the questions below to move it.")
            return [Why("0", "neutral", ask)]
        return found
