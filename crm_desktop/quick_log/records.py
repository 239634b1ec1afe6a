"""What the quick log makes of a line: frozen records with the places they were read from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from crm_desktop.models.codes import ActivityKind
from crm_desktop.text import Span

# What is left of "on monday at 3" when day and hour are taken out.
_DANGLING = re.compile(
    r"(?:\s+(?:on|at|by|before|until|from|for|the|el|la|las|a|al|de|del|para|en|antes|hasta))+$",
    re.I,
)
NEW = 0  # the id of a customer that is made when the line is saved
Part = Literal["kind", "customer", "contact", "deal", "date", "time", "promise", "next_step"]
Doubt = Literal["customer", "contact", "deal", "kind", "date", "time"]


@dataclass(frozen=True)
class Choice:
    """A customer, person or deal that a line may speak of, and what tells it from others."""

    id: int
    name: str
    detail: str = ""
    customer_id: int | None = None
    customer: str | None = None

    @property
    def is_new(self) -> bool:
        """Whether it is in no file yet."""
        return self.id == NEW


@dataclass(frozen=True)
class Piece:
    """A stretch of the typed text, and what it was understood as."""

    part: Part
    span: Span


@dataclass(frozen=True)
class OpenName:
    """Words that fit several people: a question for the user."""

    words: str
    candidates: tuple[Choice, ...]


@dataclass(frozen=True)
class Promised:
    """What we said we would do; a day at most, never an hour."""

    what: str
    due: date | None = None


@dataclass(frozen=True)
class NextStep:
    """What comes after a done touch; the line need not say when."""

    kind: ActivityKind | None
    what: str
    day: date | None = None
    clock: time | None = None
    words: str = ""  # as they were typed, without the day


@dataclass(frozen=True)
class Understood:
    """A line understood; `unsure` names what the user must look at before it is true.

    `customers` and `deals` are the candidates where one is not certain, `open_names` those of
    people; `unknown` is the name of a firm that is not in the file. `assumed` says that the
    customer is the one on show, not one the line names.
    """

    text: str
    now: datetime
    kind: ActivityKind
    done: bool
    day: date
    clock: time | None = None
    customer: Choice | None = None
    customers: tuple[Choice, ...] = ()
    assumed: bool = False
    unknown: str = ""
    contacts: tuple[Choice, ...] = ()
    open_names: tuple[OpenName, ...] = ()
    deal: Choice | None = None
    deals: tuple[Choice, ...] = ()
    promise: Promised | None = None
    next_step: NextStep | None = None
    note: str = ""
    unsure: frozenset[Doubt] = frozenset()
    pieces: tuple[Piece, ...] = ()

    @property
    def all_day(self) -> bool:
        """Whether no hour is known."""
        return self.clock is None

    @property
    def subject(self) -> str:
        """What the activity is called: the note, else what was typed without its day and hour."""
        if self.note:
            return " ".join(self.note.split())
        kept, at = "", 0
        for piece in self.pieces:
            if piece.part in ("date", "time") and piece.span.start >= at:
                kept += self.text[at : piece.span.start]
                at = piece.span.end
        left = " ".join((kept + self.text[at:]).split()).strip(" ,;:.，。；：")
        left = _DANGLING.sub("", left)
        return left or " ".join(self.text.split())

    @property
    def open_questions(self) -> frozenset[Doubt]:
        """The doubts that must be answered before this is written: about who it was."""
        doubts: frozenset[Doubt] = frozenset({"customer", "contact"})
        return self.unsure & doubts

    def span_of(self, part: Part) -> Span | None:
        """Where something was read from; None when it was not in the line."""
        return next((piece.span for piece in self.pieces if piece.part == part), None)
