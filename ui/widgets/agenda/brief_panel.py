"""The visit brief beside the lines of the day: read in a minute, closed by Esc."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.agenda.brief import VisitBrief
from ui import day_print
from ui.phrases_brief import BriefWords
from ui.theme import DARK, LIGHT, Theme


class BriefPanel(QFrame):
    """Shows a brief; a record in it opens when it is pressed."""

    opened = Signal(str, object)  # kind, id
    called = Signal(str)  # a number
    print_wanted = Signal()
    copied = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, words: BriefWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.brief: VisitBrief | None = None
        self._today = date.today()
        self.words = words
        self.setProperty("class", "popup")
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("class", "heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.clicked.connect(self.closed)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("class", "brief")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.text.anchorClicked.connect(self._open_link)
        self.customer, self.copy, self.print = QPushButton(), QPushButton(), QPushButton()
        self.customer.clicked.connect(self._open_customer)
        self.copy.clicked.connect(self._copy_address)
        self.print.clicked.connect(self.print_wanted)
        self._arrange()
        theme.changed.connect(self.restyle)
        self.restyle()
        self.retranslate()

    def show_brief(self, brief: VisitBrief, today: date) -> None:
        """Show what to know of a customer."""
        again = self.brief is not None and self.brief.customer_id == brief.customer_id
        place = self.text.verticalScrollBar().value() if again else 0
        self.brief, self._today = brief, today
        self._show()
        self.text.verticalScrollBar().setValue(place)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.customer.setText(self.tr("Open the customer"))
        self.copy.setText(self.tr("Copy the address"))
        self.print.setText(self.tr("Print…"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._show()

    def restyle(self) -> None:
        """Fetch the icon anew and write in the colours in force."""
        self._close.setIcon(self._theme.icon("close"))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        brief = self.brief
        if brief is None:
            return
        self._title.setText(brief.name)
        colors = DARK if self._theme.is_dark else LIGHT
        self.text.document().setDefaultFont(self._theme.font("body"))
        self.text.setHtml(day_print.brief_html(brief, self.words, self._today, colors))
        name = self.tr("What to know before the visit: {customer}").format(customer=brief.name)
        self.text.setAccessibleName(name)
        self.copy.setVisible(bool(brief.address))

    def _open_link(self, link: QUrl) -> None:
        kind, _, what = link.toString().partition(":")
        if kind == "call":
            self.called.emit(what)
        else:
            self.opened.emit(kind, int(what))

    def _open_customer(self) -> None:
        if self.brief is not None:
            self.opened.emit("customer", self.brief.customer_id)

    def _copy_address(self) -> None:
        if self.brief is not None:
            QApplication.clipboard().setText(self.brief.address)
            self.copied.emit(self.brief.address)

    def _arrange(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(space("small"))
        for button in (self.customer, self.copy, self.print):
            button.setProperty("class", "in_card")
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        edge = space("large")
        layout.setContentsMargins(edge, space("medium"), space("small"), space("medium"))
        layout.setSpacing(space("small"))
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)
