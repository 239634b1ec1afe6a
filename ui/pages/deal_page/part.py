"""A part of the deal's page: a section that is folded away by its heading, and stays so."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.pages.deal_page.shown import Shown
from ui.widgets.section import Section


class Part(QWidget):
    """Shows one aspect of a deal; `name` is what it is remembered by when it is folded."""

    def __init__(
        self, context: Context, name: str, content: QWidget, *, folded: bool = False
    ) -> None:
        super().__init__()
        self.context = context
        self.shown: Shown | None = None
        self.section = Section(context.theme, content)
        remember_fold(context, self.section, name, folded=folded)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_deal(self, shown: Shown) -> None:
        """Show a deal, in the language in force."""
        self.shown = shown
        self.show_it(shown)

    def show_it(self, shown: Shown) -> None:
        """Show what this part is about; overridden by each part."""


def remember_fold(context: Context, section: Section, name: str, *, folded: bool = False) -> None:
    """Let a section be folded, as it was left the last time; `folded` is how it begins."""
    key = f"deal.folded.{name}"
    section.let_fold(folded=bool(context.settings.get(key, folded)))
    section.folded.connect(lambda now: context.settings.set(key, now))
