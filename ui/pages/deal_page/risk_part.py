"""Whether we were invited only to make up the number of bids, with the signs that say so."""

from __future__ import annotations

from crm_desktop.insights.bid_filler import HIGH, LIMIT, Risk
from ui import formats, phrases_findings
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.theme import Tone
from ui.widgets.charts.words import joined
from ui.widgets.reasons import Reasons, Why

SOME = 30


class RiskPart(Part):
    """Shown while the deal is open."""

    def __init__(self, context: Context) -> None:
        self.reasons = Reasons(context.theme)
        super().__init__(context, "risk", self.reasons)

    def show_it(self, shown: Shown) -> None:
        risk = shown.judgement.risk
        self.setVisible(risk is not None)
        self.section.say(self.tr("Only there to fill the list of bids?"))
        if risk is None:
            return
        self.section.show_filled(True)
        word, tone, sentence = self._judged(risk)
        figure = self.tr("{points} of 100").format(points=formats.number(risk.points))
        learnt = shown.judgement.risk_from
        if learnt is not None:
            taught = self.tr("The points are learnt from %n decided deal(s) of ours.", "", learnt)
            sentence = joined([sentence, taught])
        self.reasons.show_figure(figure, word, tone, sentence)
        self.reasons.show_reasons(
            [
                Why(f"+{formats.number(points)}", "warn", words)
                for words, points in phrases_findings.risk_reasons(risk)
            ]
        )

    def _judged(self, risk: Risk) -> tuple[str, Tone, str]:
        if risk.points >= HIGH:
            said = self.tr("Much speaks for it. Offer only if they let you speak with who decides.")
            return self.tr("high"), "bad", said
        if risk.points >= LIMIT:
            said = self.tr("It may be so. Find out who decides before you put more work into it.")
            return self.tr("likely"), "warn", said
        if risk.points >= SOME:
            said = self.tr("Some signs speak for it. Keep an eye on them.")
            return self.tr("possible"), "neutral", said
        if risk.points:
            return self.tr("low"), "neutral", self.tr("Little speaks for it.")
        return self.tr("none"), "good", self.tr("Nothing speaks for it.")
