"""The top of a deal: its name, whose it is, what it is worth, how it ended, how far it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.deal_age import DealAge
from ui import formats, phrases
from ui.pages.deal_page.shown import Shown
from ui.theme import Theme, Tone
from ui.widgets.chip import Chip
from ui.widgets.elided_button import ElidedButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.stage_stepper import StageStepper

TONES: dict[str, Tone] = {"won": "good", "lost": "bad", "no_decision": "neutral"}


class DealHead(QWidget):
    """Shows a deal's name, its outcome and its stage; says what is pressed."""

    close_wanted = Signal()
    menu_wanted = Signal(QPoint)  # where on the screen
    customer_wanted = Signal()

    def __init__(self, theme: Theme, *, names_customer: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._names_customer = names_customer
        self._name = ElidedLabel("title")
        self._outcome = Chip()
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self.close_wanted)
        self._more = QToolButton()
        self._more.setProperty("class", "button")
        self._more.setFixedSize(46, 32)
        self._more.clicked.connect(
            lambda: self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        )
        self.customer = ElidedButton("link flush")
        self.customer.clicked.connect(self.customer_wanted)
        self.figures = QLabel(wordWrap=True)
        self.figures.setProperty("class", "muted")
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.stepper = StageStepper(theme)
        self._arrange()
        self.restyle()

    def show_deal(self, shown: Shown, reason: str) -> None:
        """Show a deal; `reason` says why it ended as it did."""
        values = shown.sheet.values
        self._name.say(values["name"])
        outcome = values["outcome"]
        self._outcome.show_word(phrases.code("outcome", outcome), TONES.get(outcome, "neutral"))
        self.close_button.setText(self.tr("Reopen") if outcome else self.tr("Close…"))
        customer = shown.sheet.customer
        self.customer.say(customer.name if customer else "")
        self.customer.setVisible(customer is not None and self._names_customer)
        self.figures.setText(" · ".join(part for part in (*self._figures(shown), reason) if part))
        self._share(self.width())
        self._more.setAccessibleName(self.tr("More"))
        self._more.setToolTip(self.tr("More"))
        self.stepper.offer(phrases.choices("buying_stage"))
        self.stepper.show_stage(values["buying_stage"], closed=outcome is not None)
        self.stepper.show_times(self._times(shown.judgement.days))

    def restyle(self) -> None:
        """Draw the icon in the colours in force."""
        self._more.setIcon(self._theme.icon("more"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(event.size().width())

    def _share(self, width: int) -> None:
        """The figures stand beside the customer where both have room in one line, else below."""
        needed = self.figures.fontMetrics().horizontalAdvance(self.figures.text())
        if not self.customer.isHidden():
            needed += self.customer.sizeHint().width() + self._below.spacing()
        direction = QBoxLayout.Direction
        beside = needed <= width
        self._below.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _figures(self, shown: Shown) -> list[str]:
        values = shown.sheet.values
        amount, margin, currency = values["amount"], values["margin"], values["currency"]
        found = []
        if amount is not None:
            found.append(formats.money(amount, currency))
        if margin is not None:
            said = self.tr("margin {margin}").format(margin=formats.money(margin, currency))
            share = formats.share(margin / amount) if amount else ""
            found.append(formats.aside(said, share) if share else said)
        if values["closed_on"] is not None:
            closed = self.tr("closed on {day}")
            found.append(closed.format(day=formats.day(values["closed_on"])))
        elif values["expected_close"] is not None:
            expected = self.tr("expected on {day}")
            found.append(expected.format(day=formats.day(values["expected_close"])))
        if shown.age is not None:
            found.append(self._age(shown.age))
        return found

    def _age(self, age: DealAge) -> str:
        """How old an open deal is, and how many of the won ones took less."""
        said = self.tr("open for %n day(s)", "", age.days)
        if age.longer_than is None:
            return said
        words = self.tr("longer than {share} of the %n won ones took", "", age.n)
        return formats.aside(said, words.format(share=formats.share(age.longer_than)))

    def _times(self, days: Mapping[str, int]) -> dict[str, str]:
        return {stage: self.tr("%n day(s)", "", count) for stage, count in days.items()}

    def _arrange(self) -> None:
        space = self._theme.space("small")
        line = QHBoxLayout()
        line.setSpacing(space)
        line.addWidget(self._name)
        line.addWidget(self._outcome)
        line.addStretch(1)
        line.addWidget(self.close_button)
        line.addWidget(self._more)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setSpacing(space)
        self._below.addWidget(self.customer, 0, Qt.AlignmentFlag.AlignLeft)
        self._below.addWidget(self.figures, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.space("tight"))
        layout.addLayout(line)
        layout.addLayout(self._below)
        layout.addWidget(self.stepper)
