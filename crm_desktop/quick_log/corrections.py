"""What the user made of a line by hand: it goes before what was understood."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time

from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log.records import Choice, Doubt, NextStep, Part, Promised, Understood


@dataclass(frozen=True)
class Corrections:
    """The chips that were changed. None: as understood; `gone` names the parts taken away.

    `people` are answers to open names, by their words; `added` are people put in, `left_out` the
    ids of those taken away.
    """

    kind: ActivityKind | None = None
    done: bool | None = None
    customer: Choice | None = None
    day: date | None = None
    clock: time | None = None
    deal: Choice | None = None
    promise: Promised | None = None
    next_step: NextStep | None = None
    note: str | None = None
    people: dict[str, Choice | None] = field(default_factory=dict)
    added: tuple[Choice, ...] = ()
    left_out: frozenset[int] = frozenset()
    gone: frozenset[str] = frozenset()

    def without(self, part: str) -> Corrections:
        """The same, with a part taken away."""
        return replace(self, gone=self.gone | {part})


def corrected(found: Understood, made: Corrections) -> Understood:
    """What was understood, with what the user changed; what they settled is doubtful no more."""
    for step in (_what, _who, _when, _more):
        found = step(found, made)
    return found


def _what(found: Understood, made: Corrections) -> Understood:
    if made.kind is not None:
        found = replace(found, kind=made.kind, unsure=found.unsure - {"kind"})
    if made.done is not None:
        found = replace(found, done=made.done)
    return found


def _who(found: Understood, made: Corrections) -> Understood:
    if "customer" in made.gone:
        found = _settled(replace(found, customer=None, customers=(), assumed=False), "customer")
    elif made.customer is not None:
        name = found.unknown if made.customer.is_new else _words_of(found, "customer")
        note = _without(found.note, name)
        chosen = replace(found, customer=made.customer, customers=(), assumed=False, note=note)
        found = _settled(chosen, "customer")
    for words, person in made.people.items():
        if person is not None:
            found = replace(found, note=_without(found.note, words))
    left = tuple(one for one in found.open_names if one.words not in made.people)
    asked = {one.words for one in found.open_names}
    answers = [one for words, one in made.people.items() if one is not None and words in asked]
    people = {
        one.id: one
        for one in (*found.contacts, *answers, *made.added)
        if one.id not in made.left_out
    }
    found = replace(found, contacts=tuple(people.values()), open_names=left)
    if not left:
        found = _settled(found, "contact")
    is_unknown = "customer" in found.unsure and not found.customers  # a firm not in the file
    if found.customer is None and "customer" not in made.gone and not is_unknown:
        found = _by_person(found, answers)
    return found


def _words_of(found: Understood, part: Part) -> str:
    span = found.span_of(part)
    return found.text[span.start : span.end] if span else ""


def _without(note: str, words: str) -> str:
    """A note without a name that has an answer now, when it begins or ends with it."""
    ends = " ,，;:·"
    if words and note.startswith(words):
        return note[len(words) :].strip(ends)
    if words and note.endswith(words):
        return note[: -len(words)].strip(ends)
    return note


def _by_person(found: Understood, answers: list[Choice]) -> Understood:
    """The firm of somebody the user named is the customer."""
    for one in answers:
        if one.customer_id is not None and one.customer is not None:
            firm = Choice(one.customer_id, one.customer)
            return _settled(replace(found, customer=firm, customers=()), "customer")
    return found


def _when(found: Understood, made: Corrections) -> Understood:
    if made.day is None:
        return found
    chosen = replace(found, day=made.day, clock=made.clock)
    return _settled(_settled(chosen, "date"), "time")


def _more(found: Understood, made: Corrections) -> Understood:
    if "deal" in made.gone or made.deal is not None:
        deal = None if "deal" in made.gone else made.deal
        found = _settled(replace(found, deal=deal, deals=()), "deal")
    if "promise" in made.gone or made.promise is not None:
        found = replace(found, promise=None if "promise" in made.gone else made.promise)
    if "next_step" in made.gone or made.next_step is not None:
        found = replace(found, next_step=None if "next_step" in made.gone else made.next_step)
    if made.note is not None:
        found = replace(found, note=made.note)
    return found


def _settled(found: Understood, doubt: Doubt) -> Understood:
    return replace(found, unsure=found.unsure - {doubt})
