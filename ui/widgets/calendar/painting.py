"""Drawing the entries of a calendar, and what a week and a month share besides."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText

from ui.theme import Theme, Tone
from ui.widgets.calendar.rows import CalendarItem

LINE = 19  # the height of an entry that is one line
SIGN = 12
BAR = 3
NARROW = 48  # pixels from which there is room for a sign before the words
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
CENTER = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.TextElideMode.ElideRight
_GHOST, _VEIL = 0.75, 0.65
MOST_GROUNDS = 400
MOST_WRITTEN = 4_000  # texts whose glyphs are kept


class Pen:
    """Fonts, and what was measured with them; made anew with the theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.small, self.tiny = theme.font("small"), theme.font("tiny")
        self.strong = QFont(self.small)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.number = theme.font("strong")
        self._metrics = {
            id(font): QFontMetrics(font)
            for font in (self.small, self.tiny, self.strong, self.number)
        }
        self._written: dict[tuple[int, str, int], tuple[QStaticText, float]] = {}
        self._widths: dict[tuple[int, str], int] = {}
        self._signs: dict[tuple[str, str, float], QPixmap] = {}
        self._grounds: dict[tuple[object, ...], QPixmap] = {}
        self._inks = {name: theme.color(name) for name in ("text", "muted")}

    def width(self, font: QFont, text: str) -> int:
        """How wide a text is."""
        known = (id(font), text)
        if known not in self._widths:
            self._widths[known] = self._metrics[id(font)].horizontalAdvance(text)
        return self._widths[known]

    def write(self, painter: QPainter, rect: QRect, font: QFont, text: str) -> None:
        """Write a text into a rectangle, shortened where it is too long.

        Its glyphs are found once: that takes much longer than drawing them.
        """
        if rect.width() <= 0 or not text:
            return
        known = (id(font), text, rect.width())
        if known not in self._written:
            if len(self._written) > MOST_WRITTEN:
                self._written.clear()
            self._written[known] = self._laid_out(font, text, rect.width())
        written, half = self._written[known]
        painter.setFont(font)
        painter.drawStaticText(QPointF(rect.left(), rect.top() + rect.height() / 2 - half), written)

    def _laid_out(self, font: QFont, text: str, width: int) -> tuple[QStaticText, float]:
        """A text as it is drawn, and half its height."""
        if self.width(font, text) > width:
            text = self._metrics[id(font)].elidedText(text, _RIGHT, width)
        written = QStaticText(text)
        written.setTextFormat(Qt.TextFormat.PlainText)
        written.prepare(font=font)
        return written, written.size().height() / 2

    def item(
        self,
        painter: QPainter,
        rect: QRect,
        item: CalendarItem,
        *,
        chosen: bool = False,
        over: bool = False,
        ghost: bool = False,
    ) -> None:
        """An entry with its ground: in a week, or of the whole day."""
        if ghost:
            painter.setOpacity(_GHOST)
        ratio = painter.device().devicePixelRatioF()
        known = (rect.width(), rect.height(), item.tone, chosen, over, ratio)
        if known not in self._grounds:
            if len(self._grounds) > MOST_GROUNDS:
                self._grounds.clear()
            self._grounds[known] = self._ground(rect, item.tone, ratio, chosen=chosen, over=over)
        painter.drawPixmap(rect.topLeft(), self._grounds[known])
        inside = rect.adjusted(BAR + 5, 1, -4, -1)
        if rect.height() < 2 * LINE - 4:
            self._one_line(painter, inside, item, with_clock=False)
        else:
            self._lines(painter, inside, item)
        if ghost:
            painter.setOpacity(1)

    def _ground(
        self, rect: QRect, tone: Tone, ratio: float, *, chosen: bool, over: bool
    ) -> QPixmap:
        """What the words of an entry stand on; entries of one size and tone share it."""
        theme, size = self.theme, rect.size()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.tone(tone, "line"))
        painter.setBrush(theme.tone(tone, "line" if over else "fill"))
        box = QRectF(0.5, 0.5, size.width() - 1.5, size.height() - 1.5)
        painter.drawRoundedRect(box, 4, 4)
        painter.fillRect(1, 2, BAR, size.height() - 4, theme.tone(tone, "mark"))
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        return picture

    def line(
        self, painter: QPainter, rect: QRect, item: CalendarItem, *, chosen: bool, over: bool
    ) -> None:
        """An entry in a month: its hour and sign, without a ground of its own."""
        if item.place.minute is None:
            self.item(painter, rect.adjusted(0, 0, 0, -1), item, chosen=chosen, over=over)
            return
        if chosen or over:
            painter.setPen(QPen(self.theme.color("accent"), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -2), 4, 4)
        self._one_line(painter, rect.adjusted(4, 0, -3, -1), item, with_clock=True)

    def fade(self, painter: QPainter, rect: QRect) -> None:
        """Let what stands there step back while it is dragged."""
        veil = self.theme.color("surface")
        veil.setAlphaF(_VEIL)
        painter.fillRect(rect, veil)

    def sign(self, painter: QPainter, left: int, middle: int, icon: str, color: str) -> None:
        """A small sign, its left edge and its middle given."""
        ratio = painter.device().devicePixelRatioF()
        known = (icon, color, ratio)
        if known not in self._signs:
            self._signs[known] = self.theme.pixmap(icon, color, SIGN, ratio)
        painter.drawPixmap(QPointF(left, middle - SIGN / 2), self._signs[known])

    def more(self, painter: QPainter, rect: QRect, words: str, *, over: bool) -> None:
        """How many entries more a day has than are shown."""
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("hover"))
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
        painter.setPen(self.theme.color("muted"))
        self.write(painter, rect.adjusted(4, 0, -2, 0), self.tiny, words)

    def day_number(self, painter: QPainter, rect: QRect, text: str, *, today: bool) -> None:
        """The number of a day; today's stands on a round ground."""
        painter.setFont(self.number)
        if today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("accent"))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            painter.setPen(self.theme.color("on_accent"))
        painter.drawText(rect, CENTER, text)

    def _one_line(
        self, painter: QPainter, rect: QRect, item: CalendarItem, *, with_clock: bool
    ) -> None:
        middle = rect.top() + rect.height() // 2
        left = rect.left()
        if with_clock:
            painter.setPen(self._ink(item, "muted"))
            room = min(self.width(self.tiny, item.clock) + 2, rect.width())
            self.write(painter, QRect(left, rect.top(), room, rect.height()), self.tiny, item.clock)
            left += room + 3
        if rect.right() - left > NARROW:
            left = self._signed(painter, left, middle, item)
        self._words(painter, QRect(left, rect.top(), rect.right() - left, rect.height()), item)

    def _words(self, painter: QPainter, rect: QRect, item: CalendarItem) -> None:
        """The customer, then what it is about, on one line."""
        named = min(self.width(self.strong, item.name) + 2, rect.width()) if item.name else 0
        painter.setPen(self._ink(item, "text"))
        self.write(painter, QRect(rect.left(), rect.top(), named, rect.height()),
                   self.strong, item.name)  # fmt: skip
        left = rect.left() + (named + 5 if named else 0)
        painter.setPen(self._ink(item, "muted" if named else "text"))
        room = rect.right() - left
        if room > 14:
            self.write(painter, QRect(left, rect.top(), room, rect.height()), self.small, item.text)

    def _lines(self, painter: QPainter, rect: QRect, item: CalendarItem) -> None:
        """The customer, what it is about, from when until when: as many as there is room for."""
        height = LINE - 3
        first = QRect(rect.left(), rect.top() + 1, rect.width(), height)
        left = first.left()
        if rect.width() > NARROW:
            left = self._signed(painter, left, first.center().y() + 1, item)
        painter.setPen(self._ink(item, "text"))
        room = QRect(left, first.top(), first.right() - left, height)
        self.write(painter, room, self.strong if item.name else self.small, item.name or item.text)
        painter.setPen(self._ink(item, "muted"))
        below = first.translated(0, height)
        for font, text in (
            (self.small, item.text if item.name else ""),
            (self.tiny, item.until),
        ):
            if text and below.bottom() <= rect.bottom() + 2:
                self.write(painter, below, font, text)
                below.translate(0, height)

    def _signed(self, painter: QPainter, left: int, middle: int, item: CalendarItem) -> int:
        """Draw the sign; returns where the words begin."""
        self.sign(painter, left, middle, item.icon, item.tone)
        return left + SIGN + 4

    def _ink(self, item: CalendarItem, name: str) -> QColor:
        return self._inks["muted" if item.is_done else name]
