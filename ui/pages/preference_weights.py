"""Weights and thresholds of the decision support; what others would change is told before."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import weighing
from crm_desktop.changes import Change
from crm_desktop.insights.weights import SHIPPED, Weights
from crm_desktop.weighing_effects import Effects, effects
from ui import formats
from ui.context import Context
from ui.form import say
from ui.page import Page
from ui.pages.forms.deleting import say_undoably
from ui.phrases_weights import GROUPS, WeightWords
from ui.widgets.measure_box import MeasureBox

PAUSE_MS = 500  # of typing, before the effects are counted


class WeightsTab(Page):
    """Boxes in groups; nothing is saved before Save, and what is typed stays until then."""

    watches = ("firm_setting",)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._ask_effects = context.tasks.ask(self)
        self._words = WeightWords(self)
        self._saved: Weights | None = None
        self._effects: Effects | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._head = QLabel(wordWrap=True)
        self._head.setProperty("class", "muted")
        self._groups = {code: (QLabel(), QLabel(wordWrap=True)) for code in GROUPS}
        self.resets = {code: QPushButton() for code in GROUPS}
        self.boxes: dict[str, MeasureBox] = {}
        self._labels: dict[str, tuple[QLabel, QLabel]] = {}
        for code, weights in GROUPS.items():
            self.resets[code].setProperty("class", "link")
            self.resets[code].clicked.connect(partial(self._back, code))
            for name, measure in weights.items():
                box = MeasureBox(
                    context.theme,
                    least=measure.least,
                    most=measure.most,
                    decimals=measure.decimals,
                    times=measure.times,
                    step=measure.step,
                )
                box.edited.connect(self._edited)
                self.boxes[name] = box
                self._labels[name] = (QLabel(), QLabel(wordWrap=True))
        self.effect = QLabel(wordWrap=True)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("class", "problem")
        self.save, self.reset = QPushButton(), QPushButton()
        self.save.setProperty("class", "primary")
        self.save.clicked.connect(self._save)
        self.reset.clicked.connect(partial(self._back, None))
        self._arrange()
        self.retranslate()

    def load(self) -> None:
        self._ask.start(weighing.weights, then=self._show)

    def on_change(self, change: Change) -> None:
        """Follow other Changes only while nothing is typed here."""
        if not self.is_edited():
            super().on_change(change)

    def is_edited(self) -> bool:
        """Whether something is entered that is not saved."""
        return self._saved is not None and self.entered() != self._saved

    def entered(self) -> Weights | None:
        """The weights as they are typed; None while one of them is wrong."""
        values = {name: box.value() for name, box in self.boxes.items()}
        known = {name: value for name, value in values.items() if value is not None}
        return replace(SHIPPED, **known) if len(known) == len(values) else None

    def retranslate(self) -> None:
        self._head.setText(
            self.tr(
                "What the proposals, findings and charts go by. They are the same for everybody "
                "in the firm."
            )
        )
        for code, (heading, note) in self._groups.items():
            title, about = self._words.group(code)
            heading.setText(title)
            note.setText(about)
            self.resets[code].setText(self.tr("Defaults"))
            self.resets[code].setAccessibleName(
                self.tr("{group}: back to defaults").format(group=title)
            )
            for name, measure in GROUPS[code].items():
                called, does = self._words.weight(name)
                self._labels[name][0].setText(called)
                self._labels[name][1].setText(does)
                self.boxes[name].say(formats.titled(title, called), self._words.unit(measure))
                self.boxes[name].editor.setAccessibleDescription(does)
        # Of one width, so that all boxes stand below each other.
        widest = max(box.unit.sizeHint().width() for box in self.boxes.values())
        for box in self.boxes.values():
            box.unit.setMinimumWidth(widest)
        self.save.setText(self.tr("Save"))
        self.reset.setText(self.tr("Back to defaults"))
        self._offer()

    def _show(self, found: Weights) -> None:
        if self.is_edited():
            return
        self._saved = found
        self._fill(found)
        self._effects = None
        self._offer()

    def _fill(self, weights: Weights, code: str | None = None) -> None:
        values = asdict(weights)
        for name in GROUPS[code] if code else self.boxes:
            self.boxes[name].show_value(values[name])

    def _back(self, code: str | None) -> None:
        self._fill(SHIPPED, code)
        self._edited()

    def _edited(self) -> None:
        self._effects = None
        self._ask_effects.forget()
        self._offer()
        if self.is_edited() and self.entered() is not None:
            self._pause.start()
        else:
            self._pause.stop()

    def _count(self) -> None:
        entered = self.entered()
        if entered is not None:
            self._ask_effects.start(effects, date.today(), entered, then=self._show_effects)

    def _show_effects(self, found: Effects) -> None:
        self._effects = found
        self._offer()

    def _save(self) -> None:
        entered = self.entered()
        if entered is None or not self.is_edited():
            return
        if self.save.hasFocus():
            # A button that is switched off would hand the keyboard out of the page.
            before, after = asdict(self._saved or SHIPPED), asdict(entered)
            self.boxes[next(n for n in self.boxes if before[n] != after[n])].editor.setFocus()
        self.save.setEnabled(False)

        def write(store: object, weights: Weights) -> Change | None:
            weighing.set_weights(self.context.store, weights=weights)
            return self.context.store.last_change

        self.context.tasks.do(
            write, asker=self, then=partial(self._written, entered), failed=self._not_saved,
            weights=entered,
        )  # fmt: skip

    def _written(self, weights: Weights, change: Change | None) -> None:
        self._saved = weights
        self._effects = None
        self._offer()
        say_undoably(self.context, change)

    def _not_saved(self, error: Exception) -> None:
        self._offer()
        self.problem.setText(say(error))
        self.problem.show()

    def _offer(self) -> None:
        """Say what is wrong or what it would change, and offer what can be done."""
        entered, edited = self.entered(), self.is_edited()
        wrong = [name for name, box in self.boxes.items() if box.value() is None]
        self.problem.setVisible(bool(wrong))
        if wrong:
            least, most = self.boxes[wrong[0]].limits()
            words = self.tr("{what}: please enter a number from {least} to {most}.")
            called = self._words.weight(wrong[0])[0]
            self.problem.setText(words.format(what=called, least=least, most=most))
        if self._effects is not None:
            self.effect.setText(self._effect_words(self._effects))
        elif edited and entered is not None:
            self.effect.setText(self.tr("Counting what this would change…"))
        else:
            self.effect.setText(
                self.tr("Change a number, and what it would do is counted here before you save.")
            )
        self.effect.setVisible(not wrong)
        self.save.setEnabled(edited and entered is not None)
        self.reset.setEnabled(bool(wrong) or entered != SHIPPED)
        for code, button in self.resets.items():
            values = asdict(SHIPPED)
            button.setVisible(
                any(self.boxes[name].value() != values[name] for name in GROUPS[code])
            )

    def _effect_words(self, found: Effects) -> str:
        now, then = found.now, found.then
        if now == then:
            return self.tr("With these weights the same customers are proposed and found as now.")
        up = self.tr("%Ln customer(s) would move up a tier", "", then.up)
        down = self.tr("%Ln down", "", then.down)
        instead = self.tr("{now} up and {down} down now").format(
            now=formats.number(now.up), down=formats.number(now.down)
        )
        parts = [f"{formats.listed((up, down))} ({instead})"]
        for words, before, after in (
            (self.tr("new classes proposed: {then} instead of {now}"), now.classes, then.classes),
            (self.tr("probably left: {then} instead of {now}"), now.left, then.left),
            (self.tr("buying less: {then} instead of {now}"), now.declining, then.declining),
        ):
            if before != after:
                parts.append(words.format(then=formats.number(after), now=formats.number(before)))
        return self.tr("With these weights: {what}.").format(what="; ".join(parts))

    def _arrange(self) -> None:
        space = self.context.theme.space
        inner = QWidget()
        inner.setProperty("class", "clear")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, space("large"), space("medium"), space("large"))
        column.setSpacing(space("small"))
        column.addWidget(self._head)
        for code in GROUPS:
            self._arrange_group(column, code)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        foot = QHBoxLayout()
        foot.setSpacing(space("small"))
        said = QVBoxLayout()
        said.addWidget(self.problem)
        said.addWidget(self.effect)
        foot.addLayout(said, 1)
        foot.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space("medium"))
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def _arrange_group(self, column: QVBoxLayout, code: str) -> None:
        space = self.context.theme.space
        heading, note = self._groups[code]
        heading.setProperty("class", "heading")
        note.setProperty("class", "muted")
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self.resets[code])
        head.addStretch(1)
        column.addSpacing(space("large"))
        column.addLayout(head)
        column.addWidget(note)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("large"))
        grid.setVerticalSpacing(space("small"))
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(GROUPS[code]):
            called, does = self._labels[name]
            does.setProperty("class", "small muted")
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(called)
            words.addWidget(does)
            called.setBuddy(self.boxes[name].editor)
            grid.addLayout(words, row, 0)
            grid.addWidget(self.boxes[name], row, 1)
        column.addLayout(grid)
