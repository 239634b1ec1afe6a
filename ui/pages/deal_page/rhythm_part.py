"""The sales rhythm: who of ours should appear at this stage, who did, and who is to come."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crm_desktop.models.codes import RhythmStep
from crm_desktop.rhythm_rules import Appearance, DealRhythm
from ui import formats, phrases
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.widgets.record_list import Line, RecordList

ORDER = list(RhythmStep)


class RhythmPart(Part):
    """Lists managers and heads, and of salespeople the latest; Enter leads to the touch."""

    def __init__(self, context: Context) -> None:
        self.sentence = QLabel(wordWrap=True)
        self.list = RecordList(context.theme)
        self.list.opened.connect(lambda touch: context.desk.open("activity", touch))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("tight"))
        layout.addWidget(self.sentence)
        layout.addWidget(self.list)
        super().__init__(context, "rhythm", content)

    def show_it(self, shown: Shown) -> None:
        found = shown.judgement.rhythm
        self.section.say(self.tr("Who of ours appears"))
        self.list.setAccessibleName(self.tr("Who of ours appeared"))
        listed = [] if found is None else _worth_listing(found.appearances)
        self.setVisible(found is not None and (shown.is_open or bool(listed)))
        if found is None:
            return
        self.section.show_filled(True)
        self.sentence.setText(self._said(found) if shown.is_open else "")
        self.sentence.setVisible(shown.is_open)
        self.list.show_lines([self._line(one) for one in listed])
        self.list.setVisible(bool(listed))

    def _said(self, found: DealRhythm) -> str:
        step = dict(found.expected)[found.stage]
        who = phrases.code("rhythm_step", step)
        stage = phrases.code("buying_stage", found.stage)
        words = self.tr("At the stage “{stage}” this customer expects from us: {who}.")
        said = [words.format(stage=stage, who=who)]
        high = [one for one in found.appearances if ORDER.index(one.step) >= ORDER.index(step)]
        if any(not one.planned for one in high):
            said.append(self.tr("They have been in touch with the customer."))
        elif high:
            day = formats.short_day(high[0].on)
            said.append(self.tr("Planned for {day}.").format(day=day))
        else:
            said.append(self.tr("Nobody has come yet, and nobody is planned."))
        later = [pair for pair in found.expected if ORDER.index(pair[1]) > ORDER.index(step)]
        if later:
            words = self.tr("From “{stage}” on: {who}.")
            stage, who = (
                phrases.code("buying_stage", later[0][0]),
                phrases.code("rhythm_step", later[0][1]),
            )
            said.append(words.format(stage=stage, who=who))
        return " ".join(said)

    def _line(self, one: Appearance) -> Line:
        stage = phrases.code("buying_stage", one.stage) if one.stage else ""
        kind = phrases.code("activity_kind", one.kind)
        return Line(
            one.activity_id,
            one.name,
            detail=" · ".join(part for part in (kind, one.subject) if part),
            end=formats.short_day(one.on),
            end_detail=self.tr("planned") if one.planned else stage,
            chip=phrases.code("rhythm_step", one.step),
            tone="neutral" if one.step == RhythmStep.SELF else "info",
        )


def _worth_listing(found: tuple[Appearance, ...]) -> list[Appearance]:
    """Every manager and head and what is planned, of the salesperson's own touches the latest."""
    own = [one for one in found if one.step == RhythmStep.SELF and not one.planned]
    latest = own[-1:]
    listed = [one for one in found if one.step != RhythmStep.SELF or one.planned or one in latest]
    return list(reversed(listed))[:8]
