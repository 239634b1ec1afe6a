"""A board on paper or as a PDF, as soon as all its charts have their answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QWidget

from crm_desktop.errors import UserError
from crm_desktop.papers.letterhead import Letterhead, letterhead
from ui import board_print, formats, phrases, saving
from ui.board_print import PrintedChart
from ui.context import Context
from ui.pages.charts.asking import Asking
from ui.pages.charts.board_view import BoardView
from ui.paper_preview import PaperPreview
from ui.papers import frame
from ui.papers.frame import Framed
from ui.widgets.charts.words import joined


class BoardPrinting(QObject):
    """Makes the document of a board and shows or saves it."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._waiting: Callable[[], None] | None = None
        self._letterhead = Letterhead()
        self._ask = context.tasks.ask(self)

    def preview(self, view: BoardView, name: str, filters: Sequence[str]) -> None:
        """Show the pages before they are printed."""

        def show() -> None:
            document = self.document(view, name, filters)
            PaperPreview(self._context, document, name, self._firm(), self._page).open()

        self._when_answered(view, show)

    def ask_pdf(self, view: BoardView, name: str, filters: Sequence[str]) -> None:
        """Ask for a file and save the board there."""
        self._ask.start(letterhead, self._context.store.path, then=self._keep_letterhead)
        proposal = f"{saving.file_name(f'{self._firm()} {name}')}.pdf"
        chosen = saving.ask_where(
            self._context.settings, self._page, self.tr("Save as PDF"), proposal, "PDF (*.pdf)"
        )
        if chosen:
            path = saving.path_of(chosen, "pdf")
            self._when_answered(view, partial(self.save_pdf, view, name, filters, path))

    def save_pdf(self, view: BoardView, name: str, filters: Sequence[str], path: Path) -> None:
        """Write the board as a PDF; what stands in the way is said in a toast."""
        document = self.document(view, name, filters)
        try:
            title = formats.titled(self._firm(), name)
            frame.write_pdf(Framed(document, title, date.today(), self._letterhead), title, path)
        except UserError as problem:
            self._context.desk.say(phrases.error(problem))
            return
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        said = self.tr("Saved as {name}").format(name=path.name)
        self._context.desk.say(said, self.tr("Open"), show)

    def document(self, view: BoardView, name: str, filters: Sequence[str]) -> QTextDocument:
        """The board on paper."""
        theme = self._context.theme
        as_of = self.tr("As of {day}").format(day=formats.day(date.today()))
        below = (" · ".join((self._firm(), as_of)), " · ".join(filters))
        with theme.on_paper():
            charts = [self._chart(asking) for asking in view.askings]
            return board_print.made(theme, name, below, charts)

    def _chart(self, asking: Asking) -> PrintedChart:
        card = asking.card
        kind, view = card.kind, card.view
        missing = None if view is None else kind.missing(view)
        if view is None:
            return PrintedChart(kind.title(), self.tr("Not worked out."))
        if missing is not None:
            return PrintedChart(kind.title(), f"{missing.title}. {missing.text}")
        note = joined((kind.note(view), card.unheeded))
        drawing = kind.draw(view, self._context.theme)
        return PrintedChart(kind.title(), kind.sentence(view), note, drawing, kind.rows(view))

    def _keep_letterhead(self, found: Letterhead) -> None:
        self._letterhead = found

    def _firm(self) -> str:
        return self._context.store.path.stem

    def _when_answered(self, view: BoardView, then: Callable[[], None]) -> None:
        """Do it now, or when the last card has its answer."""
        if view.is_answered:
            then()
            return
        self._context.desk.say(self.tr("The charts are being worked out…"))
        self._waiting = then

        def look(_asking: Asking) -> None:
            if self._waiting is then and view.is_answered:
                self._waiting = None
                then()

        view.answered.connect(look)
