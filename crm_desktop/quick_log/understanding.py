"""Reads a line: customer, people, kind, done or planned, when, promise, next step, deal, note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log import moments, notes
from crm_desktop.quick_log.clauses import MAIN, NEXT, PROMISE, Clause, clauses
from crm_desktop.quick_log.clock_words import find_clocks, find_parts
from crm_desktop.quick_log.day_words import find_days
from crm_desktop.quick_log.line import Line
from crm_desktop.quick_log.name_index import NameIndex, Person
from crm_desktop.quick_log.records import (
    Choice,
    Doubt,
    NextStep,
    OpenName,
    Part,
    Piece,
    Promised,
    Understood,
)
from crm_desktop.quick_log.strangers import names_stranger, unknown_firm, whole_name
from crm_desktop.quick_log.touch import (
    CARRIERS,
    KINDS,
    OBLIGED,
    Times,
    Touch,
    is_day_alone,
    kinds_in,
    touch_of,
)
from crm_desktop.quick_log.who import Who, who_is_named
from crm_desktop.text import Span, sort_key

SHOWN_CANDIDATES = 12
_WITH_SOMEBODY = (ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MEETING)
LONGEST_WORD_ZH = 4  # longer ones may have a name inside
_SPANISH = re.compile(
    r"\b(?:el|la|los|las|del?|al|con|y|en|para|por|un|una|que|le|se|llamar|visitar|llame|visite|"
    r"reunion|manana|visita|llamada|correo|pasado|proximo|hoy|ayer|lunes|martes|jueves|viernes)\b"
)
_ENGLISH = re.compile(
    r"\b(?:the|on|at|to|with|and|of|for|call|called|visit|visited|met|meet|meeting|mail|next|last|"
    r"tomorrow|yesterday|today|by|from|about|need|demo|will|is)\b"
)


def understand(
    session: Session, text: str, now: datetime, *,
    customer_id: int | None = None, assumed_id: int | None = None,
) -> Understood:  # fmt: skip
    """What a line means at the moment `now` (local, without zone).

    `customer_id` is a customer the user has chosen for it; `assumed_id` the one on show, meant
    when the line names nobody.
    """
    line = Line(text)
    times = _times(line, now)
    moments_here = times.moments
    index = NameIndex(session.connection())
    kind_words = KINDS.find(line.folded)
    vocabulary = [
        found.span for found in kind_words if found.span.end - found.span.start <= LONGEST_WORD_ZH
    ]
    who = who_is_named(line, index, moments_here, vocabulary, customer_id)
    kinds = kinds_in(kind_words, [*who.spans, *moments_here])
    past = [day.span for day in times.days if day.tense == "past"]
    names = [span for span in who.spans if who.deal is None or span != who.deal.span]
    fixed = [who.deal.span] if who.deal else []
    parts = clauses(line, moments_here, past, names, fixed, [found.span for found in kinds])
    times = replace(times, names=names)
    touch = touch_of(line, parts, kinds, times)
    faint = [found.span for found in kind_words if found.meaning.faint]
    reading = _Reading(line, times, index, who, parts, touch, faint, customer_id is not None)
    return reading.understood(assumed_id)


def day_at_end(text: str, now: datetime) -> date | None:
    """The day to come that a text ends with: "drawings by Friday"; None when it ends otherwise."""
    line = Line(text)
    marks = _times(line, now).days
    found = [mark for mark in marks if not line.folded[mark.span.end :].strip(" .,;!。，；！")]
    return found[-1].rule(now.date(), False)[0] if found else None


class _Reading:
    """A line with everything found in it, put together."""

    def __init__(
        self, line: Line, times: Times, index: NameIndex, who: Who, parts: Sequence[Clause],
        touch: Touch, faint: Sequence[Span], is_chosen: bool,
    ) -> None:  # fmt: skip
        self._line = line
        self._times = times
        self._index = index
        self._who = who
        self._parts = parts
        self._touch = touch
        self._faint = faint
        self._is_chosen = is_chosen  # the customer, by the user
        self._when = moments.of_touch(line, touch, times)
        self._promises = self._with_day([clause for clause in parts if clause.part == PROMISE][:1])
        self._steps = self._with_day([touch.follows] if touch.follows else [])
        self._due = moments.of_clause(self._promises, times, hours=False)
        self._step = moments.of_clause(self._steps, times)

    def understood(self, assumed_id: int | None) -> Understood:
        """The record."""
        who, touch = self._who, self._touch
        firm = self._unknown_firm()
        unknown = firm is not None
        found = () if unknown else self._customers()
        nobody = not (found or unknown or who.people or who.open_names)
        if nobody and assumed_id is not None:
            found = self._choices([assumed_id])
        unknown = unknown or (nobody and not found and self._names_stranger())
        deals = tuple(
            Choice(deal.id, deal.name, deal.customer, deal.customer_id, deal.customer)
            for deal in (who.deal.fits if who.deal else ())
        )
        customer = found[0] if len(found) == 1 else None
        return Understood(
            text=self._line.text, now=self._times.now, kind=touch.kind, done=touch.done,
            day=self._when.day or self._times.now.date(), clock=self._when.clock,
            customer=customer, customers=() if customer else found,
            assumed=nobody and customer is not None,
            unknown="" if firm is None else self._line.shown(firm),
            contacts=tuple(_person(person) for person, _ in who.people),
            open_names=self._open_names(),
            deal=deals[0] if len(deals) == 1 else None, deals=deals if len(deals) > 1 else (),
            promise=self._promised(), next_step=self._next_step(), note=self._note(),
            unsure=self._doubts(customer is None and (unknown or bool(found)), len(deals) > 1),
            pieces=self._pieces(),
        )  # fmt: skip

    def _doubts(self, customer: bool, deal: bool) -> frozenset[Doubt]:
        doubts: set[Doubt] = {*self._when.doubts, *self._due.doubts, *self._step.doubts}
        if customer:
            doubts.add("customer")
        if self._who.open_names:
            doubts.add("contact")
        if self._touch.doubtful:
            doubts.add("kind")
        if deal:
            doubts.add("deal")
        return frozenset(doubts)

    def _with_day(self, told: list[Clause]) -> list[Clause]:
        """A clause without a day, with the one behind it that says nothing but a day."""
        if told and not any(told[0].holds(day.span) for day in self._times.days):
            at = self._parts.index(told[0]) + 1
            if at < len(self._parts) and is_day_alone(self._line, self._parts[at], self._times):
                return [*told, self._parts[at]]
        return told

    def _customers(self) -> tuple[Choice, ...]:
        who = self._who
        ids = who.customers if who.customer is None else (who.customer,)
        return self._choices(ids)

    def _choices(self, ids: Sequence[int]) -> tuple[Choice, ...]:
        known = self._index.customers(ids[:SHOWN_CANDIDATES])
        known.sort(key=lambda one: (sort_key(one.name), one.id))
        return tuple(Choice(one.id, one.name, one.city) for one in known)

    def _open_names(self) -> tuple[OpenName, ...]:
        return tuple(
            OpenName(
                self._line.shown(one.span),
                tuple(
                    sorted(
                        (_person(person) for person in one.fits[:SHOWN_CANDIDATES]),
                        key=lambda choice: (sort_key(choice.name), choice.detail),
                    )
                ),
            )
            for one in self._who.open_names
        )

    def _unknown_firm(self) -> Span | None:
        """The name that follows visited, visité, 拜访 where nobody is called so."""
        who = self._who
        if self._touch.kind != ActivityKind.VISIT or self._is_chosen or who.mention is not None:
            return None
        found = unknown_firm(self._line, self._touch.span, self._times.spans, who.spans)
        known = [*who.spans, *self._times.spans]
        return None if found is None else whole_name(self._line, found, known)

    def _names_stranger(self) -> bool:
        """Whether a call, a visit or a meeting is with somebody whom nobody knows."""
        if self._touch.kind not in _WITH_SOMEBODY or self._who.spans:
            return False
        return names_stranger(self._line, self._touch.span, self._times.spans)

    def _promised(self) -> Promised | None:
        if not self._promises:
            return None
        return Promised(self._said_in(self._promises, ()), self._due.day)

    def _next_step(self) -> NextStep | None:
        touch = self._touch
        if touch.follows is None:
            return None
        what = self._said_in(self._steps, touch.words)
        return NextStep(touch.follow_kind, what, self._step.day, self._step.clock, self._words())

    def _words(self) -> str:
        """The words of the next step without its day; without its cue where others are left."""
        said = self._said_in(self._steps, ())
        if not said:
            known = [*self._when_spans(), *self._who_spans()]
            said = notes.joined([notes.trimmed(self._line, c.span, known) for c in self._steps])
        return " ".join(said.split())

    def _said_in(self, told: Sequence[Clause], more: Sequence[Span]) -> str:
        cues = [clause.cue for clause in told if clause.cue is not None]
        known = [*cues, *more, *self._when_spans(), *self._who_spans()]
        return notes.joined([notes.trimmed(self._line, c.span, known) for c in told])

    def _when_spans(self) -> list[Span]:
        found = (self._when, self._due, self._step)
        spans = [span for one in found for span in (*one.days, *one.clocks)]
        return [*spans, *(part.span for part in self._times.parts)]

    def _who_spans(self) -> list[Span]:
        return list(self._who.spans)

    def _note(self) -> str:
        """What is left when all that was understood is taken off the ends of the clauses."""
        told = [*self._promises, *self._steps]
        known = [*self._when_spans(), *self._touch.words, *self._known_names(), *self._duties()]
        plain = self._touch.kind == ActivityKind.NOTE and self._touch.done
        if plain and not told:
            return self._line.text.strip()
        left = []
        for clause in self._parts:
            if clause in told:
                continue
            spans = [*known, *([clause.cue] if clause.cue and clause.part == NEXT else [])]
            if clause.part in (MAIN, NEXT) and not plain:
                left.append(notes.trimmed(self._line, clause.span, spans))
            else:
                left.append(self._line.shown(clause.span).strip())
        return notes.joined(left)

    def _duties(self) -> list[Span]:
        """Need to, hay que, 记得, sent: said by "planned" and by the kind."""
        searches = [] if self._touch.done else [OBLIGED]
        if self._touch.kind in (ActivityKind.MAIL, ActivityKind.MESSAGE, ActivityKind.CALL):
            searches.append(CARRIERS)
        found = [one for search in searches for one in search.finditer(self._line.folded)]
        return [*(Span(*one.span()) for one in found), *self._faint]

    def _known_names(self) -> list[Span]:
        """Names that became a chip; the others stay in the note."""
        who = self._who
        opened = [one.span for one in who.open_names]
        deals = [who.deal.span] if who.deal and len(who.deal.fits) == 1 else []
        firm = who.customer is not None or not who.spans
        return [
            span for span in who.spans
            if (firm or any(span == one for _, one in who.people)) and span not in opened
            and (who.deal is None or span != who.deal.span or span in deals)
        ]  # fmt: skip

    def _pieces(self) -> tuple[Piece, ...]:
        """Where everything was read, for the marks in the field."""
        who, line = self._who, self._line
        found: list[tuple[Part, Span]] = []
        if self._touch.span:
            found.append(("kind", self._touch.span))
        persons = [span for _, span in who.people] + [one.span for one in who.open_names]
        found += [("contact", span) for span in persons]
        if who.deal:
            found.append(("deal", who.deal.span))
        deal = [who.deal.span] if who.deal else []
        found += [("customer", s) for s in who.spans if s not in persons and s not in deal]
        found += [("date", span) for span in self._when.days]
        found += [("time", span) for span in self._when.clocks]
        found += [("promise", clause.span) for clause in self._promises]
        found += [("next_step", clause.span) for clause in self._steps]
        pieces = [Piece(part, line.typed(span)) for part, span in found]
        return tuple(sorted(pieces, key=lambda piece: piece.span))


def _person(person: Person) -> Choice:
    firm_id, firm = person.customers[0] if person.customers else (None, "")
    told = " · ".join(part for part in (person.other_name, person.title, firm) if part)
    return Choice(person.id, person.name, told, firm_id, firm or None)


def _times(line: Line, now: datetime) -> Times:
    folded = line.folded
    spanish = len(_SPANISH.findall(folded)) > len(_ENGLISH.findall(folded))
    days = find_days(folded, spanish=spanish)
    parts = find_parts(folded)
    spans = [mark.span for mark in days]
    clocks = find_clocks(folded, spans, [part.span for part in parts])
    return Times(days, clocks, parts, now)
