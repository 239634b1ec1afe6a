"""The account plan as a document of one page: HTML, then a PDF."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from crm_desktop.account_plans import Goal, MapSummary, NextStep, Plan, PlanNeed
from crm_desktop.errors import UserError
from ui import formats, phrases, phrases_findings
from ui.theme import FAMILIES

MARGIN_MM = 15
DOTS = 96  # to the inch: what the document is laid out in
SMALLEST = 6.0
LARGEST = 10.0
Row = tuple[str, ...]
translate = QCoreApplication.translate


def save_pdf(plan: Plan, customer: str, today: date, path: Path) -> None:
    """Write the plan as one A4 page; UserError `cannot_write` when the file cannot be written."""
    try:
        # Qt says nothing when it cannot open the file: try it first.
        with path.open("ab"):
            pass
    except OSError as error:
        raise UserError("cannot_write", path=str(path)) from error
    writer = QPdfWriter(str(path))
    writer.setTitle(customer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setResolution(DOTS)
    document = made(plan, customer, today, QSizeF(writer.width(), writer.height()))
    document.print_(writer)


def made(plan: Plan, customer: str, today: date, size: QSizeF) -> QTextDocument:
    """The document, in letters as large as one page allows."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    points = LARGEST
    while True:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setHtml(html(plan, customer, today))
        document.setPageSize(size)
        if document.pageCount() == 1 or points <= SMALLEST:
            return document
        points -= 0.5


def html(plan: Plan, customer: str, today: date) -> str:
    """The plan's content; every text is escaped."""
    until = formats.day(plan.until) if plan.until else ""
    until = translate("AccountPlan", "until {day}").format(day=until) if until else ""
    head = _line(translate("AccountPlan", "Account plan"), until, formats.day(today))
    gaps = ((phrases_findings.title(gap), phrases_findings.why(gap)) for gap in plan.gaps[:5])
    wants = (need(one) for one in plan.needs)
    steps = (step(one) for one in plan.next_steps[:12])
    parts = [
        f"<h2>{escape(customer)}</h2><p>{escape(head)}</p>",
        _table(translate("AccountPlan", "Goals"), (goal(one) for one in plan.goals)),
        _table(translate("AccountPlan", "Needs and what meets them"), wants),
        _table(translate("AccountPlan", "Who decides"), (summary(one) for one in plan.maps)),
        _table(translate("AccountPlan", "What is missing"), gaps),
        _table(translate("AccountPlan", "Next steps"), steps),
        _wins(plan),
    ]
    if plan.notes:
        parts.append(_heading(translate("AccountPlan", "Notes")) + _paragraph(plan.notes))
    return "".join(parts)


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


def step(one: NextStep) -> Row:
    """A next step in words: what, for which deal, who, when."""
    kind = (
        translate("AccountPlan", "Promise")
        if one.kind is None
        else phrases.code("activity_kind", str(one.kind))
    )
    day = formats.day(one.on) if one.on else ""
    return formats.titled(kind, one.text), _line(one.deal, one.person), one.owner, day


def _wins(plan: Plan) -> str:
    cells = ""
    for title, text in (
        (translate("AccountPlan", "What they win"), plan.they_win),
        (translate("AccountPlan", "What we win"), plan.we_win),
    ):
        cells += f"<td width='50%'>{_heading(title)}{_paragraph(text or '–')}</td>"
    return f"<table width='100%'><tr>{cells}</tr></table>"


def _table(title: str, rows: Iterable[Row]) -> str:
    lines = "".join(
        "<tr>" + "".join(f"<td style='padding-right:10px'>{escape(cell)}</td>" for cell in row)
        + "</tr>"
        for row in rows
    )  # fmt: skip
    return _heading(title) + (f"<table width='100%'>{lines}</table>" if lines else "<p>–</p>")


def _heading(title: str) -> str:
    return f"<h4 style='margin-bottom:2px; color:#2159b5'>{escape(title)}</h4>"


def _paragraph(text: str) -> str:
    return "<p style='margin-top:0'>" + escape(text).replace("\n", "<br/>") + "</p>"


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
