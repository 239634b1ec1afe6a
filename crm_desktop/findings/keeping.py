"""Keeping the table of findings: made when a file is opened, followed after every Change."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.changes import BULK, Change
from crm_desktop.conversion import BASE_CURRENCY
from crm_desktop.driver import driver, driver_of
from crm_desktop.findings import customers as of_customers
from crm_desktop.findings import kept
from crm_desktop.findings.amounts import LARGEST, Amounts, amounts_of
from crm_desktop.findings.computing import collecting_later, of_facts
from crm_desktop.findings.facts import facts
from crm_desktop.findings.ours import bid_points
from crm_desktop.store import Store

# Whatever moves in these moves findings anywhere.
_SHARED = ("user", "rhythm_rule", "industry_posture", "exchange_rate")
MANY = 1_000  # open deals
NONE = json.dumps(None)  # no points of the bid filler were learnt
_IN_SPAN = "SELECT * FROM journal_entry WHERE seq BETWEEN ? AND ?"


class KeptFindings:
    """Makes the table when a file is opened; `follow` fills it in the background."""

    def prepare(self, connection: sa.Connection) -> None:
        """Make the table when it is missing or of another form."""
        run = driver_of(connection)
        if kept.marks(run).get("findings_form") != kept.FORM:
            kept.create(run)

    def apply(self, session: Session, change: Change) -> None:
        """Nothing: findings are computed after the commit, beside the window's thread."""


def follow(
    store: Store, today: date, *, stopped: Callable[[], bool] = lambda: False
) -> frozenset[int] | None:
    """Bring the kept findings up to date; the customers whose findings moved, None for nothing.

    Only customers touched since the last time are computed; all of them on another day, or when
    other points of the bid filler were learnt. Whatever is written meanwhile is seen the next time.
    When `stopped` says so it ends with nothing done.
    UserError when the file cannot be written.
    """
    with store.read() as session:
        run = driver(session)
        marks = kept.marks(run)
        newest = run("SELECT coalesce(max(seq), 0) FROM journal_entry").fetchone()[0]
        upto = int(marks.get("findings_upto", -1))
        points = json.dumps(bid_points(run))
        customers: set[int] | None = None
        if upto >= 0 and (marks.get("findings_day"), marks.get("findings_points", NONE)) == (
            today.isoformat(),
            points,
        ):
            if upto == newest:
                return None
            customers = _touched(run, (upto + 1, newest))
        customers, amounts = _compared(session, kept.amounts(run), customers, (upto + 1, newest))
        found = []
        with collecting_later(customers):
            for deal in facts(session, today, customers, amounts):
                if stopped():
                    return None
                found += [kept.to_row(finding) for finding in of_facts(deal)]
            if stopped():
                return None
            of_them = of_customers.findings(session, today, customers, amounts)
            found += [kept.to_row(finding) for finding in of_them]
        there = _kept(run, customers)
    moved = _by_customer(found).items() ^ _by_customer(there).items()
    ids = frozenset(customer_id for customer_id, _ in moved)
    said = {
        "upto": str(newest), "day": today.isoformat(), "amounts": kept.amounts_mark(amounts),
        "points": points,
    }  # fmt: skip
    with store.keep() as connection:
        _write(driver_of(connection), found, ids)
        changed = {f"findings_{name}": value for name, value in said.items()}
        kept.set_marks(
            driver_of(connection),
            {key: value for key, value in changed.items() if marks.get(key) != value},
        )
    return ids


def _compared(
    session: Session, before: Amounts | None, customers: set[int] | None, span: tuple[int, int]
) -> tuple[set[int] | None, Amounts]:
    """How amounts compare now, and the customers with those of deals that weigh another amount.

    `before` as last kept.
    """
    if customers is None or before is None:
        return customers, amounts_of(session)
    run = driver(session)
    if not (_moved(run, span, "deal", "customer") and _has_few_deals(run)):
        return customers, before
    now = amounts_of(session)
    return customers | _weighing_otherwise(run, before, now), now


def _touched(run: Any, span: tuple[int, int]) -> set[int] | None:
    """The customers whose findings may have moved in these journal entries; None: any."""
    if span[1] - span[0] >= BULK or _moved(run, span, *_SHARED):
        return None
    setting = run(
        f"SELECT 1 FROM ({_IN_SPAN}) j LEFT JOIN firm_setting f ON f.id = j.row_id WHERE "
        "j.tbl = 'firm_setting' AND coalesce(f.key, j.before ->> '$.key') "
        f"IN ('base_currency', '{weighing.SETTING}') LIMIT 1",
        span,
    )
    if setting.fetchone() is not None:
        return None
    rows = run(f"WITH j AS ({_IN_SPAN}) {_CUSTOMERS}", span).fetchall()
    return {row[0] for row in rows if row[0] is not None}


# Of a person's touches those see something who have them on a map, wherever the touch was.
_CUSTOMERS = """
SELECT j.customer_id FROM j UNION SELECT j.before ->> '$.customer_id' FROM j WHERE j.op <> 'I'
UNION SELECT s.customer_id FROM j CROSS JOIN stakeholder s ON s.contact_id = j.row_id
  WHERE j.tbl = 'contact'
UNION SELECT s.customer_id FROM j CROSS JOIN activity_contact p ON p.id = j.row_id
  CROSS JOIN stakeholder s ON s.contact_id = p.contact_id WHERE j.tbl = 'activity_contact'
UNION SELECT s.customer_id FROM j CROSS JOIN stakeholder s
  ON s.contact_id = CAST(j.before ->> '$.contact_id' AS INTEGER)
  WHERE j.tbl = 'activity_contact' AND j.op <> 'I'
UNION SELECT s.customer_id FROM (
    SELECT j.row_id AS id FROM j WHERE j.tbl = 'activity'
    UNION SELECT u.activity_id FROM j CROSS JOIN activity_colleague u ON u.id = j.row_id
      WHERE j.tbl = 'activity_colleague'
    UNION SELECT CAST(j.before ->> '$.activity_id' AS INTEGER) FROM j
      WHERE j.tbl = 'activity_colleague' AND j.op <> 'I'
  ) a CROSS JOIN activity_contact p ON p.activity_id = a.id
  CROSS JOIN stakeholder s ON s.contact_id = p.contact_id
UNION SELECT r.by_customer_id FROM j CROSS JOIN referral r ON r.id = j.row_id
  WHERE j.tbl = 'referral'
UNION SELECT CAST(j.before ->> '$.by_customer_id' AS INTEGER) FROM j
  WHERE j.tbl = 'referral' AND j.op <> 'I'
UNION SELECT w.customer_id FROM j CROSS JOIN referral r ON r.id = j.row_id
  CROSS JOIN position w ON w.contact_id = r.by_contact_id WHERE j.tbl = 'referral'
UNION SELECT w.customer_id FROM j CROSS JOIN position w
  ON w.contact_id = CAST(j.before ->> '$.by_contact_id' AS INTEGER)
  WHERE j.tbl = 'referral' AND j.op <> 'I'
UNION SELECT c.customer_id FROM j CROSS JOIN contest c ON c.competitor_id = j.row_id
  WHERE j.tbl = 'competitor'
"""


def _moved(run: Any, span: tuple[int, int], *tables: str) -> bool:
    marks = ", ".join("?" * len(tables))
    found = run(
        f"SELECT 1 FROM journal_entry WHERE seq BETWEEN ? AND ? AND tbl IN ({marks}) LIMIT 1",
        (*span, *tables),
    )
    return found.fetchone() is not None


def _has_few_deals(run: Any) -> bool:
    """Whether one deal can move the middle of the amounts by much.

    Where there are many, which amounts are large is settled once a day.
    """
    found = run(f"SELECT count(*) FROM (SELECT 1 FROM deal WHERE outcome IS NULL LIMIT {MANY})")
    return bool(found.fetchone()[0] < MANY)


def _weighing_otherwise(run: Any, before: Amounts, now: Amounts) -> set[int]:
    """The customers of open deals that were large and are not now, or the reverse.

    And of those in a currency whose amounts count for more or less than before.
    """
    found: set[int] = set()
    for currency in before.middles.keys() | now.middles.keys():
        least, most = sorted((before.middles.get(currency, 0), now.middles.get(currency, 0)))
        if before.rate(currency) != now.rate(currency):
            least, most = 0, LARGEST
        if least != most:
            rows = run(
                "SELECT customer_id FROM deal WHERE amount >= ? AND amount < ? "
                f"AND coalesce(currency, {BASE_CURRENCY}) = ? "
                "AND outcome IS NULL AND customer_id IS NOT NULL",
                (least, most, currency),
            )
            found.update(row[0] for row in rows)
    return found


def _kept(run: Any, customers: set[int] | None) -> list[kept.Kept]:
    if customers is None:
        found = run(f"SELECT {kept.COLUMNS} FROM finding")
    else:
        found = run(
            f"SELECT {kept.COLUMNS} FROM json_each(?) j "
            "CROSS JOIN finding f ON f.customer_id = j.value",
            (json.dumps(sorted(customers)),),
        )
    return [tuple(row) for row in found]


def _by_customer(rows: Iterable[kept.Kept]) -> dict[int, frozenset[kept.Kept]]:
    found: dict[int, set[kept.Kept]] = {}
    for row in rows:
        found.setdefault(row[0], set()).add(row)
    return {customer_id: frozenset(of) for customer_id, of in found.items()}


def _write(run: Any, found: list[kept.Kept], ids: frozenset[int]) -> None:
    if not ids:
        return
    run(
        "DELETE FROM finding WHERE customer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(ids)),),
    )
    marks = ", ".join("?" * (kept.COLUMNS.count(",") + 1))
    for row in found:
        if row[0] in ids:
            run(f"INSERT INTO finding ({kept.COLUMNS}) VALUES ({marks})", row)
