"""Where the fields of a filter stand in the file: for each the rows that say it, and of whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crm_desktop.conversion import in_base_sql, newest_rate_sql
from crm_desktop.findings.kept import SET_ASIDE
from crm_desktop.insights.finding import FindingKind
from crm_desktop.listing.own import Subject
from crm_desktop.models.codes import (
    Acquisition,
    BuyingStage,
    CustomerClass,
    Outcome,
    Rating,
    RhythmStep,
    SalesMode,
    Tier,
)

OF_CUSTOMER = "customer."  # before a field of the customer that a person or a deal belongs to


class FilterKind(StrEnum):
    """What may be asked of a field."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"  # minor units of the base currency
    DAY = "day"
    ANNIVERSARY = "anniversary"  # a day that returns every year
    CODE = "code"  # of a fixed vocabulary
    WORD = "word"  # the firm's own words
    RECORD = "record"  # another record, by its id
    OWNER = "owner"  # a colleague, by id; "me" is the user
    FLAG = "flag"  # yes or no
    ANSWER = "answer"  # yes, no or not known
    TAG = "tag"
    FINDING = "finding"
    GROUP = "group"


@dataclass(frozen=True)
class Source:
    """A field: the rows that hold it, the record each is of, and its value as SQL.

    `words`: the table and column that the words in use come from, or the codes there are.
    """

    kind: FilterKind
    rows: str
    value: str
    id: str = "id"
    where: str = "1"
    parameters: tuple[int | str, ...] = ()
    words: tuple[str, ...] = ()


def _columns(table: str, kind: FilterKind, *names: str) -> dict[str, Source]:
    return {name: Source(kind, table, name) for name in names}


def _codes(table: str, **vocabularies: type[StrEnum]) -> dict[str, Source]:
    return {
        name: Source(FilterKind.CODE, table, name, words=tuple(map(str, vocabulary)))
        for name, vocabulary in vocabularies.items()
    }


def _child(
    kind: FilterKind, table: str, owner: Subject, value: str, words: tuple[str, ...] = ()
) -> Source:
    """What rows of another table say, each of the record it names."""
    key = f"{owner}_id"
    return Source(kind, table, value, key, f"{key} IS NOT NULL", words=words)


def _named(owner: Subject, key: str, table: str) -> Source:
    """The record that a column names, by its id; its names are the words."""
    return Source(FilterKind.RECORD, owner, key, words=(table, "name"))


def _count(owner: Subject, table: str, where: str = "1") -> Source:
    """How many rows of another table name a record; none is 0."""
    value = f"(SELECT count(*) FROM {table} x WHERE x.{owner}_id = o.id AND {where})"
    return Source(FilterKind.NUMBER, f"{owner} o", value, "o.id")


def _added(table: str) -> Source:
    day = "date(created_at / 1000000, 'unixepoch', 'localtime')"
    return Source(FilterKind.DAY, table, day, where="created_at IS NOT NULL")


def _finding(owner: Subject) -> Source:
    """What was noticed and not set aside."""
    key = f"f.{owner}_id"
    there = f"{key} IS NOT NULL AND NOT {SET_ASIDE}"
    codes = tuple(map(str, FindingKind))
    return Source(FilterKind.FINDING, "finding f", "f.kind", key, there, words=codes)


def _money(column: str) -> Source:
    """An amount of a deal in the base currency, at the newest rate."""
    rows = f"deal d {newest_rate_sql('d.currency')}"
    return Source(FilterKind.MONEY, rows, in_base_sql(f"d.{column}"), "d.id")


def _reach(owner: Subject) -> dict[str, Source]:
    places = {
        name: Source(
            FilterKind.TEXT,
            "address",
            name,
            f"{owner}_id",
            f"{owner}_id IS NOT NULL" + (" AND contact_id IS NULL" if owner == "customer" else ""),
        )
        for name in ("street", "city", "region", "postal_code", "country")
    }
    return {
        "phone": _child(FilterKind.TEXT, "phone", owner, "number"),
        "email": _child(FilterKind.TEXT, "email", owner, "address"),
        **places,
    }


def _group(owner: Subject) -> Source:
    return _child(FilterKind.GROUP, "view_member", owner, "saved_view_id")


_OPEN_PROMISE = "x.kept_at IS NULL AND x.broken_at IS NULL"
_PLANNED = "x.done_at IS NULL AND x.due_on IS NOT NULL"
_TEXT, _DAY, _FLAG, _NUMBER = (
    FilterKind.TEXT, FilterKind.DAY, FilterKind.FLAG, FilterKind.NUMBER
)  # fmt: skip

_CUSTOMER: dict[str, Source] = {
    **_columns("customer", _TEXT, "name", "legal_name"),
    **_codes("customer", tier=Tier, customer_class=CustomerClass, sales_mode=SalesMode),
    "industry": Source(FilterKind.WORD, "customer", "industry", words=("customer", "industry")),
    "owner": Source(FilterKind.OWNER, "customer", "owner_id"),
    "tag": _child(FilterKind.TAG, "customer_tag", "customer", "word", ("customer_tag", "word")),
    "group": _group("customer"),
    "finding": _finding("customer"),
    "source": Source(FilterKind.WORD, "customer", "source", words=("customer", "source")),
    "last_touch": Source(_DAY, "customer", "last_touch_on"),
    "last_order": Source(_DAY, "customer", "last_order_on"),
    "net_sales": Source(FilterKind.MONEY, "customer", "net_sales"),
    "open_deals": Source(_NUMBER, "customer", "open_deals"),
    "open_amount": Source(FilterKind.MONEY, "customer", "open_amount"),
    "people": Source(
        _NUMBER,
        "customer o",
        "(SELECT count(DISTINCT x.contact_id) FROM position x WHERE x.customer_id = o.id "
        "AND x.until IS NULL)",
        "o.id",
    ),
    "open_promises": _count("customer", "promise", _OPEN_PROMISE),
    "open_complaints": _count("customer", "complaint", "x.solved_at IS NULL"),
    "planned_steps": _count("customer", "activity", _PLANNED),
    **_codes("customer", acquisition=Acquisition, credit=Rating, management=Rating),
    "incumbent": _named("customer", "incumbent_id", "competitor"),
    "parent": Source(
        _TEXT, "customer c CROSS JOIN customer p ON p.id = c.parent_id", "p.name", "c.id"
    ),
    **_columns("customer", FilterKind.ANSWER, "can_develop"),
    **_columns("customer", _TEXT, "can_develop_reason"),
    **_columns("customer", _FLAG, "do_not_contact"),
    **_columns("customer", _NUMBER, "cadence_days"),
    "verified_on": Source(_DAY, "customer", "verified_on"),
    "added": _added("customer"),
    **_reach("customer"),
    **_columns("customer", _TEXT, "web", "external_id", "tax_number", "notes"),
}

_CONTACT: dict[str, Source] = {
    **_columns("contact", _TEXT, "name", "other_name", "salutation"),
    "title": Source(_TEXT, "contact", "main_title"),
    "department": Source(
        _TEXT,
        "position p CROSS JOIN department d ON d.id = p.department_id",
        "d.name",
        "p.contact_id",
        "p.until IS NULL",
    ),
    "works_for": Source(
        _TEXT, "contact k CROSS JOIN customer c ON c.id = k.main_customer_id", "c.name", "k.id"
    ),
    "tag": _child(FilterKind.TAG, "contact_tag", "contact", "word", ("contact_tag", "word")),
    "group": _group("contact"),
    "interest": _child(_TEXT, "contact_interest", "contact", "word"),
    "birthday": Source(FilterKind.ANNIVERSARY, "contact", "birthday"),
    "last_touch": Source(_DAY, "contact", "last_touch_on"),
    "deals": _count("contact", "stakeholder", "x.deal_id IS NOT NULL"),
    **_columns("contact", _TEXT, "style", "channel"),
    **_columns("contact", _FLAG, "do_not_contact"),
    **_columns("contact", _DAY, "keep_until", "anonymised_on", "verified_on"),
    "added": _added("contact"),
    **_reach("contact"),
    **_columns("contact", _TEXT, "external_id", "notes"),
}

_DEAL: dict[str, Source] = {
    **_columns("deal", _TEXT, "name"),
    "stage": Source(FilterKind.CODE, "deal", "buying_stage", words=tuple(map(str, BuyingStage))),
    **_codes("deal", outcome=Outcome),
    "amount": _money("amount"),
    "margin": _money("margin"),
    "currency": Source(FilterKind.WORD, "deal", "currency", words=("deal", "currency")),
    "owner": Source(FilterKind.OWNER, "deal", "owner_id"),
    "group": _group("deal"),
    "finding": _finding("deal"),
    **_columns("deal", _DAY, "expected_close", "opened_on", "closed_on"),
    "rival": _child(FilterKind.RECORD, "contest", "deal", "competitor_id", ("competitor", "name")),
    "product": _child(FilterKind.RECORD, "deal_product", "deal", "product_id", ("product", "name")),
    "source": Source(FilterKind.WORD, "deal", "source", words=("deal", "source")),
    **_columns("deal", _FLAG, "is_tender"),
    **_codes("deal", rhythm_step=RhythmStep),
    "stakeholders": _count("deal", "stakeholder"),
    **_columns("deal", _TEXT, "outcome_reason", "external_id", "notes"),
}

SOURCES: Mapping[Subject, Mapping[str, Source]] = {
    "customer": _CUSTOMER,
    "contact": _CONTACT,
    "deal": _DEAL,
}
