"""The visit brief beside the lines, kept fresh; it and the day's sheet go to the printer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from crm_desktop.agenda import brief, day_sheet
from crm_desktop.agenda.brief import VisitBrief
from crm_desktop.agenda.day_sheet import DaySheet
from crm_desktop.agenda.lines import Line
from crm_desktop.changes import Change
from ui import formats
from ui.context import Context
from ui.page import Page
from ui.phrases_agenda import AgendaWords
from ui.phrases_brief import BriefWords
from ui.reaching import reach

if TYPE_CHECKING:
    from ui.widgets.agenda.brief_panel import BriefPanel

WIDTH = 400


class Briefing(Page):
    """Lies over the right edge of the page as long as a brief is shown."""

    def __init__(self, context: Context, over: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(context, over)
        self._now = now
        self._over = over
        self._customer_id: int | None = None
        self._ask = context.tasks.ask(self)
        self._ask_sheet = context.tasks.ask(self)
        self._agenda = AgendaWords(self)
        self._words = BriefWords(self)
        self.panel: BriefPanel | None = None
        self.hide()

    def show_line(self, line: Line) -> None:
        """Show the brief of a line's customer."""
        if line.customer is not None:
            self._customer_id = line.customer.id
            self._load()

    def close(self) -> bool:
        """Take the brief away; the keyboard goes back to the lines."""
        self._customer_id = None
        self._ask.forget()
        if self.isVisible():
            self.hide()
            self._over.setFocus()
        return True

    def concerns(self, change: Change) -> bool:
        return self._customer_id is not None and change.touches_customer(self._customer_id)

    def load(self) -> None:
        self._load()

    def retranslate(self) -> None:
        if self.panel is not None:
            self.panel.retranslate()

    def place(self) -> None:
        """At the right edge, as high as the page."""
        gap = self.context.theme.space("medium")
        width = min(WIDTH, self._over.width() - 2 * gap)
        height = max(self._over.height() - 2 * gap, 0)
        self.setGeometry(self._over.width() - width - gap, gap, width, height)
        if self.panel is not None:
            self.panel.resize(self.size())

    def print_brief(self) -> None:
        """Show the brief as it will be printed."""
        from ui import day_print
        from ui.paper_preview import PaperPreview, Wanted

        found = None if self.panel is None else self.panel.brief
        if found is not None:

            def made(wanted: Wanted) -> QTextDocument:
                today = self._now().date()
                return day_print.brief_document(found, self._words, today, wanted.paper)

            title = self.tr("Visit brief")
            PaperPreview(self.context, made, title, found.name, self._over).open()

    def print_day(self, owner_id: int | None) -> None:
        """Show the day's sheet as it will be printed."""
        question = partial(day_sheet.day_sheet, now=self._now(), owner_id=owner_id)
        self._ask_sheet.start(question, then=self._print_day)

    def _print_day(self, sheet: DaySheet) -> None:
        if not sheet.stops:
            self.context.desk.say(self.tr("Nothing is planned for today that could be printed."))
            return
        from ui import day_print
        from ui.paper_preview import PaperPreview, Wanted

        def made(wanted: Wanted) -> QTextDocument:
            return day_print.sheet_document(sheet, self._words, self._agenda, wanted.paper)

        day = formats.day(sheet.day)
        PaperPreview(self.context, made, self.tr("Day sheet"), day, self._over).open()

    def _load(self) -> None:
        today = self._now().date()
        if self._customer_id is not None:
            self._ask.start(brief.brief, self._customer_id, today, then=self._show)

    def _show(self, found: VisitBrief | None) -> None:
        if found is None:
            self.close()
            return
        panel = self.panel or self._make()
        panel.show_brief(found, self._now().date())
        if not self.isVisible():
            self.place()
            self.show()
            self.raise_()
            panel.text.setFocus()

    def _call(self, number: str) -> None:
        reach(self.context, self, kind="call", to=number, customer_id=self._customer_id)

    def _make(self) -> BriefPanel:
        # Most days begin without a brief: the page is there sooner.
        from ui.widgets.agenda.brief_panel import BriefPanel

        context = self.context
        panel = self.panel = BriefPanel(context.theme, self._words, self)
        panel.opened.connect(context.desk.open)
        panel.called.connect(self._call)
        panel.closed.connect(self.close)
        panel.print_wanted.connect(self.print_brief)
        panel.copied.connect(
            lambda address: context.desk.say(self.tr("Copied: {text}").format(text=address))
        )
        panel.show()
        return panel
