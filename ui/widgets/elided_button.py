"""A button that says less, or ends in …, where there is no room; its tooltip says the whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

LEAST = 44


class ElidedButton(QPushButton):
    """As wide as its text, and narrower where it has to be."""

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = self._short = ""
        self.setProperty("class", kind)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, text: str, short: str = "") -> None:
        """Show a text, or fewer words for it where it has no room; the tooltip says it in full."""
        self._whole, self._short = text, short or text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def whole(self) -> str:
        """The text in full."""
        return self._whole

    def sizeHint(self) -> QSize:
        return QSize(self._beside_text() + self._advance(_escaped(self._whole)), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A pixel to spare: fractions of letters are rounded apart.
        room = self.width() - self._beside_text() + 1
        said = self._whole if self._advance(_escaped(self._whole)) <= room else self._short
        shown = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        if self.text() != _escaped(shown):
            self.setText(_escaped(shown))

    def _beside_text(self) -> int:
        return super().sizeHint().width() - self._advance(self.text()) + 1

    def _advance(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def _height(self) -> int:
        return super().sizeHint().height()


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
