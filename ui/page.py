"""Page: a part of the window that shows the answer to a question and keeps it fresh."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from crm_desktop.changes import Change
from ui.context import Context
from ui.offer import Offer


class Page(QWidget):
    """Says which tables it watches and how it loads; a hidden one only marks itself stale.

    The pages of the window are Pages, and so are the tabs of the detail panel.
    """

    watches: ClassVar[tuple[str, ...]] = ()  # names of tables, such as "customer"
    shows_findings: ClassVar[bool] = False  # loads anew when findings moved

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True
        context.bridge.changed.connect(self.on_change)
        if self.shows_findings:
            context.bridge.found.connect(self.on_found)
        context.theme.changed.connect(self.restyle)

    def load(self) -> None:
        """Ask for what is shown and show it when the answer comes; overridden by each page."""

    def open(self, kind: str, what: object) -> None:
        """Show a record, such as open("customer", 7); overridden by pages that show records."""

    def customer_on_show(self) -> int | None:
        """The customer one looks at, for what is entered without naming one; None for none."""
        return None

    def deal_on_show(self) -> int | None:
        """The deal one looks at; None for none."""
        return None

    def own_papers(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """What only this page can print: what each is called, and what shows it."""
        return ()

    def export_offer(self) -> Offer | None:
        """What is listed here for an export; None where nothing is."""
        return None

    def retranslate(self) -> None:
        """Set every text anew, in the language in force; overridden by each page."""

    def restyle(self) -> None:
        """Fetch colours and icons anew where the style sheet does not do it."""

    def concerns(self, change: Change) -> bool:
        """Whether a Change moved something that is shown here."""
        return change.touches(*self.watches)

    def on_change(self, change: Change) -> None:
        """Reload what is shown, or remember to when it is shown again."""
        if self.concerns(change):
            self.refresh()

    def on_found(self, customers: frozenset[int]) -> None:
        """Reload what is shown when the findings of these customers moved."""
        self.refresh()

    def refresh(self) -> None:
        """Load now when visible, else with the next showing."""
        if self.isVisible():
            self._stale = False
            self.load()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Load what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
