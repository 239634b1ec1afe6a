"""The top of a customer's panel: who it is in two lines, and the first things to do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from crm_desktop.profile import Header
from ui import phrases
from ui.phrases_fields import label
from ui.theme import Theme, Tone
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.reach_line import ReachLine

BRIEF = 500  # pixels of width below which the second line says less
TIER_TONES: dict[str | None, Tone] = {"core": "good", "key": "info"}


class CustomerHeader(QWidget):
    """Shows a Header; says what was pressed."""

    log_wanted = Signal(str)  # the kind of activity
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._header: Header | None = None
        self._name = ElidedLabel("title")
        self._tier, self._class, self._careful = Chip(), Chip(), Chip()
        self._line = QLabel(wordWrap=True)
        self._line.setProperty("class", "muted")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self.reach = ReachLine()
        self._call, self._visit = QPushButton(), QPushButton()
        self._call.clicked.connect(lambda: self.log_wanted.emit("call"))
        self._visit.clicked.connect(lambda: self.log_wanted.emit("visit"))
        self._more = QToolButton()
        self._more.setProperty("class", "button")
        self._more.clicked.connect(self._press_more)
        self._more.setFixedSize(46, 32)
        top = QHBoxLayout()
        top.setSpacing(theme.space("small"))
        top.addWidget(self._name)
        top.addStretch(1)
        for button in (self._call, self._visit, self._more):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        layout.addLayout(top)
        layout.addLayout(self._what_it_is())
        layout.addWidget(self.reach)
        self.retranslate()
        self.restyle()

    def _what_it_is(self) -> QHBoxLayout:
        """The second line: chips, then the sentence; so the name has the first one to itself."""
        line = QHBoxLayout()
        line.setSpacing(self._theme.space("small"))
        for chip in (self._tier, self._class, self._careful):
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._line, 1)
        return line

    def show_header(self, header: Header) -> None:
        """Show a customer."""
        self._header = header
        self._name.say(header.name)
        tone = TIER_TONES.get(header.tier, "neutral")
        self._tier.show_word(phrases.code("tier", header.tier), tone)
        self._class.show_word(phrases.code("customer_class", header.customer_class))
        careful = label("*", "do_not_contact") if header.do_not_contact else ""
        self._careful.show_word(careful, "bad")
        self.reach.show_reach([header.phone], [header.email])
        self._say_line(header)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the posture is named only; its tooltip explains it."""
        super().resizeEvent(event)
        if self._header is not None:
            self._say_line(self._header)

    def _say_line(self, header: Header) -> None:
        posture = phrases.code("posture", header.sales_mode)
        brief = self.width() < BRIEF
        named = phrases.code("sales_mode", header.sales_mode) if brief else posture
        parts = [header.industry, header.place, named]
        if header.owner:
            parts.append(self.tr("with {owner}").format(owner=header.owner))
        line = " · ".join(part for part in parts if part)
        self._line.setText(line or self.tr("Industry, place and posture are not known yet"))
        self._line.setToolTip(posture if brief else "")

    def retranslate(self) -> None:
        """Set every text anew."""
        self._call.setText(phrases.code("activity_kind", "call"))
        self._call.setToolTip(self.tr("Log a call"))
        self._visit.setText(phrases.code("activity_kind", "visit"))
        self._visit.setToolTip(self.tr("Log a visit"))
        self._more.setToolTip(self.tr("More"))
        self._more.setAccessibleName(self.tr("More"))
        if self._header is not None:
            self.show_header(self._header)

    def restyle(self) -> None:
        """Draw the icon in the colours in force."""
        self._more.setIcon(self._theme.icon("more"))

    def _press_more(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))
