"""Products, orders, deals and activities from a file's rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from crm_desktop.currencies import decimals_of
from crm_desktop.exchange.matching import Matching, name_key
from crm_desktop.exchange.people import Contacts, Values
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.exchange.values import CellError, scaled
from crm_desktop.models.activity import day_done, noon_of
from crm_desktop.models.codes import ActivityKind, BuyingStage, Outcome
from crm_desktop.models.types import instant_from_int, instant_to_int
from crm_desktop.orders import line_amount

_OUTCOMES = frozenset(Outcome)
# Where a deal stands that is over, when its file says no more than that.
_STAGE_OF = {
    Outcome.WON: BuyingStage.FOLLOW_UP,
    Outcome.LOST: BuyingStage.DECISION,
    Outcome.NO_DECISION: BuyingStage.DECISION,
}


def minor_units(amount: Decimal | None, currency: str) -> int | None:
    """An amount in the currency's minor units; RowRefusedError when it is too large."""
    if amount is None:
        return None
    try:
        return scaled(amount, decimals_of(currency))
    except CellError as wrong:
        raise RowRefusedError(wrong.code, value=str(amount)) from wrong


def currency_of(values: Values, usual: str) -> str:
    """A row's currency, a three-letter code; RowRefusedError("currency_wrong") for others."""
    currency = str(values.get("currency", usual)).upper()
    if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
        raise RowRefusedError("currency_wrong", value=currency)
    return currency


class Occurrences:
    """The n-th row with a key in a file means the n-th existing one with that key."""

    def __init__(self) -> None:
        self._known: dict[tuple[Any, ...], list[int]] = defaultdict(list)
        self._seen: Counter[tuple[Any, ...]] = Counter()

    def next_file(self) -> None:
        """Begin another file: its first is the first again."""
        self._seen.clear()

    def know(self, key: tuple[Any, ...], row_id: int) -> None:
        """An existing row, in order."""
        self._known[key].append(row_id)

    def find(self, key: tuple[Any, ...]) -> int | None:
        """The existing row this one means; None when it is one more."""
        place = self._seen[key]
        self._seen[key] += 1
        known = self._known.get(key, [])
        return known[place] if place < len(known) else None


class Products:
    """Products, by code or name."""

    def __init__(self, matching: Matching, currency: str) -> None:
        self._matching = matching
        self._currency = currency

    def take(self, values: Values) -> None:
        """One row: a product."""
        code, name = values.get("code"), values.get("name")
        if not code and not name:
            raise RowRefusedError("name_missing")
        priced = "unit_price" in values or "unit_cost" in values
        columns = {key: values.get(key) for key in ("line", "unit_price", "unit_cost", "notes")}
        columns["currency"] = currency_of(values, self._currency) if priced else None
        found = self._matching.find_product(code, name)
        made = self._matching.product(code, name)
        if found is not None and name:
            old = str(self._matching.batch.current("product", found)["name"])
            columns["name"] = None if name_key(old) == name_key(name) else name
        if made is not None:
            self._matching.batch.fill("product", made, columns)


class Orders:
    """Orders: by number, each row one line of it; without a number each row is an order."""

    def __init__(self, matching: Matching, currency: str) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._currency = currency
        self._by_number: dict[tuple[str, int], int] = {}
        self._single = Occurrences()
        self._lines = Occurrences()
        self._count: Counter[int] = Counter()
        self._load()

    def next_file(self) -> None:
        """Begin another file."""
        self._single.next_file()
        self._lines.next_file()

    def take(self, values: Values) -> None:
        """One row: a line of a numbered order, or a whole order."""
        if "date" not in values:
            raise RowRefusedError("date_missing")
        currency = currency_of(values, self._currency)
        line = self._line(values, currency)
        matching = self._matching
        customer_id = matching.customer(values.get("customer"), values.get("customer_id"))
        if customer_id is None:
            raise RowRefusedError("customer_missing")
        line["product_id"] = matching.product(
            values.get("product_code"), values.get("product_name"), values.get("product_line")
        )
        number = values.get("order_number")
        columns = {
            "ordered_on": values["date"],
            "currency": currency,
            "owner_id": matching.user(values.get("owner")),
        }
        if number is None:
            key = (customer_id, values["date"], line["amount"])
            order_id = self._single.find(key)
        else:
            order_id = self._by_number.get((number, customer_id))
        if order_id is None:
            order_id = self._batch.insert(
                "sales_order", customer_id=customer_id, number=number, **columns
            )
            if number is not None:
                self._by_number[(number, customer_id)] = order_id
        else:
            self._batch.fill("sales_order", order_id, columns)
        self._put_line(order_id, customer_id, line)

    def _put_line(self, order_id: int, customer_id: int, line: Values) -> None:
        known = self._lines.find((order_id, line["product_id"]))
        if known is not None:
            self._batch.fill("order_line", known, line)
            return
        self._batch.insert(
            "order_line",
            customer_id=customer_id,
            order_id=order_id,
            position=self._count[order_id],
            **line,
        )
        self._count[order_id] += 1

    def _line(self, values: Values, currency: str) -> Values:
        """A line's numbers: its amount as given, else price × quantity less the discount."""
        quantity = values.get("quantity", 1_000)
        price, discount = values.get("unit_price"), values.get("discount", 0)
        amount = minor_units(values.get("amount"), currency)
        if amount is None:
            if price is None:
                raise RowRefusedError("amount_missing")
            amount = line_amount(quantity, price, discount, decimals=decimals_of(currency))
        return {
            "quantity": quantity,
            "unit_price": price,
            "discount": discount,
            "amount": amount,
            "cost": minor_units(values.get("cost"), currency),
        }

    def _load(self) -> None:
        run = self._batch.rows
        customers = self._matching.known_customers()
        for order_id, customer_id, number, day, total in run(
            "SELECT o.id, o.customer_id, o.number, o.ordered_on, "
            "(SELECT coalesce(sum(l.amount), 0) FROM order_line l WHERE l.order_id = o.id) "
            "FROM sales_order o ORDER BY o.id"
        ):
            if customer_id not in customers:
                continue
            if number is None:
                self._single.know((customer_id, day, total), order_id)
            else:
                self._by_number[(number, customer_id)] = order_id
        for row_id, order_id, product_id, customer_id in run(
            "SELECT id, order_id, product_id, customer_id FROM order_line ORDER BY order_id, "
            "position"
        ):
            if customer_id in customers:
                self._lines.know((order_id, product_id), row_id)
                self._count[order_id] += 1


class Deals:
    """Deals: by the other program's id, else by customer, name and the day they were opened."""

    def __init__(self, matching: Matching, currency: str) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._currency = currency
        self._today = instant_from_int(matching.now).astimezone().date().isoformat()
        self._by_id: dict[str, int] = {}
        self._unnamed = Occurrences()
        self._load()

    def next_file(self) -> None:
        """Begin another file."""
        self._unnamed.next_file()

    def take(self, values: Values) -> None:
        """One row: a deal, with its product and rivals."""
        matching, external_id = self._matching, values.get("external_id")
        name = values.get("name") or values.get("product") or values.get("customer") or external_id
        if not name:
            raise RowRefusedError("name_missing")
        columns = self._columns(values)
        customer_id = matching.customer(values.get("customer"), values.get("customer_id"))
        columns |= {"customer_id": customer_id, "owner_id": matching.user(values.get("owner"))}
        if external_id:
            found = self._by_id.get(external_id)
        else:
            found = self._unnamed.find((customer_id, name_key(name), values.get("opened_on")))
        if found is None:
            found = self._open(name, external_id, columns)
        else:
            columns["name"] = values.get("name")
            self._change(found, columns, stated="stage" in values or "outcome" in values)
        self._hang_on(found, customer_id, values)

    def _open(self, name: str, external_id: str | None, columns: Values) -> int:
        stage = columns["buying_stage"]
        found = self._batch.insert("deal", name=name, external_id=external_id, **columns)
        if external_id:
            self._by_id[external_id] = found
        self._batch.insert(
            "stage_move",
            customer_id=columns["customer_id"],
            deal_id=found,
            to_stage=stage,
            moved_on=columns["opened_on"] or columns["closed_on"] or self._today,
        )
        return found

    def _change(self, deal_id: int, columns: Values, *, stated: bool) -> None:
        """A known deal as the file has it now; a new stage is a dated move."""
        before = self._batch.current("deal", deal_id)
        stage, old = columns["buying_stage"], before["buying_stage"]
        if not stated or (columns["outcome"] and before["outcome"] == columns["outcome"]):
            columns["buying_stage"] = stage = None
        elif before["outcome"] and not columns["outcome"]:
            # An import never takes away, so what is over here is not opened again.
            if stage != old:
                self._matching.remark("deal_stays_closed", name=str(before["name"]))
            columns["buying_stage"] = columns["expected_close"] = stage = None
        if stage and stage != old:
            self._batch.insert(
                "stage_move",
                customer_id=columns["customer_id"] or before["customer_id"],
                deal_id=deal_id,
                from_stage=old,
                to_stage=stage,
                moved_on=columns["closed_on"] or self._today,
            )
        if columns["customer_id"] and before["customer_id"] != columns["customer_id"]:
            self._follow(deal_id, columns["customer_id"])
        self._batch.fill("deal", deal_id, columns)

    def _follow(self, deal_id: int, customer_id: int) -> None:
        """What hangs on a deal belongs to the customer it now has."""
        for table in ("stage_move", "deal_product", "contest"):
            for (row_id,) in self._batch.rows(
                f"SELECT id FROM {table} WHERE deal_id = {deal_id:d}"
            ):
                self._batch.fill(table, row_id, {"customer_id": customer_id})

    def _columns(self, values: Values) -> Values:
        stage, outcome = values.get("stage"), values.get("outcome")
        if stage in _OUTCOMES:
            stage, outcome = None, outcome or stage
        currency = currency_of(values, self._currency)
        amount = minor_units(values.get("amount"), currency)
        closed, expected = values.get("closed_on"), values.get("expected_close")
        if outcome is None:
            # Other programs keep the day a deal is hoped to close in the same column.
            closed, expected = None, expected or closed
        if stage is None:
            stage = _STAGE_OF[Outcome(outcome)] if outcome else BuyingStage.NEED
        return {
            "buying_stage": str(stage),
            "outcome": outcome and str(outcome),
            "amount": amount,
            "currency": currency if amount is not None else None,
            "opened_on": values.get("opened_on"),
            "closed_on": closed,
            "expected_close": expected,
            "source": values.get("source"),
            "notes": values.get("notes"),
        }

    def _hang_on(self, deal_id: int, customer_id: int | None, values: Values) -> None:
        batch, owned = self._batch, {"customer_id": customer_id, "deal_id": deal_id}
        product_id = self._matching.product(None, values.get("product"))
        if product_id is not None and batch.remember("deal_product", deal_id, product_id):
            batch.insert("deal_product", product_id=product_id, **owned)
        for rival in values.get("competitors", ()):
            rival_id = self._matching.competitor(rival)
            if batch.remember("contest", deal_id, rival_id):
                batch.insert("contest", competitor_id=rival_id, **owned)

    def _load(self) -> None:
        run = self._batch.rows
        for row_id, external_id, customer_id, name, opened in run(
            "SELECT id, external_id, customer_id, name, opened_on FROM deal ORDER BY id"
        ):
            if external_id:
                self._by_id.setdefault(external_id, row_id)
            else:
                self._unnamed.know((customer_id, name_key(name), opened), row_id)
        for deal_id, product_id in run("SELECT deal_id, product_id FROM deal_product"):
            self._batch.remember("deal_product", deal_id, product_id)
        for deal_id, rival_id in run("SELECT deal_id, competitor_id FROM contest"):
            self._batch.remember("contest", deal_id, rival_id)


class Activities:
    """Activities: by customer, date, kind and text."""

    def __init__(self, matching: Matching, contacts: Contacts) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._contacts = contacts
        self._today = instant_from_int(matching.now).astimezone().date()
        self._known = Occurrences()
        self._load()

    def next_file(self) -> None:
        """Begin another file."""
        self._known.next_file()

    def take(self, values: Values) -> None:
        """One row: an activity; a day to come makes it a planned one."""
        if "date" not in values:
            raise RowRefusedError("date_missing")
        day = date.fromisoformat(values["date"])
        kind = values.get("kind", ActivityKind.NOTE.value)
        customer_id = self._matching.customer(values.get("customer"), values.get("customer_id"))
        person = values.get("contact")
        if customer_id is None and not person:
            raise RowRefusedError("customer_missing")
        subject = values.get("text") or str(values.get("notes", "")).partition("\n")[0][:80]
        contact_id = self._person(person, customer_id)
        columns = {code: values.get(code) for code in ("direction", "notes", "minutes", "outcome")}
        columns["owner_id"] = self._matching.user(values.get("owner"))
        found = self._known.find((customer_id, values["date"], kind, name_key(subject)))
        if found is None:
            done = day <= self._today
            found = self._batch.insert(
                "activity",
                customer_id=customer_id,
                kind=kind,
                subject=subject,
                all_day=1,
                done_at=instant_to_int(noon_of(day)) if done else None,
                due_on=None if done else values["date"],
                **columns,
            )
        else:
            self._batch.fill("activity", found, columns)
        if contact_id and self._batch.remember("activity_contact", found, contact_id):
            self._batch.insert(
                "activity_contact",
                customer_id=customer_id,
                activity_id=found,
                contact_id=contact_id,
            )

    def _person(self, name: str | None, customer_id: int | None) -> int | None:
        if not name:
            return None
        known = self._contacts.named(name, customer_id)
        return known or self._contacts.take({"name": name}, customer_id)

    def _load(self) -> None:
        run = self._batch.rows
        customers = self._matching.known_customers() | {None}
        for row_id, customer_id, kind, subject, day in run(
            f"SELECT id, customer_id, kind, subject, coalesce({day_done('activity')}, due_on) "
            "FROM activity ORDER BY id"
        ):
            if customer_id in customers:
                self._known.know((customer_id, day, kind, name_key(subject)), row_id)
        for activity_id, contact_id in run("SELECT activity_id, contact_id FROM activity_contact"):
            self._batch.remember("activity_contact", activity_id, contact_id)
