"""A firm that has just begun: a few customers, orders and deals, too little for most figures."""

from __future__ import annotations

from datetime import date, timedelta

from crm_desktop import customers, deals, firm, orders
from crm_desktop.store import Store

FIRMS = (("Aurora Pumps", 3), ("Talleres Ríos", 2), ("青山机械", 1))
LINES = ({"quantity": 1000, "amount": 1_250_000}, {"quantity": 2000, "amount": 480_000})
DAYS_APART = 40


def begin(store: Store, today: date) -> None:
    """Write three customers with few orders, and two deals."""
    with store.change("sample_made"):
        firm.set_setting(store, key="base_currency", value="EUR")
        for place, (name, count) in enumerate(FIRMS):
            customer = customers.add(store, name=name, tier="key")
            for number in range(count):
                day = today - timedelta(days=DAYS_APART * number + 7 * place)
                lines = [LINES[number % len(LINES)]]
                orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=lines)
            if place < 2:
                opened = today - timedelta(days=30)
                amount = 9_000_000
                deals.add(
                    store,
                    name=name,
                    customer_id=customer,
                    opened_on=opened,
                    amount=amount,
                    currency="EUR",
                )
