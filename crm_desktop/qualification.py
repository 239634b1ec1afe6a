"""Is this deal worth our effort? A checklist of questions, answered yes or no when we know.

The questions have codes that the screen words. A question that nobody answered is unknown, which is
neither yes nor no.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.deals import name_of
from crm_desktop.models import Customer, Deal, Qualification
from crm_desktop.models.codes import Acquisition, Answer
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Question:
    """A question, the answer that speaks for us, and the kind of buyer it is asked of (all)."""

    code: str
    helps: Answer = Answer.YES
    asked_of: Acquisition | None = None


QUESTIONS = (
    Question("need_confirmed"),
    Question("need_urgent"),
    Question("budget_known"),
    Question("timeline_known"),
    Question("decider_met"),
    Question("criteria_known"),
    Question("we_shaped_criteria"),
    Question("fit_good"),
    Question("coach_confirms"),
    Question("reference_fits"),
    Question("invited_late", Answer.NO),
    Question("strong_rival", Answer.NO),
    Question("unhappy_with_current", asked_of=Acquisition.MODIFIED_REBUY),
    Question("clearly_more_value", asked_of=Acquisition.MODIFIED_REBUY),
    Question("willing_to_learn", asked_of=Acquisition.FIRST_TIME_BUYER),
    Question("will_buy_at_all", asked_of=Acquisition.FIRST_TIME_BUYER),
)
CODES = frozenset(question.code for question in QUESTIONS)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A question of a deal with what we know; `speaks_for_us` is None while that is unknown."""

    question: str
    answer: Answer | None
    speaks_for_us: bool | None
    note: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A deal's checklist, in the order in which it is asked."""

    deal_id: int
    acquisition: Acquisition | None
    lines: tuple[SheetLine, ...]

    @property
    def answered(self) -> int:
        return sum(line.answer is not None for line in self.lines)

    @property
    def speaking_for_us(self) -> int:
        return sum(line.speaks_for_us is True for line in self.lines)

    @property
    def speaking_against_us(self) -> int:
        return sum(line.speaks_for_us is False for line in self.lines)


def answer(
    store: Store,
    *,
    deal_id: int,
    question: str,
    answer: Answer | str | None,
    note: str | None = None,
    on: date | None = None,
) -> None:
    """Answer a question about a deal; None says that we do not know (any more).

    A note that is not given stays as it was. ValueError for a question that is never asked.
    """
    if question not in CODES:
        raise ValueError(f"{question} is no question of the checklist")
    with store.change("question_answered", deal=name_of(store, deal_id)) as session:
        deal = rows.find(session, Deal, deal_id)
        found = session.scalar(
            sa.select(Qualification).where(
                Qualification.deal_id == deal_id, Qualification.question == question
            )
        )
        if answer is None:
            if found is not None:
                rows.delete(session, Qualification, [found.id])
            return
        fields: dict[str, object] = {"answer": Answer(answer)}
        if note is not None:
            fields["note"] = note
        if found is None:
            found = Qualification(customer_id=deal.customer_id, deal_id=deal_id, question=question)
            rows.create(session, found, {**fields, "answered_on": on or date.today()})
        elif found.answer != fields["answer"]:
            rows.assign(found, {**fields, "answered_on": on or date.today()})
        else:
            rows.assign(found, fields)


def sheet(session: Session, deal_id: int) -> Sheet:
    """The checklist of a deal: the questions for its kind of buyer, and any other one answered."""
    acquisition = session.scalar(
        sa.select(Customer.acquisition)
        .join(Deal, Deal.customer_id == Customer.id)
        .where(Deal.id == deal_id)
    )
    known = {
        row.question: row
        for row in session.scalars(
            sa.select(Qualification)
            .where(Qualification.deal_id == deal_id)
            .order_by(Qualification.id)
        )
    }
    asked = [
        question
        for question in QUESTIONS
        if question.asked_of in (None, acquisition) or question.code in known
    ]
    lines = tuple(_line(question, known.get(question.code)) for question in asked)
    return Sheet(deal_id, acquisition, lines)


def _line(question: Question, row: Qualification | None) -> SheetLine:
    if row is None:
        return SheetLine(question.code, None, None, "", None)
    for_us = row.answer == question.helps
    return SheetLine(question.code, row.answer, for_us, row.note or "", row.answered_on)
