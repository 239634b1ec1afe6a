"""What the mouse does on a map: select, drag onto a superior or a lane, draw a tie, pan."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.stakeholder_map.items import CardItem, Strip
from ui.widgets.stakeholder_map.power import Cell

if TYPE_CHECKING:
    from ui.widgets.stakeholder_map.view import StakeholderMapView

EDGE = 26
EDGE_STEP = 14


class Gesture(Enum):
    NONE = auto()
    ARMED = auto()  # a card is pressed; a move will drag it
    DRAG = auto()
    TIE = auto()
    PAN = auto()


class Pointer:
    """Follows one press of a button from beginning to end."""

    def __init__(self, view: StakeholderMapView) -> None:
        self._view = view
        self._scene = view.map_scene
        self.gesture = Gesture.NONE
        self.person: int | None = None
        self._pressed = QPoint()
        self._last = QPoint()
        self._grip = QPointF()
        self._target: CardItem | Strip | Cell | None = None
        self._allowed = False

    def press(self, event: QMouseEvent) -> bool:
        """Begin a gesture; False when the button means nothing here."""
        self._pressed = self._last = event.position().toPoint()
        place = self._view.mapToScene(self._pressed)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._begin_pan()
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        holder = self._scene.handle_at(place)
        if holder is not None:
            self.person, self.gesture = holder, Gesture.TIE
            self._view.pick([holder])
            return True
        person = self._scene.card_at(place)
        if person is None:
            tie = self._scene.line_at(place)
            self._view.pick_tie(tie)
            if tie is None:
                self._begin_pan()
            return True
        self._press_card(person, event)
        return True

    def _press_card(self, person: int, event: QMouseEvent) -> None:
        chosen = self._scene.selection
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            rest = [p for p in chosen if p != person]
            self._view.pick(rest if person in chosen else [*rest, person])
            return
        self._view.pick(
            [p for p in chosen if p != person] + [person] if person in chosen else [person]
        )
        self.person, self.gesture = person, Gesture.ARMED
        self._grip = self._view.mapToScene(self._pressed) - self._scene.cards[person].pos()

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or show what the pointer is over."""
        now = event.position().toPoint()
        if self.gesture is Gesture.ARMED:
            far = (now - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance() and not self._view.is_read_only:
                self._begin_drag()
        if self.gesture is Gesture.PAN:
            self._view.pan_by(now - self._last)
        elif self.gesture is Gesture.DRAG:
            self._scroll_at_edge(now)
            self._drag_to(self._view.mapToScene(now))
        elif self.gesture is Gesture.TIE:
            self._scroll_at_edge(now)
            self._tie_to(self._view.mapToScene(now))
        elif self.gesture is Gesture.NONE:
            self._hover(self._view.mapToScene(now))
        self._last = now

    def release(self, event: QMouseEvent) -> None:
        """End the gesture where the button comes up."""
        gesture, person, target, allowed = self.gesture, self.person, self._target, self._allowed
        place = event.position().toPoint()
        self.cancel()
        if person is None or person not in self._scene.cards or target is None:
            return
        if gesture is Gesture.TIE and isinstance(target, CardItem):
            self._view.offer_ties(person, target.person.id, self._view.mapToGlobal(place))
        elif gesture is Gesture.DRAG and allowed and isinstance(target, CardItem):
            self._view.superior_wanted.emit(person, target.person.id)
        elif gesture is Gesture.DRAG and allowed and isinstance(target, Strip):
            self._view.department_wanted.emit(self._dragged(person), target.key)
        elif gesture is Gesture.DRAG and allowed and isinstance(target, Cell):
            standing = target.key
            self._view.standing_wanted.emit(
                self._dragged(person), standing.stance, standing.influence
            )

    def _dragged(self, person: int) -> tuple[int, ...]:
        """Who goes along: everybody selected, when the card that is dragged is."""
        chosen = self._scene.selection
        return tuple(chosen) if person in chosen else (person,)

    def cancel(self) -> None:
        """Leave the gesture; everything returns to its place."""
        card = self._scene.cards.get(self.person) if self.person is not None else None
        if card is not None:
            card.setPos(card.home)
            card.setZValue(3)
            card.setOpacity(card.rest_opacity)
        self._scene.drop_loose()
        self._scene.set_target(None)
        self._view.hint("")
        self._view.viewport().unsetCursor()
        self.gesture, self.person, self._target, self._allowed = Gesture.NONE, None, None, False

    def leave(self) -> None:
        """The pointer is over nobody any more; what is under way goes on."""
        if self.gesture is Gesture.NONE:
            self._show_handle_of(None)

    def _begin_pan(self) -> None:
        self.gesture = Gesture.PAN
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _begin_drag(self) -> None:
        if self.person is None:
            return
        self.gesture = Gesture.DRAG
        card = self._scene.cards[self.person]
        card.setZValue(10)
        card.setOpacity(0.65)  # the target shows through
        card.show_handle(False)

    def _drag_to(self, place: QPointF) -> None:
        if self.person is None or self.person not in self._scene.cards:
            self.cancel()
            return
        card = self._scene.cards[self.person]
        card.setPos(place - self._grip)
        if self._scene.axes is not None:
            self._aim_at_field(card, place)
            return
        over = self._scene.card_at(place, leave_out=(self.person,))
        if over is not None:
            self._aim_at_card(card, self._scene.cards[over])
            return
        band = self._scene.band_at(place)
        here = self._scene.band_at(card.home + QPointF(card.box.width() / 2, card.box.height() / 2))
        movable = band is not None and band is not here and not isinstance(band.key, str)
        self._aim(band if movable else None, movable)
        if movable and band is not None:
            self._view.hint(
                QCoreApplication.translate("StakeholderMap", "Move to {department}").format(
                    department=band.name
                )
            )
        else:
            self._view.hint(
                QCoreApplication.translate(
                    "StakeholderMap", "Drop on a superior or on a department"
                )
                if self._scene.bands
                else QCoreApplication.translate("StakeholderMap", "Drop on a superior")
            )

    def _aim_at_field(self, card: CardItem, place: QPointF) -> None:
        """On the map by influence and stance a card goes to the field under the pointer."""
        field = self._scene.band_at(place)
        middle = QPointF(card.box.width() / 2, card.box.height() / 2)
        moves = isinstance(field, Cell) and field is not self._scene.band_at(card.home + middle)
        self._aim(field if moves else None, moves)
        if moves and field is not None:
            self._view.hint(field.name)
        else:
            self._view.hint(
                QCoreApplication.translate(
                    "StakeholderMap", "Drop on another field: influence and stance change"
                )
            )

    def _aim_at_card(self, card: CardItem, over: CardItem) -> None:
        name, other = self._view.name_of(card.person.id), self._view.name_of(over.person.id)
        if self._scene.superior_of(card.person.id) == over.person.id:
            allowed, text = (
                False,
                QCoreApplication.translate("StakeholderMap", "{name} reports to {other} already"),
            )
        elif self._scene.reports_under(over.person.id, card.person.id):
            allowed, text = (
                False,
                QCoreApplication.translate("StakeholderMap", "{other} is below {name}"),
            )
        else:
            allowed, text = (
                True,
                QCoreApplication.translate("StakeholderMap", "{name} reports to {other}"),
            )
        self._aim(over if allowed else None, allowed)
        self._view.hint(text.format(name=name, other=other))

    def _aim(self, target: CardItem | Strip | Cell | None, allowed: bool) -> None:
        self._target, self._allowed = target, allowed
        self._scene.set_target(target)

    def _tie_to(self, place: QPointF) -> None:
        if self.person is None or self.person not in self._scene.cards:
            self.cancel()
            return
        card = self._scene.cards[self.person]
        over = self._scene.card_at(place, leave_out=(self.person,))
        self._scene.stretch_loose(card.handle, place)
        self._aim(self._scene.cards[over] if over is not None else None, over is not None)
        if over is None:
            self._view.hint(
                QCoreApplication.translate("StakeholderMap", "Draw the line to another person")
            )
        else:
            names = self._view.name_of(card.person.id), self._view.name_of(over)
            self._view.hint(
                QCoreApplication.translate("StakeholderMap", "{name} and {other}").format(
                    name=names[0], other=names[1]
                )
            )

    def _hover(self, place: QPointF) -> None:
        over = self._scene.card_at(place)
        if over is None:
            over = self._scene.handle_at(place)
        if self._view.is_read_only:
            over = None
        self._show_handle_of(over)

    def _show_handle_of(self, person: int | None) -> None:
        for key, card in self._scene.cards.items():
            card.show_handle(key == person)

    def _scroll_at_edge(self, now: QPoint) -> None:
        room = self._view.viewport().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        if not room.contains(now):
            dx = EDGE_STEP * ((now.x() > room.right()) - (now.x() < room.left()))
            dy = EDGE_STEP * ((now.y() > room.bottom()) - (now.y() < room.top()))
            self._view.pan_by(QPoint(-dx, -dy))
