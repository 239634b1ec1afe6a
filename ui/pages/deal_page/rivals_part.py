"""Who else is considered in a deal, and how it ended with each of them."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from crm_desktop import comparisons
from crm_desktop.comparisons import Rival
from crm_desktop.models.codes import ContestOutcome
from ui import phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.rival_menu import ask_how, remove, rival_menu
from ui.pages.deal_page.shown import Shown
from ui.theme import Tone
from ui.widgets.record_list import Line, RecordList

TONES: dict[str | None, Tone] = {
    ContestOutcome.WE_WON: "good",
    ContestOutcome.THEY_WON: "bad",
    ContestOutcome.CONSIDERED: "info",
}


class RivalsPart(Part):
    """Enter says how it ended, Delete takes a rival out of the deal."""

    def __init__(self, context: Context) -> None:
        self.list = RecordList(context.theme)
        super().__init__(context, "rivals", self.list)
        self.section.add_wanted.connect(self._add)
        self.list.opened.connect(self.edit)
        self.list.delete_wanted.connect(self._remove)
        self.list.own_menu = self._menu

    def show_it(self, shown: Shown) -> None:
        self.section.say(
            self.tr("Rivals"),
            self.tr("Add a rival"),
            self.tr("Nobody else is known. Ask whom they talk to besides us."),
        )
        self.list.setAccessibleName(self.tr("Rivals"))
        rivals = shown.judgement.comparison.rivals
        self.list.show_lines([self._line(rival) for rival in rivals])
        self.section.show_count(len(rivals))

    def edit(self, contest_id: int) -> None:
        """Ask how it ended with a rival."""
        rival = self._rival(contest_id)
        if rival is not None:
            ask_how(self.context, self, rival)

    def _menu(self, contest_id: int) -> QMenu | None:
        rival = self._rival(contest_id)
        return None if rival is None else rival_menu(self.context, self, rival)

    def _rival(self, contest_id: int) -> Rival | None:
        rivals = self.shown.judgement.comparison.rivals if self.shown else ()
        return next((one for one in rivals if one.id == contest_id), None)

    def _line(self, rival: Rival) -> Line:
        chip = phrases.code("contest_outcome", rival.outcome) if rival.outcome else ""
        tone = TONES.get(rival.outcome, "neutral")
        return Line(rival.id, rival.name, " ".join(rival.notes.split()), chip=chip, tone=tone)

    def _add(self) -> None:
        if self.shown is None:
            return
        known = [(one.name, one.name) for one in self.shown.lists.competitors]
        FormDialog(
            self.context,
            self.tr("Add a rival"),
            lambda: [Field("name", self.tr("Name"), required=True, choices=known)],
            comparisons.add_rival,
            self,
            fixed={"deal_id": self.shown.id},
        ).open()

    def _remove(self, contest_id: int) -> None:
        remove(self.context, self, contest_id)
