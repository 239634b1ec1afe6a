"""What an export writes: the rows of a kind with typed cells, all of them or chosen ones in order.

Headers are the field codes of the import, so what is written can be imported again as it is. A cell
is text, a number (Decimal, in major units), a day, yes or no, or None.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.currencies import decimals_of
from crm_desktop.exchange import export_words
from crm_desktop.exchange.fields import FIELDS, Kind, fold_header
from crm_desktop.exchange.vocabulary import called_so
from crm_desktop.listing.own import PREFIX, OwnField, Subject, own_fields, own_values
from crm_desktop.models.activity import day_done

Cell: TypeAlias = str | Decimal | date | bool | None
Row: TypeAlias = dict[str, Cell]

_CHUNK = 500
_SUBJECTS: dict[Kind, Subject] = {
    Kind.CUSTOMERS: "customer", Kind.CONTACTS: "contact", Kind.DEALS: "deal",
}  # fmt: skip
_SCALES = {"quantity": 3, "discount": 4, "unit_price": 4, "unit_cost": 4}
_IN_BASE = frozenset(("net_sales", "open_amount"))
_MONEY = frozenset(("amount", "cost"))
_COUNTS = frozenset(("minutes", "open_deals", "influence"))
_FLAGS = frozenset(("do_not_contact",))
_CODED = frozenset(
    ("tier", "class", "sales_mode", "stage", "outcome", "kind", "direction", "stance",
     "political_standing")
)  # fmt: skip
_DAYS = frozenset(
    ("date", "birthday", "closes_on", "opened_on", "closed_on", "expected_close", "last_touch_on",
     "last_order_on")
)  # fmt: skip
# Only when they are asked for: where a person stands, for the customer as a whole.
JUDGEMENTS = ("stance", "influence", "political_standing")


def _listed(column: str, table: str, owner: str, of: str) -> str:
    return f"(SELECT group_concat(x.{column}, '; ') FROM {table} x WHERE x.{owner} = {of}.id)"


def _reach(owner: str, of: str) -> str:
    return (
        f"{_listed('number', 'phone', owner, of)} AS phone, "
        f"{_listed('address', 'email', owner, of)} AS email"
    )


def _address(owner: str, of: str) -> str:
    return f"LEFT JOIN address a ON a.id = (SELECT min(id) FROM address WHERE {owner} = {of}.id)"


_PLACE = "a.street, a.city, a.region, a.postal_code, a.country"
_OWNER = 'LEFT JOIN "user" u ON u.id = {of}.owner_id'


@dataclass(frozen=True)
class _Statement:
    """Columns, the table whose records are meant with its alias, what is joined, how it is ordered
    within a record."""

    columns: str
    table: str
    joins: str = ""
    within: str = ""

    @property
    def id(self) -> str:
        return self.table.split()[1] + ".id"


_STATEMENTS: dict[Kind, _Statement] = {
    Kind.CUSTOMERS: _Statement(
        "c.id, c.external_id, c.name, c.legal_name, c.tax_number, c.industry, c.tier, "
        "c.customer_class AS class, c.sales_mode, c.source, u.name AS owner, p.name AS parent, "
        f"{_PLACE}, {_reach('customer_id', 'c')}, c.web, "
        f"{_listed('word', 'customer_tag', 'customer_id', 'c')} AS tags, c.do_not_contact, "
        "c.notes, c.last_touch_on, c.last_order_on, c.net_sales, c.open_deals, c.open_amount",
        "customer c",
        f"{_OWNER.format(of='c')} LEFT JOIN customer p ON p.id = c.parent_id "
        f"{_address('customer_id', 'c')}",
    ),
    Kind.CONTACTS: _Statement(
        "k.id, k.external_id, k.name, k.other_name, k.salutation, c.name AS customer, "
        "c.external_id AS customer_id, o.title, d.name AS department, "
        f"{_reach('contact_id', 'k')}, {_PLACE}, k.birthday, "
        f"{_listed('word', 'contact_tag', 'contact_id', 'k')} AS tags, k.do_not_contact, "
        "k.notes, k.last_touch_on, s.stance, s.influence, s.political_standing",
        "contact k",
        "LEFT JOIN position o ON o.id = (SELECT min(id) FROM position "
        "WHERE contact_id = k.id AND until IS NULL) LEFT JOIN customer c ON c.id = o.customer_id "
        f"LEFT JOIN department d ON d.id = o.department_id {_address('contact_id', 'k')} "
        "LEFT JOIN stakeholder s ON s.id = (SELECT min(id) FROM stakeholder "
        "WHERE contact_id = k.id AND deal_id IS NULL)",
    ),
    Kind.PRODUCTS: _Statement(
        "p.id, p.code, p.name, p.line, p.unit_price, p.unit_cost, p.currency, p.notes",
        "product p",
    ),
    Kind.ORDERS: _Statement(
        "o.id, o.number AS order_number, o.ordered_on AS date, c.name AS customer, "
        "c.external_id AS customer_id, p.code AS product_code, p.name AS product_name, "
        "p.line AS product_line, l.quantity, l.unit_price, l.discount, l.cost, "
        "coalesce(l.amount, 0) AS amount, o.currency, u.name AS owner",
        "sales_order o",
        "LEFT JOIN order_line l ON l.order_id = o.id "
        "JOIN customer c ON c.id = o.customer_id LEFT JOIN product p ON p.id = l.product_id "
        f"{_OWNER.format(of='o')}",
        ", l.position, l.id",
    ),
    Kind.DEALS: _Statement(
        "d.id, d.external_id, d.name, c.name AS customer, c.external_id AS customer_id, "
        "d.buying_stage AS stage, d.outcome, d.opened_on, d.closed_on, d.expected_close, "
        "coalesce(d.closed_on, d.expected_close) AS closes_on, "
        "d.amount, d.currency, d.source, (SELECT group_concat(r.name, '; ') FROM contest x "
        "JOIN competitor r ON r.id = x.competitor_id WHERE x.deal_id = d.id) AS competitors, "
        "u.name AS owner, d.notes",
        "deal d",
        f"LEFT JOIN customer c ON c.id = d.customer_id {_OWNER.format(of='d')}",
    ),
    Kind.ACTIVITIES: _Statement(
        f"t.id, coalesce({day_done('t')}, t.due_on) AS date, c.name AS customer, "
        "c.external_id AS customer_id, (SELECT k.name FROM activity_contact x JOIN contact k "
        "ON k.id = x.contact_id WHERE x.activity_id = t.id ORDER BY x.id LIMIT 1) AS contact, "
        "t.kind, t.direction, t.subject AS text, t.notes, t.outcome, t.minutes, u.name AS owner",
        "activity t",
        "LEFT JOIN customer c ON c.id = t.customer_id "
        f"{_OWNER.format(of='t')}",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """What of a kind goes out.

    A column of the firm's own is meant by its name or by `own:` and its id.
    `ids` are records in the order wanted (None: all), `columns` codes in the order wanted (None:
    all). Where people stand is left out unless `judgements`; `silent` says whether records that
    want no contact go out. With a `language` columns have its words, and codes the firm's own or
    else its words; without one they are codes.
    """

    ids: Sequence[int] | None = None
    columns: tuple[str, ...] | None = None
    judgements: bool = False
    silent: bool = True
    language: str | None = None


ALL = Choice()


class Table:
    """The rows of a kind, read while they are written.

    `headers` are the codes of the columns, `titles` what they are called; `currency` is that of
    sums over orders and deals.
    """

    def __init__(self, session: Session, kind: Kind, choice: Choice = ALL) -> None:
        self.kind = kind
        self._connection = session.connection()
        self._choice = choice
        self._statement = _STATEMENTS[kind]
        self._own = self._own_fields()
        codes = self._codes()
        self._called = _called(kind, codes, self._own)
        own = called_so(session, kind) if choice.language is not None else {}
        self._names = {(field, code): word for (field, word), code in own.items()}
        self.currency = firm.base_currency(session)
        self.language = choice.language
        self.headers = self._headers(codes)
        self.titles = [export_words.title(kind, code, choice.language) for code in self.headers]

    @property
    def total(self) -> int:
        """How many records there are at most; of orders each has a row for every line."""
        if self._choice.ids is not None:
            return len(self._choice.ids)
        table = self._statement.table.split()[0]
        return int(self._connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0)

    def rows(self) -> Iterator[Row]:
        """Each row with a cell for every header."""
        cursor = self._run()
        names = list(cursor.keys())
        for found in cursor.partitions(_CHUNK):
            raw = [dict(zip(names, row, strict=True)) for row in found]
            own = self._own_values([row["id"] for row in raw])
            for row in raw:
                if row.get("do_not_contact") and not self._choice.silent:
                    continue
                row |= own.get(row["id"], {})
                yield self._row(row)

    def _run(self) -> sa.CursorResult[Any]:
        of, run = self._statement, self._connection.exec_driver_sql
        select = f"SELECT {of.columns} FROM"
        if self._choice.ids is None:
            return run(f"{select} {of.table} {of.joins} ORDER BY {of.id}{of.within}")
        # CROSS: what was chosen comes first, then what belongs to it.
        return run(
            f"{select} json_each(?) j CROSS JOIN {of.table} ON {of.id} = j.value {of.joins} "
            f"ORDER BY j.key{of.within}",
            (json.dumps(list(self._choice.ids)),),
        )

    def _codes(self) -> list[str]:
        """The columns that are ours."""
        of = self._statement
        probe = self._connection.exec_driver_sql(
            f"SELECT {of.columns} FROM {of.table} {of.joins} LIMIT 0"
        )
        return list(probe.keys())

    def _headers(self, codes: Sequence[str]) -> list[str]:
        own = list(self._called.values())
        every = [*codes, *own]
        if self._choice.language is not None:
            every.remove("id")  # our own number says nothing to people
        if not self._choice.judgements:
            every = [name for name in every if name not in JUDGEMENTS]
        if self._choice.columns is None:
            return every
        known = {f.name: h for f, h in zip(self._own, own, strict=True) if f.name not in codes}
        known |= {f.column: h for f, h in zip(self._own, own, strict=True)}
        asked = (known.get(name, name) for name in self._choice.columns)
        return [name for name in dict.fromkeys(asked) if name in every]

    def _own_fields(self) -> tuple[OwnField, ...]:
        subject = _SUBJECTS.get(self.kind)
        return own_fields(self._connection, (subject,)) if subject else ()

    def _own_values(self, ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        subject = _SUBJECTS.get(self.kind)
        if not self._own or subject is None:
            return {}
        names = self._called
        found = own_values(self._connection, subject, json.dumps(list(ids)))
        return {
            record: {names[i]: value for i, value in values.items() if i in names}
            for record, values in found.items()
        }

    def _row(self, raw: dict[str, Any]) -> Row:
        money = raw.get("currency") or self.currency
        row = {name: _cell(name, raw.get(name), money, self.currency) for name in self.headers}
        for name in self._coded if self.language is not None else ():
            value = row[name]
            if isinstance(value, str):
                own = self._names.get((name, value))
                row[name] = own or export_words.word(name, value, self.language)
        return row

    @cached_property
    def _coded(self) -> list[str]:
        """The columns that hold codes."""
        return [name for name in self.headers if name in _CODED]


def _called(kind: Kind, codes: Iterable[str], own: Sequence[OwnField]) -> dict[int, str]:
    """The headers of the firm's own fields by their ids: what is called like ours is told apart."""
    ours = {fold_header(code) for code in codes} | {""}
    ours |= {alias for field in FIELDS[kind] for alias in (field.code, *field.aliases)}
    named = Counter(fold_header(field.name) for field in own)
    called: dict[int, str] = {}
    for field in own:
        folded = fold_header(field.name)
        if named[folded] > 1 or not folded:
            called[field.id] = field.column
        else:
            called[field.id] = f"{PREFIX}{field.name}" if folded in ours else field.name
    return called


def _cell(name: str, value: Any, money: str, base: str) -> Cell:
    if value is None or isinstance(value, bool | date):
        return value
    if isinstance(value, float):
        return Decimal(repr(value))
    if name in _SCALES:
        return Decimal(value).scaleb(-_SCALES[name])
    if name in _MONEY or name in _IN_BASE:
        return Decimal(value).scaleb(-decimals_of(base if name in _IN_BASE else money))
    if name in _COUNTS:
        return Decimal(value)
    if name in _FLAGS:
        return bool(value)
    if name in _DAYS:
        return date.fromisoformat(value)
    return str(value)


def decimals_shown(name: str, currency: str) -> int | None:
    """How many decimals the numbers of a column are written with; None when as many as needed."""
    if name in _MONEY or name in _IN_BASE:
        return decimals_of(currency)
    return 0 if name in _COUNTS else None


def plain(name: str, value: Cell, language: str | None = None) -> str:
    """A cell as text: days ISO, numbers with a point and without needless zeros, yes and no."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return export_words.yes_no(value, language)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _major(value) if name in _SCALES else f"{value:f}"
    return value


def _major(value: Decimal) -> str:
    """1.2500 is "1.25", 3.0000 "3", 0.0134 stays: beyond two decimals only what says something."""
    whole, _, part = f"{value:f}".partition(".")
    kept = part[:2] + part[2:].rstrip("0")
    return f"{whole}.{kept}" if kept.strip("0") else whole
