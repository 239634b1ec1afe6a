"""The merges of the past, each of which can be taken apart again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from crm_desktop import merging
from crm_desktop.merging import Apart, Mergeable, PastMerge
from ui.context import Context
from ui.page import Page
from ui.pages.duplicates.merge_table import MergeTable
from ui.pages.duplicates.words import MergeWords
from ui.pages.forms.deleting import undoably

SIZE = (720, 480)


def open_merges(
    context: Context, over: QWidget, *, into: tuple[Mergeable, int] | None = None
) -> None:
    """Show what was merged, or what into one record; a list that is open comes to the front."""
    window = next(iter(over.findChildren(MergesWindow)), None) or MergesWindow(context, over)
    window.page.show_into(into)
    window.show()
    window.raise_()
    window.activateWindow()


class MergesWindow(QDialog):
    """Holds the list over the window; undo works in it as there."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = MergesPage(context, self)
        self.page.closing.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        for name in ("undo", "redo"):
            action = context.actions.find(name)
            if action is not None:
                self.addAction(action)
        self.resize(*SIZE)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the title anew."""
        self.setWindowTitle(self.tr("Merged records"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class MergesPage(Page):
    """Lists what went into what; below stands what taking it apart would do."""

    watches = ("merged_record", "customer", "contact")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = MergeWords(self)
        self._ask = context.tasks.ask(self)
        self._ask_apart = context.tasks.ask(self)
        self.past: tuple[PastMerge, ...] = ()
        self._into: tuple[Mergeable, int] | None = None
        self._title, self._about = QLabel(), QLabel(wordWrap=True)
        self.empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.told = QLabel(wordWrap=True)
        self.table = MergeTable(3)
        self.table.currentCellChanged.connect(lambda *_: self._look())
        self.parting, self.all, self.closing = QPushButton(), QPushButton(), QPushButton()
        self.all.clicked.connect(lambda: self.show_into(None))
        self.parting.clicked.connect(self.part)
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(merging.merges, self._into, then=self._show)

    def show_into(self, into: tuple[Mergeable, int] | None) -> None:
        """Show only what went into one record; all for None."""
        self._into = into
        self.all.setVisible(into is not None)
        self.retranslate()
        self.refresh()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Merged records"))
        self._about.setText(
            self.tr(
                "Each can be taken apart again: what came with it goes back, what was edited or "
                "added since stays."
            )
        )
        self.empty.setText(
            self.tr("Nothing has been merged yet.")
            if self._into is None
            else self.tr("Nothing has been merged into this record.")
        )
        self.all.setText(self.tr("Show all merges"))
        self.parting.setText(self.tr("Take apart"))
        self.closing.setText(self.tr("Close"))
        self.table.setAccessibleName(self.tr("Merged records"))
        heads = (self.tr("Merged record"), self.tr("Went into"), self.tr("On"))
        self.table.setHorizontalHeaderLabels(heads)

    def part(self) -> None:
        """Take the chosen merge apart, with a way back."""
        chosen = self._chosen()
        if chosen is not None and self.parting.isEnabled():
            self.parting.setEnabled(False)
            self.table.setFocus()
            undoably(self.context, merging.unmerge, self, id=chosen.id)

    def _show(self, past: tuple[PastMerge, ...]) -> None:
        self.past = past
        self.table.show_lines([self._words.past(each) for each in past])
        self.table.setVisible(bool(past))
        self.told.setVisible(bool(past))
        self.empty.setVisible(not past)
        self._look()

    def _chosen(self) -> PastMerge | None:
        row = self.table.currentRow()
        return self.past[row] if 0 <= row < len(self.past) else None

    def _look(self) -> None:
        chosen = self._chosen()
        self.parting.setEnabled(False)
        if chosen is None:
            self.told.clear()
        else:
            self._ask_apart.start(merging.apart, chosen.id, then=self._tell)

    def _tell(self, apart: Apart) -> None:
        chosen = self._chosen()
        was = self._words.renamed(apart, chosen.kept_name) if chosen is not None else ""
        self.told.setText(" ".join(filter(None, (was, self._words.apart(apart)))))
        self.parting.setEnabled(apart.refused is None)

    def _arrange(self) -> None:
        space = self.context.theme.space
        for label, kind in (
            (self._title, "title"), (self._about, "muted"), (self.empty, "muted"),
        ):  # fmt: skip
            label.setProperty("class", kind)
        for part in (self.table, self.empty, self.told):
            part.hide()
        self.parting.setProperty("class", "primary")
        self.parting.setEnabled(False)
        foot = QHBoxLayout()
        foot.setSpacing(space("small"))
        foot.addWidget(self.parting)
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        self.all.hide()
        for button in (self.parting, self.all, self.closing):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(space("huge"),) * 4)
        layout.setSpacing(space("medium"))
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)
