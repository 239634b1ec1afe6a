"""A part that is a list of lines to tick off."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.widgets.check_line import CheckLine


class LinesPart(Part):
    """Keeps a CheckLine for each key, in the order of the keys."""

    def __init__(self, context: Context, name: str, *, folded: bool = False) -> None:
        self.lines: dict[Hashable, CheckLine] = {}
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        super().__init__(context, name, content, folded=folded)

    def keep_lines(self, keys: Sequence[Hashable]) -> None:
        """Have a line for each of these; fresh ones are connected by `connect`."""
        if list(self.lines) == list(keys):
            return
        for line in self.lines.values():
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = {}
        for key in keys:
            line = CheckLine(self.context.theme)
            self.lines[key] = line
            self.connect_line(key, line)
            self._layout.addWidget(line)

    def connect_line(self, key: Hashable, line: CheckLine) -> None:
        """Listen to a fresh line; overridden by each part."""
