"""Products and orders from a file's rows."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from crm_desktop.currencies import decimals_of
from crm_desktop.exchange.keys import Keys
from crm_desktop.exchange.matching import Matching
from crm_desktop.exchange.people import Values
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.exchange.values import CellError, scaled
from crm_desktop.exchange.wanted import name_key
from crm_desktop.orders import line_amount

# Words and signs that mean one currency only, as files write them; $ and ¥ do not.
_CURRENCY_WORDS = {
    **dict.fromkeys(("EURO", "EUROS", "€", "欧元"), "EUR"),
    **dict.fromkeys(("RMB", "人民币", "CN¥"), "CNY"),
    **dict.fromkeys(("US$", "US DOLLAR", "US DOLLARS", "美元"), "USD"),
    **dict.fromkeys(("£", "POUND STERLING", "英镑"), "GBP"),
    **dict.fromkeys(("JP¥", "YEN", "日元"), "JPY"),
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
    said = str(values.get("currency", usual)).strip().upper()
    currency = _CURRENCY_WORDS.get(said, said)
    if len(currency) != 3 or not currency.isascii() or not currency.isalpha():
        raise RowRefusedError("currency_wrong", value=currency)
    return currency


class Occurrences:
    """The n-th row with a key in a file means the n-th existing one with that key."""

    def __init__(self) -> None:
        self._known = Keys()
        self._seen: Counter[int] = Counter()

    def next_file(self) -> None:
        """Begin another file: its first is the first again."""
        self._seen.clear()

    def know(self, key: tuple[Any, ...], row_id: int) -> None:
        """An existing row, in order."""
        self._known.add(key, row_id)

    def find(self, key: tuple[Any, ...]) -> int | None:
        """The existing row this one means; None when it is one more."""
        folded = hash(key)  # itself it would take much room
        place = self._seen[folded]
        self._seen[folded] += 1
        known = self._known.all(key)
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
        if found is not None and self._matching.batch.leaves_alone(found):
            return
        made = self._matching.product(code, name)
        if found is not None and name:
            old = str(self._matching.batch.current("product", found)["name"])
            columns["name"] = None if name_key(old) == name_key(name) else name
        if made is not None:
            self._matching.batch.fill("product", made, columns)


class Orders:
    """Orders: by number, each row one line of it; without a number each row is an order."""

    def __init__(self, matching: Matching) -> None:
        self._matching = matching
        self._batch = matching.batch
        self._currency = ""
        self._by_number = Keys()
        self._single = Occurrences()
        self._lines = Occurrences()
        self._count: Counter[int] = Counter()
        self._load()

    def next_file(self, currency: str) -> None:
        """Begin another file, whose amounts are in `currency` where it names none."""
        self._currency = currency
        self._single.next_file()
        self._lines.next_file()

    def take(self, values: Values) -> None:
        """One row: a line of a numbered order, or a whole order."""
        if "date" not in values:
            raise RowRefusedError("date_missing")
        currency = currency_of(values, self._currency)
        line = self._line(values, currency)
        matching = self._matching
        customer_id = matching.customer(values)
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
            order_id = self._by_number.first((number, customer_id))
        if order_id is not None and self._batch.leaves_alone(order_id):
            return
        if order_id is None:
            order_id = self._batch.insert(
                "sales_order", customer_id=customer_id, number=number, **columns
            )
            if number is not None:
                self._by_number.add((number, customer_id), order_id)
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
        customers = self._matching.firms.known
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
                self._by_number.add((number, customer_id), order_id)
        for row_id, order_id, product_id, customer_id in run(
            "SELECT id, order_id, product_id, customer_id FROM order_line ORDER BY order_id, "
            "position"
        ):
            if customer_id in customers:
                self._lines.know((order_id, product_id), row_id)
                self._count[order_id] += 1
