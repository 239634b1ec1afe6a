"""Findings of a whole file against one GROUP BY of activities and stakeholders per deal."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ratios import Ratio, measured, median
from sqlalchemy.orm import Session

from crm_desktop import activities, deals, findings, refitting
from crm_desktop.models.codes import BuyingRole, BuyingStage, Stance, Tier
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

DAY = date(2026, 11, 22)
PEOPLE = 5  # of a deal
TOUCHES = 10  # of a deal
BASE = (
    "SELECT d.id, count(DISTINCT a.id), max(a.done_at), count(DISTINCT s.id), max(s.influence) "
    "FROM deal d LEFT JOIN activity a ON a.deal_id = d.id "
    "LEFT JOIN stakeholder s ON s.deal_id = d.id WHERE d.outcome IS NULL GROUP BY d.id"
)
ANY_DEAL = (
    "SELECT id, customer_id FROM deal WHERE outcome IS NULL "
    "ORDER BY abs(id * 2654435761 - ?) LIMIT 1"
)
TURNS = 40
DICE = random.Random(3)
KINDS = ("call", "visit", "meeting", "mail", "message", "demo", "note")
STAGES = [str(stage) for stage in BuyingStage]
TIERS = [str(tier) for tier in Tier]
ROLES = [str(role) for role in BuyingRole]
STANCES = [str(stance) for stance in Stance]
RELATIONS = ("vendor", "credible_source", "problem_solver", "trusted_advisor", None)


def run(short: bool) -> list[Ratio]:
    """All of it, and what one Change costs after it."""
    customers, open_deals = (20_000, 4_000) if short else (100_000, 20_000)
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "deals.crm", currency="EUR")
        fill(store, customers, open_deals)
        with store.read() as session:
            base, whole = _compared(session)
        refitting.refit(store, DAY)
        first = measured(1, lambda: findings.follow(store, DAY))[0]
        one = median(_computed(store) for _ in range(TURNS))
        touch = median(_followed(store, _touch) for _ in range(TURNS))
        move = median(_followed(store, _amount) for _ in range(TURNS))
        store.close()
    least = None if short else 1_000
    said = f"findings of {customers:,}"
    return [
        Ratio(f"{said}: against one GROUP BY", whole, base, 10),
        Ratio(f"{said}: kept for the first time", first, base, None),
        # A short file's whole is too small to be a thousand of anything.
        Ratio("findings: all computed, to one customer", whole, one, least, at_least=True),
        # With the write and its flush to the disk, which takes as long as the disk takes.
        Ratio("findings: all followed, to one touch", first, touch, None, at_least=True),
        Ratio("findings: all followed, to a new amount", first, move, None, at_least=True),
    ]


def _compared(session: Session) -> tuple[float, float]:
    """Seconds of the baseline and of computing all, in turns: what slows one slows the other."""
    base, whole = [], []
    for _ in range(5):
        base += measured(1, lambda: _group(session))
        whole += measured(1, lambda: findings.compute(session, DAY))
    return median(base), median(whole)


def _computed(store: Store) -> float:
    """Seconds that computing one customer takes."""
    with store.read() as session:
        row = session.connection().exec_driver_sql(ANY_DEAL, (DICE.randrange(10**18),)).one()
        return measured(1, lambda: findings.of_customer(session, row.customer_id, DAY))[0]


def _touch(store: Store, customer: int, deal: int) -> None:
    activities.log(store, kind="call", subject="x", customer_id=customer, deal_id=deal)


def _amount(store: Store, _customer: int, deal: int) -> None:
    deals.edit(store, id=deal, amount=DICE.randrange(10**5, 10**9))


def _followed(store: Store, change: Callable[[Store, int, int], None]) -> float:
    """Seconds that the findings take after one Change of a deal."""
    with store.read() as session:
        row = session.connection().exec_driver_sql(ANY_DEAL, (DICE.randrange(10**18),)).one()
    change(store, row.customer_id, row.id)
    return measured(1, lambda: findings.follow(store, DAY))[0]


def fill(store: Store, customers: int, open_deals: int) -> None:
    """Every fifth customer or so has an open deal with people, touches, ties and a rival."""
    dice = random.Random(11)
    with store.change("imported", origin="import", kind="deals", file="benchmark") as session:
        _fill(store, session, customers, open_deals, dice)


def _fill(
    store: Store, session: Session, customers: int, open_deals: int, dice: random.Random
) -> None:
    run = session.connection().exec_driver_sql
    run("PRAGMA defer_foreign_keys = ON")
    new, pick = store.new_ids, dice.choice

    def put(table: str, columns: str, rows: list[tuple[Any, ...]]) -> list[int]:
        ids = new(len(rows))
        marks = ", ".join("?" * (len(rows[0]) + 1))
        listed = [(row_id, *row) for row_id, row in zip(ids, rows, strict=True)]
        run(f"INSERT INTO {table} (id, {columns}) VALUES ({marks})", listed)
        return ids

    roles = ("head", *("manager",) * 3, *("salesperson",) * 20)
    users = put('"user"', "name, role", [(f"User {n}", role) for n, role in enumerate(roles)])
    firms = put(
        "customer",
        "name, tier, sales_mode, industry, owner_id",
        [
            (f"Firm {n}", pick(TIERS), pick(("court", "advise", None)), "Metal", pick(users))
            for n in range(customers)
        ],
    )
    buyers = dice.sample(firms, open_deals)
    opened = (DAY - timedelta(days=90)).isoformat()
    made: list[tuple[Any, ...]] = [
        (firm, f"Deal {n}", dice.randrange(10**5, 10**9), "EUR", pick(STAGES), None, opened,
         pick(users), dice.random() < 0.3)
        for n, firm in enumerate(buyers)
    ]  # fmt: skip
    made += [
        (pick(firms), f"Old {n}", 10**6, "EUR", "decision", pick(("won", "lost")), opened,
         pick(users), False)
        for n in range(open_deals)
    ]  # fmt: skip
    columns = "customer_id, name, amount, currency, buying_stage, outcome, opened_on, owner_id"
    bids = put("deal", f"{columns}, is_tender", made)[:open_deals]
    _people(put, buyers, bids, users, dice)
    rival = put("competitor", "name", [("Rival",)])[0]
    some = [at for at in range(open_deals) if dice.random() < 0.3]
    put(
        "contest",
        "customer_id, deal_id, competitor_id",
        [(buyers[a], bids[a], rival) for a in some],
    )


def _people(put: Any, buyers: list[int], bids: list[int], users: list[int], dice: Any) -> None:
    pick = dice.choice
    places = [(at, n) for at in range(len(bids)) for n in range(PEOPLE)]
    people = put("contact", "name", [(f"Person {at} {n}",) for at, n in places])
    put("position", "customer_id, contact_id", [
        (buyers[at], person) for (at, _), person in zip(places, people, strict=True)
    ])  # fmt: skip
    seats = put(
        "stakeholder",
        "customer_id, deal_id, contact_id, influence, stance, relationship_now, "
        "relationship_wanted",
        [
            (buyers[at], bids[at], person, dice.randrange(1, 6), pick(STANCES), pick(RELATIONS),
             pick(RELATIONS))
            for (at, _), person in zip(places, people, strict=True)
        ],
    )  # fmt: skip
    put("stakeholder_role", "customer_id, stakeholder_id, role", [
        (buyers[at], seat, pick(ROLES)) for (at, _), seat in zip(places, seats, strict=True)
    ])  # fmt: skip
    put("tie", "customer_id, deal_id, kind, from_id, to_id", [
        (buyers[at], bids[at], pick(("reports_to", "trusts")), seat, seats[place - n])
        for place, ((at, n), seat) in enumerate(zip(places, seats, strict=True))
        if n
    ])  # fmt: skip
    touches = [at for at in range(len(bids)) for _ in range(TOUCHES)]
    now = int(time.mktime(DAY.timetuple())) * 1_000_000
    day = 86_400 * 1_000_000
    acts = put(
        "activity",
        "customer_id, deal_id, owner_id, kind, subject, done_at",
        [
            (buyers[at], bids[at], pick(users), pick(KINDS), "x", now - dice.randrange(120) * day)
            for at in touches
        ],
    )
    put("activity_contact", "customer_id, activity_id, contact_id", [
        (buyers[at], act, people[at * PEOPLE + dice.randrange(PEOPLE)])
        for at, act in zip(touches, acts, strict=True)
    ])  # fmt: skip


def _group(session: Session) -> int:
    return len(session.connection().exec_driver_sql(BASE).fetchall())
