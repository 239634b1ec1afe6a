"""A group of conditions, of which all or any must be met; groups may stand inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from crm_desktop.listing.filters import AllOf, AnyOf, Condition, Filter
from ui.theme import Theme
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.filters.row import FilterRow
from ui.widgets.filters.shown import ShownField

DEEPEST = 4  # groups inside one another; nobody reads more


class FilterGroup(QFrame):
    """Says `changed` whenever anything in it does."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        fields: Sequence[ShownField],
        depth: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = fields
        self._depth = depth
        self.parts: list[FilterRow | FilterGroup] = []
        if depth > 1:
            self.setProperty("class", "filter_group")
        self.how = ElidedCombo()
        self.how.addItem(self.tr("All of these are met"), "all")
        self.how.addItem(self.tr("Any of these is met"), "any")
        self.how.setAccessibleName(self.tr("How many must be met"))
        self.how.activated.connect(lambda _index: self.changed.emit())
        self.remove = QToolButton()
        self.remove.setIcon(theme.icon("close"))
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setToolTip(self.tr("Take this group away"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.remove.setVisible(depth > 1)
        self.remove.clicked.connect(self.removed)
        self.add_condition = QPushButton(self.tr("Add condition"))
        self.add_group = QPushButton(self.tr("Add group"))
        for button in (self.add_condition, self.add_group):
            button.setProperty("class", "link")
            button.setIcon(theme.icon("plus", "accent"))
        self.add_group.setVisible(depth < DEEPEST)
        self.add_condition.clicked.connect(lambda: self._add_row())
        self.add_group.clicked.connect(self._add_group)
        self._arrange()

    def tree(self) -> AllOf | AnyOf | None:
        """What is asked for; what is not complete is left out, None when nothing is."""
        parts: list[Filter] = []
        for part in self.parts:
            asked = part.condition() if isinstance(part, FilterRow) else part.tree()
            if asked is not None:
                parts.append(asked)
        if not parts:
            return None
        return (AllOf if self.how.currentData() == "all" else AnyOf)(tuple(parts))

    def unfinished(self) -> list[FilterRow]:
        """The conditions that say nothing yet, or something that cannot be."""
        found: list[FilterRow] = []
        for part in self.parts:
            if isinstance(part, FilterGroup):
                found += part.unfinished()
            elif part.condition() is None:
                found.append(part)
        return found

    def show_tree(self, tree: Filter | None) -> None:
        """Show what is asked for; with nothing, one condition to begin with."""
        for part in tuple(self.parts):
            self._take(part)
        whole = AllOf((tree,)) if isinstance(tree, Condition) else tree
        self.how.setCurrentIndex(1 if isinstance(whole, AnyOf) else 0)
        for asked in whole.parts if whole is not None else ():
            if isinstance(asked, Condition):
                self._put(FilterRow(self._theme, self._fields, asked))
            else:
                group = FilterGroup(self._theme, self._fields, self._depth + 1)
                group.show_tree(asked)
                self._put(group)
        if not self.parts:
            self._put(FilterRow(self._theme, self._fields, None))

    def focus_first(self) -> None:
        """Go to the first condition."""
        if self.parts:
            self.parts[0].focus_first()

    def _arrange(self) -> None:
        space = self._theme.space("small")
        head = QHBoxLayout()
        head.addWidget(self.how)
        head.addStretch(1)
        head.addWidget(self.remove)
        foot = QHBoxLayout()
        foot.setSpacing(space)
        foot.addWidget(self.add_condition)
        foot.addWidget(self.add_group)
        foot.addStretch(1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(space)
        layout = QVBoxLayout(self)
        inset = self._theme.space("medium") if self._depth > 1 else 0
        layout.setContentsMargins(inset, inset, inset, inset)
        layout.setSpacing(space)
        layout.addLayout(head)
        layout.addLayout(self._rows)
        layout.addLayout(foot)

    def _add_row(self) -> None:
        row = FilterRow(self._theme, self._fields, None)
        self._put(row)
        row.focus_first()
        self.changed.emit()

    def _add_group(self) -> None:
        group = FilterGroup(self._theme, self._fields, self._depth + 1)
        group.how.setCurrentIndex(1 if self.how.currentData() == "all" else 0)
        group.show_any()
        self._put(group)
        group.focus_first()
        self.changed.emit()

    def show_any(self) -> None:
        """Begin with one condition, whatever this group asks of them."""
        self._put(FilterRow(self._theme, self._fields, None))

    def _put(self, part: FilterRow | FilterGroup) -> None:
        self.parts.append(part)
        self._rows.addWidget(part)
        part.changed.connect(self.changed)
        part.removed.connect(lambda: self._remove(part))

    def _remove(self, part: FilterRow | FilterGroup) -> None:
        place = self.parts.index(part)
        self._take(part)
        if self.parts:
            self.parts[min(place, len(self.parts) - 1)].focus_first()
        else:
            self.add_condition.setFocus()
        self.changed.emit()

    def _take(self, part: FilterRow | FilterGroup) -> None:
        self.parts.remove(part)
        self._rows.removeWidget(part)
        part.hide()
        part.deleteLater()
