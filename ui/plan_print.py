"""The account plan as a document of one page: drawn alike on the screen, a PDF or a printer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from crm_desktop.account_plans import Goal, MapSummary, NextStep, Plan, PlanNeed
from crm_desktop.white_space import Gap
from ui import formats, phrases, phrases_findings, phrases_white_space
from ui.papers.frame import A4, Paper, laid_out
from ui.theme import LIGHT

SMALLEST = 6.0
LARGEST = 10.0
GAPS = 5
STEPS = 12
BROAD = (40, 22, 16, 22)
TABLE = "<table width='100%' cellspacing='0' cellpadding='0'>"
Row = tuple[str, ...]
translate = QCoreApplication.translate


def made(
    plan: Plan, customer: str, today: date, paper: Paper = A4, *, internal: bool = True
) -> QTextDocument:
    """The document, in letters as large as one page allows.

    Unless it stays in the house, it is silent about stances, what is missing, and notes.
    """
    if not internal:
        plan = replace(plan, maps=(), gaps=(), could_buy=(), notes="")
    points = LARGEST
    while True:
        document = laid_out(html(plan, customer, today, points, internal=internal), paper, points)
        if document.pageCount() == 1 or points <= SMALLEST:
            return document
        points -= 0.5


def html(
    plan: Plan, customer: str, today: date, points: float = LARGEST, *, internal: bool = True
) -> str:
    """The plan's content in letters of this size; every text is escaped."""
    sheet = _Sheet(points)
    until = formats.day(plan.until) if plan.until else ""
    until = translate("AccountPlan", "until {day}").format(day=until) if until else ""
    as_of = translate("AccountPlan", "as of {day}").format(day=formats.day(today))
    parts = [
        sheet.head(customer, _line(translate("AccountPlan", "Account plan"), until, as_of)),
        *(sheet.table(part) for part in _parts(plan) if internal or not part.is_internal),
        sheet.wins(plan),
    ]
    if plan.notes:
        parts.append(sheet.heading(translate("AccountPlan", "Notes")) + _paragraph(plan.notes))
    return "".join(parts)


@dataclass(frozen=True)
class _Part:
    """A heading over lines in columns of these widths in per cent; `more` lines are left out."""

    title: str
    columns: Row
    widths: tuple[int, ...]
    lines: Sequence[Row]
    more: int = 0
    is_internal: bool = False


def _parts(plan: Plan) -> list[_Part]:
    who, when = translate("AccountPlan", "Who"), translate("AccountPlan", "By when")
    goals = (translate("AccountPlan", "Goal"), translate("AccountPlan", "Measured by"), who, when)
    wants = (
        translate("AccountPlan", "Need"),
        translate("AccountPlan", "Whose it is"),
        translate("AccountPlan", "What meets it"),
    )
    steps = (translate("AccountPlan", "Step"), translate("AccountPlan", "For"), who, when)
    gaps = [(phrases_findings.title(gap), phrases_findings.why(gap)) for gap in plan.gaps[:GAPS]]
    return [
        _Part(translate("AccountPlan", "Goals"), goals, BROAD, [goal(g) for g in plan.goals]),
        _Part(
            translate("AccountPlan", "Needs and what meets them"),
            wants,
            (40, 28, 32),
            [need(n) for n in plan.needs],
        ),
        _Part(
            translate("AccountPlan", "Who decides"),
            (),
            (28, 40, 32),
            [summary(m) for m in plan.maps],
            is_internal=True,
        ),
        _Part(
            translate("AccountPlan", "What is missing"),
            (),
            (28, 72),
            gaps,
            len(plan.gaps) - GAPS,
            is_internal=True,
        ),
        _Part(
            translate("AccountPlan", "What they could also buy"),
            (),
            (28, 50, 22),
            [white_space(gap) for gap in plan.could_buy[:GAPS]],
            len(plan.could_buy) - GAPS,
            is_internal=True,
        ),
        _Part(
            translate("AccountPlan", "Next steps"),
            steps,
            BROAD,
            [step(s) for s in plan.next_steps[:STEPS]],
            len(plan.next_steps) - STEPS,
        ),
    ]


def goal(one: Goal) -> Row:
    """A goal in words: text, measure, owner, day."""
    day = formats.day(one.due_on) if one.due_on else ""
    if one.reached_on:
        day = translate("AccountPlan", "reached {day}").format(day=formats.day(one.reached_on))
    return one.text, one.measure, one.owner, day


def need(one: PlanNeed) -> Row:
    """A need in words: text, whose it is, what meets it."""
    meets = one.product or translate("AccountPlan", "nothing yet")
    if one.met_on:
        meets = _line(
            one.product, translate("AccountPlan", "met {day}").format(day=formats.day(one.met_on))
        )
    return one.text, _line(one.person, one.deal), meets


def summary(one: MapSummary) -> Row:
    """A map in words: whose, who decides, how many stand where."""
    deciders = formats.listed(
        formats.aside(name, phrases.code("stance", str(stance))) for name, stance in one.deciders
    )
    decides = (
        translate("AccountPlan", "decides: {names}").format(names=deciders)
        if deciders
        else translate("AccountPlan", "decider unknown")
    )
    counts = [
        formats.titled(phrases.code("stance", str(stance)), formats.number(count))
        for stance, count in one.stances
        if count
    ]
    met = translate("AccountPlan", "{met} of {people} met").format(met=one.met, people=one.people)
    coach = formats.listed(one.coaches)
    coaches = (
        translate("AccountPlan", "coach: {names}").format(names=coach)
        if coach
        else translate("AccountPlan", "no coach")
    )
    return one.deal, _line(decides, coaches), _line(met, *counts)


def white_space(gap: Gap) -> Row:
    """A line that they could buy: its name, what speaks for it, about how much a year."""
    return gap.line, phrases_white_space.why(gap), phrases_white_space.amount(gap)


def step(one: NextStep) -> Row:
    """A next step in words: what, for which deal, who, when."""
    kind = (
        translate("AccountPlan", "Promise")
        if one.kind is None
        else phrases.code("activity_kind", str(one.kind))
    )
    day = formats.day(one.on) if one.on else ""
    return formats.titled(kind, one.text), _line(one.deal, one.person), one.owner, day


class _Sheet:
    """The parts of the page as HTML, in letters of one size; paper is light in every theme."""

    def __init__(self, points: float) -> None:
        self._small = f"font-size:{points * 0.85:.1f}pt"
        self._large = f"font-size:{points * 1.8:.1f}pt"
        self._air = points * 0.3

    def head(self, customer: str, below: str) -> str:
        """The customer's name over a line."""
        return (
            f"{TABLE}<tr><td style='border-bottom:2px solid {LIGHT['accent']};"
            f"padding-bottom:{2 * self._air:.1f}px'>"
            f"<span style='{self._large};font-weight:600'>{escape(customer)}</span><br/>"
            f"<span style='color:{LIGHT['muted']}'>{escape(below)}</span></td></tr></table>"
        )

    def heading(self, title: str) -> str:
        """The heading of a part."""
        return (
            f"<p style='margin-top:{4 * self._air:.1f}px;margin-bottom:{self._air:.1f}px;"
            f"color:{LIGHT['info']};font-weight:600'>{escape(title)}</p>"
        )

    def table(self, part: _Part) -> str:
        """A part of the plan; a dash where nothing is known."""
        if not part.lines:
            return self.heading(part.title) + "<p style='margin:0'>–</p>"
        muted = f"{self._small};color:{LIGHT['muted']}"
        content = self._row(part.columns, part.widths, muted)
        content += "".join(self._row(line, part.widths, "") for line in part.lines)
        if part.more > 0:
            words = translate("AccountPlan", "and {count} more").format(count=part.more)
            content += (
                f"<tr><td colspan='{len(part.widths)}' style='padding-top:{self._air:.1f}px'>"
                f"<span style='{muted}'>{escape(words)}</span></td></tr>"
            )
        return self.heading(part.title) + f"{TABLE}{content}</table>"

    def wins(self, plan: Plan) -> str:
        """What both sides win, side by side."""
        them, us = (
            f"<td width='49%' style='background-color:{LIGHT['info_fill']};padding:"
            f"{2 * self._air:.1f}px 8px'><span style='color:{LIGHT['info']};font-weight:600'>"
            f"{escape(title)}</span><br/>{_broken(text or '–')}</td>"
            for title, text in (
                (translate("AccountPlan", "What they win"), plan.they_win),
                (translate("AccountPlan", "What we win"), plan.we_win),
            )
        )
        above = f"<p style='margin:0;font-size:{2.5 * self._air:.1f}pt'>&nbsp;</p>"
        return f"{above}{TABLE}<tr>{them}<td width='2%'></td>{us}</tr></table>"

    def _row(self, cells: Row, widths: Sequence[int], style: str) -> str:
        line = f"border-bottom:1px solid {LIGHT['line']};vertical-align:middle;"
        room = f"padding:{self._air:.1f}px 8px {self._air:.1f}px 0"
        shown = "".join(
            f"<td width='{width}%' style='{line}{room}'>"
            f"<span style='{style}'>{escape(cell)}</span></td>"
            for cell, width in zip(cells, widths, strict=False)
        )
        return f"<tr>{shown}</tr>" if shown else ""


def _paragraph(text: str) -> str:
    return f"<p style='margin-top:0'>{_broken(text)}</p>"


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
