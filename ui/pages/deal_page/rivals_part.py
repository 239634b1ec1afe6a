"""Who else is considered in a deal, and how it ended with each of them."""

from __future__ import annotations

from crm_desktop import comparisons
from crm_desktop.comparisons import Rival
from crm_desktop.models.codes import ContestOutcome
from crm_desktop.store import Store
from ui import phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.pages.forms.deleting import delete
from ui.pages.forms.deriving import field
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
        rivals = self.shown.judgement.comparison.rivals if self.shown else ()
        rival = next((one for one in rivals if one.id == contest_id), None)
        if rival is not None:
            FormDialog(
                self.context,
                rival.name,
                lambda: [field("contest", "outcome"), field("contest", "notes")],
                _edit,
                self,
                fixed={"id": contest_id},
                values={"outcome": rival.outcome, "notes": rival.notes},
            ).open()

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
        delete(self.context, comparisons.remove_rival, [contest_id], self)


def _edit(store: Store, *, id: int, outcome: str | None, notes: str | None) -> int:
    """Emptied notes are taken away, not left."""
    return comparisons.edit_rival(store, id=id, outcome=outcome, notes=notes or "")
