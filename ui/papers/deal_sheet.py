"""The sheet of a deal on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from crm_desktop.papers.deal_sheet import PrintedDeal
from crm_desktop.stakeholders.maps import MapPerson
from ui import formats, phrases, phrases_findings, phrases_reasons
from ui.papers import html
from ui.papers.dossier import joined, roles_of, stance_of, touched
from ui.papers.frame import Paper, laid_out

translate = QCoreApplication.translate


def deal_document(found: PrintedDeal, paper: Paper, *, internal: bool) -> QTextDocument:
    """The sheet; stances, findings and notes only when it stays in the house."""
    parts = [
        html.head(found.name, _standing(found)),
        html.section(_facts(found)),
        html.section(_people(found, internal=internal)),
        html.section(_products(found)),
        html.section(touched(found.touches, internal=internal)),
        html.section(_moves(found)),
    ]
    if internal:
        parts.insert(3, html.section(_findings(found)))
        parts.insert(4, html.section(_questions(found)))
        if found.notes:
            parts.append(html.heading(translate("Papers", "Notes")) + html.paragraph(found.notes))
    return laid_out("".join(parts), paper)


def _standing(found: PrintedDeal) -> str:
    stage = (
        phrases.code("outcome", found.outcome)
        if found.outcome
        else phrases.code("buying_stage", found.stage)
    )
    amount = formats.money(found.amount, found.currency) if found.amount else ""
    return joined([found.customer, stage, amount])


def _facts(found: PrintedDeal) -> html.Part:
    close = formats.day(found.expected_close) if found.expected_close else ""
    facts = (
        (translate("Papers", "Owner"), found.owner),
        (translate("Papers", "Expected close"), close),
        (translate("Papers", "Rivals"), formats.listed(found.sheet.rivals)),
        (translate("Papers", "Criteria"), formats.listed(found.sheet.criteria)),
    )
    lines = [fact for fact in facts if fact[1]]
    return html.Part(translate("Papers", "Deal"), (), (24, 76), lines)


def _people(found: PrintedDeal, *, internal: bool) -> html.Part:
    def line(one: MapPerson) -> tuple[str, ...]:
        name = one.name or translate("Papers", "not known yet")
        roles = roles_of(one.roles, internal=internal)
        return (
            formats.listed([name, one.title]),
            joined([roles, stance_of(one.stance, internal=internal)]),
            formats.day(one.last_touch_on) if one.last_touch_on else "",
        )

    columns = (
        translate("Papers", "Person"),
        translate("Papers", "Part in the purchase"),
        translate("Papers", "Last touch"),
    )
    people = [line(one) for one in found.people]
    return html.Part(translate("Papers", "People"), columns, (42, 40, 18), people)


def _products(found: PrintedDeal) -> html.Part:
    columns = (
        translate("Papers", "Product"),
        translate("Papers", "Quantity"),
        translate("Papers", "Amount"),
    )
    lines = [
        (
            one.name,
            formats.quantity(one.quantity) if one.quantity else "",
            formats.money(one.amount, found.currency) if one.amount else "",
        )
        for one in found.sheet.products
    ]
    title = translate("Papers", "What is offered")
    return html.Part(title, columns, (60, 18, 22), lines, frozenset({1, 2}))


def _findings(found: PrintedDeal) -> html.Part:
    lines = [(phrases_findings.title(one), phrases_findings.why(one)) for one in found.findings]
    return html.Part(translate("Papers", "What we noticed"), (), (34, 66), lines)


def _questions(found: PrintedDeal) -> html.Part:
    lines = [
        (
            phrases_reasons.question(one.question),
            phrases.code("answer", one.answer),
            one.note,
        )
        for one in found.qualification.lines
        if one.answer is not None
    ]
    return html.Part(translate("Papers", "Checklist"), (), (48, 14, 38), lines)


def _moves(found: PrintedDeal) -> html.Part:
    lines = [
        (formats.day(one.moved_on), phrases.code("buying_stage", one.after), one.reason)
        for one in found.sheet.moves
    ]
    return html.Part(translate("Papers", "Stages so far"), (), (18, 30, 52), lines)
