"""The customer's stages of buying as a row of steps; pressing one asks to move there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import formats
from ui.theme import Theme

Choice = tuple[str, str]
BAR = 6


class StageStepper(QWidget):
    """Left and right walk along the steps, Space or Enter wants one."""

    wanted = Signal(str)  # the code of the stage

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: list[_Step] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        theme.changed.connect(self.update)

    def offer(self, stages: Sequence[Choice]) -> None:
        """Set the stages, each a code with its word, in order."""
        if not self._steps:
            for code, _word in stages:
                step = _Step(self._theme, self)
                step.clicked.connect(lambda _=False, code=code: self.wanted.emit(code))
                self._steps.append(step)
                self._layout.addWidget(step)
        for step, (code, word) in zip(self._steps, stages, strict=True):
            step.code = code
            step.setText(word)
            step.setToolTip(word)
            step.updateGeometry()
        self._say()

    def show_stage(self, code: str, *, closed: bool = False) -> None:
        """Mark where the deal stands; a closed one moves no more."""
        reached = next((i for i, step in enumerate(self._steps) if step.code == code), 0)
        for index, step in enumerate(self._steps):
            step.state = "done" if index < reached else "now" if index == reached else "ahead"
            step.setEnabled(not closed)
            step.update()
        self._say()

    def show_times(self, times: Mapping[str, str]) -> None:
        """Say how long the deal was at each stage, by code; below the stages' words."""
        for step in self._steps:
            step.time = times.get(step.code, "")
            step.updateGeometry()
            step.update()
        self._say()

    def times(self) -> dict[str, str]:
        """How long the deal was at each stage, as it is written."""
        return {step.code: step.time for step in self._steps if step.time}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from step to step."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        focused = next((i for i, one in enumerate(self._steps) if one.hasFocus()), None)
        if step and focused is not None and 0 <= focused + step < len(self._steps):
            self._steps[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _say(self) -> None:
        words = {
            "done": self.tr("{stage}: passed"),
            "now": self.tr("{stage}: now"),
            "ahead": self.tr("{stage}: still to come"),
        }
        for step in self._steps:
            said = words[step.state].format(stage=step.text())
            step.setAccessibleName(formats.aside(said, step.time) if step.time else said)


class _Step(QAbstractButton):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.code = ""
        self.state = "ahead"
        self.time = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Wide enough for the word in two lines, where it stands out most."""
        metrics = QFontMetrics(self._font(now=True))
        words = self.text().split()
        breaks = range(1, len(words) + 1)
        pairs = [(" ".join(words[:i]), " ".join(words[i:])) for i in breaks]
        wide = min((max(map(metrics.horizontalAdvance, pair)) for pair in pairs), default=0)
        return QSize(max(40, wide + 2), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = {"done": "info_line", "now": "accent", "ahead": "neutral_fill"}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(colors[self.state]))
        painter.drawRoundedRect(QRectF(0, 2, self.width(), BAR), BAR / 2, BAR / 2)
        now = self.state == "now"
        painter.setFont(self._font(now=now))
        text = "accent" if now else "text" if self.underMouse() and self.isEnabled() else "muted"
        painter.setPen(self._theme.color(text))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        area = self.rect().adjusted(0, BAR + 8, 0, 0)
        painter.drawText(area, flags, self.text())
        if self.time:
            drawn = painter.fontMetrics().boundingRect(area, flags, self.text())
            painter.setFont(self._theme.font("tiny"))
            painter.setPen(self._theme.color("muted"))
            area.setTop(drawn.bottom() + 1)
            painter.drawText(area, flags, self.time)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()

    def _height(self) -> int:
        return BAR + 12 + 3 * QFontMetrics(self._theme.font("tiny")).height()

    def _font(self, *, now: bool) -> QFont:
        font = self._theme.font("tiny")
        if now:
            font.setWeight(self._theme.font("strong").weight())
        return font

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()
