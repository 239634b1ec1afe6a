"""Plans: what is to be brought in from one table, and how; several of them make one import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crm_desktop.errors import UserError
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.pasted import Source
from crm_desktop.exchange.sources import Layout

# What rows of a kind can be recognised by, in the order that is taken when none is chosen.
MATCH_KEYS: dict[Kind, tuple[str, ...]] = {
    Kind.CUSTOMERS: ("external_id", "name", "tax_number", "email", "phone"),
    Kind.CONTACTS: ("external_id", "email", "phone", "name"),
    Kind.PRODUCTS: ("code", "name"),
    Kind.ORDERS: (),
    Kind.DEALS: ("external_id", "name"),
    Kind.ACTIVITIES: (),
}
# Without a choice customers go by these alone: a mail address may be shared by a whole group.
USUAL_KEYS = MATCH_KEYS | {Kind.CUSTOMERS: ("external_id", "name")}

EXISTING = ("update", "fill", "skip")
UNKNOWN_CUSTOMERS = ("create", "refuse")

# Who is named by others comes first.
_ORDER = (Kind.PRODUCTS, Kind.CUSTOMERS, Kind.CONTACTS, Kind.DEALS, Kind.ORDERS, Kind.ACTIVITIES)


@dataclass(frozen=True)
class TablePlan:
    """How one table (a file, a sheet of it, or pasted text) is read and what becomes of its rows.

    `layout` is how it is written (None: found), `mapping` {column: field} on top of what the
    headers say ("" leaves a column out), `values` {(field, word): code} for words that are not
    ours, `day_orders` {field: day_first or month_first} and `number_habit` (the decimal mark, "."
    or ",") for columns that leave it open. `match` are the keys by which rows are recognised, the
    first first (none: the usual ones); `existing` says what becomes of a record that is there:
    "update", "fill" its gaps, or "skip" it. A customer that a row names and nobody knows is made
    ("create"), or the row is refused ("refuse"); `customers` is {name in the file: customer id}
    for names that mean somebody who is there. `currency` is the code of amounts without one.
    """

    source: Source
    kind: str
    layout: Layout | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    day_orders: Mapping[str, str] = field(default_factory=dict)
    number_habit: str | None = None
    match: tuple[str, ...] = ()
    existing: str = "update"
    unknown_customer: str = "create"
    customers: Mapping[str, int] = field(default_factory=dict)
    currency: str | None = None

    def keys(self) -> tuple[str, ...]:
        """The keys by which rows are recognised, in order."""
        return self.match or USUAL_KEYS[Kind(self.kind)]

    def check(self) -> None:
        """UserError("unknown_choice") for a key or a way that there is not."""
        for said, known in (
            *((key, MATCH_KEYS[Kind(self.kind)]) for key in self.match),
            (self.existing, EXISTING),
            (self.unknown_customer, UNKNOWN_CUSTOMERS),
        ):
            if said not in known:
                raise UserError("unknown_choice", value=said, known=", ".join(known))


def in_order(plans: Sequence[TablePlan]) -> list[int]:
    """The places of the plans in the order they are brought in: who is named by others first."""
    return sorted(range(len(plans)), key=lambda place: _ORDER.index(Kind(plans[place].kind)))
