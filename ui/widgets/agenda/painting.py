"""Drawing a line of Today, and where its parts stand: the same for the eye and for the mouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from ui.theme import Theme
from ui.widgets.agenda.rows import AgendaRow

Part = Literal["name", "brief", "action", "more", ""]

HEIGHT = 50
INSET = 6
GAP = 10
SIGN = 13
PILL_HEIGHT = 21
PILL_LEAST, PILL_MOST = 84, 122
BUTTON_HEIGHT = 26
ICON_BUTTON = 26
LINE = 19
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Measures:
    """How wide the pills and the buttons of a list are, so that all its lines are aligned."""

    pill: int
    action: int


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a line stand."""

    pill: QRect
    name: QRect
    text: QRect
    detail: QRect
    brief: QRect
    action: QRect
    more: QRect

    def part_at(self, at: QPoint) -> Part:
        """What of the line lies under the mouse."""
        if self.more.contains(at):
            return "more"
        if self.action.contains(at):
            return "action"
        if self.brief.contains(at):
            return "brief"
        return "name" if self.name.contains(at) else ""


class Pen:
    """Fonts and their measures; made once, colours are fetched when they are drawn."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.body, self.strong = theme.font("body"), theme.font("strong")
        self.small = theme.font("small")
        self._body = QFontMetrics(self.body)
        self._strong = QFontMetrics(self.strong)
        self._small = QFontMetrics(self.small)
        self._linked = QFont(self.strong)
        self._linked.setUnderline(True)

    def measures(self, rows: tuple[AgendaRow, ...]) -> Measures:
        """The widest pill and button of these rows."""
        pills = [self._small.horizontalAdvance(row.pill) for row in rows]
        actions = [self._small.horizontalAdvance(row.action) for row in rows]
        pill = max(pills, default=0) + SIGN + 4 + 16
        return Measures(min(max(pill, PILL_LEAST), PILL_MOST), max(actions, default=0) + 22)

    def places(self, rect: QRect, row: AgendaRow, measures: Measures) -> Places:
        """Where everything stands in the rectangle of a line."""
        middle = rect.center().y() + 1
        right = rect.right() - INSET + 1
        more = QRect(right - ICON_BUTTON, middle - ICON_BUTTON // 2, ICON_BUTTON, ICON_BUTTON)
        left = more.left() - 2 - measures.action
        action = QRect(left, middle - BUTTON_HEIGHT // 2, measures.action, BUTTON_HEIGHT)
        brief = QRect()
        if row.brief:
            left -= ICON_BUTTON + 4
            brief = QRect(left, more.top(), ICON_BUTTON, ICON_BUTTON)
        pill_top = middle - LINE + (LINE - PILL_HEIGHT) // 2
        pill = QRect(rect.left() + INSET, pill_top, measures.pill, PILL_HEIGHT)
        begin, end = pill.right() + 1 + GAP, left - GAP
        room = max(end - begin, 20)
        wanted = self._strong.horizontalAdvance(row.name) + 2 if row.name else 0
        most = room if not row.text else max(room * 3 // 5, room - self._width(row.text) - 8)
        name = QRect(begin, middle - LINE, min(wanted, most), LINE)
        gap = 8 if row.name else 0
        text = QRect(name.left() + name.width() + gap, name.top(), 0, LINE)
        text.setRight(end)
        detail = QRect(begin, middle, room, LINE)
        return Places(pill, name, text, detail, brief, action, more)

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        row: AgendaRow,
        measures: Measures,
        *,
        over: Part,
        is_current: bool,
        is_under_mouse: bool,
        is_last: bool,
    ) -> None:
        """Draw a line."""
        places = self.places(rect, row, measures)
        self._ground(painter, rect, is_current, is_under_mouse, is_last)
        self._pill(painter, places.pill, row)
        painter.setFont(self._linked if over == "name" else self.strong)
        painter.setPen(self.theme.color("info" if over == "name" else "text"))
        name = self._strong.elidedText(row.name, _RIGHT, places.name.width())
        painter.drawText(places.name, _LEFT, name)
        painter.setFont(self.body)
        painter.setPen(self.theme.color("text"))
        room = places.text.width()
        painter.drawText(places.text, _LEFT, self._body.elidedText(row.text, _RIGHT, room))
        painter.setFont(self.small)
        painter.setPen(self.theme.color("muted"))
        detail = self._small.elidedText(row.detail, _RIGHT, places.detail.width())
        painter.drawText(places.detail, _LEFT, detail)
        self._button(painter, places.action, row.action, pressed=over == "action")
        if row.brief:
            self._icon(painter, places.brief, "document", lit=over == "brief")
        self._icon(painter, places.more, "more", lit=over == "more")

    def _width(self, text: str) -> int:
        return self._body.horizontalAdvance(text)

    def _ground(
        self, painter: QPainter, rect: QRect, current: bool, under_mouse: bool, last: bool
    ) -> None:
        if current or under_mouse:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("selected" if current else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if not last:
            painter.setPen(QPen(self.theme.color("line")))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _pill(self, painter: QPainter, box: QRect, row: AgendaRow) -> None:
        theme = self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone(row.tone, "fill"))
        painter.drawRoundedRect(box, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
        ratio = painter.device().devicePixelRatioF()
        sign = theme.pixmap(row.icon, row.tone, SIGN, ratio)
        painter.drawPixmap(box.left() + 8, box.center().y() - SIGN // 2, sign)
        painter.setFont(self.small)
        painter.setPen(theme.tone(row.tone))
        inside = box.adjusted(8 + SIGN + 4, -1, -7, 0)
        word = self._small.elidedText(row.pill, _RIGHT, inside.width() + 1)
        painter.drawText(inside, _LEFT, word)

    def _button(self, painter: QPainter, box: QRect, text: str, *, pressed: bool) -> None:
        theme = self.theme
        painter.setPen(theme.color("accent" if pressed else "line_strong"))
        painter.setBrush(theme.color("selected" if pressed else "surface"))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
        painter.setFont(self.small)
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _icon(self, painter: QPainter, box: QRect, name: str, *, lit: bool) -> None:
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.color("pressed"))
            painter.drawRoundedRect(box, 6, 6)
        ratio = painter.device().devicePixelRatioF()
        picture = self.theme.pixmap(name, "text" if lit else "muted", 16, ratio)
        painter.drawPixmap(box.center() - QPoint(7, 7), picture)
