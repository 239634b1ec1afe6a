"""The scene of a map: its pieces found by id or place, and what is selected among them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsScene

from crm_desktop.insights.map_shapes import Band, Key, MapLayout, Standing
from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders import StakeholderMap
from ui.widgets.stakeholder_map.items import (
    FAR,
    FAR_BY_POWER,
    CardItem,
    Glow,
    Line,
    LooseLine,
    Strip,
)
from ui.widgets.stakeholder_map.look import CardLook
from ui.widgets.stakeholder_map.plan import lane_names
from ui.widgets.stakeholder_map.power import AxisNames, Cell

MARGIN = 12.0
REACH = 11.0
"""How near to a handle's middle the pointer takes hold of it."""


Ground = Strip | Cell
"""What cards stand on."""


class MapScene(QGraphicsScene):
    """Holds the items of one map at a time."""

    def __init__(self, look: CardLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.cards: dict[int, CardItem] = {}
        self.lines: dict[int, Line] = {}
        self.bands: list[Ground] = []
        self.axes: AxisNames | None = None
        self.selection: list[int] = []
        self.selected_tie: int | None = None
        self.found: frozenset[int] = frozenset()
        self.faded: frozenset[int] = frozenset()
        self.loose: LooseLine | None = None
        self._superiors: dict[int, int] = {}
        self._target: CardItem | Ground | None = None
        self._glow: Glow | None = None

    @property
    def current(self) -> int | None:
        """The card that keys work on: the one selected last."""
        return self.selection[-1] if self.selection else None

    def show_map(self, shown: StakeholderMap, layout: MapLayout) -> None:
        """Draw a map anew; what is still there stays selected."""
        self.clear()
        self.loose = None
        names = lane_names(shown)
        self.bands = [_ground(band, names, self.look) for band in layout.bands]
        self.axes = AxisNames(layout.axes, self.look) if layout.axes else None
        self.cards = {
            p.id: CardItem(p, layout.cards[p.id], self.look, not layout.in_lanes)
            for p in shown.people
            if p.id in layout.cards
        }
        self.lines = {
            t.id: Line(t, layout.routes[t.id], self.look.theme)
            for t in shown.ties
            if t.id in layout.routes
        }
        for card in self.cards.values():
            card.far = FAR if self.axes is None else FAR_BY_POWER
            self.addItem(card)
        self._superiors = {
            t.from_id: t.to_id for t in reversed(shown.ties) if t.kind is TieKind.REPORTS_TO
        }
        self._target, self._glow = None, None
        room = QRectF(0, 0, layout.width, layout.height)
        self.setSceneRect(room.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN))
        self.select([i for i in self.selection if i in self.cards])
        self.select_tie(self.selected_tie if self.selected_tie in self.lines else None)

    def select(self, ids: Iterable[int]) -> None:
        """Select these people and nobody else; the last one becomes the current."""
        self.selection = list(ids)
        chosen = set(self.selection)
        for key, card in self.cards.items():
            card.set_ring(self._ring(key))
        self._mark_lines(chosen)
        self.redraw_ground()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Meanwhile lines look as if nobody and no tie were selected."""
        selected = [line for line in self.lines.values() if line.is_selected]
        self._mark_lines(set())
        for line in selected:
            line.is_selected = False
        try:
            yield
        finally:
            self._mark_lines(set(self.selection))
            for line in selected:
                line.is_selected = True

    def _mark_lines(self, chosen: Set[int]) -> None:
        for line in self.lines.values():
            joins = {line.tie.from_id, line.tie.to_id}
            quiet = bool(chosen) and line.tie.kind is not TieKind.REPORTS_TO and not joins & chosen
            line.is_aside = quiet or bool(joins & self.faded)
            # By influence and stance lines cross cards: only those of the selected are shown.
            line.is_hidden = self.axes is not None and not joins & chosen

    def mark(self, found: Collection[int], faded: Collection[int]) -> None:
        """Ring those who are sought, and let those step back who are filtered out."""
        self.found, self.faded = frozenset(found), frozenset(faded)
        for key, card in self.cards.items():
            card.fade(key in self.faded)
        self.select(self.selection)

    def _ring(self, person: int) -> str:
        if person in self.selection:
            return "selected"
        return "found" if person in self.found else ""

    def select_tie(self, tie_id: int | None) -> None:
        """Select this line and no other."""
        self.selected_tie = tie_id
        for key, line in self.lines.items():
            line.is_selected = key == tie_id
        self.redraw_ground()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Lanes, lines and the lanes' names; the view keeps the picture until redraw_ground."""
        painter.fillRect(QRectF(rect), self.look.theme.color("surface"))
        self.paint_ground(painter, QRectF(rect), painter.worldTransform().m11())

    def paint_ground(self, painter: QPainter, seen: QRectF, scale: float) -> None:
        """What is behind the cards, with names as large as that scale wants them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in self.bands:
            band.paint(painter)
        lines = [
            line
            for line in self.lines.values()
            if not line.is_hidden and line.bounds.intersects(seen)
        ]
        for line in sorted(lines, key=lambda line: (not line.is_tree, line.is_selected)):
            line.paint(painter)
        for band in self.bands:
            band.paint_name(painter, scale)
        if self.axes is not None:
            self.axes.paint(painter, scale)

    def redraw_ground(self) -> None:
        """Lanes or lines look different now."""
        # Invalidating "everything" (an empty rectangle) leaves a view's kept background as it was.
        for view in self.views():
            view.resetCachedContent()

    def card_at(self, place: QPointF, leave_out: Collection[int] = ()) -> int | None:
        """Who stands at a place of the scene."""
        for key, card in self.cards.items():
            if card.home_box.contains(place) and key not in leave_out:
                return key
        return None

    def handle_at(self, place: QPointF) -> int | None:
        """Whose visible handle is at a place."""
        for key, card in self.cards.items():
            if card.has_handle and (card.handle - place).manhattanLength() <= REACH * 1.4:
                return key
        return None

    def line_at(self, place: QPointF) -> int | None:
        """Which tie's line runs at a place, ties before reporting lines."""
        found = [k for k, line in self.lines.items() if not line.is_hidden and line.is_at(place)]
        found.sort(key=lambda k: self.lines[k].tie.kind is TieKind.REPORTS_TO)
        return found[0] if found else None

    def band_at(self, place: QPointF) -> Ground | None:
        """Which lane or field a place lies in."""
        return next((band for band in self.bands if band.box.contains(place)), None)

    def set_target(self, target: CardItem | Ground | None) -> None:
        """Mark one card, lane or field as what a drop would hit, and no other."""
        before, self._target = self._target, target
        if before is target:
            return
        if isinstance(before, CardItem):
            before.set_ring(self._ring(before.person.id))
        if isinstance(target, CardItem):
            target.set_ring("target")
        if self._glow is not None:
            self.removeItem(self._glow)
            self._glow = None
        if isinstance(target, Strip | Cell):
            self._glow = Glow(target.box, self.look.theme)
            self.addItem(self._glow)

    @property
    def target(self) -> int | None:
        """Whose card is marked."""
        return self._target.person.id if isinstance(self._target, CardItem) else None

    def superior_of(self, person: int) -> int | None:
        """Whom somebody reports to."""
        return self._superiors.get(person)

    def reports_under(self, person: int, superior: int) -> bool:
        """Whether somebody reports to a superior, directly or through others."""
        seen: set[int] = set()
        step: int | None = person
        while step is not None and step not in seen:
            seen.add(step)
            step = self.superior_of(step)
            if step == superior:
                return True
        return False

    def stretch_loose(self, start: QPointF, end: QPointF) -> None:
        """Draw the line of a tie that is being made."""
        if self.loose is None:
            self.loose = LooseLine(self.look.theme)
            self.addItem(self.loose)
        self.loose.stretch(start, end)

    def drop_loose(self) -> None:
        """Take that line away."""
        if self.loose is not None:
            self.removeItem(self.loose)
            self.loose = None

    def neighbour(self, of: int | None, dx: int, dy: int) -> int | None:
        """The nearest card to the left, right, above or below; the first without a start."""
        if of not in self.cards:
            return next(iter(self.cards), None)
        start = self.cards[of].box.center()
        best: tuple[float, int] | None = None
        for key, card in self.cards.items():
            step = card.box.center() - start
            ahead = step.x() * dx + step.y() * dy
            aside = abs(step.x() * dy) + abs(step.y() * dx)
            if key == of or ahead < 1 or aside > ahead * 4:
                continue
            cost = ahead + aside * 2
            if best is None or cost < best[0]:
                best = (cost, key)
        return best[1] if best else None


def _ground(band: Band, names: Mapping[Key | None, str], look: CardLook) -> Ground:
    if isinstance(band.key, Standing):
        return Cell(band, band.key, look)
    return Strip(band, names.get(band.key, ""), look)
