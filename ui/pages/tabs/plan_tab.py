"""The account plan of a customer on one page, edited in place, previewed and printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import account_plans, needs, profile
from crm_desktop.account_plans import Goal, MapSummary, NextStep, Plan
from crm_desktop.changes import Change
from crm_desktop.profile import Lists
from crm_desktop.white_space import Gap
from ui import phrases_findings, phrases_white_space, plan_print
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.form_place import FormPlace
from ui.key_names import named
from ui.page import Page
from ui.pages.forms import open_new
from ui.pages.forms.deleting import delete, undoably
from ui.pages.forms.deriving import choices_of, with_ids
from ui.pages.tabs.records_section import RecordsSection
from ui.pages.tabs.scrolling import scrolling
from ui.theme import Tone
from ui.widgets.arranged_list import ArrangedList
from ui.widgets.findings.card import TONES, severity_word
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


@dataclass(frozen=True)
class Shown:
    """A plan with the customer's name and the lists its forms offer."""

    plan: Plan
    customer: str
    lists: Lists


class PlanTab(Page):
    """Goals and needs open a form, next steps and gaps lead to their records."""

    shows_findings = True
    map_wanted = Signal(object)  # the deal; None for the account's
    step_wanted = Signal()  # the form that plans one
    watches = (
        "account_plan", "plan_goal", "need", "product", "stakeholder", "stakeholder_role",
        "activity", "promise", "deal", "customer", "user", "contact", "dismissal", "sales_order",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._shown: Shown | None = None
        self._sought = False
        self._ask = context.tasks.ask(self)
        self._title = QLabel()
        self._title.setProperty("class", "heading")
        self.print_button = QPushButton()
        self.print_button.clicked.connect(self.preview)
        QShortcut(QKeySequence.StandardKey.Print, self, self.preview)
        self.goals = ArrangedList(context.theme)
        self._goals = Section(context.theme, self.goals)
        self.goals.opened.connect(self._edit_goal)
        self.goals.delete_wanted.connect(self._delete_goal)
        self.goals.entries = self._goal_entries
        self.goals.group = lambda goal_id: self._is_reached(goal_id)
        self.goals.moved.connect(self._move_goal)
        self._goals.add_wanted.connect(self._add_goal)
        self.needs = RecordsSection(context, "need", needs.delete, two_lines=True)
        self.maps, self._maps = self._list()
        self.gaps, self._gaps = self._list()
        self.steps, self._steps = self._list()
        self.could_buy, self._could_buy = self._list()
        self.could_buy.opened.connect(self._begin_deal)
        self.maps.opened.connect(lambda deal: self.map_wanted.emit(deal or None))
        self.gaps.opened.connect(self._act)
        self.steps.opened.connect(self._open_step)
        self._steps.add_wanted.connect(self.step_wanted)
        self._place = FormPlace(context, lambda shown: context.desk.open("customer", shown["id"]))
        self._arrange()
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show the plan of a customer."""
        if customer_id != self._customer_id:
            self._customer_id, self._shown = customer_id, None
            self._ask.forget()
            self._area.setVisible(False)
            self._area.verticalScrollBar().setValue(0)
            self.refresh()

    def open(self, kind: str, what: object) -> None:
        """Nothing of the plan is opened by itself, but what they could buy is brought to sight."""
        if kind == "white_space":
            self._sought = True
            self._show_sought()

    def _show_sought(self) -> None:
        if self._sought and self._shown is not None:
            self._sought = False
            # The lines that were just filled in have their places once the layout has run.
            QTimer.singleShot(
                0, self._could_buy, lambda: self._area.ensureWidgetVisible(self._could_buy)
            )

    def concerns(self, change: Change) -> bool:
        """Whether a Change moved something of this plan."""
        shared = change.touches("user", "product", "contact")
        return shared or (super().concerns(change) and change.touches_customer(self._customer_id))

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(planned, self._customer_id, date.today(), then=self._show)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Account plan"))
        self.print_button.setText(self.tr("Preview and print…"))
        self.print_button.setToolTip(named(QKeySequence.StandardKey.Print))
        self._goals.say(
            self.tr("Goals"),
            self.tr("Add a goal"),
            self.tr("No goal yet. What do both sides want to reach?"),
        )
        self.needs.say(
            self.tr("Needs and what meets them"),
            self.tr("Add a need"),
            self.tr("No need is noted yet."),
        )
        self._maps.say(self.tr("Who decides"), "", self.tr("Nobody is on a map yet."))
        self._gaps.say(self.tr("What is missing"), "", self.tr("Nothing that we know of."))
        self._could_buy.say(
            self.tr("What they could also buy"),
            "",
            self.tr("Of every line as much as others like them, as far as we know."),
        )
        self._steps.say(
            self.tr("Next steps"),
            self.tr("Plan a step"),
            self.tr("Nothing is planned or promised."),
        )
        for shown, name in (
            (self.goals, self.tr("Goals")),
            (self.maps, self.tr("Who decides")),
            (self.gaps, self.tr("What is missing")),
            (self.could_buy, self.tr("What they could also buy")),
            (self.steps, self.tr("Next steps")),
        ):
            shown.setAccessibleName(name)
        if self._shown is not None:
            self._show(self._shown)

    def preview(self) -> None:
        """Show the page as it will be printed."""
        if self._shown is not None:
            from ui.pages.tabs.plan_preview import PlanPreview

            PlanPreview(self.context, self._shown.plan, self._shown.customer, self).open()

    def _show(self, found: Shown) -> None:
        self._shown = found
        self._area.setVisible(True)
        plan = found.plan
        self._fill(self.goals, self._goals, [_goal_line(goal) for goal in plan.goals])
        wants = [_line(n.id, plan_print.need(n), faded=n.met_on is not None) for n in plan.needs]
        self.needs.show_lines(plan.customer_id, wants)
        self.maps.show_lines([line for one in plan.maps for line in _map_lines(one)])
        self._maps.show_count(len(plan.maps))
        self._fill(self.gaps, self._gaps, [self._gap(i) for i in range(len(plan.gaps))])
        gaps = [self._white_space(place, gap) for place, gap in enumerate(plan.could_buy)]
        self._fill(self.could_buy, self._could_buy, gaps)
        self._fill(self.steps, self._steps, [_step_line(step) for step in plan.next_steps])
        values = {"until": plan.until, "they_win": plan.they_win or None,
                  "we_win": plan.we_win or None, "notes": plan.notes or None}  # fmt: skip
        self._place.show_record(self._fields, _save, values, id=plan.customer_id)
        self._show_sought()

    def _gap(self, index: int) -> Line:
        assert self._shown is not None
        finding = self._shown.plan.gaps[index]
        said = phrases_findings.finding(finding)
        tone = TONES[finding.severity]
        chip = severity_word(finding.severity)
        return Line(index, said.title, said.why, said.action, chip=chip, tone=tone)

    def _white_space(self, place: int, gap: Gap) -> Line:
        why, amount = phrases_white_space.why(gap), phrases_white_space.amount(gap)
        return Line(place, gap.line, why, amount, strong=False)

    def _begin_deal(self, place: int) -> None:
        """Open the form of a new deal about a line they could buy."""
        if self._shown is not None and place < len(self._shown.plan.could_buy):
            gap = self._shown.plan.could_buy[place]
            values = {"name": gap.line, "amount": gap.yearly}
            open_new(self.context, "deal", self._customer_id, self, values=values)

    def _fields(self) -> list[Field]:
        they = self.tr("What gets better for them when the plan succeeds?")
        we = self.tr("What is it worth to us?")
        return [
            Field("they_win", self.tr("What they win"), "long_text", hint=they),
            Field("we_win", self.tr("What we win"), "long_text", hint=we),
            Field("until", self.tr("Plan until"), "day"),
            Field("notes", self.tr("Notes"), "long_text"),
        ]

    def _goal_fields(self) -> list[Field]:
        users = choices_of(self._shown.lists.users) if self._shown else ()
        return [
            Field("text", self.tr("Goal"), required=True),
            Field("measure", self.tr("Measured by")),
            Field("owner_id", self.tr("Whose it is"), "choice", choices=users),
            Field("due_on", self.tr("By when"), "day"),
        ]

    def _add_goal(self) -> None:
        fixed = {"customer_id": self._customer_id}
        title, verb = self.tr("New goal"), with_ids(account_plans.add_goal)
        FormDialog(self.context, title, self._goal_fields, verb, self, fixed=fixed).open()

    def _edit_goal(self, goal_id: int) -> None:
        goal = self._goal(goal_id)
        if goal is not None:
            owner = None if goal.owner_id is None else str(goal.owner_id)
            values = {"text": goal.text, "measure": goal.measure or None, "owner_id": owner,
                      "due_on": goal.due_on}  # fmt: skip
            FormDialog(
                self.context,
                self.tr("Goal"),
                self._goal_fields,
                with_ids(account_plans.edit_goal),
                self,
                fixed={"id": goal_id},
                values=values,
            ).open()

    def _goal_entries(self, goal_id: Any) -> list[tuple[str, Callable[[], object]]]:
        goal = self._goal(goal_id)
        if goal is None:
            return []
        if goal.reached_on:
            undo = partial(undoably, self.context, account_plans.reopen_goal, self, id=goal_id)
            return [(self.tr("Not reached after all"), undo)]
        reach = partial(undoably, self.context, account_plans.reach_goal, self, id=goal_id)
        return [(self.tr("Reached"), reach)]

    def _delete_goal(self, goal_id: int) -> None:
        delete(self.context, account_plans.delete_goals, [goal_id], self)

    def _move_goal(self, goal_id: int, by: int) -> None:
        self.context.tasks.do(account_plans.move_goal, asker=self, id=goal_id, by=by)

    def _is_reached(self, goal_id: int) -> bool:
        goal = self._goal(goal_id)
        return goal is not None and goal.reached_on is not None

    def _goal(self, goal_id: int) -> Goal | None:
        goals = self._shown.plan.goals if self._shown else ()
        return next((goal for goal in goals if goal.id == goal_id), None)

    def _act(self, index: int) -> None:
        if self._shown is not None:
            self.context.desk.open("finding", self._shown.plan.gaps[index])

    def _open_step(self, key: tuple[str, int]) -> None:
        self.context.desk.open(*key)

    def _fill(self, shown: RecordList, section: Section, lines: list[Line]) -> None:
        shown.show_lines(lines)
        section.show_count(len(lines))

    def _list(self) -> tuple[RecordList, Section]:
        made = RecordList(self.context.theme)
        return made, Section(self.context.theme, made)

    def _arrange(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._title, 1)
        line.addWidget(self.print_button)
        self._area = scrolling(
            self.context.theme, head, self._goals, self.needs, self._maps, self._gaps,
            self._could_buy, self._steps, self._place,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)


def planned(session: Session, customer_id: int, today: date) -> Shown:
    """The plan with what its forms need."""
    header = profile.header(session, customer_id)
    return Shown(
        account_plans.of_customer(session, customer_id, today),
        header.name if header else "",
        profile.lists(session, customer_id),
    )


def _save(store: Any, *, id: int, **fields: Any) -> int:
    return account_plans.edit(store, customer_id=id, **fields)


def _goal_line(goal: Goal) -> Line:
    text, measure, owner, day = plan_print.goal(goal)
    overdue = goal.is_overdue(date.today())
    detail = " · ".join(part for part in (measure, owner) if part)
    tone: Tone = "good" if goal.reached_on else "warn" if overdue else "neutral"
    return Line(goal.id, text, detail, "" if tone != "neutral" else day,
                chip=day if tone != "neutral" else "", tone=tone,
                faded=goal.reached_on is not None)  # fmt: skip


def _map_lines(one: MapSummary) -> tuple[Line, Line]:
    """Who decides, and below it where they stand: one line would be cut."""
    deal, decides, stances = plan_print.summary(one)
    key = one.deal_id or 0
    return Line(key, deal, decides), Line(key, stances, level=1, faded=True)


def _step_line(step: NextStep) -> Line:
    text, place, owner, day = plan_print.step(step)
    late = step.is_overdue(date.today())
    detail = " · ".join(part for part in (place, owner) if part)
    key = ("promise" if step.is_promise else "activity", step.id)
    return Line(key, text, detail, "" if late else day, chip=day if late else "", tone="warn")


def _line(key: int, words: tuple[str, ...], *, faded: bool = False) -> Line:
    title, *rest = words
    return Line(key, title, " · ".join(part for part in rest if part), faded=faded)
