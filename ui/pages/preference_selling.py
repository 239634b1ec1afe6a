"""Preferences of how the firm sells: the playbook, and postures by industry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import playbooks, postures
from crm_desktop.postures import IndustryLine
from ui import phrases, phrases_playbooks
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.page import Page
from ui.pages.forms.deleting import delete, undoably
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.record_list import Line, RecordList

Entries = Sequence[tuple[str, Callable[[], object]]]


class SellingList(Page):
    """A list with its own Add; Enter opens a line, its menu offers the rest."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.add_button = QPushButton()
        self.add_button.setProperty("class", "primary")
        self.add_button.clicked.connect(self.add)
        self.list = RecordList(context.theme)
        self.list.opened.connect(self.change)
        self.list.delete_wanted.connect(self.take_away)
        self.list.entries = self.entries
        self.list.taking_away = self.taking_away
        self.bar = QWidget()
        self.bar_layout = FlowLayout(self.bar)
        top = QHBoxLayout()
        top.addWidget(self.note, 1)
        top.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setProperty("class", "clear")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.bar)
        layout.addWidget(area, 1)
        self.bar.hide()

    def add(self) -> None:
        """Ask for a new one."""
        raise NotImplementedError

    def change(self, key: Any) -> None:
        """Open one that is there."""
        raise NotImplementedError

    def take_away(self, key: Any) -> None:
        """Delete one of the firm's own, hide a shipped one."""
        raise NotImplementedError

    def taking_away(self, key: Any) -> str:
        """What the Delete key does to a line, in a word; empty where it does nothing."""
        raise NotImplementedError

    def entries(self, _key: Any) -> Entries:
        """What the menu of a line offers besides."""
        return ()


class PlaybookTab(SellingList):
    """The lines of the playbook, filtered by kind, posture, stage and class."""

    watches = ("playbook",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._lines: dict[str, playbooks.Line] = {}
        super().__init__(context, parent)
        self.filters = {
            name: QComboBox()
            for name in ("playbook_kind", "sales_mode", "buying_stage", "customer_class")
        }
        for box in self.filters.values():
            box.activated.connect(self._fill)
            self.bar_layout.addWidget(box)
        self.reset = QPushButton()
        self.reset.setProperty("class", "link")
        self.reset.clicked.connect(lambda: undoably(context, playbooks.restore_all, self))
        self.bar_layout.addWidget(self.reset)
        self.bar.show()
        self.retranslate()

    def load(self) -> None:
        question = partial(playbooks.everything, with_hidden=True)
        self._ask.start(question, then=self._show)

    def retranslate(self) -> None:
        self.note.setText(
            self.tr(
                "What to do, to answer and to watch. A line the firm changes stays changed; the "
                "shipped text can be brought back."
            )
        )
        self.add_button.setText(self.tr("New line"))
        self.reset.setText(self.tr("Bring all back as shipped"))
        self.list.setAccessibleName(self.tr("Playbook"))
        words = (
            self.tr("All kinds"),
            self.tr("All postures"),
            self.tr("All stages"),
            self.tr("All classes"),
        )
        for (name, box), everything in zip(self.filters.items(), words, strict=True):
            chosen = box.currentData()
            box.clear()
            box.addItem(everything, None)
            for code, word in phrases.choices(name):
                box.addItem(word, code)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.setAccessibleName(everything)
        self._fill()

    def add(self) -> None:
        chosen = {name: box.currentData() for name, box in self.filters.items()}
        values = {
            "kind": chosen["playbook_kind"] or "step",
            "sales_mode": chosen["sales_mode"],
            "buying_stage": chosen["buying_stage"],
            "customer_class": chosen["customer_class"],
        }
        kinds = phrases.choices("playbook_kind")
        kind = Field("kind", self.tr("Kind"), "choice", required=True, choices=kinds)
        FormDialog(
            self.context,
            self.tr("New line"),
            lambda: [kind, *self._fields(answer=True)],
            playbooks.add_line,
            self,
            values=values,
            prepare=lambda entry: {**entry, "answer": entry["answer"] or None},
        ).open()

    def change(self, key: Any) -> None:
        line = self._lines[key]
        text, answer = phrases_playbooks.line(line), phrases_playbooks.answer(line)
        has_answer = line.kind == "objection"
        values = {
            "text": text, "sales_mode": line.mode, "buying_stage": line.stage,
            "customer_class": line.klass, **({"answer": answer or None} if has_answer else {}),
        }  # fmt: skip
        FormDialog(
            self.context,
            self.tr("Line"),
            lambda: self._fields(answer=has_answer),
            playbooks.edit_line,
            self,
            fixed={"key": key},
            values=values,
            prepare=partial(_over_shipped, line),
        ).open()

    def taking_away(self, key: Any) -> str:
        line = self._lines[key]
        return self.tr("Delete") if line.code is None else "" if line.hidden else self.tr("Hide")

    def take_away(self, key: Any) -> None:
        line = self._lines[key]
        if line.code is None and line.id is not None:
            delete(self.context, playbooks.delete_lines, [line.id], self)
        else:
            undoably(self.context, playbooks.hide_line, self, key=key)

    def entries(self, key: Any) -> Entries:
        line = self._lines[key]
        restore = partial(undoably, self.context, playbooks.restore_line, self, key=key)
        if line.hidden:
            return [(self.tr("Show again"), restore)]
        return [(self.tr("Bring back the shipped text"), restore)] if line.is_changed else []

    def _fields(self, *, answer: bool) -> list[Field]:
        hint = self.tr("What to say to an objection")
        answers = [Field("answer", self.tr("Answer"), "long_text", hint=hint)] if answer else []
        modes, stages = phrases.choices("sales_mode"), phrases.choices("buying_stage")
        classes = phrases.choices("customer_class")
        return [
            Field("text", self.tr("Text"), "long_text", required=True),
            *answers,
            Field("sales_mode", self.tr("For this posture"), "choice", choices=modes),
            Field("buying_stage", self.tr("At this stage"), "choice", choices=stages),
            Field("customer_class", self.tr("For this class"), "choice", choices=classes),
        ]

    def _show(self, found: tuple[playbooks.Line, ...]) -> None:
        self._lines = {line.key: line for line in found}
        self._fill()

    def _fill(self) -> None:
        kind, mode, stage, klass = (box.currentData() for box in self.filters.values())
        shown = [
            line
            for line in self._lines.values()
            if kind in (None, line.kind)
            and mode in (None, line.mode)
            and stage in (None, line.stage)
            and klass in (None, line.klass)
        ]
        self.list.show_lines([self._line(line) for line in shown])

    def _line(self, line: playbooks.Line) -> Line:
        holds = (
            phrases.code("playbook_kind", line.kind),
            phrases.code("sales_mode", line.mode),
            phrases.code("buying_stage", line.stage),
            phrases.code("customer_class", line.klass),
        )
        said = phrases_playbooks.answer(line).split("\n")[0]
        detail = " · ".join(part for part in (*holds, said) if part)
        chip = ""
        if line.hidden:
            chip = self.tr("hidden")
        elif line.code is None:
            chip = self.tr("your own")
        elif line.is_changed:
            chip = self.tr("changed")
        text = phrases_playbooks.line(line)
        return Line(line.key, text, detail, chip=chip, faded=line.hidden, strong=False)


class IndustriesTab(SellingList):
    """How the firm stands to each industry."""

    watches = ("industry_posture", "customer")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._found: tuple[IndustryLine, ...] = ()
        super().__init__(context, parent)
        self.retranslate()

    def load(self) -> None:
        self._ask.start(postures.industries, then=self._show)

    def retranslate(self) -> None:
        self.note.setText(
            self.tr(
                "How you stand to the customers of an industry that have no posture of their own."
            )
        )
        self.add_button.setText(self.tr("New industry"))
        self.list.setAccessibleName(self.tr("Industries"))
        self._show(self._found)

    def add(self) -> None:
        fields = partial(self._fields, with_name=True)
        title = self.tr("New industry")
        FormDialog(self.context, title, fields, postures.set_industry, self).open()

    def change(self, key: Any) -> None:
        found = next(line for line in self._found if line.industry == key)
        FormDialog(
            self.context,
            found.industry,
            partial(self._fields, with_name=False),
            postures.set_industry,
            self,
            fixed={"industry": found.industry},
            values={"sales_mode": found.mode},
        ).open()

    def taking_away(self, key: Any) -> str:
        found = next(line for line in self._found if line.industry == key)
        return "" if found.rule_id is None else self.tr("Forget the rule")

    def take_away(self, key: Any) -> None:
        found = next(line for line in self._found if line.industry == key)
        if found.rule_id is not None:
            delete(self.context, postures.forget_industry, [found.rule_id], self)

    def _fields(self, *, with_name: bool) -> list[Field]:
        modes = phrases.choices("sales_mode")
        mode = Field("sales_mode", self.tr("Posture"), "choice", required=True, choices=modes)
        return (
            [Field("industry", self.tr("Industry"), required=True), mode] if with_name else [mode]
        )

    def _show(self, found: tuple[IndustryLine, ...]) -> None:
        self._found = found
        self.list.show_lines([self._line(line) for line in found])

    def _line(self, line: IndustryLine) -> Line:
        count = self.tr("%n customer(s)", "", line.customers)
        mode = phrases.code("posture", line.mode) or self.tr("not known")
        chip = self.tr("suggested") if line.rule_id is None and line.mode else ""
        return Line(line.industry, line.industry, mode, count, chip=chip)


def _over_shipped(line: playbooks.Line, entry: dict[str, Any]) -> dict[str, Any]:
    """What lies over a shipped line: its own words go on following the language."""
    if line.code is None:
        return entry
    shipped = playbooks.Line(line.kind, line.code, None, "", None, None, None, None, False)
    if entry["text"] == phrases_playbooks.line(shipped):
        entry["text"] = None
    if "answer" in entry:
        answer = entry["answer"] or ""
        entry["answer"] = None if answer == phrases_playbooks.answer(shipped) else answer
    return entry
