"""All tags of the firm with how often they are used: renamed, merged, taken away everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import tags, vocabularies
from crm_desktop.changes import Change
from crm_desktop.tags import TagUse
from ui import formats
from ui.context import Context
from ui.pages.forms.deleting import undoably

SIZE = (500, 480)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WATCHED = ("customer_tag", "contact_tag")


class TagManager(QDialog):
    """Stays open while tags are put in order; each step is one Change of its own."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = context.tasks.ask(self)
        self._in_use: frozenset[str] = frozenset()
        self.setWindowTitle(self.tr("Tags"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setHeaderLabels([self.tr("Tag"), self.tr("Customers"), self.tr("People")])
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, RIGHT)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self.list.itemActivated.connect(lambda _item, _column: self.rename_chosen())
        self.rename = QPushButton(self.tr("Rename…"))
        self.merge = QPushButton(self.tr("Merge into…"))
        self.remove = QPushButton(self.tr("Take away everywhere"))
        self.remove.setProperty("class", "danger")
        close = QPushButton(self.tr("Close"))
        self.rename.clicked.connect(self.rename_chosen)
        self.merge.clicked.connect(self.merge_chosen)
        self.remove.clicked.connect(self.remove_chosen)
        close.clicked.connect(self.accept)
        self._arrange(close)
        context.bridge.changed.connect(self._changed)
        self.finished.connect(self.deleteLater)
        self._show_buttons()
        self.load()

    def load(self) -> None:
        """Ask for the tags in use."""
        self._ask.start(tags.tags, then=self._show)

    @property
    def chosen(self) -> list[str]:
        """The words that are selected."""
        return [item.text(0) for item in self.list.selectedItems()]

    def rename_chosen(self) -> None:
        """Ask for another word; one that is in use already takes this one in."""
        if len(self.chosen) == 1:
            word = self.chosen[0]
            title = self.tr("Rename tag")
            label = self.tr("Another word for “{tag}”; one in use already takes it in:")
            self._ask_word(title, label.format(tag=word), word, (word,))

    def merge_chosen(self) -> None:
        """Ask for the word under which those chosen go on."""
        if len(self.chosen) > 1:
            words = tuple(self.chosen)
            self._ask_word(self.tr("Merge tags"), self.tr("All go on as:"), words[0], words)

    def remove_chosen(self) -> None:
        """Take those chosen away from every customer and person; this can be undone."""
        if self.chosen:
            undoably(self._context, tags.remove, self, words=tuple(self.chosen))

    def _arrange(self, close: QPushButton) -> None:
        heading = QLabel(self.tr("Tags of customers and people"))
        heading.setProperty("class", "heading")
        foot = QHBoxLayout()
        for button in (self.rename, self.merge, self.remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(self._context.theme.space("medium"))
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.resize(*SIZE)

    def _ask_word(self, title: str, label: str, word: str, words: tuple[str, ...]) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(word)

        def save(typed: str) -> None:
            into = typed.strip()
            if not into or words == (into,):
                return
            do = partial(undoably, self._context)
            if len(words) == 1 and into not in self._in_use:
                do(vocabularies.rename_word, self, vocabulary="tag", word=words[0], new=into)
            else:
                do(vocabularies.merge_words, self, vocabulary="tag", words=words, into=into)

        dialog.textValueSelected.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, found: Sequence[TagUse]) -> None:
        chosen = set(self.chosen)
        self._in_use = frozenset(use.word for use in found)
        self.list.clear()
        for use in found:
            counts = (formats.number(use.customers), formats.number(use.people))
            item = QTreeWidgetItem([use.word, *counts])
            for column in (1, 2):
                item.setTextAlignment(column, RIGHT)
            self.list.addTopLevelItem(item)
            item.setSelected(use.word in chosen)
        self._show_buttons()

    def _show_buttons(self) -> None:
        count = len(self.chosen)
        self.rename.setEnabled(count == 1)
        self.merge.setEnabled(count > 1)
        self.remove.setEnabled(count > 0)

    def _changed(self, change: Change) -> None:
        if change.touches(*WATCHED):
            self.load()
