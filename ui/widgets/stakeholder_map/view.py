"""The stakeholder map as a widget: shows a map, emits what the user wants done, never writes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from crm_desktop.insights.map_shapes import MapLayout, Room
from crm_desktop.stakeholders import MapDepartment, StakeholderMap
from ui.theme import Theme
from ui.widgets.stakeholder_map import keys, menus, placing, spoken
from ui.widgets.stakeholder_map.gestures import Gesture, Pointer
from ui.widgets.stakeholder_map.hint import Hint
from ui.widgets.stakeholder_map.look import CardLook
from ui.widgets.stakeholder_map.looking import Looking
from ui.widgets.stakeholder_map.plan import Arrangement, LayoutPlan, plan_organisation
from ui.widgets.stakeholder_map.scene import MapScene

PAUSE_MS = 150
"""How long the view keeps its size before the map is laid out for it."""


class StakeholderMapView(QGraphicsView):
    """Cards, lanes and ties; ids travel as objects."""

    selection_changed = Signal(object)  # tuple of people
    edit_wanted = Signal(object)  # person
    stance_wanted = Signal(object, object)  # people, Stance
    influence_wanted = Signal(object, int)  # people, step
    standing_wanted = Signal(object, object, object)  # people, Stance, influence or None
    superior_wanted = Signal(object, object)  # person, superior or None
    department_wanted = Signal(object, object)  # people, department or None
    tie_wanted = Signal(object, object, object)  # TieKind, person, other
    removal_wanted = Signal(object)  # people
    untie_wanted = Signal(object)  # ties
    person_wanted = Signal()
    seat_wanted = Signal()
    arrangement_wanted = Signal()  # the room has changed: plan the map shown anew

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        arrangement: Arrangement = plan_organisation,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.look = CardLook(theme, self)
        self.map_scene = MapScene(self.look, self)
        self.shown: StakeholderMap | None = None
        self.tie_from: int | None = None
        self.looking = Looking(self)
        self.is_read_only = False  # while an earlier day is shown
        self._arrangement = arrangement
        self._held: set[QWidget] = set()
        self._is_rearranged = False
        self._planned_for = Room(0.0, 0.0)
        self._shown_for = self._settled_for = self._planned_for
        self._shows_all = False  # the user asked for it, however small it gets
        self._laid_out = (0.0, 0.0)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._want_arrangement)
        self._follows = True  # fits by itself until the user zooms or pans
        self.setScene(self.map_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheBackground)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(QWidget())
        self._hint = Hint(self.viewport())
        self._pointer = Pointer(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def use(self, arrangement: Arrangement) -> None:
        """Arrange maps in another way; the next one shown is seen from the beginning."""
        if arrangement is not self._arrangement:
            self._arrangement = arrangement
            self._is_rearranged = True

    def plan(self, shown: StakeholderMap) -> LayoutPlan:
        """What the layout of a map needs; hand it to `arrange` off the window's thread."""
        if not self._held:
            self._planned_for = placing.room_of(self)
        return self._arrangement(shown, self.look, self._planned_for)

    def show_map(self, shown: StakeholderMap, layout: MapLayout) -> None:
        """Show a map as it was laid out; the same map keeps its zoom and selection."""
        before = self.shown
        self._pointer.cancel()
        self.end_tie()
        new = before is None or _identity(before) != _identity(shown)
        self.shown = shown
        if new:
            self.map_scene.selection = []
        was_whole = placing.is_whole(self)
        self._laid_out = layout.width, layout.height
        self.map_scene.show_map(shown, layout)
        self.looking.mark()
        if new or self._is_rearranged:
            self._follows = True
            self._shows_all = False
        anew = new or self._is_rearranged or self._shown_for != self._planned_for
        self._shown_for = self._planned_for
        if self._follows and anew and (self._is_rearranged or not self._held):
            self._settle()
        elif was_whole or self._shows_all:
            placing.keep_whole(self, at_any_scale=self._shows_all)
        self._is_rearranged = False
        self._tell_selection()

    def departments(self) -> tuple[MapDepartment, ...]:
        """The departments people can be moved to."""
        return self.shown.departments if self.shown else ()

    def name_of(self, person: int) -> str:
        """What a card is called in a sentence."""
        shown = self.map_scene.cards[person].person
        return shown.name or shown.title or self.look.words(shown, False).name

    def pick(self, people: Iterable[int]) -> None:
        """Select people, and show the one picked last."""
        self.map_scene.select_tie(None)
        self.map_scene.select(people)
        self._tell_selection()

    def reveal(self, person: int) -> None:
        """Scroll so that a card is seen."""
        if person in self.map_scene.cards:
            self.ensureVisible(self.map_scene.cards[person].box, 24, 24)

    def reveal_among(self, person: int) -> None:
        """Scroll so that a card is seen, with as many of those around it as there is room for."""
        placing.reveal_among(self, person)

    def pick_tie(self, tie: int | None) -> None:
        """Select a tie instead of people; None clears the selection."""
        self.map_scene.select([])
        self.map_scene.select_tie(tie)
        self._tell_selection()

    def zoom(self, factor: float) -> None:
        """Zoom in or out, within bounds."""
        self._follows = self._shows_all = False
        now = self.transform().m11()
        wanted = max(placing.FARTHEST, min(placing.NEAREST, now * factor))
        self.scale(wanted / now, wanted / now)

    def fit(self) -> None:
        """Show the whole map, never larger than life."""
        self._follows = self._shows_all = True
        placing.set_scale(self, placing.fitting(self))

    def hold(self, beside: QWidget) -> None:
        """Keep scale and arrangement while something else takes a part of the room."""
        self._held.add(beside)

    def let_go(self, beside: QWidget) -> None:
        """Follow the room again, once nothing else takes a part of it."""
        self._held.discard(beside)
        if (
            self._follows
            and not self._held
            and self.shown is not None
            and placing.room_of(self) != self._planned_for
        ):
            self._pause.start()

    def pan_by(self, step: QPoint) -> None:
        """Move what is seen by so many pixels."""
        self._follows = self._shows_all = False
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - step.x())
        down.setValue(down.value() - step.y())

    def hint(self, text: str) -> None:
        """Say at the map's foot what letting go would do."""
        self._hint.say(text)

    def hint_text(self) -> str:
        """What is said at the map's foot now."""
        return self._hint.text()

    def begin_tie(self) -> None:
        """Tie with the keys: arrows choose the other person, Enter the kind, Esc leaves."""
        current = self.map_scene.current
        if current is not None and len(self.map_scene.cards) > 1:
            self.tie_from = current
            self.hint(self.tr("Click the other person, or arrow keys and Enter; Esc leaves"))

    def aim_tie(self, target: int) -> None:
        """Point the tie that is being made at somebody."""
        if self.tie_from is not None:
            cards = self.map_scene.cards
            self.map_scene.set_target(cards[target])
            self.map_scene.stretch_loose(cards[self.tie_from].handle, cards[target].box.center())

    def end_tie(self) -> None:
        """Leave the making of a tie."""
        if self.tie_from is not None:
            self.tie_from = None
            self.map_scene.drop_loose()
            self.map_scene.set_target(None)
            self.hint("")

    def offer_ties(self, person: int, other: int, place: QPoint) -> None:
        """Ask which kind of tie shall join two people."""
        menu = menus.kinds_menu(self, person, other)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that Esc leaves."""
        return self._pointer.gesture is not Gesture.NONE or self.tie_from is not None

    def cancel_gesture(self) -> bool:
        """Leave whatever is under way; False when nothing is."""
        busy = self.is_busy
        self._pointer.cancel()
        self._pointer.leave()
        self.end_tie()
        return busy

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Stakeholder map"))
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        # The window's shortcuts must not take the keys that edit the map.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and keys.is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keys.press(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._chosen_for_tie(event) is not None:
            event.accept()  # letting go of the button chooses
            return
        self.end_tie()
        if self._pointer.press(event):
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        chosen = self._chosen_for_tie(event)
        if chosen is None:
            self._pointer.release(event)
        elif chosen != self.tie_from:
            self.offer_ties_to(chosen)

    def _chosen_for_tie(self, event: QMouseEvent) -> int | None:
        """Who is clicked while a tie is made with the keys."""
        if self.tie_from is None or event.button() != Qt.MouseButton.LeftButton:
            return None
        place = self.mapToScene(event.position().toPoint())
        person = self.map_scene.card_at(place)
        if person is not None and person != self.tie_from:
            self.aim_tie(person)
        return person

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer.leave()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_read_only:
            return
        place = self.mapToScene(event.position().toPoint())
        person = self.map_scene.card_at(place)
        if person is not None:
            self.edit_wanted.emit(person)
        elif self.map_scene.line_at(place) is None:
            self.person_wanted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        zooming = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.pixelDelta().isNull() or zooming:
            self.zoom(1.0015 ** event.angleDelta().y())
            event.accept()
        else:  # two fingers on a touchpad move the map
            self.pan_by(event.pixelDelta())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.is_read_only:
            return
        place = self.mapToScene(event.pos())
        where = event.globalPos()
        person, tie = self.map_scene.card_at(place), self.map_scene.line_at(place)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            person, tie = self.map_scene.current, self.map_scene.selected_tie
            if person is not None:
                where = self._on_screen(person)
        if person is not None:
            if person not in self.map_scene.selection:
                self.pick([person])
            menus.card_menu(self).popup(where)
        elif tie is not None:
            self.pick_tie(tie)
            menus.tie_menu(self, tie).popup(where)
        else:
            menus.ground_menu(self).popup(where)

    def offer_ties_to(self, other: int) -> None:
        """Ask for the kind of the tie that was made with the keys."""
        person = self.tie_from
        self.end_tie()
        if person is not None and other != person:
            self.offer_ties(person, other, self._on_screen(other))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key and self.map_scene.current is None and self.map_scene.cards:
            self.pick([next(iter(self.map_scene.cards))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._follows and self.shown is not None and not self._held:
            # Back in the room it was placed for, the map stays as it is seen.
            if placing.room_of(self) != self._settled_for:
                self._settle()
            if placing.room_of(self) != self._planned_for:
                self._pause.start()

    def _want_arrangement(self) -> None:
        """The user's own zoom and place stay as they are, whatever the room."""
        wanted = self._follows and not self._held and self.isVisible()
        if wanted and placing.room_of(self) != self._planned_for:
            self.arrangement_wanted.emit()

    def _settle(self) -> None:
        self._settled_for = placing.room_of(self)
        if self._shows_all:
            placing.set_scale(self, placing.fitting(self))
        else:
            placing.settle(self, *self._laid_out)

    def _on_screen(self, person: int) -> QPoint:
        middle = self.map_scene.cards[person].box.center()
        return self.viewport().mapToGlobal(self.mapFromScene(middle))

    def _restyle(self) -> None:
        self.map_scene.redraw_ground()
        for card in self.map_scene.cards.values():
            card.update()

    def _tell_selection(self) -> None:
        self._describe()
        self.selection_changed.emit(tuple(self.map_scene.selection))

    def _describe(self) -> None:
        spoken.describe(self, self.tr("%n person(s)", "", len(self.map_scene.cards)))


def _identity(shown: StakeholderMap) -> tuple[int, int | None]:
    return shown.customer_id, shown.deal_id
