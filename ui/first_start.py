"""The first start: a sample firm, an empty file, or an import; and the currency of the sums."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme

Step = Literal["sample", "empty", "import"]


class FirstStart(QDialog):
    """The ways in; the way chosen is `step()`. Whoever knows the sample firm is not offered it."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, with_sample: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._with_sample = with_sample
        self._step: Step = "empty"
        self.setWindowTitle("CRM Desktop")
        welcome, own = self.tr("Welcome"), self.tr("Your own customers")
        heading = QLabel(welcome if with_sample else own)
        heading.setProperty("class", "title")
        text = QLabel(
            self.tr(
                "Your customers stay on this laptop: no account, no network. How do you want to "
                "begin?"
            ),
            wordWrap=True,
        )
        text.setProperty("class", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 26, 28, 22)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(text)
        layout.addSpacing(6)
        for step, icon, title, detail in self._ways()[0 if with_sample else 1 :]:
            layout.addWidget(self._way(step, icon, title, detail))
        layout.addSpacing(6)
        layout.addLayout(self._currency_line())
        self.setFixedWidth(520)

    def step(self) -> Step:
        """What to begin with."""
        return self._step

    def currency(self) -> str | None:
        """The ISO code of the currency that sums are in; None for the sample firm's own."""
        code = self._currency.currentData()
        return str(code) if code and self._step != "sample" else None

    def _ways(self) -> tuple[tuple[Step, str, str, str], ...]:
        return (
            (
                "sample",
                "sparkle",
                self.tr("Look around in a sample firm"),
                self.tr("About 60 made-up customers, three years in euros, in a file of its own."),
            ),
            (
                "import",
                "import",
                self.tr("Bring in my customers"),
                self.tr("From Excel, CSV or vCards, such as another program's export."),
            ),
            (
                "empty",
                "plus",
                self.tr("Start with nothing"),
                self.tr("Add the first customer by hand."),
            ),
        )

    def _way(self, step: Step, icon: str, title: str, detail: str) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(title)
        button.setAccessibleDescription(detail)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        picture = QLabel()
        picture.setPixmap(self._theme.pixmap(icon, "accent", 24, self.devicePixelRatioF()))
        words = QLabel(title)
        words.setProperty("class", "strong")
        more = QLabel(detail, wordWrap=True)
        more.setProperty("class", "muted small")
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(words)
        right.addWidget(more)
        inside = QHBoxLayout(button)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.setSpacing(16)
        inside.addWidget(picture)
        inside.addLayout(right, 1)
        for label in (picture, words, more):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.setFixedHeight(72)
        button.setAutoDefault(step == ("sample" if self._with_sample else "import"))
        button.clicked.connect(lambda: self._choose(step))
        return button

    def _currency_line(self) -> QHBoxLayout:
        label = QLabel(self.tr("Your own sums are in"))
        label.setProperty("class", "muted")
        self._currency = QComboBox()
        self._currency.setAccessibleName(self.tr("Your own sums are in"))
        self._currency.setMaxVisibleItems(14)
        label.setBuddy(self._currency)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self._currency, 1)
        # The names of currencies take a while to load: after the first picture.
        QTimer.singleShot(0, self, self._offer_currencies)
        return line

    def _offer_currencies(self) -> None:
        from crm_desktop.cli import currency_here
        from ui import formats

        for code, words in formats.currencies():
            self._currency.addItem(words, code)
        self._currency.setCurrentIndex(max(self._currency.findData(currency_here()), 0))

    def _choose(self, step: Step) -> None:
        self._step = step
        self.accept()
