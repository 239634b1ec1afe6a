"""Decides who a line speaks of: one customer, the people, one deal; or asks."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from crm_desktop.quick_log.candidates import Candidates
from crm_desktop.quick_log.find_customers import CustomerMention, find_customers
from crm_desktop.quick_log.find_deals import DealMention, find_deal, named_anywhere
from crm_desktop.quick_log.find_people import NameMention, find_people
from crm_desktop.quick_log.line import Line, overlaps
from crm_desktop.quick_log.name_index import NameIndex, Person
from crm_desktop.text import Span

_OR = re.compile(r"\s*(?:or|o|u|或者?|还是)\s*(?:to|with|a|con|al?)?\s*")
MOST_CUSTOMERS = 12  # whose people are looked through where a name fits several


@dataclass(frozen=True)
class Who:
    """Whom a line names. `customers` are the candidates when `customer` is open."""

    customer: int | None
    customers: tuple[int, ...]
    mention: CustomerMention | None
    people: tuple[tuple[Person, Span], ...]
    open_names: tuple[NameMention, ...]
    deal: DealMention | None
    spans: tuple[Span, ...]


def who_is_named(
    line: Line, index: NameIndex, taken: Collection[Span], words: Collection[Span],
    customer_id: int | None,
) -> Who:  # fmt: skip
    """Reads the names of a line; with `customer_id` the user has said which customer it is."""
    firms, people = Candidates(line, index, taken).find(words)
    full = [mention.span for mention in find_people(line, people, taken, full=True)]
    mentions = find_customers(line, firms, [*taken, *full])
    mention = _chosen(line, mentions)
    if mention is not None and mention.weak and _contradicts(line, people, taken, mention):
        mention, mentions = None, []
    ids = _ids(mention) if customer_id is None else (customer_id,)
    firm_spans = [one.span for one in mentions if _agrees(one, ids)]
    named = _people(line, index, people, ids, [*taken, *firm_spans])
    ids = _settled(ids, named) if len(ids) != 1 else ids
    if len(ids) == 1:
        named = [_narrowed(one, ids[0]) for one in named]
    deal = _deal(line, index, ids, named)
    if deal is not None and len(deal.fits) == 1 and len(ids) != 1:
        owner = deal.fits[0].customer_id
        ids = (owner,) if owner is not None and (not ids or owner in ids) else ids
        named = [_narrowed(one, ids[0]) for one in named] if len(ids) == 1 else named
    return _made(ids, mention, named, deal, firm_spans)


def _made(
    ids: tuple[int, ...], mention: CustomerMention | None, named: Sequence[NameMention],
    deal: DealMention | None, firms: Sequence[Span],
) -> Who:  # fmt: skip
    sure = {
        one.fits[0].id: (one.fits[0], one.span) for one in reversed(named) if len(one.fits) == 1
    }
    people = tuple(sorted(sure.values(), key=lambda one: one[1]))
    open_names = tuple(
        one for one in named if len(one.fits) > 1 and not any(p.id in sure for p in one.fits)
    )
    spans = (*firms, *(one.span for one in named), *((deal.span,) if deal else ()))
    customer = ids[0] if len(ids) == 1 else None
    return Who(customer, ids if customer is None else (), mention, people, open_names, deal, spans)


def _chosen(line: Line, mentions: Sequence[CustomerMention]) -> CustomerMention | None:
    """The first customer named; later ones only say which of several it is.

    Two with "or" between them are both meant, and one of them has to be chosen.
    """
    strong = [one for one in mentions if not one.weak] or list(mentions)
    if not strong:
        return None
    first = strong[0]
    for other in mentions:
        both = tuple(one for one in first.fits if one in other.fits)
        if len(first.fits) > 1 and other is not first and both:
            first = CustomerMention(first.span, both, first.weak)
        elif other.span.start >= first.span.end and _is_or(line, first.span, other.span):
            every = tuple(dict.fromkeys((*first.fits, *other.fits)))
            first = CustomerMention(Span(first.span.start, other.span.end), every, first.weak)
    return first


def _is_or(line: Line, one: Span, other: Span) -> bool:
    return bool(_OR.fullmatch(line.folded[one.end : other.start]))


def _either(line: Line, named: Sequence[NameMention]) -> list[NameMention]:
    """People of whom one is meant: "Anna or Emily" is one name that fits both."""
    found: list[NameMention] = []
    for one in named:
        last = found[-1] if found else None
        if last is not None and _is_or(line, last.span, one.span):
            every = tuple({person.id: person for person in (*last.fits, *one.fits)}.values())
            found[-1] = NameMention(Span(last.span.start, one.span.end), "", every)
        else:
            found.append(one)
    return found


def _contradicts(
    line: Line, people: Sequence[Person], taken: Collection[Span], mention: CustomerMention
) -> bool:
    """Whether somebody named in full works elsewhere: more than a word that may be a name."""
    full = find_people(line, people, [*taken, mention.span], full=True)
    sure = [one.fits[0] for one in full if len(one.fits) == 1]
    ids = _ids(mention)
    return bool(sure) and not any(person.works_at(ids) for person in sure)


def _ids(mention: CustomerMention | None) -> tuple[int, ...]:
    return tuple(one.id for one in mention.fits) if mention else ()


def _agrees(mention: CustomerMention, ids: Collection[int]) -> bool:
    return any(one.id in ids for one in mention.fits)


def _people(
    line: Line, index: NameIndex, known: Sequence[Person], ids: Sequence[int],
    taken: Collection[Span],
) -> list[NameMention]:  # fmt: skip
    """People within the customers named first, else in the whole firm."""
    local: list[NameMention] = []
    if 0 < len(ids) <= MOST_CUSTOMERS:
        local = find_people(line, index.people_of(ids), taken)
    anywhere = find_people(line, known, taken)
    if local:
        anywhere = [one for one in anywhere if not _is_known(one, local)]
        local = [
            one for one in local if not any(_holds(other.span, one.span) for other in anywhere)
        ]
    if len(ids) == 1:  # a stranger at a known customer is no question
        anywhere = [one for one in anywhere if len(one.fits) == 1]
    return _either(line, sorted([*local, *anywhere], key=lambda one: one.span))


def _is_known(mention: NameMention, local: Sequence[NameMention]) -> bool:
    """Whether a name is found within the customer already, in at least as many words."""
    same = [one for one in local if overlaps(mention.span, [one.span])]
    longer = any(_holds(mention.span, one.span) for one in same)
    return bool(same) and not (longer and len(mention.fits) == 1)


def _holds(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end


def _settled(ids: tuple[int, ...], named: Sequence[NameMention]) -> tuple[int, ...]:
    """Which customer it is by the people: those named without doubt first."""
    for one in sorted(named, key=lambda mention: len(mention.fits) > 1):
        firms = {firm for person in one.fits for firm, _ in person.customers}
        firms = {firm for firm in firms if firm in ids} if ids else firms
        if len(firms) == 1 or (firms and len(one.fits) == 1):
            return tuple(sorted(firms))
    return ids


def _narrowed(mention: NameMention, customer: int) -> NameMention:
    fits = tuple(one for one in mention.fits if one.works_at((customer,)))
    return NameMention(mention.span, mention.title, fits) if fits else mention


def _deal(
    line: Line, index: NameIndex, ids: Sequence[int], named: Sequence[NameMention]
) -> DealMention | None:
    if 0 < len(ids) <= MOST_CUSTOMERS:
        return find_deal(line, index.deals_of(ids))
    if ids:
        return None
    firms = {firm for one in named for person in one.fits for firm, _ in person.customers}
    known = [deal for deal in named_anywhere(line, index) if not firms or deal.customer_id in firms]
    found = find_deal(line, known)
    return found if found is not None and len(found.fits) == 1 else None
