"""What an import came to, counted: by table, and all tables of one kind together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from crm_desktop.exchange.making import Made, Part
from crm_desktop.exchange.results import (
    ImportOutcome,
    ImportResult,
    Remark,
    UnknownCustomer,
    UnknownWord,
)

# What the result counts, by the noun the user knows.
NOUNS = {
    "customer": "customers",
    "contact": "contacts",
    "product": "products",
    "sales_order": "orders",
    "order_line": "order_lines",
    "deal": "deals",
    "activity": "activities",
    "user": "users",
    "competitor": "competitors",
}


def result_of(part: Part, rows: int, made: Made, place: int, dry_run: bool) -> ImportResult:
    """What one table came to, or would."""
    known, understood, mapping = made.parts[place], part.understood, part.understood.mapping
    return ImportResult(
        kind=part.kind.value,
        files=(str(part.plan.source if hasattr(part.plan.source, "stem") else part.name),),
        dry_run=dry_run,
        rows=rows,
        created=_by_noun(made.batch.created_by(place)),
        updated=_by_noun(made.batch.updated_by(place)),
        unchanged=known.unchanged,
        refused=tuple(known.refused),
        remarks=tuple(known.remarks),
        unknown_words=tuple(known.unknown_words),
        uncertain_days=tuple(understood.uncertain_days),
        uncertain_numbers=tuple(understood.uncertain_numbers),
        unknown_customers=known.unknown_customers,
        mapping=mapping,
        ignored_columns=tuple(header for header in part.headers if header not in mapping),
    )


def one_result(outcome: ImportOutcome) -> ImportResult:
    """The tables of one kind as one: counts added up, equal words and remarks put together."""
    first, results = outcome.results[0], outcome.results
    if len(results) == 1:
        return first
    mapping: dict[str, str] = {}
    for result in reversed(results):
        mapping |= result.mapping
    ignored = dict.fromkeys(h for result in results for h in result.ignored_columns)
    return replace(
        first,
        files=tuple(file for result in results for file in result.files),
        rows=sum(result.rows for result in results),
        created=_added(result.created for result in results),
        updated=_added(result.updated for result in results),
        unchanged=sum(result.unchanged for result in results),
        refused=tuple(row for result in results for row in result.refused),
        remarks=_remarks(results),
        unknown_words=_words(results),
        uncertain_days=tuple({d.field: d for r in results for d in r.uncertain_days}.values()),
        uncertain_numbers=tuple(
            {n.field: n for r in results for n in r.uncertain_numbers}.values()
        ),
        unknown_customers=_customers(results),
        mapping=mapping,
        ignored_columns=tuple(header for header in ignored if header not in mapping),
    )


def _by_noun(counts: Counter[str]) -> dict[str, int]:
    return {noun: counts[table] for table, noun in NOUNS.items() if counts[table]}


def _added(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    added: Counter[str] = Counter()
    for each in counts:
        added.update(each)
    return {noun: added[noun] for noun in NOUNS.values() if added[noun]}


def _remarks(results: Iterable[ImportResult]) -> tuple[Remark, ...]:
    counted: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
    for result in results:
        for remark in result.remarks:
            counted[(remark.code, tuple(remark.facts.items()))] += remark.count
    return tuple(Remark(code, dict(facts), count) for (code, facts), count in counted.items())


def _words(results: Iterable[ImportResult]) -> tuple[UnknownWord, ...]:
    words: Counter[tuple[str, str, str | None]] = Counter()
    for result in results:
        for word in result.unknown_words:
            words[(word.field, word.word, word.proposal)] += word.count
    return tuple(
        UnknownWord(field, word, count, proposal)
        for (field, word, proposal), count in words.most_common()
    )


def _customers(results: Iterable[ImportResult]) -> tuple[UnknownCustomer, ...]:
    found: dict[str, UnknownCustomer] = {}
    for result in results:
        for customer in result.unknown_customers:
            known = found.get(customer.name)
            count = customer.count + (known.count if known else 0)
            found[customer.name] = replace(customer, count=count)
    return tuple(sorted(found.values(), key=lambda customer: -customer.count))
