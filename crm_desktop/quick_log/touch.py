"""What kind of touch a line tells of, whether it was done, and what comes next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log import notes, words_clauses, words_kinds_en
from crm_desktop.quick_log import words_dates as words
from crm_desktop.quick_log.clauses import MAIN, NEXT, PROMISE, SAID, Clause
from crm_desktop.quick_log.clock_words import ClockMark, PartMark
from crm_desktop.quick_log.days import DayMark
from crm_desktop.quick_log.kind_words import KindWord
from crm_desktop.quick_log.lexicon import Found, Lexicon, bounded
from crm_desktop.quick_log.line import Line, overlaps
from crm_desktop.quick_log.words_kinds_en import ENGLISH
from crm_desktop.quick_log.words_kinds_es import SPANISH
from crm_desktop.quick_log.words_kinds_zh import CHINESE
from crm_desktop.text import Span

KINDS: Lexicon[KindWord] = Lexicon([*ENGLISH, *SPANISH, *CHINESE])
_DONE = bounded(words_clauses.DONE)
_PLANNED = bounded(words_clauses.PLANNED)
_DONE_ZH = re.compile(words_clauses.DONE_ZH)
_PLANNED_ZH = re.compile(words_clauses.PLANNED_ZH)
_HARD_ZH = re.compile("要|记得|需要|别忘|准备|打算|计划|安排|提醒|务必|该|尽快|得|约|将|想")
OBLIGED = bounded(words_clauses.OBLIGED)
CARRIERS = bounded(words_clauses.CARRIERS)
_OURS = bounded(
    f"{words_clauses.OBLIGED}|i'll|we'll|i will|we will|voy a|vamos a|send|prepare|quote|check|"
    f"offer|"
    "mandar|enviar|preparar|revisar|pasar(?:le|les)?|准备|发|寄|送|做|报价"
)
_JUST_DID = re.compile(r"(?:acab[oa](?:mos)? de|pude|pudimos|logre|consegui)\s+$")
_OR = re.compile(
    r"^\s*(?:\w{1,12}\s+){0,2}?(?:or|o|或者?|还是|/)\s*(?:\w{1,4}\s+)?$|^(?:或者?|还是|/)$"
)
_PARTS_BEGIN = {words.MORNING: 6, words.NOON: 12, words.AFTERNOON: 13, words.NIGHT: 18}
_PARTS_END = {words.MORNING: 12, words.NOON: 14, words.AFTERNOON: 18, words.NIGHT: 24}
DONE, PLANNED = "done", "planned"


@dataclass(frozen=True)
class Times:
    """The days, hours and parts of the day of a line, and the moment it was typed."""

    days: Sequence[DayMark]
    clocks: Sequence[ClockMark]
    parts: Sequence[PartMark]
    now: datetime
    names: Sequence[Span] = ()  # of customers and people, which stand beside a day without words

    @property
    def moments(self) -> list[Span]:
        """Where days and hours stand."""
        return [*(day.span for day in self.days), *(clock.span for clock in self.clocks)]

    @property
    def spans(self) -> list[Span]:
        """Where anything about time stands."""
        return [*self.moments, *(part.span for part in self.parts)]


@dataclass(frozen=True)
class Touch:
    """The kind with the word for it, done or planned, and the clauses it is told in.

    `follows` is the clause of the next step with its own kind.
    """

    kind: ActivityKind
    done: bool
    span: Span | None
    doubtful: bool
    clauses: tuple[Clause, ...]
    follows: Clause | None
    follow_kind: ActivityKind | None
    words: tuple[Span, ...]


@dataclass(frozen=True)
class _Told:
    """A word for a kind in its clause, and the tense it has there."""

    found: Found[KindWord]
    clause: Clause
    state: str


def touch_of(
    line: Line, parts: Sequence[Clause], kinds: Sequence[Found[KindWord]], times: Times
) -> Touch:
    """What was done or is planned; none of the words for a kind: a note, done."""
    told = _told(line, parts, kinds, times)
    mains = [one for one in told if one.clause.part in (MAIN, NEXT)]
    strong = [one for one in mains if not one.found.meaning.faint]
    used = (
        strong
        or mains
        or [one for one in told if one.clause.part == SAID and one.found.meaning.form == "past"]
    )
    promised = next((clause for clause in parts if clause.part == PROMISE), None)
    done = [one for one in used if one.state == DONE and one.clause.part != NEXT]
    done = done or [one for one in used if one.state == DONE]
    if done:
        return _done(line, parts, used, done)
    if used and not (promised and promised.span < used[0].clause.span):
        return _planned(line, parts, used)
    return _note(line, parts, used, times)


def _done(
    line: Line, parts: Sequence[Clause], used: Sequence[_Told], done: Sequence[_Told]
) -> Touch:
    chosen = _best(done)
    later = [one for one in used if one.state == PLANNED and one.clause is not chosen.clause]
    follows, kind = _next_clause(line, parts, later, chosen.clause)
    doubtful = _is_alternative(line, chosen, used)
    clauses = tuple(c for c in parts if c is not follows and c.part in (MAIN, NEXT))
    clauses = tuple(sorted(clauses, key=lambda c: c is not chosen.clause))
    return Touch(
        chosen.found.meaning.kind, True, chosen.found.span, doubtful, clauses, follows, kind,
        _words(used),
    )  # fmt: skip


def _planned(line: Line, parts: Sequence[Clause], used: Sequence[_Told]) -> Touch:
    chosen = _best(used)
    clauses = tuple(
        sorted(
            (c for c in parts if c.part in (MAIN, NEXT) or c is chosen.clause),
            key=lambda c: c is not chosen.clause,
        )
    )
    doubtful = _is_alternative(line, chosen, used)
    return Touch(
        chosen.found.meaning.kind, False, chosen.found.span, doubtful, clauses, None, None,
        _words(used),
    )  # fmt: skip


def _note(line: Line, parts: Sequence[Clause], used: Sequence[_Told], times: Times) -> Touch:
    """No word for a kind, or only in what comes after a promise."""
    follows, kind = _next_clause(line, parts, used, None)
    clauses = tuple(clause for clause in parts if clause.part in (MAIN, NEXT) and clause != follows)
    spans = _words(used)
    if follows is not None and follows.cue is not None and _is_plan_alone(line, parts, times):
        # "follow up with Anna on Monday": something is planned, only what is not said
        return Touch(ActivityKind.CALL, False, None, True, (follows, *clauses), None, None, spans)
    if _is_task(line, parts, times):
        told = (follows, *clauses) if follows else clauses
        return Touch(ActivityKind.NOTE, False, None, True, told, None, None, spans)
    if not any(clause.part == PROMISE for clause in parts):
        follows = follows if follows and len(clauses) else None
    return Touch(ActivityKind.NOTE, True, None, False, clauses, follows, kind, spans)


def _words(told: Sequence[_Told]) -> tuple[Span, ...]:
    """The words that say no more than the kind; what was given is worth a note."""
    return tuple(one.found.span for one in told if one.found.meaning.kind != ActivityKind.GIFT)


def _is_plan_alone(line: Line, parts: Sequence[Clause], times: Times) -> bool:
    first = parts[0]
    return first.part == NEXT and not first.weak and _coming(times.days, first)


def _is_task(line: Line, parts: Sequence[Clause], times: Times) -> bool:
    """Whether a line obliges us to something on a day to come, of no kind that we know."""
    first = parts[0] if parts else None
    if first is None or first.part not in (MAIN, NEXT):
        return False
    said = OBLIGED.search(line.folded, first.span.start, first.span.end)
    return said is not None and _coming(times.days, first)


def _coming(days: Sequence[DayMark], clause: Clause) -> bool:
    return any(clause.holds(day.span) and day.tense in ("coming", "either") for day in days)


def _told(
    line: Line, parts: Sequence[Clause], kinds: Sequence[Found[KindWord]], times: Times
) -> list[_Told]:
    told = []
    for found in kinds:
        clause = next((one for one in parts if one.holds(found.span)), None)
        if clause is not None:
            told.append(_Told(found, clause, _state(line, parts, found, clause, times)))
    return told


def _best(told: Sequence[_Told]) -> _Told:
    """The first word for a kind; a visit goes before a meeting."""
    first = told[0]
    if first.found.meaning.kind == ActivityKind.MEETING:
        visits = [one for one in told if one.found.meaning.kind == ActivityKind.VISIT]
        return visits[0] if visits else first
    return first


def _is_alternative(line: Line, chosen: _Told, told: Sequence[_Told]) -> bool:
    """Whether another kind stands beside the chosen one with "or" between them."""
    for one in told:
        if one.found.meaning.kind != chosen.found.meaning.kind:
            start, end = sorted((chosen.found.span, one.found.span))
            if _OR.search(line.folded[start.end : end.start]):
                return True
    return False


def _state(
    line: Line, parts: Sequence[Clause], found: Found[KindWord], clause: Clause, times: Times
) -> str:
    """Done or planned, by the word, by the words around it, by the day."""
    form = found.meaning.form
    text = _without(line, clause, times.names)
    before = text[: found.span.start - clause.span.start]
    if form == "base":
        form = "plan" if _is_verb(line, clause, found.span, times) else "noun"
    if form == "past":
        return DONE
    if form == "plan":
        return DONE if _JUST_DID.search(before) else PLANNED
    if form == "noun" and _DONE.search(text):
        return DONE
    if form == "noun" and (_PLANNED.search(text) or clause.part == NEXT):
        return PLANNED
    if form == "han" or not text.isascii():
        if _DONE_ZH.search(text):
            return DONE
        hard = _PLANNED_ZH.search(text)
        if clause.part == NEXT or (hard and _HARD_ZH.search(hard[0])):
            return PLANNED
    return _by_date(line, parts, clause, times)


def _without(line: Line, clause: Clause, marks: Sequence[Span]) -> str:
    """The words of a clause with blanks for marks: in a name, 刚 does not say that it was done."""
    text = line.folded[clause.span.start : clause.span.end]
    for mark in marks:
        if clause.holds(mark):
            start, end = mark.start - clause.span.start, mark.end - clause.span.start
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _by_date(line: Line, parts: Sequence[Clause], clause: Clause, times: Times) -> str:
    others = [one for one in parts if one.part == MAIN and one is not clause]
    near = [clause, *(one for one in others if is_day_alone(line, one, times))]
    for one in near:
        day = next((d for d in times.days if one.holds(d.span) and not d.attributive), None)
        if day is not None:
            if day.tense == "today":
                return _by_hour(near, times)
            return DONE if day.tense == "past" else PLANNED
    if any(one.holds(clock.span) for one in near for clock in times.clocks):
        return _by_hour(near, times)
    return DONE


def _by_hour(near: Sequence[Clause], times: Times) -> str:
    """Of today: an hour or part of the day to come is planned."""
    part = next((p.part for p in times.parts if any(one.holds(p.span) for one in near)), None)
    for clock in times.clocks:
        if any(one.holds(clock.span) for one in near):
            return PLANNED if clock.read(part)[0] > times.now.time() else DONE
    if part is not None and times.now.time() < time(_PARTS_BEGIN[part]):
        return PLANNED
    return DONE


def _is_verb(line: Line, clause: Clause, span: Span, times: Times) -> bool:
    """Whether call, visit, mail … is what somebody shall do here, and not the thing."""
    behind = line.folded[span.end : clause.span.end].split()
    before = _without(line, clause, times.spans)[: span.start - clause.span.start]
    words_before = before.replace(":", " ").split()
    last = words_before[-1].strip(".,") if words_before else ""
    if last in words_kinds_en.VERB_AFTER:
        return True
    if last in words_kinds_en.NOUN_AFTER or last.isdigit():
        return False
    first = behind[0].strip(".,:") if behind else ""
    word = line.folded[span.start : span.end]
    if first in ("de", "del", "con", "para", "al") or (first == "a" and "mail" in word):
        return False  # Spanish, where these words are things
    if first in words_kinds_en.NOUN_BEFORE:
        # "mail to Anna" is the thing; "meet with", "see about" are not
        return word.startswith(("meet", "see", "go", "drop", "stop"))
    if clause.cue is not None and clause.part == NEXT and clause.cue.end <= span.start:
        return True
    return not words_before and bool(first)


def _next_clause(
    line: Line, parts: Sequence[Clause], later: Sequence[_Told], main: Clause | None
) -> tuple[Clause | None, ActivityKind | None]:
    """The clause of the next step: one that says so, else the first planned touch."""
    for clause in parts:
        if clause.part == NEXT and clause is not main:
            kinds = [one.found.meaning.kind for one in later if one.clause is clause]
            text = line.folded[clause.span.start : clause.span.end]
            if kinds or not clause.weak or _OURS.search(text):
                return clause, kinds[0] if kinds else None
    for one in later:
        if one.clause.part == MAIN and one.clause is not main:
            return one.clause, one.found.meaning.kind
    return None, None


def kinds_in(
    found_words: Sequence[Found[KindWord]], taken: Sequence[Span]
) -> list[Found[KindWord]]:
    """The words for kinds that are no part of a name, a deal, a day or an hour.

    "Gave Priya a box of chocolates" has a name inside and is a word all the same.
    """
    return [
        found
        for found in found_words
        if not any(
            overlaps(found.span, [span])
            and not (found.span.start < span.start and span.end < found.span.end)
            for span in taken
        )
    ]


def is_day_alone(line: Line, clause: Clause, times: Times) -> bool:
    """Whether a clause says no more than a day or hour, so that it speaks of another one."""
    held = any(clause.holds(span) for span in times.moments)
    return held and not notes.trimmed(line, clause.span, [*times.spans, *times.names])
