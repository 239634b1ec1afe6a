"""A document as it will be printed, before it is."""

from __future__ import annotations

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
from ui import formats, phrases, plan_print, saving
from ui.context import Context
from ui.theme import Theme

EDGE = 16  # around the paper, and between two sheets of it


class PaperPreview(QDialog):
    """Shows the pages of a document, and prints it to a PDF or on paper. Call open().

    `title` is what it is, `about` whom or what it is about: both name the file that is proposed.
    """

    def __init__(
        self, context: Context, document: QTextDocument, title: str, about: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._title = title
        self._about = about
        self.sheets = Sheets(context.theme, document)
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

    def save_pdf(self, path: Path) -> None:
        """Write the document as a PDF and close; say why when that cannot be done."""
        title = formats.titled(self._about, self._title)
        try:
            plan_print.write_pdf(self.sheets.document, title, path)
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
        asking.accepted.connect(lambda chosen: plan_print.put_on(chosen, self.sheets.document))
        asking.show()

    def _build(self, parent: QWidget) -> None:
        theme = self._context.theme
        self.setWindowTitle(formats.titled(self._about, self._title))
        heading = QLabel(self._title)
        heading.setProperty("class", "title")
        count = QLabel(self.tr("%n page(s), A4", "", self.sheets.document.pageCount()))
        count.setProperty("class", "muted")
        self.sheets.setAccessibleName(self.tr("The page as it will be printed"))
        self.sheets.setAccessibleDescription(self.sheets.document.toPlainText())
        area = QScrollArea(widgetResizable=True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.sheets)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(count)
        foot.addWidget(self._close)
        foot.addStretch(1)
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
        self.resize(760, max(480, parent.window().height() - 2 * margin))


class Sheets(QWidget):
    """The pages of a document on paper, as wide as there is room, one below the other."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__()
        self.document = document
        self._theme = theme
        self._fit(600)

    def scale(self) -> float:
        """Pixels for a dot of the document."""
        return (self.width() - 2 * EDGE) / plan_print.dots(plan_print.PAPER_MM.width())

    def paper(self, page: int) -> QRectF:
        """Where the paper of a page lies."""
        width = float(self.width() - 2 * EDGE)
        height = width * plan_print.PAPER_MM.height() / plan_print.PAPER_MM.width()
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
        margin = plan_print.dots(plan_print.MARGIN_MM)
        for page in range(self.document.pageCount()):
            paper = self.paper(page)
            painter.setPen(QPen(self._theme.color("line_strong")))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(paper)
            painter.save()
            painter.translate(paper.topLeft())
            painter.scale(self.scale(), self.scale())
            painter.translate(margin, margin)
            plan_print.draw(self.document, painter, page)
            painter.restore()
        painter.end()

    def _fit(self, width: int) -> None:
        ratio = plan_print.PAPER_MM.height() / plan_print.PAPER_MM.width()
        height = (width - 2 * EDGE) * ratio
        self.setMinimumHeight(round(EDGE + self.document.pageCount() * (height + EDGE)))
