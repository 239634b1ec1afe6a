"""A choice whose text ends in … where there is no room, and says the whole as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

NARROWEST = 96
PADDING = 20
MARGINS = 44
"""What stands beside the words in a line of the list."""


class ElidedCombo(QComboBox):
    """Like a QComboBox, but as narrow as it has to be; its list is as wide as its words."""

    def sizeHint(self) -> QSize:
        # What the style sheet puts around the words is more than Qt allows for.
        return super().sizeHint() + QSize(PADDING, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 4
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def widen_list(self) -> None:
        """Make the list wide enough for every line now in it."""
        lines = [self.itemText(index) for index in range(self.count())]
        words = max((self.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
        self.view().setMinimumWidth(words + MARGINS)
