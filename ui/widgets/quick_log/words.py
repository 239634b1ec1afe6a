"""What the chips of a line say: one for everything that was understood, and what is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log import Choice, OpenName, Part, Understood, due_of
from ui import formats, phrases

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ChipWords:
    """A chip: which part it stands for, its words, and what is doubtful about it.

    `name` is how it is called to those who listen; `key` tells chips of one part apart; `part`
    names the stretch of the line it was read from, if there is one.
    """

    key: str
    name: str
    text: str
    icon: str
    doubt: str = ""
    part: Part | None = None
    about: Choice | OpenName | None = None
    is_faint: bool = False  # nothing was said; pressing it adds it

    @property
    def shown(self) -> str:
        """The words with the sign and the word of doubt."""
        return f"? {formats.titled(self.text, self.doubt)}" if self.doubt else self.text

    @property
    def spoken(self) -> str:
        """The words for those who listen: what it is, its value, what is doubtful."""
        said = formats.titled(self.name, self.text)
        return formats.listed((said, self.doubt)) if self.doubt else said


def chips_of(found: Understood) -> list[ChipWords]:
    """The chips of what was understood, in the order in which one checks them."""
    return [
        *_customer(found), *_people(found), *_kind(found), _when(found), *_deal(found),
        *_promise(found), *_next_step(found), *_note(found),
    ]  # fmt: skip


def _customer(found: Understood) -> Iterator[ChipWords]:
    name = translate("QuickLog", "Customer")
    if found.customer is not None:
        text = found.customer.name
        if found.assumed:
            text = formats.aside(text, translate("QuickLog", "assumed: on show"))
        elif found.customer.is_new:
            text = formats.aside(text, translate("QuickLog", "new"))
        yield ChipWords("customer", name, text, "customers", "", "customer", found.customer)
    elif found.customers:
        names = formats.listed(choice.name for choice in found.customers[:2])
        more = "…" if len(found.customers) > 2 else ""
        doubt = translate("QuickLog", "which one?")
        yield ChipWords("customer", name, names + more, "customers", doubt, "customer")
    elif "customer" in found.unsure:
        text = translate("QuickLog", "Customer not known")
        doubt = translate("QuickLog", "choose")
        yield ChipWords("customer", name, text, "customers", doubt, "customer")
    else:
        text = translate("QuickLog", "No customer")
        yield ChipWords("customer", name, text, "customers", is_faint=True)


def _people(found: Understood) -> Iterator[ChipWords]:
    name = translate("QuickLog", "Person")
    for person in found.contacts:
        yield ChipWords(f"contact {person.id}", name, person.name, "person", "", "contact", person)
    for one in found.open_names:
        doubt = translate("QuickLog", "which one?")
        yield ChipWords(f"open {one.words}", name, one.words, "person", doubt, "contact", one)


def _kind(found: Understood) -> Iterator[ChipWords]:
    kind = phrases.code("activity_kind", found.kind)
    doubt = translate("QuickLog", "check") if "kind" in found.unsure else ""
    yield ChipWords(
        "kind",
        translate("QuickLog", "Kind"),
        kind,
        "phone" if found.kind == ActivityKind.CALL else str(found.kind),
        doubt,
        "kind",
    )
    text = translate("QuickLog", "Done") if found.done else translate("QuickLog", "Planned")
    icon = "check" if found.done else "calendar"
    yield ChipWords("done", translate("QuickLog", "Done or planned"), text, icon)


def _when(found: Understood) -> ChipWords:
    doubts = []
    if "date" in found.unsure:
        doubts.append(translate("QuickLog", "check the day"))
    if "time" in found.unsure and found.clock is not None:
        doubts.append(translate("QuickLog", "check the hour"))
    name, text = translate("QuickLog", "When"), moment(found.day, found.clock)
    return ChipWords("when", name, text, "clock", formats.listed(doubts), "date")


def _deal(found: Understood) -> Iterator[ChipWords]:
    name = translate("QuickLog", "Deal")
    if found.deal is not None:
        yield ChipWords("deal", name, found.deal.name, "deals", "", "deal", found.deal)
    elif found.deals:
        text = formats.listed(choice.name for choice in found.deals[:2])
        doubt = translate("QuickLog", "which one?")
        yield ChipWords("deal", name, text, "deals", doubt, "deal")


def _promise(found: Understood) -> Iterator[ChipWords]:
    if found.promise is not None:
        name = translate("QuickLog", "We promise")
        due = moment(found.promise.due) if found.promise.due else ""
        said = formats.listed(part for part in (found.promise.what, due) if part)
        text = formats.titled(name, said) if said else name
        yield ChipWords("promise", name, text, "promise", "", "promise")


def _next_step(found: Understood) -> Iterator[ChipWords]:
    step = found.next_step
    if step is not None and found.done:
        name = translate("QuickLog", "Next step")
        kind = phrases.code("activity_kind", step.kind or ActivityKind.CALL)
        when = moment(due_of(step, found.day), step.clock)
        if step.day is None:
            when = formats.aside(when, translate("QuickLog", "in a week, as none is named"))
        said = formats.listed(part for part in (kind, step.what, when) if part)
        doubt = "" if step.kind else translate("QuickLog", "check")
        yield ChipWords("next_step", name, formats.titled(name, said), "stage", doubt, "next_step")


def _note(found: Understood) -> Iterator[ChipWords]:
    name = translate("QuickLog", "Note")
    if found.note:
        yield ChipWords("note", name, formats.titled(name, found.note), "note")
    else:
        text = translate("QuickLog", "No note")
        yield ChipWords("note", name, text, "note", is_faint=True)


def moment(day: date, clock: time | None = None) -> str:
    """A day as one checks it, with its hour."""
    said = formats.weekday_and_day(day)
    return f"{said}, {formats.clock(clock)}" if clock is not None else said
