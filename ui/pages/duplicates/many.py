"""Merging many at once: by which rule one is kept, and what would be merged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import merging
from crm_desktop.changes import Change
from crm_desktop.merging import KeepRule, Mergeable
from crm_desktop.merging.many import Group
from crm_desktop.store import Store
from ui.context import Context
from ui.form import say
from ui.pages.duplicates.merge_table import MergeTable
from ui.pages.duplicates.words import MergeWords
from ui.pages.forms.deleting import say_undoably

SIZE = (720, 560)


class ManyDialog(QDialog):
    """Shows the groups that these pairs of ids make, and merges them as one Change."""

    merged = Signal()

    def __init__(
        self,
        context: Context,
        subject: Mergeable | str,
        pairs: Sequence[tuple[int, int]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._subject = Mergeable(subject)
        self._pairs = tuple(pairs)
        self._words = MergeWords(self)
        self._ask = context.tasks.ask(self)
        self.groups: tuple[Group, ...] = ()
        self.rules: dict[KeepRule, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._build()
        self.resize(*SIZE)
        self.rules[KeepRule.MOST_COMPLETE].setChecked(True)

    @property
    def rule(self) -> KeepRule:
        """The rule that is chosen."""
        return next(rule for rule, button in self.rules.items() if button.isChecked())

    def merge(self) -> None:
        """Merge all groups that are shown."""
        if not self.button.isEnabled():
            return
        subject, pairs, rule = self._subject, self._pairs, self.rule

        def write(store: Store) -> Change | None:
            merging.merge_many(store, subject=subject, pairs=pairs, rule=rule)
            return store.last_change

        self.button.setEnabled(False)
        self._context.tasks.do(write, asker=self, then=self._done, failed=self._no)

    def _done(self, change: Change | None) -> None:
        say_undoably(self._context, change)
        self.merged.emit()
        self.accept()

    def _no(self, error: Exception) -> None:
        self.told.setText(say(error))
        self.button.setEnabled(bool(self.groups))

    def _look(self, checked: bool) -> None:
        if checked:
            self.button.setEnabled(False)
            entry = (self._subject, self._pairs, self.rule)
            self._ask.start(merging.groups, *entry, then=self._show, failed=self._no)

    def _show(self, groups: tuple[Group, ...]) -> None:
        self.groups = groups
        self.table.show_lines([self._words.group(group) for group in groups])
        gone = sum(len(group.gone_ids) for group in groups)
        self.told.setText(
            self.tr("%Ln record(s) will go into others.", "", gone)
            if groups
            else self.tr("There is nothing to merge.")
        )
        self.button.setEnabled(bool(groups))

    def _build(self) -> None:
        space = self._context.theme.space
        title = QLabel(self.tr("Merge many"))
        title.setProperty("class", "title")
        self.setWindowTitle(title.text())
        about = QLabel(
            self.tr(
                "Merged is only what is surely the same. Empty fields are filled from the others, "
                "lists and notes are joined, and all of it is one step for Undo."
            ),
            wordWrap=True,
        )
        about.setProperty("class", "muted")
        ways = QHBoxLayout()
        ways.setSpacing(space("large"))
        keep = QLabel(self.tr("Keep"))
        keep.setProperty("class", "muted")
        ways.addWidget(keep)
        words = {
            KeepRule.MOST_COMPLETE: self.tr("the most complete"),
            KeepRule.OLDEST: self.tr("the oldest"),
            KeepRule.MOST_TOUCHED: self.tr("the one most often touched"),
        }
        for rule, text in words.items():
            button = QRadioButton(text)
            button.toggled.connect(self._look)
            self._group.addButton(button)
            self.rules[rule] = button
            ways.addWidget(button)
        ways.addStretch(1)
        self.table = MergeTable(2)
        self.table.setAccessibleName(self.tr("What will be merged"))
        self.table.setHorizontalHeaderLabels((self.tr("Merged record"), self.tr("Goes into")))
        self.told = QLabel(wordWrap=True)
        self.button = QPushButton(self.tr("Merge"))
        self.button.setProperty("class", "primary")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.merge)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(space("small"))
        foot.addWidget(self.told, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(space("huge"),) * 3, space("large"))
        layout.setSpacing(space("medium"))
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addLayout(ways)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
