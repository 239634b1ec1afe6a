"""The lines of the day, on cards in two columns."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.agenda import day as days
from crm_desktop.agenda.day import Day
from crm_desktop.agenda.lines import Line, LineAction
from crm_desktop.models.codes import AgendaKind
from ui import formats, formats_days
from ui.context import Context
from ui.pages.forms import open_record
from ui.pages.forms.promising import ask_promise
from ui.pages.today.doing import Doing, Likely
from ui.pages.today.lines import has_brief, key_of, opened_by, promise_about, row_of
from ui.pages.today.menus import LineMenu, SnoozeMenu
from ui.pages.today.views import AgendaView
from ui.phrases_agenda import AgendaWords
from ui.reaching import reach
from ui.widgets.agenda import Key, SectionCard
from ui.widgets.agenda.finishing import FinishPanel
from ui.widgets.empty_state import EmptyState

BESIDE = 1080  # pixels from which two cards stand beside each other: below, reasons would be cut
ALWAYS = (AgendaKind.PROMISE, AgendaKind.ACTIVITY)  # shown also when there is nothing in them


class DayView(AgendaView):
    """Keeps its scroll place and its current line when it loads anew."""

    watches: ClassVar[tuple[str, ...]] = (
        "promise", "activity", "activity_contact", "activity_colleague", "customer", "deal",
        "complaint", "contact", "special_day", "snooze", "confirmation", "address", "phone",
        "user", "firm_setting", "industry_posture",
    )  # fmt: skip
    loaded = Signal(object)  # Day
    brief_wanted = Signal(object)  # Line
    first_step = Signal(str)  # what the empty page offers

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._mine = True
        self._day: Day | None = None
        self._lines: dict[Key, Line] = {}
        self._ask = context.tasks.ask(self)
        self.words = AgendaWords(self)
        self.cards = {kind: SectionCard(context.theme) for kind in AgendaKind}
        self.panel = FinishPanel(context.theme, self)
        self.doing = Doing(context, self.panel, self.words)
        self._quiet = QLabel(wordWrap=True)
        self._quiet.setProperty("class", "muted small")
        self.empty = EmptyState(context.theme, "today")
        self._wide: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self._connect()
        self.retranslate()

    def load(self) -> None:
        """Ask for the day that it is now."""
        opened = [kind for kind, card in self.cards.items() if card.is_open]
        question = partial(days.day, now=self.now(), mine=self._mine, opened=opened)
        self._ask.start(question, then=self._show)

    def show_mine(self, mine: bool) -> None:
        """Show what is the user's and nobody's, or everybody's."""
        self._mine = mine
        self.refresh()

    def retranslate(self) -> None:
        """Word every line anew."""
        for kind, card in self.cards.items():
            card.say(self.words.section(kind), self.words.nothing(kind) if kind in ALWAYS else "")
        self._say_empty()
        self.doing.retranslate()
        if self._day is not None:
            self._show(self._day)

    def _say_empty(self) -> None:
        plan = ("plan", self.tr("Plan the week"))
        new = ("new_customer", self.tr("New customer"))
        is_new = self._day is None or self._day.is_new
        self.empty.say(
            self.tr("Nothing waits for you today"),
            self.tr(
                "Promises, visits, customers you have not touched for long, quiet deals and "
                "complaints come here by themselves when it is time."
            ),
            (new, ("import", self.tr("Import…"))) if is_new else (plan, new),
        )

    def line(self, key: Key) -> Line | None:
        """A line that is shown."""
        return self._lines.get(key)

    def focus_lines(self) -> None:
        """Let the keys work on the line that was current, else on the first."""
        shown = self._lists()
        if shown:
            current = next((card for card in shown if card.list.current()), shown[0])
            current.list.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lines take the keys."""
        super().focusInEvent(event)
        self.focus_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._place_cards()
        if self.panel.isVisible():
            inside = self.rect().adjusted(4, 4, -4, -4)
            left = max(4, min(self.panel.x(), inside.right() - self.panel.width()))
            top = max(4, min(self.panel.y(), inside.bottom() - self.panel.height()))
            self.panel.move(left, top)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed in the box is saved when the user goes elsewhere, as a field is."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.doing.leave()

    def _show(self, day: Day) -> None:
        self._day = day
        self.doing.likely = Likely(day.tomorrow, day.in_a_week)
        bar = self.area.verticalScrollBar()
        place = bar.value()
        self._lines = {}
        for section in day.today.sections:
            self._lines |= {key_of(line): line for line in section.lines}
            rows = [row_of(line, self.words, day.today.day) for line in section.lines]
            self.cards[section.kind].show_rows(rows, section.total)
        self._say_quiet()
        nothing = not day.today.total
        if nothing:
            self._say_empty()
        self._stack.setCurrentIndex(1 if nothing else 0)
        bar.setValue(place)
        self.told.emit(formats_days.day_in_words(day.today.day), self._summary(day))
        self.loaded.emit(day)

    def _summary(self, day: Day) -> str:
        """What is late or due, in a sentence: it adds up to the number beside the page's name."""
        said = [
            self.words.counted(section.kind, section.urgent)
            for section in day.today.sections
            if section.urgent
        ]
        return formats.listed(said) or self.tr("Nothing is late or due today.")

    def _say_quiet(self) -> None:
        empty = [card.title() for kind, card in self.cards.items()
                 if card.is_empty and kind not in ALWAYS]  # fmt: skip
        self._quiet.setText(
            self.tr("Nothing to do: {sections}").format(sections=formats.listed(empty))
        )
        self._quiet.setVisible(bool(empty))

    # What is done with a line

    def _connect(self) -> None:
        for kind, card in self.cards.items():
            lines = card.list
            lines.name_pressed.connect(self._open_customer)
            lines.opened.connect(self._open)
            lines.action_pressed.connect(partial(self._act, kind))
            lines.answer_wanted.connect(partial(self._answer, kind))
            lines.brief_wanted.connect(self._want_brief)
            lines.promise_wanted.connect(self._promise)
            lines.snooze_wanted.connect(self._ask_until)
            lines.menu_wanted.connect(partial(self._menu, kind))
            lines.left.connect(partial(self._go_on, kind))
            lines.moved.connect(partial(self._show_current, kind))
            card.opening.connect(lambda is_open: self.load() if is_open else None)
        self.doing.asked.connect(self._place_panel)
        self.doing.over.connect(self._put_panel_away)
        self.empty.chosen.connect(self.first_step)

    def _act(self, kind: AgendaKind, key: Key) -> None:
        line = self._lines.get(key)
        if line is not None:
            self.cards[kind].list.choose(key)
            self.doing.act(line, self._rect_of(kind, key))

    def _answer(self, kind: AgendaKind, key: Key) -> None:
        line = self._lines.get(key)
        if line is not None and line.action is LineAction.REPLY:
            self._act(kind, key)

    def _plan(self, kind: AgendaKind, line: Line) -> None:
        self.doing.plan(line, self._rect_of(kind, key_of(line)))

    def _open_customer(self, key: Key) -> None:
        line = self._lines.get(key)
        if line is not None and line.customer is not None:
            self.context.desk.open("customer", line.customer.id)

    def _open(self, key: Key) -> None:
        line = self._lines.get(key)
        what = None if line is None else opened_by(line)
        if line is None or what is None:
            return
        if line.customer is None and what[0] == "activity":
            open_record(self.context, "activity", what[1], self)
        else:
            self.context.desk.open(*what)

    def _want_brief(self, key: Key) -> None:
        line = self._lines.get(key)
        if line is not None and line.customer is not None:
            self.brief_wanted.emit(line)

    def _promise(self, key: Key) -> None:
        line = self._lines.get(key)
        if line is not None and line.customer is not None:
            ask_promise(self.context, promise_about(line, line.customer.id), self)

    def _ask_until(self, key: Key, at: QPoint) -> None:
        line = self._lines.get(key)
        if line is not None:
            self._snooze_menu(line).show_at(at)

    def _snooze_menu(self, line: Line) -> SnoozeMenu:
        return SnoozeMenu(self.now().date(), partial(self.doing.snooze, line), self)

    def _menu(self, kind: AgendaKind, key: Key, at: QPoint) -> None:
        line = self._lines.get(key)
        if line is None:
            return
        menu = LineMenu(self)
        menu.offer(self.words.action(line), partial(self._act, kind, key), "D")
        menu.addMenu(self._snooze_menu(line))
        if has_brief(line):
            menu.offer(self.tr("Read the brief"), partial(self._want_brief, key), "B")
        if phone := line.facts.get("phone"):
            words = self.tr("Dial {number}").format(number=phone)
            menu.offer(words, partial(self._call, line, str(phone)))
        menu.addSeparator()
        menu.offer(self.tr("Open"), partial(self._open, key), "Return")
        if line.customer is not None and opened_by(line) != ("customer", line.customer.id):
            menu.offer(self.tr("Open the customer"), partial(self._open_customer, key))
        if line.customer is not None:
            menu.offer(
                QCoreApplication.translate("Timeline", "Promise something…"),
                partial(self._promise, key),
                "P",
            )
        if line.customer is not None and line.action is not LineAction.PLAN_TOUCH:
            menu.offer(self.tr("Plan a step…"), partial(self._plan, kind, line))
        if line.action is LineAction.KEEP:
            menu.offer(self.tr("It will not be kept"), partial(self.doing.break_promise, line))
        if line.action is LineAction.CONCLUDE and not line.facts.get("repeated"):
            tomorrow = self.doing.likely.tomorrow
            words = self.tr("Move to {day}").format(
                day=f"{formats_days.weekday(tomorrow)} {formats.short_day(tomorrow)}"
            )
            menu.offer(words, partial(self.doing.move, line, tomorrow))
        menu.popup(at)

    def _call(self, line: Line, phone: str) -> None:
        """Dial; a call that is planned for it already is the one that is meant."""
        planned = line.kind is AgendaKind.ACTIVITY and line.facts.get("kind") == "call"
        reach(
            self.context, self, kind="call", to=phone,
            customer_id=None if line.customer is None else line.customer.id,
            contact_id=line.people[0].id if line.people else None,
            activity_id=line.record_id if planned else None,
        )  # fmt: skip

    # Where things stand

    def _lists(self) -> list[SectionCard]:
        return [card for card in self.cards.values() if not card.is_empty]

    def _go_on(self, kind: AgendaKind, columns: int, rows: int) -> None:
        """By an arrow from the end of a section to the next, or to the other column."""
        shown = [each for each in AgendaKind if not self.cards[each].is_empty]
        if columns and self._wide:
            there = [each for each in shown if self._column(each) == (columns > 0)]
            if self._column(kind) == (columns > 0) or not there:
                return
            at = self.cards[kind].mapTo(self._inner, QPoint(0, 0)).y()
            tops = {each: self.cards[each].mapTo(self._inner, QPoint(0, 0)).y() for each in there}
            wanted = min(there, key=lambda each: abs(tops[each] - at))
        else:
            same = [each for each in shown if self._column(each) == self._column(kind)]
            place = same.index(kind) + (rows or columns)
            if not 0 <= place < len(same):
                return
            wanted = same[place]
        lines = self.cards[wanted].list
        if rows:
            lines.choose_row(-1 if rows < 0 else 0)
        lines.setFocus()
        self._show_current(wanted)

    def _column(self, kind: AgendaKind) -> bool:
        """Whether a section stands in the right column."""
        return bool(self._wide) and list(AgendaKind).index(kind) % 2 == 1

    def _show_current(self, kind: AgendaKind) -> None:
        lines = self.cards[kind].list
        if lines.hasFocus():
            rect = lines.current_rect()
            at = lines.mapTo(self._inner, rect.center())
            self.area.ensureVisible(at.x(), at.y(), 0, rect.height())

    def _rect_of(self, kind: AgendaKind, key: Key) -> QRect:
        lines = self.cards[kind].list
        rect = lines.rect_of(key)
        return QRect(lines.mapTo(self, rect.topLeft()), rect.size())

    def _place_panel(self, line: QRect) -> None:
        """Below the line, or above it where there is no room, and inside the page."""
        panel = self.panel
        panel.show()
        panel.adjustSize()
        left = min(max(line.right() - panel.width(), 4), self.width() - panel.width() - 4)
        top = line.bottom() + 2
        if top + panel.height() > self.height():
            top = max(4, min(line.top(), self.height()) - panel.height() - 2)
        panel.move(left, top)
        panel.raise_()
        panel.focus_first()

    def _put_panel_away(self) -> None:
        if not self.panel.isHidden():  # also while the page itself is not on show
            self.panel.hide()
            if self.isVisible():
                self.focus_lines()

    def _place_cards(self) -> None:
        wide = self.width() >= BESIDE
        if wide == self._wide:
            return
        self._wide = wide
        for kind in AgendaKind:
            column = self._right if self._column(kind) else self._left
            column.insertWidget(column.count() - 1, self.cards[kind])
        self._columns.setStretch(1, 1 if wide else 0)
        self._columns.setSpacing(self.context.theme.space("medium") if wide else 0)

    def _arrange(self) -> None:
        space = self.context.theme.space("medium")
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(space)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._inner = QWidget()
        self._inner.setProperty("class", "clear")
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(0, 0, 4, 0)
        inside.setSpacing(space)
        inside.addLayout(self._columns)
        inside.addWidget(self._quiet)
        inside.addStretch(1)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
