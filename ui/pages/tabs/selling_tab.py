"""How we sell to a customer: posture, the playbook's steps, objections, nevers and musts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import customers, playbooks, postures, profile
from crm_desktop.changes import Change
from crm_desktop.models.codes import PlaybookKind
from crm_desktop.playbooks import Check, Line, State, Step
from crm_desktop.postures import Posture
from crm_desktop.profile import DealLine
from ui import formats, phrases, phrases_playbooks
from ui.context import Context
from ui.page import Page
from ui.pages.tabs.scrolling import scrolling
from ui.theme import Theme, Tone
from ui.widgets.chip import Chip

TONES: dict[State, Tone] = {
    State.FINE: "good",
    State.LOOK: "warn",
    State.UNKNOWN: "neutral",
}


@dataclass(frozen=True)
class Selling:
    """Everything the tab shows, from one snapshot of the file."""

    customer_id: int
    posture: Posture
    stance: Line | None
    steps: tuple[tuple[DealLine | None, tuple[Step, ...]], ...]
    objections: tuple[Line, ...]
    rules: tuple[tuple[Line, Check | None], ...]
    """The nevers and musts; those of the firm's own are not checked."""


class SellingTab(Page):
    """Steps are ticked in place; the texts are the firm's own or the shipped ones."""

    watches = (
        "playbook", "step_tick", "industry_posture", "customer", "deal", "activity", "sales_order",
        "order_line", "promise", "complaint", "need", "plan_goal",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._shown: Selling | None = None
        self._ask = context.tasks.ask(self)
        self.mode = QComboBox()
        self.mode.activated.connect(self._set_mode)
        self._mode_label = QLabel()
        self._mode_label.setBuddy(self.mode)
        self._stance = _text("heading")
        self._why = _text("small muted")
        self.lines: dict[Hashable, StepLine] = {}
        self._steps, self._objections, self._rules = (_column() for _ in range(3))
        head = QHBoxLayout()
        head.setSpacing(context.theme.space("small"))
        head.addWidget(self._mode_label)
        head.addWidget(self.mode)
        head.addStretch(1)
        top = QWidget()
        inside = QVBoxLayout(top)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(head)
        inside.addWidget(self._stance)
        inside.addWidget(self._why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        parts = (top, self._rules, self._steps, self._objections)
        self._area = scrolling(context.theme, *parts)
        layout.addWidget(self._area)
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show how we sell to a customer."""
        if customer_id != self._customer_id:
            self._customer_id, self._shown = customer_id, None
            self._ask.forget()
            self._area.setVisible(False)
            self._area.verticalScrollBar().setValue(0)
            self.refresh()

    def concerns(self, change: Change) -> bool:
        """Whether a Change moved the playbook or something of this customer."""
        shared = change.touches("playbook", "industry_posture")
        return shared or (super().concerns(change) and change.touches_customer(self._customer_id))

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(selling, self._customer_id, date.today(), then=self._show)

    def retranslate(self) -> None:
        self.mode.clear()
        self.mode.addItem(self.tr("As its industry"), None)
        for code, word in phrases.choices("sales_mode"):
            self.mode.addItem(word, code)
        self._mode_label.setText(self.tr("How we stand to them"))
        self.mode.setAccessibleName(self.tr("How we stand to them"))
        if self._shown is not None:
            self._show(self._shown, anew=True)

    def _show(self, found: Selling, anew: bool = False) -> None:
        before, self._shown = self._shown, found
        self._area.setVisible(True)
        own = str(found.posture.mode) if found.posture.is_own else None
        self.mode.setCurrentIndex(max(0, self.mode.findData(own)))
        stance = phrases_playbooks.line(found.stance) if found.stance else ""
        self._stance.setText(stance or self.tr("How we stand to them is not known yet."))
        self._why.setText(phrases_playbooks.why(found.posture))
        if anew or before is None or _keys(before) != _keys(found):
            self._build_steps(found)
        self._tick_steps(found)
        if anew or before is None or before.rules != found.rules:
            self._build_rules(found.rules)
        if anew or before is None or before.objections != found.objections:
            self._build_objections(found.objections)

    def _build_steps(self, found: Selling) -> None:
        column = _emptied(self._steps)
        self.lines = {}
        for deal, steps in found.steps:
            heading = _text("heading")
            if deal is None:
                heading.setText(self.tr("What to do with this customer"))
            else:
                heading.setText(f"{deal.name} · {phrases.code('buying_stage', deal.stage)}")
            column.addWidget(heading)
            for step in steps:
                line = StepLine(self.context.theme, phrases_playbooks.line(step.line))
                line.box.clicked.connect(partial(self._tick, step, line.box))
                self.lines[(step.line.key, step.deal_id)] = line
                column.addWidget(line)

    def _tick_steps(self, found: Selling) -> None:
        for _deal, steps in found.steps:
            for step in steps:
                self.lines[(step.line.key, step.deal_id)].show_done(step.done_on)

    def _build_rules(self, rules: Sequence[tuple[Line, Check | None]]) -> None:
        column = _emptied(self._rules)
        if rules:
            column.addWidget(_text("heading", self.tr("Three nevers, three musts")))
        for line, check in rules:
            column.addWidget(RuleLine(self.context.theme, line, check))

    def _build_objections(self, objections: Sequence[Line]) -> None:
        column = _emptied(self._objections)
        if objections:
            column.addWidget(_text("heading", self.tr("When they say…")))
        for line in objections:
            column.addWidget(_text("strong", phrases_playbooks.line(line)))
            column.addWidget(_text("muted", phrases_playbooks.answer(line)))

    def _tick(self, step: Step, box: QCheckBox) -> None:
        if self._shown is not None:
            verb = playbooks.tick if box.isChecked() else playbooks.untick
            self.context.tasks.do(
                verb,
                asker=self,
                failed=self._take_back,
                step=step.line.key,
                customer_id=self._shown.customer_id,
                deal_id=step.deal_id,
            )

    def _take_back(self, error: Exception) -> None:
        """Nothing was written: show what stands in the file, and say why."""
        self.refresh()
        raise error

    def _set_mode(self) -> None:
        if self._customer_id is not None:
            mode = self.mode.currentData()
            self.context.tasks.do(customers.edit, asker=self, id=self._customer_id, sales_mode=mode)


class StepLine(QWidget):
    """A step to tick, and the day it was done."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(words)
        text = _Pressed(words, self.box)
        self._day = QLabel()
        self._day.setProperty("class", "small muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        layout.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)

    def show_done(self, on: date | None) -> None:
        """Show whether and when it was done."""
        self.box.setChecked(on is not None)
        self._day.setText(formats.short_day(on) if on else "")


class RuleLine(QWidget):
    """A never or a must, and what the facts say of it; one that is not checked has its kind."""

    def __init__(self, theme: Theme, line: Line, check: Check | None) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_text("", phrases_playbooks.line(line)))
        chip = Chip()
        if check is None:
            chip.show_word(phrases.code("playbook_kind", line.kind), "neutral")
        else:
            said = phrases_playbooks.check(check)
            looks = check.state is State.LOOK
            chip.show_word(self.tr("Look here") if looks else said, TONES[check.state])
            if looks:
                words.addWidget(_text("small muted", said))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addLayout(words, 1)
        layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)


class _Pressed(QLabel):
    """The words of a box that break lines; pressing them presses the box."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__(words, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._box = box

    def mouseReleaseEvent(self, event: object) -> None:
        self._box.click()


def selling(session: Session, customer_id: int, today: date) -> Selling:
    """Everything the tab shows of a customer."""
    posture = postures.posture_of(session, customer_id)
    steps: list[tuple[DealLine | None, tuple[Step, ...]]] = []
    of_class = playbooks.steps_of(session, customer_id)
    open_deals = [d for d in profile.deals(session, customer_id) if d.outcome is None]
    # What holds for any class is done for each deal; without one, for the customer as a whole.
    steps.append((None, tuple(s for s in of_class if s.line.klass or not open_deals)))
    for deal in open_deals:
        found = playbooks.steps_of(session, customer_id, deal.id)
        steps.append((deal, tuple(step for step in found if step.deal_id == deal.id)))
    checks = {f"{c.kind}_{c.code}": c for c in playbooks.checks(session, customer_id, today)}
    rules = (
        *playbooks.lines_of(session, customer_id, PlaybookKind.NEVER),
        *playbooks.lines_of(session, customer_id, PlaybookKind.MUST),
    )
    return Selling(
        customer_id,
        posture,
        playbooks.stance(session, posture.mode),
        tuple((deal, lines) for deal, lines in steps if lines),
        playbooks.lines_of(session, customer_id, PlaybookKind.OBJECTION),
        tuple((line, checks.get(line.code or "")) for line in rules),
    )


def _keys(found: Selling) -> list[Hashable]:
    return [
        (deal and (deal.id, deal.name, deal.stage), tuple(step.line for step in steps))
        for deal, steps in found.steps
    ]


def _text(kind: str, words: str = "") -> QLabel:
    label = QLabel(words, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("class", kind)
    return label


def _column() -> QWidget:
    place = QWidget()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    return place


def _emptied(place: QWidget) -> QVBoxLayout:
    layout = place.layout()
    assert isinstance(layout, QVBoxLayout)
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    return layout
