"""Files in which something is odd: empty, all alike, nothing but credits, other currencies …"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta

from crm_desktop import (
    activities,
    complaints,
    customers,
    deals,
    firm,
    loyalty_signs,
    orders,
    products,
    promises,
    rates,
    source_costs,
    stakeholders,
    targets,
)
from crm_desktop.models.codes import BuyingStage, Stance
from crm_desktop.store import Store
from tests.crm_desktop.small_orders import fill

DAY = date(2026, 6, 30)
HUGE = 10**15  # minor units
TIERS = ("core", "key", "general")
STAGES = tuple(BuyingStage)
# What every file is cut by once; the word must not be one of a file with names of its own.
LINE, INDUSTRY = "Gears", "Steel"


def _firms(store: Store, n: int, *, bare: bool = False) -> list[int]:
    """Customers, each with a tier, an industry and an owner unless they are bare."""
    if bare:
        return [customers.add(store, name=f"Firm {at}") for at in range(n)]
    owners = [firm.add_user(store, name=name) for name in ("Ana", "Li")]
    return [
        customers.add(
            store, name=f"Firm {at}", tier=TIERS[at % 3], industry=(INDUSTRY, "Food")[at % 2],
            owner_id=owners[at % 2], source=("Fair", "Web")[at % 2],
            customer_class="repeat", credit="good",
        )
        for at in range(n)
    ]  # fmt: skip


def _lines(store: Store, *names: str) -> list[int]:
    return [products.add(store, name=f"{name} 1", line=name) for name in names]


def _buy(
    store: Store,
    who: Sequence[int],
    amounts: Sequence[int],
    *,
    currencies: Sequence[str] = ("EUR",),
    product_ids: Sequence[int | None] = (None,),
    last: date = DAY - timedelta(days=20),
    apart: int = 60,
) -> None:
    """Each of them orders these amounts, `apart` days from one to the next until the last day."""
    for place, customer in enumerate(who):
        for at, amount in enumerate(amounts):
            product = product_ids[(place + at) % len(product_ids)]
            orders.add(
                store, customer_id=customer, currency=currencies[(place + at) % len(currencies)],
                ordered_on=last - timedelta(days=apart * (len(amounts) - 1 - at)),
                lines=[
                    {"quantity": 1000, "amount": amount, "cost": amount // 2, "product_id": product}
                ],
            )  # fmt: skip


def _decide(store: Store, n: int, outcome: str, *, first: date = date(2025, 1, 10)) -> None:
    """Equal deals that all took as long and ended alike."""
    who = _firms(store, 5)
    for at in range(n):
        opened = first + timedelta(days=at)
        made = deals.add(
            store, name=f"Deal {at}", opened_on=opened, customer_id=who[at % 5], amount=10_000,
            currency="EUR", expected_close=opened + timedelta(days=90),
        )  # fmt: skip
        deals.close(store, id=made, outcome=outcome, on=opened + timedelta(days=60))


def _set(store: Store, query: str, *values: object) -> None:
    """Write what no verb writes, but a file of others may bring."""
    with store.change("imported", origin="import", kind="deals", file="odd") as session:
        session.connection().exec_driver_sql(query, values)


def empty(store: Store) -> None:
    """Nothing at all."""


def no_orders(store: Store) -> None:
    """Customers who never ordered."""
    _firms(store, 8)


def one_order(store: Store) -> None:
    """One customer who ordered once."""
    _buy(store, _firms(store, 1), [10_000])


def one_customer(store: Store) -> None:
    """One customer who orders every month, with one deal of each end."""
    who = _firms(store, 1)
    _buy(store, who, [10_000 + at for at in range(30)], product_ids=_lines(store, LINE), apart=30)
    for outcome in ("won", "lost", None):
        made = deals.add(store, name="Deal", opened_on=date(2026, 1, 5), customer_id=who[0])
        if outcome:
            deals.close(store, id=made, outcome=outcome, on=date(2026, 3, 5))


def all_equal(store: Store) -> None:
    """Everybody orders the same on the same days."""
    gears, belts = _lines(store, LINE, "Belts")
    _buy(store, _firms(store, 24), [10_000] * 10, product_ids=(gears, belts))


def equal_crowd(store: Store) -> None:
    """More equal customers than the models need, so that these have nothing to tell apart."""
    _buy(store, _firms(store, 110), [10_000] * 3)


def drawn(store: Store) -> None:
    """Customers who buy as the models say that they do."""
    fill(store, 260, DAY)


def negative(store: Store) -> None:
    """Nothing but credits."""
    _buy(store, _firms(store, 12), [-5_000] * 6, product_ids=_lines(store, LINE, "Belts"))


def net_zero(store: Store) -> None:
    """Every order is credited in full."""
    _buy(store, _firms(store, 12), [5_000, -5_000] * 3, product_ids=_lines(store, LINE))


def credits_larger(store: Store) -> None:
    """Some are credited more than they ordered, others buy."""
    who, lines = _firms(store, 14), _lines(store, LINE, "Belts")
    _buy(store, who[:7], [5_000, -9_000, 1_000, -2_000], product_ids=lines)
    _buy(store, who[7:], [4_000, 3_000, 2_000, 0], product_ids=lines)


def two_currencies(store: Store) -> None:
    """Orders, deals, targets and costs in euros and francs, without a rate."""
    who, lines = _firms(store, 12), _lines(store, LINE, "Belts")
    _buy(store, who, [5_000 + at for at in range(9)], currencies=("EUR", "CHF"), product_ids=lines)
    for at, customer in enumerate(who):
        currency = ("EUR", "CHF")[at % 2]
        opened = date(2026, 1, 1 + at)
        made = deals.add(
            store, name="Deal", opened_on=opened, customer_id=customer, amount=9_000,
            currency=currency, expected_close=date(2026, 9, 1 + at),
        )  # fmt: skip
        if at < 6:
            deals.close(store, id=made, outcome=("won", "lost")[at // 2 % 2], on=date(2026, 4, 9))
        targets.add_target(
            store, period_start=opened, period_end=date(2026, 12, 31), amount=10_000,
            currency=currency,
        )  # fmt: skip
    for currency in ("EUR", "CHF"):
        source_costs.add_cost(
            store, source="Fair", period_start=date(2025, 1, 1), period_end=date(2026, 12, 31),
            amount=70_000, currency=currency,
        )  # fmt: skip


def converted(store: Store) -> None:
    """The same with a rate, which changes on the way."""
    two_currencies(store)
    add_rates(store)


def add_rates(store: Store) -> None:
    """What francs are worth, at first and later."""
    for day, rate in ((date(2025, 6, 1), 1.04), (date(2026, 2, 1), 0.0001)):
        rates.add_rate(store, currency="CHF", rate=rate, valid_from=day)


def foreign(store: Store) -> None:
    """Nothing in the base currency, and no rate."""
    who = _firms(store, 12)
    _buy(store, who, [5_000] * 8, currencies=("USD",), product_ids=_lines(store, LINE, "Belts"))
    for at, customer in enumerate(who):
        made = deals.add(
            store, name="Deal", opened_on=date(2026, 1, 1), customer_id=customer, amount=9_000,
            currency="USD", expected_close=date(2026, 9, 1 + at),
        )  # fmt: skip
        if at < 8:
            deals.close(store, id=made, outcome=("won", "lost")[at % 2], on=date(2026, 4, 9))


def future(store: Store) -> None:
    """Orders and deals of next year only."""
    who = _firms(store, 8)
    _buy(store, who, [5_000] * 6, last=DAY + timedelta(days=700), product_ids=_lines(store, LINE))
    for customer in who:
        deals.add(store, name="Deal", opened_on=date(2027, 3, 1), customer_id=customer, amount=1)


def odd_deals(store: Store) -> None:
    """Deals without amount, days or customer, closed before they were opened; maps with gaps."""
    who = _firms(store, 6)
    for at in range(24):
        made = deals.add(
            store, name=f"Deal {at}", opened_on=date(2026, 2, 1), is_tender=at % 2 == 0,
            customer_id=None if at % 3 == 0 else who[at % 6], buying_stage=STAGES[at % len(STAGES)],
            amount=(None, 0, -500, 5_000)[at % 4], expected_close=date(2024, 1, 1),
        )  # fmt: skip
        if at % 2:
            deals.close(store, id=made, outcome=("won", "lost", "no_decision")[at % 3],
                        on=date(2025, 12, 1))  # fmt: skip
        if at % 3:
            stakeholders.add(
                store, customer_id=who[at % 6], deal_id=made, name=f"Person {at}",
                influence=(None, 1, 5)[at // 3 % 3], stance=tuple(Stance)[at % len(Stance)],
            )  # fmt: skip
    number = "CAST(substr(name, 6) AS INTEGER)"
    _set(store, f"UPDATE deal SET opened_on = NULL, expected_close = NULL WHERE {number} % 4 = 0")
    _set(store, f"UPDATE deal SET closed_on = NULL WHERE {number} % 5 = 0")
    _set(
        store,
        f"DELETE FROM stage_move WHERE deal_id IN (SELECT id FROM deal WHERE {number} % 7 = 0)",
    )


def odd_targets(store: Store) -> None:
    """Targets of nothing, over, not begun, and of whom and what there is not."""
    _buy(store, _firms(store, 6), [5_000] * 6, product_ids=_lines(store, LINE))
    for first, last in (
        (date(2026, 4, 1), date(2026, 6, 30)),
        (date(2025, 1, 1), date(2025, 3, 31)),
        (date(2027, 1, 1), date(2027, 3, 31)),
        (DAY, DAY),
    ):
        for narrowed in ({}, {"product_line": "Nothing"}, {"segment": "Nothing"}):
            targets.add_target(
                store, period_start=first, period_end=last, amount=100, currency="EUR", **narrowed
            )
    _set(store, "UPDATE target SET amount = 0 WHERE period_start = '2026-04-01'")


def unanswered(store: Store) -> None:
    """Complaints that nobody answers, promises without a day or long past, mails without reply."""
    for at, customer in enumerate(_firms(store, 24)):
        complaints.add(
            store, customer_id=customer, text="burrs", opened_at=datetime(2026, 5, 4, 9, tzinfo=UTC)
        )
        promises.add(store, customer_id=customer, text="drawing")
        promises.add(store, customer_id=customer, text="price", due_on=date(2026, 1, 1 + at))
        activities.log(
            store, kind="mail", subject="?", customer_id=customer, direction="in",
            done_at=datetime(2026, 5, 4, 9, tzinfo=UTC),
        )  # fmt: skip
        loyalty_signs.add_sign(store, customer_id=customer, kind="reference", on_day=DAY)


def answered_alike(store: Store) -> None:
    """Everybody waits equally long for an answer and is as loyal as everybody else."""
    who = _firms(store, 24)
    _buy(store, who, [10_000] * 4, product_ids=_lines(store, LINE, "Belts"))
    for customer in who:
        for kind in ("reference", "suggestion"):
            loyalty_signs.add_sign(store, customer_id=customer, kind=kind, on_day=date(2026, 1, 5))
        customers.refer(store, id=customer, by_customer_id=who[0], on=date(2026, 1, 5))
        made = deals.add(store, name="Deal", opened_on=date(2026, 1, 5), customer_id=customer)
        deals.set_rivals(store, id=made, names=["Rival"])
        deals.close(store, id=made, outcome="won", on=date(2026, 2, 5))
        for hour, direction in ((9, "in"), (11, "out")):
            activities.log(
                store, kind="mail", subject="?", customer_id=customer, direction=direction,
                done_at=datetime(2026, 5, 4, hour, tzinfo=UTC),
            )  # fmt: skip


def all_won(store: Store) -> None:
    """Thirty-five equal deals, all won."""
    _decide(store, 35, "won")


def all_lost(store: Store) -> None:
    """Thirty-five equal deals, all lost."""
    _decide(store, 35, "lost")


def one_line(store: Store) -> None:
    """One product line, bought by all of them."""
    _buy(store, _firms(store, 15), [5_000, 6_000, 7_000] * 3, product_ids=_lines(store, LINE))


def bare(store: Store) -> None:
    """Customers without tier, industry or owner, products without a line."""
    product = products.add(store, name="Gear")
    _buy(store, _firms(store, 15, bare=True), [5_000, 6_000] * 4, product_ids=[product, None])
    for at in range(10):
        made = deals.add(store, name="Deal", opened_on=date(2026, 1, 1 + at), amount=700)
        if at % 3:
            deals.close(store, id=made, outcome=("won", "lost")[at % 2], on=date(2026, 3, 1 + at))


def huge(store: Store) -> None:
    """Amounts as large as nobody has."""
    who = _firms(store, 40)
    _buy(store, who, [HUGE + at for at in range(12)], product_ids=_lines(store, LINE, "Belts"))
    for at, customer in enumerate(who):
        made = deals.add(
            store, name="Deal", opened_on=date(2025, 7, 1), customer_id=customer, amount=HUGE,
            currency="EUR", expected_close=date(2026, 9, 1),
        )  # fmt: skip
        if at % 4:
            deals.close(store, id=made, outcome=("won", "lost")[at % 2],
                        on=date(2025, 9, 1) + timedelta(days=7 * at))  # fmt: skip
    targets.add_target(
        store, period_start=date(2026, 1, 1), period_end=date(2026, 12, 31), amount=HUGE,
        currency="EUR",
    )  # fmt: skip


def yen(store: Store) -> None:
    """A base currency without minor units, with orders in one that has them."""
    firm.set_setting(store, key="base_currency", value="JPY")
    rates.add_rate(store, currency="EUR", rate=160.0, valid_from=date(2020, 1, 1))
    who = _firms(store, 12)
    _buy(store, who, [5_000, 7_000] * 4, currencies=("JPY", "EUR"),
         product_ids=_lines(store, LINE, "Belts"))  # fmt: skip
    for at, customer in enumerate(who):
        deals.add(store, name="Deal", opened_on=date(2026, 1, 1 + at), customer_id=customer,
                  amount=70_000, currency="JPY", expected_close=date(2026, 10, 1))  # fmt: skip


def words_of_programs(store: Store) -> None:
    """Names that a program could take for something else."""
    owner = firm.add_user(store, name="{0} %1 <b>Ana</b>")
    product_ids = _lines(store, "{line} 100%", "%Ln {}")
    for at in range(12):
        customer = customers.add(
            store, name=f"{{name}} %n {{{at}}} <i>&", owner_id=owner, industry="{industry} %1",
            tier=TIERS[at % 3], source="{source} %2",
        )  # fmt: skip
        _buy(store, [customer], [1_000 * at] * 8, product_ids=product_ids)
        made = deals.add(store, name="{deal} %3", opened_on=date(2026, 1, 1), customer_id=customer,
                         amount=900, expected_close=date(2026, 9, 1))  # fmt: skip
        if at % 3:
            deals.close(store, id=made, outcome=("won", "lost")[at % 2], on=date(2026, 4, 1 + at))
    targets.add_target(
        store, period_start=date(2026, 1, 1), period_end=date(2026, 12, 31), amount=900,
        currency="EUR", owner_id=owner, product_line="{line} 100%", segment="{industry} %1",
    )  # fmt: skip


FILES: dict[str, Callable[[Store], None]] = {
    made.__name__: made
    for made in (
        empty, no_orders, one_order, one_customer, all_equal, equal_crowd, drawn, negative,
        net_zero, credits_larger, two_currencies, converted, foreign, future, odd_deals,
        odd_targets, unanswered, answered_alike, all_won, all_lost, one_line, bare, huge, yen,
        words_of_programs,
    )
}  # fmt: skip


def make(store: Store, name: str) -> None:
    """Make the file of that name in an empty one, as one Change."""
    firm.set_setting(store, key="base_currency", value="EUR")
    with store.change("sample_made"):
        FILES[name](store)
