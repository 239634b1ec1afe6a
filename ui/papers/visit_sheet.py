"""The visit sheet: the brief on paper, with room to write down what is heard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from crm_desktop.agenda.brief import VisitBrief
from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.papers.visit import Visit
from ui.papers import html
from ui.papers.dossier import joined, touched
from ui.papers.frame import Paper, laid_out
from ui.phrases_brief import BriefWords

translate = QCoreApplication.translate
LEAST, MOST = 5, 16  # lines to write on


def visit_document(found: Visit, today: date, paper: Paper, *, internal: bool) -> QTextDocument:
    """The sheet; what only we may know is left out unless it stays in the house."""
    brief, words = found.brief, BriefWords()
    shown = brief if internal else harmless(brief)
    reach = joined([brief.address, brief.phone])
    parts = [
        html.head(brief.name, words.standing(brief)),
        f"<p style='margin:4px 0 0 0'>{escape(reach)}</p>" if reach else "",
        *(html.lines(part) for part in words.parts(shown, today)),
        html.section(touched(found.touches, internal=internal)),
    ]
    return _with_room(parts, paper)


def _with_room(parts: list[str], paper: Paper) -> QTextDocument:
    """As many lines to write on as the last page has room for."""
    title = translate("Papers", "What was said and agreed")

    def made(rows: int) -> QTextDocument:
        return laid_out("".join([*parts, html.room_to_write(title, rows)]), paper)

    needed = made(LEAST).pageCount()
    fitting = (made(rows) for rows in range(MOST, LEAST, -1))
    return next((each for each in fitting if each.pageCount() == needed), made(LEAST))


def harmless(brief: VisitBrief) -> VisitBrief:
    """A brief that may lie on the customer's table: without stances, coaches and findings."""
    people = tuple(
        replace(
            one,
            stance=Stance.UNKNOWN,
            influence=None,
            personal_win="",
            style="",
            roles=tuple(role for role in one.roles if role is not BuyingRole.COACH),
        )
        for one in brief.people
    )
    questions = tuple(one for one in brief.questions if one.finding is None)
    return replace(brief, people=people, questions=questions)
