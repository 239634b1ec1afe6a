"""Briefs and the day's sheet as documents: for the panel on the screen, a PDF or a printer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from html import escape

from PySide6.QtGui import QTextDocument

from crm_desktop.agenda.brief import VisitBrief
from crm_desktop.agenda.day_sheet import DaySheet, SheetStop
from crm_desktop.agenda.lines import Line
from ui import formats, formats_days, phrases
from ui.papers.frame import A4, Paper, laid_out
from ui.phrases_agenda import AgendaWords, joined
from ui.phrases_brief import BriefLine, BriefPart, BriefWords
from ui.theme import LIGHT

LINES = 3  # of each part of a brief on the day's sheet
Colors = Mapping[str, str]


def brief_html(brief: VisitBrief, words: BriefWords, today: date, colors: Colors) -> str:
    """A brief without its heading; every text is escaped, records are links."""
    reach = _reach(brief, colors)
    last = _small(words.last_touch(brief, today), colors)
    parts = "".join(_part(part, colors) for part in words.parts(brief, today))
    return f"{_small(words.standing(brief), colors)}{reach}{last}{parts}"


def brief_document(
    brief: VisitBrief, words: BriefWords, today: date, paper: Paper = A4
) -> QTextDocument:
    """A brief on paper."""
    head = f"<h2 style='margin:0'>{escape(brief.name)}</h2>"
    return laid_out(head + brief_html(brief, words, today, LIGHT), paper)


def sheet_document(
    sheet: DaySheet, words: BriefWords, agenda: AgendaWords, paper: Paper = A4
) -> QTextDocument:
    """The visits and calls of a day, each with what to know before it."""
    head = f"<h2 style='margin:0'>{escape(formats_days.day_in_words(sheet.day))}</h2>"
    stops = "".join(_stop(stop, words, agenda, sheet.day) for stop in sheet.stops)
    return laid_out(head + stops, paper)


def _stop(stop: SheetStop, words: BriefWords, agenda: AgendaWords, day: date) -> str:
    line, brief = stop.line, stop.brief
    kind = phrases.code("activity_kind", line.facts.get("kind"))
    at = formats.clock(line.at) if line.at else agenda.all_day()
    name = "" if line.customer is None else line.customer.name
    what = formats.titled(kind, line.text)
    address, phone = line.facts.get("address", ""), line.facts.get("phone", "")
    with_whom = formats.listed(person.name for person in line.people)
    minutes = line.facts.get("minutes")
    long = formats.minutes(minutes) if minutes else ""
    rows = [
        f"<b>{escape(name)}</b> &nbsp;{escape(what)}" if name else f"<b>{escape(what)}</b>",
        escape(joined([with_whom, str(address), str(phone), long])),
    ]
    told = "".join(f"<div>{row}</div>" for row in rows if row)
    if brief is not None:
        told += "".join(_short(part, line) for part in words.parts(brief, day))
    # An empty line for what is noted by hand.
    return (
        "<hr/><table width='100%' cellspacing='0' cellpadding='0'><tr>"
        f"<td width='12%' valign='top'><b>{escape(at)}</b></td>"
        f"<td width='88%'>{told}<div>&nbsp;</div></td></tr></table>"
    )


def _short(part: BriefPart, stop: Line) -> str:
    """A part of a brief in few lines; the stop itself is no news."""
    lines = [line for line in part.lines if line.link != f"activity:{stop.record_id}"]
    if not lines:
        return ""
    shown = "<br/>".join(
        escape(line.text)
        + (f" <span style='color:{LIGHT['muted']}'>{escape(line.detail)}</span>"
           if line.detail else "")
        for line in lines[:LINES]
    )  # fmt: skip
    return (
        f"<div style='margin-top:3px'><span style='color:{LIGHT['info']}'>{escape(part.title)}"
        f"</span><br/>{shown}</div>"
    )


def _part(part: BriefPart, colors: Colors) -> str:
    title = (
        f"<p style='margin-top:12px; margin-bottom:2px; color:{colors['info']}'>"
        f"<b>{escape(part.title)}</b></p>"
    )
    return title + "".join(_line(line, colors) for line in part.lines)


def _line(line: BriefLine, colors: Colors) -> str:
    text = escape(line.text)
    if line.link:
        style = f"color:{colors['text']}; text-decoration:none"
        text = f"<a href='{escape(line.link)}' style='{style}'>{text}</a>"
    detail = f"<br/>{_span(line.detail, colors)}" if line.detail else ""
    return f"<p style='margin-top:0; margin-bottom:5px'>{text}{detail}</p>"


def _reach(brief: VisitBrief, colors: Colors) -> str:
    rows = [escape(brief.address)] if brief.address else []
    if brief.phone:
        number = escape(brief.phone)
        rows.append(f"<a href='call:{number}' style='color:{colors['accent']}'>{number}</a>")
    style = f"margin-top:6px; margin-bottom:0; color:{colors['text']}"
    return f"<p style='{style}'>{'<br/>'.join(rows)}</p>" if rows else ""


def _small(text: str, colors: Colors) -> str:
    style = "margin-top:2px; margin-bottom:0"
    return f"<p style='{style}'>{_span(text, colors)}</p>" if text else ""


def _span(text: str, colors: Colors) -> str:
    return f"<span style='color:{colors['muted']}'>{escape(text)}</span>"
