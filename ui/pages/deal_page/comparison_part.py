"""What they judge by, and how we compare with each rival: one table and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crm_desktop import comparisons
from crm_desktop.comparisons import Comparison, Rival
from crm_desktop.insights.comparing import standing
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.rival_menu import remove, rival_menu
from ui.pages.deal_page.shown import Shown
from ui.pages.forms.deleting import undoably
from ui.widgets.comparison import NEED, OURS, ComparisonTable


class ComparisonPart(Part):
    """Says who is ahead where; the values are given in the table itself."""

    def __init__(self, context: Context) -> None:
        self.table = ComparisonTable(context.theme)
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setProperty("class", "muted")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("tight"))
        layout.addWidget(self.sentence)
        layout.addWidget(self.table)
        super().__init__(context, "comparison", content)
        self.section.add_wanted.connect(self._add)
        self.table.judged.connect(self._judge)
        self.table.renamed.connect(self._rename)
        self.table.removed.connect(self._remove)
        self.table.shifted.connect(self._shift)
        self.table.rival_wanted.connect(self._offer)
        self.table.rival_removed.connect(self._remove_rival)

    def show_it(self, shown: Shown) -> None:
        self.section.say(
            self.tr("What they judge by, and who is ahead"),
            self.tr("Add a criterion"),
            self.tr(
                "Note what they judge by. Then give 0 to 5 for how much they need it, for us "
                "and for each rival."
            ),
        )
        found = shown.judgement.comparison
        self.table.setAccessibleName(self.tr("Comparison"))
        self.table.retranslate()
        self.table.show_comparison(found)
        self.sentence.setText(self._standing(found))
        self.section.show_count(len(found.rows))

    def _standing(self, found: Comparison) -> str:
        """Where we lead and where we lag, in words."""
        known = standing(found.rows)
        if not known.is_known:
            if not found.rivals:
                return self.tr("Add a rival below to compare us with.")
            return self.tr("Press the marks, or type 0 to 5, to compare.")
        said = []
        if known.leads:
            words = self.tr("We lead in: {criteria}.")
            said.append(words.format(criteria=formats.listed(known.leads)))
        for place, rival in enumerate(found.rivals):
            behind = [criterion for criterion, ahead in known.lags if place in ahead]
            if behind:
                words = self.tr("{rival} is ahead in: {criteria}.")
                said.append(words.format(rival=rival.name, criteria=formats.listed(behind)))
        said += self._overall(found)
        return " ".join(said)

    def _overall(self, found: Comparison) -> Sequence[str]:
        """Against each rival, weighed by what they need."""
        said = []
        for place, rival in enumerate(found.rivals):
            lead = found.lead(place)
            if lead is None or abs(lead) < 0.05:
                continue
            words = (
                self.tr("Weighed by their need we are {gap} ahead of {rival}.")
                if lead > 0
                else self.tr("Weighed by their need we are {gap} behind {rival}.")
            )
            said.append(words.format(gap=formats.number(abs(lead), 1), rival=rival.name))
        return said

    def _judge(self, criterion: str, column: int, value: int | None) -> None:
        if self.shown is None:
            return
        judged: dict[str, Any] = {"deal_id": self.shown.id, "criterion": criterion}
        if column == NEED:
            judged["need"] = value
        elif column == OURS:
            judged["ours"] = value
        else:
            rival = self._rival(self.shown, column - OURS - 1)
            judged |= {"contest_id": rival.id, "theirs": value}
        self.context.tasks.do(comparisons.set_point, asker=self, **judged)

    def _rival(self, shown: Shown, place: int) -> Rival:
        return shown.judgement.comparison.rivals[place]

    def _offer(self, place: int, at: QPoint) -> None:
        if self.shown is not None:
            rival_menu(self.context, self, self._rival(self.shown, place)).popup(at)

    def _remove_rival(self, place: int) -> None:
        if self.shown is not None:
            remove(self.context, self, self._rival(self.shown, place).id)

    def _rename(self, before: str, after: str) -> None:
        if self.shown is not None:
            self.context.tasks.do(
                comparisons.rename_criterion,
                asker=self,
                deal_id=self.shown.id,
                criterion=before,
                text=after,
            )

    def _remove(self, criterion: str) -> None:
        if self.shown is not None:
            undoably(
                self.context,
                comparisons.remove_criterion,
                self,
                deal_id=self.shown.id,
                criterion=criterion,
            )

    def _shift(self, criterion: str, by: int) -> None:
        """Say that they name a criterion earlier or later; the cursor goes along."""
        if self.shown is not None:
            self.context.tasks.do(
                comparisons.move_criterion,
                asker=self,
                deal_id=self.shown.id,
                criterion=criterion,
                by=by,
            )

    def _add(self) -> None:
        if self.shown is not None:
            FormDialog(
                self.context,
                self.tr("What they judge by"),
                lambda: [Field("text", self.tr("Criterion"), required=True)],
                comparisons.add_criterion,
                self,
                fixed={"deal_id": self.shown.id},
            ).open()
