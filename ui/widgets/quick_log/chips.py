"""The panel under the line: chips of what was understood, each to be corrected in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log import (
    NEW,
    Choice,
    Corrections,
    NextStep,
    OpenName,
    Part,
    Promised,
    Understood,
    due_of,
)
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.quick_log.chip import Chip
from ui.widgets.quick_log.editors import EditorRow
from ui.widgets.quick_log.words import ChipWords, chips_of
from ui.widgets.reference_editor import Reference


class ChipsPanel(QFrame):
    """Shows chips and says what the user makes of them; it understands and saves nothing itself."""

    corrected = Signal(object)  # a function from Corrections to Corrections
    searched = Signal(str, str)  # the part (customer or contact) and what is typed of a name
    pointed = Signal(object)  # the Part whose words the current chip was read from, or None
    left = Signal()  # back to the line
    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("class", "popup")
        self._theme = theme
        self._found: Understood | None = None
        self._chips: list[Chip] = []
        self._editing = ""
        self._offered: dict[int, Choice] = {}
        self._problem = QLabel(wordWrap=True)
        self._problem.setProperty("class", "problem")
        self._problem.hide()
        self._hint = QLabel()
        self._hint.setProperty("class", "muted small")
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.editor = EditorRow(theme, self)
        self.editor.finished.connect(self._edited)
        self.editor.given_up.connect(self._give_up)
        self.editor.searched.connect(lambda text: self.searched.emit(self._subject(), text))
        self._flow = FlowLayout()
        margin = theme.space("medium")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin - 2)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(self._flow)
        layout.addWidget(self.editor)
        layout.addWidget(self._problem)
        layout.addWidget(self._hint)
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        """The chips on show, in order."""
        return list(self._chips)

    def show_understood(self, found: Understood) -> None:
        """Show what was understood; the chip that had the focus keeps it."""
        current = next((chip.words.key for chip in self._chips if chip.hasFocus()), "")
        self._found = found
        wanted = chips_of(found)
        if [chip.words for chip in self._chips] == wanted:
            return
        for old in self._chips:
            self._flow.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self._chips = [self._chip(words) for words in wanted]
        if current:
            same = next((c for c in self._chips if c.words.key == current), None)
            (same or self._next_doubtful() or self._chips[0]).setFocus()
        self.show_keys()

    def show_keys(self) -> None:
        """Say what the keys do where the focus is now."""
        self._hint.setText(self._hint_text())

    def keys_said(self) -> str:
        """What is said of the keys."""
        return self._hint.text()

    def focus_first(self) -> None:
        """Go to the first chip that is asked about, else to the first of all."""
        chip = self._next_doubtful() or (self._chips[0] if self._chips else None)
        if chip is not None:
            chip.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_open(self) -> None:
        """Go to the chip that must be answered before anything can be saved."""
        chips = [c for c in self._chips if c.words.doubt and c.words.part in _MUST]
        if chips:
            chips[0].setFocus(Qt.FocusReason.TabFocusReason)

    def complain(self, text: str) -> None:
        """Say what went wrong; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.updateGeometry()

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def offer(self, typed: str, found: Sequence[Choice]) -> None:
        """Show what was found for the name that is typed; a customer may be a new one."""
        self._offered = {choice.id: choice for choice in found}
        known = {choice.name.casefold() for choice in found}
        if self._subject() == "customer" and typed.casefold() not in known:
            self._offered[NEW] = Choice(NEW, typed)
        self.editor.offer(
            [
                Reference(choice.id, self._new(choice.name) if choice.is_new else _named(choice))
                for choice in self._offered.values()
            ]
        )

    def stop_editing(self) -> None:
        """Put the editors away."""
        self._editing = ""
        self.editor.hide()

    def wanted_height(self, width: int) -> int:
        """The height at which all chips are seen."""
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def retranslate(self) -> None:
        """Word everything in the language in force."""
        self._chips_again()
        self.editor.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        at = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), None)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up):
            self.left.emit()
        elif step and at is not None and 0 <= at + step < len(self._chips):
            self._chips[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and at is not None:
            self._take_away(self._chips[at].words)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from chip to chip and through the editors; at both ends back to the line."""
        ring: list[QWidget] = [*self._chips]
        if self.editor.isVisible():
            ring += list(self.editor.editors.values())
            ring += self.editor.findChildren(QWidget, "take")
        at = next((i for i, widget in enumerate(ring) if widget.hasFocus()), -1)
        following = at + (1 if forward else -1)
        if at < 0 or not 0 <= following < len(ring):
            self.left.emit()
        else:
            reason = Qt.FocusReason
            ring[following].setFocus(
                reason.TabFocusReason if forward else reason.BacktabFocusReason
            )
        return True

    def _chip(self, words: ChipWords) -> Chip:
        chip = Chip(self._theme, words, self)
        chip.clicked.connect(partial(self._open, chip))
        chip.entered.connect(lambda: self.pointed.emit(words.part))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _chips_again(self) -> None:
        found, self._found = self._found, None
        if found is not None:
            for chip in self._chips:
                chip.words = replace(chip.words, key="")
            self.show_understood(found)

    def _next_doubtful(self) -> Chip | None:
        return next((chip for chip in self._chips if chip.words.doubt), None)

    def _hint_text(self) -> str:
        if any(chip.hasFocus() for chip in self._chips):
            return self.tr("Enter opens the choice. Tab goes on. Esc goes back to the line.")
        if any(editor.hasFocus() for editor in self.editor.editors.values()):
            return self.tr("Enter takes it over. Esc leaves it as it was.")
        if self._found is not None and self._found.open_questions:
            return self.tr("Say who is meant: Tab, then Enter opens the choice. Esc closes.")
        return self.tr("Enter saves. Tab goes to the parts, Enter there corrects. Esc closes.")

    # What a chip opens

    def _open(self, chip: Chip) -> None:
        found, words = self._found, chip.words
        if found is None:
            return
        self.stop_editing()
        key = words.key.split(" ")[0]
        if key == "done":
            self._change(lambda made: replace(made, done=not found.done))
        elif key in ("when", "promise", "next_step", "note"):
            self._edit(key, found)
        else:
            self._offer_menu(chip, self._choices(key, words, found))

    def _choices(
        self, key: str, words: ChipWords, found: Understood
    ) -> list[tuple[str, Callable[[], object] | None]]:
        """What can be chosen for a chip: words, and what choosing does; None draws a line."""
        if key == "kind":
            return [
                (word, partial(self._choose, "kind", ActivityKind(code)))
                for code, word in phrases.choices("activity_kind")
            ] + self._additions(found)
        if key == "customer":
            listed = [(_named(c), partial(self._choose, "customer", c)) for c in found.customers]
            other = (self.tr("Another customer…"), partial(self._ask_name, "customer"))
            none = (self.tr("No customer"), partial(self._take_away, words))
            if found.unknown:
                new = Choice(NEW, found.unknown)
                listed = [(self._new(found.unknown), partial(self._choose, "customer", new))]
            return [*listed, ("", None), other, none] if listed else [other, none]
        if key == "deal":
            listed = [(_named(c), partial(self._choose, "deal", c)) for c in found.deals]
            return [*listed, (self.tr("No deal"), partial(self._take_away, words))]
        people = words.about.candidates if isinstance(words.about, OpenName) else ()
        listed = [(_named(c), partial(self._answer, words, c)) for c in people]
        other = (self.tr("Somebody else…"), partial(self._ask_name, words.key))
        return [*listed, other, (self.tr("Leave out"), partial(self._take_away, words))]

    def _additions(self, found: Understood) -> list[tuple[str, Callable[[], object] | None]]:
        """What can be added to a line that does not say it."""
        more: list[tuple[str, Callable[[], object] | None]] = [("", None)]
        if found.promise is None:
            more.append((self.tr("Add a promise…"), partial(self._edit, "promise", found)))
        if found.next_step is None and found.done:
            more.append((self.tr("Add a next step…"), partial(self._edit, "next_step", found)))
        return more if len(more) > 1 else []

    def _new(self, name: str) -> str:
        return self.tr("New customer “{name}”").format(name=name)

    def _offer_menu(
        self, chip: Chip, choices: Sequence[tuple[str, Callable[[], object] | None]]
    ) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(chip.words.name)
        for words, choose in choices:
            if choose is None:
                menu.addSeparator()
                continue
            action = QAction(words.replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, call=choose: call())
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _edit(self, key: str, found: Understood) -> None:
        self._editing = key
        label = {
            "when": self.tr("When"),
            "promise": self.tr("We promise"),
            "next_step": self.tr("Next step"),
            "note": self.tr("Note"),
        }[key]
        if key == "when":
            self.editor.ask_moment(label, found.day, found.clock)
        elif key == "promise":
            promise = found.promise or Promised("")
            self.editor.ask_words(label, promise.what, promise.due, with_day=True)
        elif key == "next_step":
            step = found.next_step or NextStep(None, "")
            kind = str(step.kind or ActivityKind.CALL)
            self.editor.ask_step(label, kind, step.what, due_of(step, found.day), step.clock)
        else:
            self.editor.ask_words(label, found.note, None, with_day=False)
        self.updateGeometry()

    def _ask_name(self, key: str) -> None:
        self._editing = key
        is_customer = key == "customer"
        self.editor.ask_name(self.tr("Customer") if is_customer else self.tr("Person"))
        self.updateGeometry()

    def _subject(self) -> str:
        return "customer" if self._editing == "customer" else "contact"

    # What becomes of it

    def _edited(self, values: dict[str, Any]) -> None:
        key = self._editing
        self.stop_editing()
        if key == "when" and values["day"] is not None:
            self._change(lambda made: replace(made, day=values["day"], clock=values["clock"]))
        elif key == "promise":
            promise = Promised(values["text"] or "", values["day"])
            self._change(lambda made: _with(made, "promise", promise))
        elif key == "next_step":
            step = NextStep(
                ActivityKind(values["kind"]), values["text"] or "", values["day"], values["clock"]
            )
            self._change(lambda made: _with(made, "next_step", step))
        elif key == "note":
            self._change(lambda made: replace(made, note=values["text"] or ""))
        elif "name" in values and values["name"] in self._offered:
            choice = self._offered[values["name"]]
            self._named(key, choice)
            if choice.is_new:
                return
        self._back_to(key)

    def _named(self, key: str, choice: Choice) -> None:
        if key == "customer":
            self._choose("customer", choice)
            return
        chip = next((chip for chip in self._chips if chip.words.key == key), None)
        if chip is not None:
            self._answer(chip.words, choice)

    def _choose(self, field: str, value: object) -> None:
        self._change(lambda made: _with(made, field, value))
        if isinstance(value, Choice) and value.is_new:
            self.left.emit()  # nothing more to ask of a new one: Enter saves

    def _answer(self, words: ChipWords, person: Choice) -> None:
        """Say who an open name is, or put another person in somebody's place."""
        if isinstance(words.about, OpenName):
            said = words.about.words
            self._change(lambda made: replace(made, people={**made.people, said: person}))
        elif isinstance(words.about, Choice):
            gone = words.about.id
            self._change(
                lambda made: replace(
                    made, left_out=made.left_out | {gone}, added=(*made.added, person)
                )
            )

    def _take_away(self, words: ChipWords) -> None:
        key = words.key.split(" ")[0]
        about = words.about
        if isinstance(about, OpenName):
            said = about.words
            self._change(lambda made: replace(made, people={**made.people, said: None}))
        elif key == "contact" and isinstance(about, Choice):
            gone = about.id
            self._change(lambda made: replace(made, left_out=made.left_out | {gone}))
        elif key == "note":
            self._change(lambda made: replace(made, note=""))
        elif key in ("customer", "deal", "promise", "next_step"):
            self._change(lambda made: made.without(key))

    def _change(self, how: Callable[[Corrections], Corrections]) -> None:
        self.corrected.emit(how)

    def _give_up(self) -> None:
        key = self._editing
        self.stop_editing()
        self._back_to(key)
        self.updateGeometry()

    def _back_to(self, key: str) -> None:
        chip = next((chip for chip in self._chips if chip.words.key == key), None)
        (chip or self._chips[0]).setFocus(Qt.FocusReason.OtherFocusReason)


_MUST: frozenset[Part | None] = frozenset({"customer", "contact"})


def _with(made: Corrections, part: str, value: Any) -> Corrections:
    """A part said anew, also when it was taken away before."""
    return replace(made, gone=made.gone - {part}, **{part: value})


def _named(choice: Choice) -> str:
    return formats.aside(choice.name, choice.detail) if choice.detail else choice.name
