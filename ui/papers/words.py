"""The words of papers that count something."""

from __future__ import annotations

from PySide6.QtCore import QObject


class PaperWords(QObject):
    """Says numbers of things in the language in force."""

    def pages(self, count: int, paper: str) -> str:
        """How many pages there are, on which paper."""
        return self.tr("%n page(s), {paper}", "", count).format(paper=paper)

    def rows(self, count: int) -> str:
        """How many rows a list has."""
        return self.tr("%n row(s)", "", count)

    def orders(self, count: int) -> str:
        """How many orders there were."""
        return self.tr("%n order(s)", "", count)
