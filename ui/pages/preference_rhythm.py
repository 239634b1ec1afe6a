"""The sales rhythm: who of ours should appear, by tier and stage."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import rhythm_rules
from crm_desktop.models.codes import BuyingStage, RhythmStep, Tier
from crm_desktop.rhythm_rules import RhythmCell
from ui import phrases
from ui.context import Context
from ui.page import Page
from ui.pages.forms.deleting import undoably


class RhythmTab(Page):
    """A table of stages by tiers; choosing the default again takes the firm's rule away."""

    watches = ("rhythm_rule",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._found: tuple[RhythmCell, ...] = ()
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.reset = QPushButton()
        self.reset.clicked.connect(lambda: undoably(context, rhythm_rules.reset, self))
        self.boxes: dict[tuple[Tier, BuyingStage], QComboBox] = {}
        self._tiers = {tier: QLabel() for tier in Tier}
        self._stages = {stage: QLabel() for stage in BuyingStage}
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(context.theme.space("large"))
        for column, (tier, heading) in enumerate(self._tiers.items(), start=1):
            heading.setProperty("class", "strong")
            grid.addWidget(heading, 0, column)
            for row, stage in enumerate(BuyingStage, start=1):
                box = QComboBox()
                box.activated.connect(partial(self._set, tier, stage))
                self.boxes[(tier, stage)] = box
                grid.addWidget(box, row, column)
        for row, label in enumerate(self._stages.values(), start=1):
            grid.addWidget(label, row, 0)
        beside = QHBoxLayout()
        beside.addWidget(table)
        beside.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.note)
        layout.addLayout(beside)
        layout.addLayout(foot)
        layout.addStretch(1)
        self.retranslate()

    def load(self) -> None:
        self._ask.start(rhythm_rules.table, then=self._show)

    def retranslate(self) -> None:
        self.note.setText(
            self.tr("Who of yours should appear, by the customer's tier and its buying stage.")
        )
        self.reset.setText(self.tr("Back to the shipped rhythm"))
        for tier, heading in self._tiers.items():
            heading.setText(phrases.code("tier", tier))
        for stage, label in self._stages.items():
            label.setText(phrases.code("buying_stage", stage))
        for (tier, stage), box in self.boxes.items():
            box.clear()
            for code, word in phrases.choices("rhythm_step"):
                box.addItem(word, code)
            words = self.tr("{tier}, {stage}").format(
                tier=phrases.code("tier", tier), stage=phrases.code("buying_stage", stage)
            )
            box.setAccessibleName(words)
            box.setToolTip(words)
        self._show(self._found)

    def _show(self, found: tuple[RhythmCell, ...]) -> None:
        self._found = found
        for cell in found:
            box = self.boxes[(cell.tier, cell.stage)]
            box.setCurrentIndex(box.findData(str(cell.step)))
        self.reset.setEnabled(any(cell.is_own for cell in found))

    def _set(self, tier: Tier, stage: BuyingStage, index: int) -> None:
        step = RhythmStep(self.boxes[(tier, stage)].itemData(index))
        self.context.tasks.do(rhythm_rules.set_rule, asker=self, tier=tier, stage=stage, step=step)
