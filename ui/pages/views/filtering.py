"""The dialog in which a filter is built, with how many it finds while it is built."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import listing
from crm_desktop.listing import View
from crm_desktop.listing.filters import Filter
from ui import formats
from ui.context import Context
from ui.widgets.filters.group import FilterGroup
from ui.widgets.filters.shown import ShownField

COUNT_MS = 200
SIZE = (680, 460)


class FilterDialog(QDialog):
    """Hands over the filter when it is accepted; the list behind it stays as it is until then."""

    def __init__(
        self,
        context: Context,
        fields: Sequence[ShownField],
        view: View,
        asked: Filter | None,
        then: Callable[[Filter | None], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._then = then
        self._is_touched = self._was_warned = False
        self._ask_count = context.tasks.ask(self)
        self._soon = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._soon.timeout.connect(self._count)
        self.setWindowTitle(self.tr("Filter"))
        self.group = FilterGroup(context.theme, fields)
        self.group.show_tree(asked)
        self._before = self.group.tree()
        self.group.changed.connect(self._changed)
        self.count = QLabel()
        self.count.setProperty("class", "muted")
        self.count.setWordWrap(True)
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.clicked.connect(self._clear)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.show_them = QPushButton(self.tr("Show"))
        self.show_them.setProperty("class", "primary")
        self.show_them.setDefault(True)
        self.show_them.clicked.connect(self.accept)
        self._arrange([self.clear, cancel, self.show_them])
        self.finished.connect(self.deleteLater)
        self.group.focus_first()
        self._count()

    def accept(self) -> None:
        """Show what meets the filter; a condition that says nothing is not left out silently."""
        unfinished = self.group.unfinished()
        if unfinished and self._is_touched:
            self._say(self.tr("A condition is not complete: complete it or take it away."))
            unfinished[0].focus_first()
            return
        self._then(self.group.tree())
        super().accept()

    def reject(self) -> None:
        """Esc and Cancel: what was built is given up only when that is meant."""
        if self.group.tree() != self._before and not self._was_warned:
            self._was_warned = True
            self._say(
                self.tr("These conditions are not used yet. Press Esc again to give them up.")
            )
            return
        super().reject()

    def _changed(self) -> None:
        self._is_touched, self._was_warned = True, False
        self._soon.start()

    def _say(self, words: str) -> None:
        """Say something where the count stands; the next change counts again."""
        self._ask_count.forget()
        self._soon.stop()
        self.count.setText(words)

    def _arrange(self, buttons: Sequence[QPushButton]) -> None:
        inner = QWidget()
        inner.setProperty("class", "clear")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, self._context.theme.space("small"), 0)
        inside.addWidget(self.group)
        inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        for button in buttons:
            foot.addWidget(button)
        heading = QLabel(self.tr("Show those of which"))
        heading.setProperty("class", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(self._context.theme.space("medium"))
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.resize(*SIZE)

    def _clear(self) -> None:
        self.group.show_tree(None)
        self._is_touched = False
        self.group.focus_first()
        self._count()

    def _count(self) -> None:
        self._soon.stop()
        wanted = replace(self._view, filter=self.group.tree())
        self._ask_count.start(listing.arrange, wanted, then=self._show_count)

    def _show_count(self, found: listing.Arranged) -> None:
        words = self.tr("{shown} of {total}")
        shown, total = formats.number(len(found.ids)), formats.number(found.total)
        self.count.setText(words.format(shown=shown, total=total))
