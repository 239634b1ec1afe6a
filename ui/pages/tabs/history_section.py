"""What was changed of a customer: who, what and when, from the journal."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from crm_desktop import history
from crm_desktop.changes import Change
from crm_desktop.history import Entry, History, Move
from ui import formats, phrases, phrases_reasons, phrases_repeat
from ui.context import Context
from ui.page import Page
from ui.pages.forms.deriving import snake
from ui.phrases_fields import label, table_name
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section

MOST_MOVES = 8
# Records that are told when they were added or deleted; rows that only belong to one are not.
TOLD = frozenset((
    "customer", "contact", "department", "deal", "activity", "promise", "complaint", "need",
    "document", "product", "sales_order", "order_line", "address", "phone", "email",
    "customer_tag", "contest", "stakeholder", "plan_goal",
))  # fmt: skip
# These Changes replace what belongs to a record: their title does not say what.
REPLACING = frozenset(("customer_edited", "contact_edited", "order_edited", "rivals_set"))


class HistorySection(Page):
    """Asks only when it is opened: most people look at it rarely."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._history: History | None = None
        self._most = history.LATEST
        self._ask = context.tasks.ask(self)
        self._list = RecordList(context.theme)
        self._section = Section(context.theme, self._list)
        self._more = QPushButton()
        self._more.setProperty("class", "link")
        self._more.clicked.connect(self._older)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._section)
        layout.addWidget(self._more)
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show the history of a customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._most = history.LATEST
            self.refresh()

    def concerns(self, change: Change) -> bool:
        return change.touches_customer(self._customer_id)

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(history.history, self._customer_id, self._most, then=self._show)

    def retranslate(self) -> None:
        self._section.say(self.tr("History"), empty=self.tr("Nothing was changed yet."))
        self._list.setAccessibleName(self.tr("History of changes"))
        self._more.setText(self.tr("Show older changes"))
        if self._history:
            self._show(self._history)

    def _older(self) -> None:
        self._most += history.LATEST
        self.refresh()

    def _show(self, found: History) -> None:
        self._history = found
        lines: list[Line] = []
        for entry in found.entries:
            lines.append(self._line(entry))
            moves = _worth_telling(entry)
            for index, move in enumerate(moves[:MOST_MOVES]):
                lines.append(self._move_line(entry, index, move, found.currency))
            if len(moves) > MOST_MOVES:
                rest = self.tr("%n more", "", len(moves) - MOST_MOVES)
                lines.append(Line((entry.change_id, "rest"), rest, level=1, faded=True))
        self._list.show_lines(lines)
        self._section.show_count(len(lines))
        self._more.setVisible(found.more)

    def _line(self, entry: Entry) -> Line:
        # Whose history it is stands on top of the panel.
        facts = {name: value for name, value in entry.facts.items() if name != "customer"}
        words = phrases.title(entry.title, facts)
        if entry.kind == "undo":
            words = self.tr("Taken back: {change}").format(change=words)
        elif entry.kind == "redo":
            words = self.tr("Done again: {change}").format(change=words)
        return Line(entry.change_id, words, end=formats.moment(entry.at), chip=self._who(entry))

    def _who(self, entry: Entry) -> str:
        return {
            "automatic": self.tr("automatic"),
            "import": self.tr("import"),
            "colleague": self.tr("colleague"),
        }.get(entry.origin, "")

    def _move_line(self, entry: Entry, index: int, move: Move, currency: str) -> Line:
        what = table_name(move.table)
        if move.record and move.table not in ("customer", "custom_value"):
            what = self.tr("{kind} “{name}”").format(kind=what, name=_short(move.record))
        key = (entry.change_id, index)
        if move.op != "U":
            added = self.tr("{record} added").format(record=what)
            gone = self.tr("{record} deleted").format(record=what)
            return Line(key, added if move.op == "I" else gone, level=1)
        name = label(move.table, move.column)
        if move.table != "customer":
            name = f"{what}, {name}"
        before = self._value(move, move.before, currency)
        after = self._value(move, move.after, currency)
        return Line(key, self.tr("{field}:").format(field=name), f"{before} → {after}", level=1)

    def _value(self, move: Move, value: Any, currency: str) -> str:
        if value is None:
            return formats.NOTHING
        if move.vocabulary:
            return phrases.code(snake(move.vocabulary), str(value))
        if move.column == "outcome_reason":
            return _short(phrases_reasons.kept_reason(str(value)))
        if move.column == "recurrence":
            return phrases_repeat.rule_alone(str(value))
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, datetime):
            return formats.moment(value)
        if isinstance(value, date):
            return formats.day(value)
        if isinstance(value, int) and move.column in ("amount", "margin", "cost"):
            return formats.money(value, currency)
        if isinstance(value, int) and move.column in ("unit_price", "unit_cost"):
            return formats.unit_price(value, currency)
        if isinstance(value, int) and move.column == "quantity":
            return formats.quantity(value)
        if isinstance(value, int | float):
            return formats.number(value)
        return _short(str(value))


def _worth_telling(entry: Entry) -> list[Move]:
    """What the title does not say already: columns that changed, and records beside the one."""
    whole = [move for move in entry.moves if move.op != "U" and move.table in TOLD and move.record]
    others = whole if len(whole) > 1 or entry.title in REPLACING else []
    return [move for move in entry.moves if move.op == "U" or move in others]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
