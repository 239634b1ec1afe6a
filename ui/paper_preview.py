"""Pages as they will be printed, before they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.papers.letterhead import Letterhead, letterhead
from ui import formats, phrases, saving
from ui.context import Context
from ui.papers import frame
from ui.papers.frame import A4, PAPERS, Framed, Pages, Paper
from ui.papers.words import PaperWords
from ui.theme import Theme

EDGE = 16  # around the paper, and between two sheets of it


@dataclass(frozen=True)
class Wanted:
    """How somebody wants pages: on which paper, and whether they stay in the house."""

    paper: Paper = A4
    is_internal: bool = False


Maker = Callable[[Wanted], QTextDocument]


class PaperPreview(QDialog):
    """Shows pages, and prints them to a PDF or on paper. Call open().

    `source` are the pages, a document of A4, or what makes one as it is wanted. `title` is what it
    is, `about` whom or what it is about: both name the file that is proposed. What may be
    `internal` leaves stances and notes out unless they are asked for.
    """

    def __init__(
        self,
        context: Context,
        source: QTextDocument | Pages | Maker,
        title: str,
        about: str,
        parent: QWidget,
        *,
        internal: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._title = title
        self._about = about
        self._maker = source if callable(source) else None
        self._letterhead = Letterhead()
        self._document: QTextDocument | None = None
        paper = frame.paper_of(context.settings)
        self.sheets = Sheets(context.theme, self._pages(source, Wanted(paper)))
        self.paper_box = QComboBox()
        for name in PAPERS:
            self.paper_box.addItem(name, name)
        self.paper_box.setCurrentIndex(self.paper_box.findData(paper.name))
        self.paper_box.activated.connect(self._choose_paper)
        self.paper_box.setVisible(self._maker is not None)
        self.internal_box = QCheckBox(self.tr("Internal: with stances and notes"))
        self.internal_box.setVisible(internal)
        self.internal_box.toggled.connect(lambda _on: self._make())
        self.pdf_button = QPushButton(self.tr("Print to PDF…"))
        self.pdf_button.setProperty("class", "primary")
        self.pdf_button.setDefault(True)
        self.pdf_button.clicked.connect(self._choose_file)
        self.paper_button = QPushButton(self.tr("Print on paper…"))
        self.paper_button.clicked.connect(self._choose_printer)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.reject)
        self._problem = QFrame()
        self._problem.setProperty("class", "note")
        self._problem.setProperty("tone", "bad")
        self._note = QLabel(wordWrap=True)
        QVBoxLayout(self._problem).addWidget(self._note)
        self._problem.hide()
        for key in (QKeySequence.StandardKey.Save, QKeySequence.StandardKey.Print):
            QShortcut(QKeySequence(key), self, self._choose_file)
        self._build(parent)
        ask = context.tasks.ask(self)
        ask.start(letterhead, context.store.path, then=self._show_letterhead)

    def save_pdf(self, path: Path) -> None:
        """Write the document as a PDF and close; say why when that cannot be done."""
        title = formats.titled(self._about, self._title)
        try:
            frame.write_pdf(self.sheets.pages, title, path)
        except UserError as error:
            self._note.setText(phrases.error(error))
            self._problem.show()
            return
        self.accept()
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path)))
        said = self.tr("Saved: {name}").format(name=path.name)
        self._context.desk.say(said, self.tr("Open"), show)

    def _choose_file(self) -> None:
        name = f"{self._about} {self._title}.pdf".replace("/", "-")
        path = saving.ask_where(
            self._context.settings, self, self.tr("Print to PDF…"), name, "PDF (*.pdf)"
        )
        if path:
            self.save_pdf(saving.path_of(path, "pdf"))

    def _choose_printer(self) -> None:
        # Costs memory, and few print on paper: imported when somebody does.
        from PySide6.QtPrintSupport import QPrintDialog

        asking = QPrintDialog(self)  # with a printer of its own, which lives as long
        asking.printer().setDocName(formats.titled(self._about, self._title))
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setWindowModality(Qt.WindowModality.WindowModal)
        asking.accepted.connect(lambda chosen: frame.put_on(chosen, self.sheets.pages))
        asking.show()

    def _pages(self, source: QTextDocument | Pages | Maker, wanted: Wanted) -> Pages:
        paper = A4
        if callable(source):
            source, paper = source(wanted), wanted.paper
        if not isinstance(source, QTextDocument):
            return source
        if source.pageSize().width() > source.pageSize().height():
            paper = paper.lying()
        self._document = source
        title = formats.titled(self._about, self._title)
        return Framed(source, title, date.today(), self._letterhead, paper)

    def _make(self) -> None:
        if self._maker is not None:
            paper = PAPERS[self.paper_box.currentData()]
            wanted = Wanted(paper, self.internal_box.isChecked())
            self.sheets.show_pages(self._pages(self._maker, wanted))
            self._say_count()

    def _choose_paper(self) -> None:
        self._context.settings.set(frame.PAPER, self.paper_box.currentData())
        self._make()

    def _show_letterhead(self, found: Letterhead) -> None:
        self._letterhead = found
        pages = self.sheets.pages
        if isinstance(pages, Framed):
            pages.letterhead = found
            self.sheets.update()

    def _say_count(self) -> None:
        pages = self.sheets.pages
        self._count.setText(PaperWords().pages(pages.count(), pages.paper.name))
        self.sheets.setAccessibleDescription(pages.text())

    def _build(self, parent: QWidget) -> None:
        theme = self._context.theme
        self.setWindowTitle(formats.titled(self._about, self._title))
        heading = QLabel(self._title)
        heading.setProperty("class", "title")
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self.paper_box.setAccessibleName(self.tr("Paper"))
        self.sheets.setAccessibleName(self.tr("The page as it will be printed"))
        area = QScrollArea(widgetResizable=True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.sheets)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self.paper_box)
        foot.addWidget(self._close)
        foot.addStretch(1)
        foot.addWidget(self.internal_box)
        foot.addWidget(self.paper_button)
        foot.addWidget(self.pdf_button)
        layout = QVBoxLayout(self)
        margin = theme.space("huge")
        layout.setContentsMargins(margin, margin, margin, theme.space("large"))
        layout.setSpacing(theme.space("medium"))
        layout.addLayout(head)
        layout.addWidget(area, 1)
        layout.addWidget(self._problem)
        layout.addLayout(foot)
        self._say_count()
        self.resize(760, max(480, parent.window().height() - 2 * margin))


class Sheets(QWidget):
    """The pages on paper, as wide as there is room, one below the other."""

    def __init__(self, theme: Theme, pages: Pages) -> None:
        super().__init__()
        self.pages = pages
        self._theme = theme
        self._fit(600)

    def show_pages(self, pages: Pages) -> None:
        """Show other pages."""
        self.pages = pages
        self._fit(self.width())
        self.update()

    def scale(self) -> float:
        """Pixels for a dot of the pages."""
        return (self.width() - 2 * EDGE) / self.pages.paper.size.width()

    def paper(self, page: int) -> QRectF:
        """Where the paper of a page lies."""
        size = self.pages.paper.size
        width = float(self.width() - 2 * EDGE)
        height = width * size.height() / size.width()
        return QRectF(EDGE, EDGE + page * (height + EDGE), width, height)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the place, and as high as all pages are then."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(event.size().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(event.rect())
        for page in range(self.pages.count()):
            paper = self.paper(page)
            if not paper.intersects(seen):
                continue
            painter.setPen(QPen(self._theme.color("line_strong")))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(paper)
            painter.save()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(paper.topLeft())
            painter.scale(self.scale(), self.scale())
            self.pages.paint(painter, page)
            painter.restore()
        painter.end()

    def _fit(self, width: int) -> None:
        size = self.pages.paper.size
        height = (width - 2 * EDGE) * size.height() / size.width()
        self.setMinimumHeight(round(EDGE + self.pages.count() * (height + EDGE)))
