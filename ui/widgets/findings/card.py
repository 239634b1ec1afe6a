"""One finding: its title, why, the records behind it, and one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from crm_desktop.insights.finding import Finding, Severity
from ui import formats, phrases_findings
from ui.theme import Theme, Tone
from ui.widgets.elided_button import ElidedButton
from ui.widgets.elided_label import ElidedLabel

TONES: dict[Severity, Tone] = {
    Severity.HIGH: "bad",
    Severity.MEDIUM: "warn",
    Severity.LOW: "info",
    Severity.GOOD: "good",
}
# A sign for each, so that colour never speaks alone.
ICONS: dict[Severity, str] = {
    Severity.HIGH: "warning",
    Severity.MEDIUM: "clock",
    Severity.LOW: "info",
    Severity.GOOD: "check",
}


class FindingCard(QFrame):
    """Shows a finding; says what was pressed, and where a menu about it would stand.

    `deal` is the name of the deal it is about, where others could be meant.
    """

    acted = Signal(object)  # Finding
    evidence_wanted = Signal(object, QPoint)  # Finding, where on the screen
    dismiss_wanted = Signal(object, QPoint)  # Finding, where on the screen

    def __init__(
        self, theme: Theme, found: Finding, deal: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.finding = found
        self.setProperty("class", "note")
        self.setProperty("tone", TONES[found.severity])
        self._icon = QLabel()
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("class", "strong")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._why = QLabel(wordWrap=True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("class", "small")
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.deal = ElidedLabel("small muted")
        self.deal.say(deal)
        self.deal.setVisible(bool(deal))
        self.action = ElidedButton("in_card")
        self.action.clicked.connect(lambda: self.acted.emit(self.finding))
        self.evidence = QToolButton()
        self.evidence.clicked.connect(self._press_evidence)
        self.aside = QToolButton()
        self.aside.clicked.connect(self._press_aside)
        self._arrange()
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        said = phrases_findings.finding(self.finding)
        severity = severity_word(self.finding.severity)
        self._icon.setToolTip(severity)
        self._title.setText(said.title)
        self._why.setText(said.why)
        self.action.say(said.action, said.short)
        self.setAccessibleName(f"{severity}: {said.title}")
        about = self.deal.text()
        self.setAccessibleDescription(formats.titled(about, said.why) if about else said.why)
        translate = QCoreApplication.translate
        self.evidence.setToolTip(translate("FindingCard", "What this rests on"))
        self.evidence.setAccessibleName(translate("FindingCard", "What this rests on"))
        self.evidence.setVisible(bool(self.finding.evidence))
        self.aside.setToolTip(translate("FindingCard", "Set aside, with a reason"))
        self.aside.setAccessibleName(translate("FindingCard", "Set aside, with a reason"))

    def restyle(self) -> None:
        """Draw the icons in the colours in force."""
        tone = TONES[self.finding.severity]
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(ICONS[self.finding.severity], tone, 16, ratio))
        self.evidence.setIcon(self._theme.icon("search"))
        self.aside.setIcon(self._theme.icon("close"))

    def _press_evidence(self) -> None:
        self.evidence_wanted.emit(self.finding, _below(self.evidence))

    def _press_aside(self) -> None:
        self.dismiss_wanted.emit(self.finding, _below(self.aside))

    def _arrange(self) -> None:
        small = self._theme.space("small")
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        head.setSpacing(self._theme.space("hair"))
        head.addWidget(self._icon, 0, top)
        head.addSpacing(self._theme.space("tight"))
        head.addWidget(self._title, 1, top)
        for button in (self.evidence, self.aside):
            button.setProperty("class", "in_card")
            button.setFixedSize(20, 20)
            head.addWidget(button, 0, top)
        foot = QHBoxLayout()
        foot.addWidget(self.action)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(small, small - 2, small - 2, small - 2)
        layout.setSpacing(self._theme.space("tight"))
        layout.addLayout(head)
        layout.addWidget(self.deal)
        layout.addWidget(self._why, 1)
        layout.addLayout(foot)


def severity_word(severity: Severity) -> str:
    """How much it matters, in words."""
    words = {
        Severity.HIGH: QCoreApplication.translate("FindingCard", "Urgent"),
        Severity.MEDIUM: QCoreApplication.translate("FindingCard", "Important"),
        Severity.LOW: QCoreApplication.translate("FindingCard", "Worth a look"),
        Severity.GOOD: QCoreApplication.translate("FindingCard", "Good news"),
    }
    return words[severity]


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
