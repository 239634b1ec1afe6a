"""Field: what a form asks for; and the editor each kind of field gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import time
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any, Literal

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from ui import formats, typed
from ui.theme import Theme
from ui.widgets.editors import Choice, ChoiceEditor, DayEditor, FlagEditor, LineEditor, TextEditor
from ui.widgets.moment_editor import MomentEditor, read_time
from ui.widgets.reference_editor import Reference, ReferenceEditor
from ui.widgets.tags_editor import TagsEditor

Kind = Literal[
    "text",  # str, with `choices` as suggestions
    "long_text",  # str of several lines
    "lines",  # tuple of str, one per line: phones, mails
    "whole",  # int
    "number",  # float
    "money",  # int minor units of `currency`
    "price",  # int, 1/10,000 of the major unit
    "quantity",  # int, thousandths
    "share",  # int, 1/10,000; typed in per cent
    "day",  # date
    "time",  # "HH:MM"
    "moment",  # aware datetime
    "choice",  # a code of `choices`
    "flag",  # bool
    "tags",  # tuple of str
    "reference",  # id; shown as Reference, found by `lookup`
]
NUMBERS = ("whole", "number", "money", "price", "quantity", "share")
Editor = (
    LineEditor
    | TextEditor
    | ChoiceEditor
    | FlagEditor
    | TagsEditor
    | MomentEditor
    | ReferenceEditor
)
# Which day is meant where no year is typed.
_MEANT: dict[str, typed.Meant] = {
    "due_on": "coming",
    "expected_close": "coming",
    "first_on": "coming",
    "birthday": "year",
    **dict.fromkeys(("on", "closed_on", "made_on", "met_on", "moved_on", "opened_on"), "past"),
    **dict.fromkeys(("ordered_on", "referred_on", "since", "verified_on"), "past"),
}
Lookup = Callable[[Session, str], Sequence[Reference]]


@dataclass(frozen=True)
class Field:
    """One line of a form. Texts are in the language in force: fields are made anew with it."""

    name: str
    label: str
    kind: Kind = "text"
    required: bool = False
    choices: Sequence[Choice] = ()
    currency: str | None = None
    lookup: Lookup | None = None
    hint: str = ""  # shown in the empty editor
    help: str = ""  # shown as a tooltip
    section: str = ""  # a heading above this field


def make_editor(field: Field, theme: Theme, parent: QWidget) -> Editor:
    """The editor of a field, without its value."""
    simple: dict[str, Callable[[], Editor]] = {
        "long_text": lambda: TextEditor(parent=parent),
        "lines": lambda: _lines_editor(parent),
        "day": lambda: DayEditor(theme, parent, _MEANT.get(field.name, "near")),
        "moment": lambda: MomentEditor(theme, parent),
        "flag": lambda: FlagEditor(parent),
        "choice": lambda: ChoiceEditor(not field.required, parent),
        "tags": lambda: TagsEditor(parent),
        "reference": lambda: ReferenceEditor(parent),
        "time": lambda: LineEditor(_show_time, _read_time, parent),
    }
    if field.kind in simple:
        return simple[field.kind]()
    if field.kind == "text":
        return LineEditor(parent=parent)
    return LineEditor(*_numbers(field), parent)


def word_editor(editor: Editor, field: Field) -> None:
    """Give an editor the words of its field, in the language in force."""
    editor.setAccessibleName(field.label)
    editor.setToolTip(field.help)
    if field.kind in NUMBERS and isinstance(editor, LineEditor):
        editor.read_as(*_numbers(field))
    if isinstance(editor, ChoiceEditor):
        editor.offer(field.choices)
    elif isinstance(editor, LineEditor | TagsEditor) and field.choices:
        editor.suggest([word for _code, word in field.choices])
    if isinstance(editor, LineEditor | TextEditor):
        editor.setPlaceholderText(field.hint)
    if isinstance(editor, DayEditor | TagsEditor):
        editor.retranslate()


def _lines_editor(parent: QWidget) -> TextEditor:
    editor = TextEditor("\n".join, _read_lines, parent)
    editor.set_lines(1, 6)
    return editor


def _numbers(field: Field) -> tuple[Callable[[Any], str], Callable[[str], Any]]:
    """How the numbers of a field are written and read."""
    places = {
        "whole": 0,
        "money": formats.currency_places(field.currency),
        "price": 4,
        "quantity": 3,
        "share": 2,
    }.get(field.kind)

    def show(value: Any) -> str:
        if places is None or field.kind == "whole":
            return formats.number(value)
        return formats.number(Decimal(value).scaleb(-places))

    def read(text: str) -> Any:
        number = typed.number(text.rstrip(" %"))
        if number is None:
            raise ValueError("number")
        if places is None:
            return float(number)
        scaled = number.scaleb(places)
        whole = scaled.to_integral_value(ROUND_HALF_EVEN)
        if field.kind == "whole" and whole != scaled:
            raise ValueError("whole")
        if abs(whole) > 10**15:
            raise ValueError("number")
        return int(whole)

    return show, read


def _show_time(value: str) -> str:
    return formats.clock(time.fromisoformat(value))


def _read_time(text: str) -> str:
    return read_time(text).strftime("%H:%M")


def _read_lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
