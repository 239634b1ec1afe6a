"""From the lines of Today to rows on its cards, and to what a line opens."""

from __future__ import annotations

from datetime import date

from crm_desktop.agenda.lines import Line
from crm_desktop.models.codes import AgendaKind
from ui.pages.forms.promising import About
from ui.phrases_agenda import AgendaWords
from ui.widgets.agenda import AgendaRow, Key

# What Enter opens of each kind of line.
_OPENS = {
    AgendaKind.PROMISE: "promise",
    AgendaKind.ACTIVITY: "activity",
    AgendaKind.CADENCE: "customer",
    AgendaKind.QUIET_DEAL: "deal",
    AgendaKind.COMPLAINT: "complaint",
    AgendaKind.TIER_MOVE: "customer",
    AgendaKind.FRESHNESS: "customer",
    AgendaKind.BIRTHDAY: "contact",
}


def key_of(line: Line) -> Key:
    """What a line is known by."""
    due = line.facts.get("due_on") if line.kind is AgendaKind.ACTIVITY else None
    known = (str(line.kind), line.record_id)
    return known if due is None else (*known, due)


def row_of(line: Line, words: AgendaWords, today: date) -> AgendaRow:
    """A line as it is drawn."""
    pill = words.pill(line, today)
    return AgendaRow(
        key=key_of(line),
        pill=pill.word,
        icon=pill.icon,
        tone=pill.tone,
        name="" if line.customer is None else line.customer.name,
        text=words.text(line),
        detail=words.reason(line),
        action=words.action(line),
        brief=has_brief(line),
        urgency=words.urgency(line.urgency),
    )


def has_brief(line: Line) -> bool:
    """Whether a brief is read before it: a visit or a call, planned or about to be."""
    return line.customer is not None and line.kind in (AgendaKind.ACTIVITY, AgendaKind.CADENCE)


def opened_by(line: Line) -> tuple[str, int] | None:
    """The kind and id of the record that a line opens; None when it has none of its own."""
    if line.kind is not AgendaKind.SPECIAL_DAY:
        return _OPENS[line.kind], line.record_id
    if line.people:
        return "contact", line.people[0].id
    return None if line.customer is None else ("customer", line.customer.id)


def promise_about(line: Line, customer_id: int) -> About:
    """What a promise made from a line follows from; one person alone is whom it was made to."""
    one = line.people[0] if len(line.people) == 1 else None
    deal = line.record_id if line.kind is AgendaKind.QUIET_DEAL else line.facts.get("deal_id")
    return About(
        customer_id=customer_id,
        contact_id=None if one is None else one.id,
        deal_id=deal if isinstance(deal, int) else None,
        activity_id=line.record_id if line.kind is AgendaKind.ACTIVITY else None,
        to_whom="" if one is None else one.name,
    )
