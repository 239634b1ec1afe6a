"""How a card is measured and painted: name, title, roles, influence, stance, touches."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
)

from crm_desktop.models.codes import Stance
from crm_desktop.stakeholders import MapPerson, Met
from ui import formats, phrases
from ui.theme import RADIUS, Theme, Tone
from ui.widgets.stakeholder_map import coverage

NARROWEST, WIDEST = 176.0, 232.0
STRIPE = 5.0
PAD_LEFT, PAD_RIGHT, PAD_Y = 15.0, 12.0, 9.0
DOT, DOT_STEP = 7.0, 10.0
DOTS = 4 * DOT_STEP + DOT
NAME_ASIDE = DOTS + 10
"""What the dots and the space before them leave off the name's line."""
ROW_GAP = 3.0
FAR_TYPE = 1.8
"""How much larger names are written where the map is seen from far away."""
AXIS_LEFT, AXIS_RIGHT = 4.0, 6.0
"""What stands beside the names of the influences."""

RINGS = {"selected": "accent", "target": "accent", "found": "warn_mark"}

TONES: dict[Stance, Tone] = {
    Stance.SUPPORTER: "good",
    Stance.NEUTRAL: "neutral",
    Stance.OPPONENT: "bad",
    Stance.UNKNOWN: "neutral",
}


@dataclass(frozen=True)
class CardText:
    """The words on a card, each already in the user's language."""

    name: str
    title: str
    roles: str
    stance: str
    touches: str
    last: str = ""
    """When somebody was last met, and by whom of ours."""


class CardLook(QObject):
    """Measures and paints cards in the theme's fonts and colours."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fonts = {name: theme.font(name) for name in ("strong", "small", "tiny")}
        self.metrics = {name: QFontMetricsF(font) for name, font in self.fonts.items()}
        self.coverage = coverage.CoverageWords(self)
        self.met: Mapping[int, tuple[Met, ...]] = {}
        """Who of ours has met whom, by contact; said before a map is measured."""

    def words(self, person: MapPerson, with_department: bool) -> CardText:
        """What the card of a person, or of an empty seat, says."""
        title = person.title
        if with_department or person.outside_as is not None:
            title = " · ".join(self._place(person))
        if person.is_empty_seat:
            touches = ""
        elif person.touches:
            touches = self.tr("%n touch(es)", "", person.touches)
        else:
            touches = self.tr("never met")
        return CardText(
            person.name or self.tr("Not known yet"),
            title,
            " · ".join(phrases.code("buying_role", role) for role in person.roles),
            phrases.code("stance", person.stance),
            touches,
            coverage.last_met(person, self.met_of(person)),
        )

    def met_of(self, person: MapPerson) -> tuple[Met, ...]:
        """Who of ours was in touch with somebody, the latest first."""
        return self.met.get(person.contact_id or 0, ())

    def department(self, person: MapPerson) -> str:
        """The name of a person's department, or how somebody stands outside the firm."""
        if person.outside_as is not None:
            return phrases.code("outside_relation", person.outside_as)
        if person.department or not person.stands_outside:
            return person.department
        return QCoreApplication.translate("StakeholderMap", "Outside the firm")

    def _place(self, person: MapPerson) -> list[str]:
        """Title and department; a title that is the department is said once."""
        return list(dict.fromkeys(filter(None, (person.title, self.department(person)))))

    def spoken(self, person: MapPerson) -> str:
        """The whole card as one sentence, for tooltips and screen readers."""
        text = self.words(person, with_department=False)
        roles = (phrases.code("buying_role", role) for role in person.roles)
        parts = [text.name, *self._place(person), *roles, text.stance]
        if person.influence:
            parts.append(self.tr("influence {count} of 5").format(count=person.influence))
        parts += [text.touches, text.last, coverage.relationship(person)]
        return formats.listed((*parts, person.interest))

    def tip(self, person: MapPerson) -> str:
        """What is known of somebody in lines, for the tooltip."""
        text = self.words(person, with_department=False)
        standing = [text.stance]
        if person.influence:
            standing.append(self.tr("influence {count} of 5").format(count=person.influence))
        lines = [
            text.name,
            " · ".join(self._place(person)),
            text.roles,
            " · ".join(standing),
            *(self.coverage.lines(self.met_of(person)) or [text.touches]),
        ]
        if relationship := coverage.relationship(person):
            lines.append(self.tr("Relationship: {words}").format(words=relationship))
        if person.interest:
            lines.append(self.tr("Wins by it: {interest}").format(interest=person.interest))
        # Names are no markup: Qt would take a line with a tag in it for rich text.
        return "<p>" + "<br>".join(escape(line) for line in lines if line) + "</p>"

    def lane_name_width(self, name: str) -> float:
        return self.metrics["small"].horizontalAdvance(name)

    def far_font(self) -> QFont:
        """What the axes are written in where the map is seen from far away."""
        font = QFont(self.fonts["small"])
        font.setPixelSize(round(font.pixelSize() * FAR_TYPE))
        return font

    def far_width(self, name: str) -> float:
        return QFontMetricsF(self.far_font()).horizontalAdvance(name) + 1

    def measure(
        self, people: Iterable[MapPerson], with_department: bool, widest: float = WIDEST
    ) -> QSizeF:
        """One size for all cards: as wide as the words need within bounds, then higher."""
        texts = [self.words(person, with_department) for person in people]
        widest = max(NARROWEST, min(WIDEST, widest))
        width = math.ceil(max([NARROWEST, *(min(self._needs(t), widest) for t in texts)]))
        room = width - PAD_LEFT - PAD_RIGHT
        rooms = {"name": room - NAME_ASIDE, "title": room, "roles": room}
        fonts = {"name": "strong", "title": "small", "roles": "small"}
        height = max((self._height(text, fonts, rooms) for text in texts), default=96.0)
        return QSizeF(width, math.ceil(height))

    def _height(self, text: CardText, fonts: dict[str, str], rooms: dict[str, float]) -> float:
        feet = 2 if text.last else 1
        height = 2 * PAD_Y + feet * (self.metrics["tiny"].height() + ROW_GAP)
        for part, room in rooms.items():
            words = getattr(text, part)
            lines = len(_wrapped(words, self.fonts[fonts[part]], room)) if words else 0
            height += lines * self.metrics[fonts[part]].height() + (ROW_GAP if lines else 0)
        return height

    def paint(
        self, painter: QPainter, box: QRectF, person: MapPerson, text: CardText,
        ring: str, near: bool,
    ) -> None:  # fmt: skip
        """Paint a card; `ring` is "" or one of RINGS, `near` whether words are readable."""
        self._paint_ground(painter, box, person, ring)
        if not near:
            self._paint_far(painter, box, person, text)
            return
        x, y = box.x() + PAD_LEFT, box.y() + PAD_Y
        room = box.width() - PAD_LEFT - PAD_RIGHT
        quiet = "muted" if person.is_empty_seat else "text"
        top = y
        y = self._paint_part(painter, x, y, text.name, "strong", quiet, room - NAME_ASIDE)
        y = self._paint_part(painter, x, y, text.title, "small", "muted", room)
        self._paint_part(painter, x, y, text.roles, "small", quiet, room)
        self._paint_dots(painter, box, top + self.metrics["strong"].height() / 2, person.influence)
        self._paint_foot(painter, box, person, text)

    def paint_stance(self, painter: QPainter, middle: QPointF, size: float, stance: Stance) -> None:
        """The shape of a stance: up, square, down, or a hollow diamond when unknown."""
        color = self.stance_color(stance)
        half = size / 2
        corners = {
            Stance.SUPPORTER: ((-half, half * 0.8), (half, half * 0.8), (0, -half * 0.9)),
            Stance.OPPONENT: ((-half, -half * 0.8), (half, -half * 0.8), (0, half * 0.9)),
            Stance.NEUTRAL: (
                (-half * 0.85, -half * 0.85),
                (half * 0.85, -half * 0.85),
                (half * 0.85, half * 0.85),
                (-half * 0.85, half * 0.85),
            ),
            Stance.UNKNOWN: ((0, -half), (half, 0), (0, half), (-half, 0)),
        }[stance]
        painter.setPen(QPen(color, 1.4) if stance is Stance.UNKNOWN else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if stance is Stance.UNKNOWN else color)
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))

    def stance_color(self, stance: Stance) -> QColor:
        return self.theme.tone(TONES[stance], "mark")

    def _needs(self, text: CardText) -> float:
        small, tiny = self.metrics["small"], self.metrics["tiny"]
        name = self.metrics["strong"].horizontalAdvance(text.name) + DOTS + 12
        foot = tiny.horizontalAdvance(text.stance + text.touches) + 30
        inner = max(
            name, small.horizontalAdvance(text.title), small.horizontalAdvance(text.roles), foot
        )
        return inner + PAD_LEFT + PAD_RIGHT + 1

    def _paint_ground(self, painter: QPainter, box: QRectF, person: MapPerson, ring: str) -> None:
        theme = self.theme
        inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(inner, RADIUS, RADIUS)
        fill = {"target": "selected", "found": "warn_fill"}.get(ring, "surface")
        painter.fillPath(outline, theme.color(fill))
        if not person.is_empty_seat:
            stripe = QPainterPath()
            stripe.addRect(QRectF(inner.x(), inner.y(), STRIPE, inner.height()))
            known = person.stance is not Stance.UNKNOWN
            color = self.stance_color(person.stance) if known else theme.color("line_strong")
            painter.fillPath(outline.intersected(stripe), color)
        pen = QPen(theme.color(RINGS.get(ring, "line_strong")), 2.0 if ring else 1.0)
        if person.is_empty_seat:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)

    def _paint_part(
        self, painter: QPainter, x: float, y: float, text: str, font: str, color: str,
        room: float,
    ) -> float:  # fmt: skip
        """Paint one part's lines and return where the next part begins."""
        if not text:
            return y
        metrics = self.metrics[font]
        painter.setFont(self.fonts[font])
        painter.setPen(self.theme.color(color))
        lines = _wrapped(text, self.fonts[font], room)
        for index, line in enumerate(lines):
            last = index == len(lines) - 1
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) if last else line
            painter.drawText(QPointF(x, y + index * metrics.height() + metrics.ascent()), shown)
        return y + len(lines) * metrics.height() + ROW_GAP

    def _paint_dots(self, painter: QPainter, box: QRectF, y: float, influence: int | None) -> None:
        x = box.right() - PAD_RIGHT - DOTS
        color = self.theme.color("muted" if influence else "line_strong")
        for index in range(5):
            painter.setPen(QPen(color, 1.0))
            painter.setBrush(color if index < (influence or 0) else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x + index * DOT_STEP, y - DOT / 2, DOT, DOT))

    def _paint_foot(
        self, painter: QPainter, box: QRectF, person: MapPerson, text: CardText
    ) -> None:
        metrics = self.metrics["tiny"]
        base = box.bottom() - PAD_Y - metrics.descent()
        middle = base - metrics.capHeight() / 2
        self.paint_stance(painter, QPointF(box.x() + PAD_LEFT + 4.5, middle), 9, person.stance)
        painter.setFont(self.fonts["tiny"])
        painter.setPen(self.theme.tone(TONES[person.stance]))
        painter.drawText(QPointF(box.x() + PAD_LEFT + 14, base), text.stance)
        painter.setPen(self.theme.color("faint"))
        width = metrics.horizontalAdvance(text.touches)
        painter.drawText(QPointF(box.right() - PAD_RIGHT - width, base), text.touches)
        if text.last:
            room = box.width() - PAD_LEFT - PAD_RIGHT
            shown = metrics.elidedText(text.last, Qt.TextElideMode.ElideRight, room)
            above = base - metrics.height() - ROW_GAP
            painter.drawText(QPointF(box.x() + PAD_LEFT, above), shown)

    def _paint_far(self, painter: QPainter, box: QRectF, person: MapPerson, text: CardText) -> None:
        """From far away: the name large, the stance's shape, the influence."""
        font = QFont(self.fonts["strong"])
        font.setPixelSize(round(font.pixelSize() * FAR_TYPE))
        room = box.width() - PAD_LEFT - PAD_RIGHT
        metrics = QFontMetricsF(font)
        lines = _wrapped(text.name, font, room)
        painter.setFont(font)
        painter.setPen(self.theme.color("muted" if person.is_empty_seat else "text"))
        y = box.y() + PAD_Y + metrics.ascent()
        for line in lines:
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(box.x() + PAD_LEFT, y), shown)
            y += metrics.height()
        foot = box.bottom() - PAD_Y - 7
        self.paint_stance(painter, QPointF(box.x() + PAD_LEFT + 7, foot), 14, person.stance)
        self._paint_dots(painter, box, foot, person.influence)


def _wrapped(text: str, font: QFont, room: float) -> list[str]:
    """A text in at most two lines; the second holds all the rest."""
    if QFontMetricsF(font).horizontalAdvance(text) <= room:
        return [text]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    length = line.textLength()
    layout.endLayout()
    rest = text[length:].strip()
    return [text[:length].rstrip(), rest] if rest else [text]
