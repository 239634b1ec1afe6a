"""How files of one source are read, apart from the files themselves: to be kept and found again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Protocol


class Planned(Protocol):
    """What a table's plan says of how it is read and matched."""

    @property
    def kind(self) -> str: ...
    @property
    def mapping(self) -> Mapping[str, str]: ...
    @property
    def values(self) -> Mapping[tuple[str, str], str]: ...
    @property
    def day_orders(self) -> Mapping[str, str]: ...
    @property
    def number_habit(self) -> str | None: ...
    @property
    def match(self) -> tuple[str, ...]: ...
    @property
    def existing(self) -> str: ...
    @property
    def unknown_customer(self) -> str: ...
    @property
    def customers(self) -> Mapping[str, int]: ...
    @property
    def currency(self) -> str | None: ...


@dataclass(frozen=True)
class ImportSettings:
    """How the tables of one source are read and what becomes of their rows.

    `mapping` is {header: field code ("" leaves it out)}, `values` {(field, word): code},
    `day_orders` {field: day_first or month_first}, `match` the keys in order, `existing` update,
    fill or skip, `unknown_customer` create or refuse, `customers` {name in the file: customer id}.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    day_orders: Mapping[str, str] = field(default_factory=dict)
    number_habit: str | None = None
    match: tuple[str, ...] = ()
    existing: str = "update"
    unknown_customer: str = "create"
    customers: Mapping[str, int] = field(default_factory=dict)
    currency: str | None = None

    @classmethod
    def of(cls, plan: Planned) -> ImportSettings:
        """The settings of a plan, without its source."""
        return cls(**{each.name: getattr(plan, each.name) for each in fields(cls)})

    def for_plan(self) -> dict[str, Any]:
        """The settings by name, to make a plan of."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def as_json(self) -> dict[str, Any]:
        """JSON-able values; `read` takes them back."""
        return {
            "mapping": dict(self.mapping),
            "values": [[name, word, code] for (name, word), code in self.values.items()],
            "day_orders": dict(self.day_orders),
            "number_habit": self.number_habit,
            "match": list(self.match),
            "existing": self.existing,
            "unknown_customer": self.unknown_customer,
            # An id has more digits than other programs' numbers keep.
            "customers": {name: str(row_id) for name, row_id in self.customers.items()},
            "currency": self.currency,
        }

    @classmethod
    def read(cls, known: Mapping[str, Any]) -> ImportSettings:
        """Settings from JSON; what is missing or is not understood is as if nothing was said."""
        return cls(
            mapping=_words(known.get("mapping")),
            values={
                (str(each[0]), str(each[1])): str(each[2])
                for each in known.get("values") or ()
                if isinstance(each, list) and len(each) == 3
            },
            day_orders=_words(known.get("day_orders")),
            number_habit=known.get("number_habit") or None,
            match=tuple(map(str, known.get("match") or ())),
            existing=str(known.get("existing") or "update"),
            unknown_customer=str(known.get("unknown_customer") or "create"),
            customers={
                name: int(text)
                for name, text in _words(known.get("customers")).items()
                if text.isdecimal()
            },
            currency=known.get("currency") or None,
        )


def loads(text: str) -> dict[str, Any]:
    """A JSON object; an empty one when the text is none."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def dumps(value: object) -> str:
    """JSON as it is kept in the file."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _words(found: object) -> dict[str, str]:
    return (
        {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}
    )
