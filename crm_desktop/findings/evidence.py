"""Question: the records behind a finding, by name, as they can be opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.driver import driver
from crm_desktop.insights.finding import Finding
from crm_desktop.models.activity import day_done


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """A record behind a finding: `table` and `id` are what it rests on, `opens` what shows it."""

    table: str
    id: int
    name: str
    on: date | None
    opens: tuple[str, int]
    amount: int | None = None  # of an order, minor units of `currency`
    currency: str | None = None


# Columns: name, day, kind of record to open, its id. Rivals and departments show in their deal.
_QUERIES = {
    "deal": "SELECT name, NULL, 'deal', id FROM deal WHERE id = ?",
    "activity": (
        f"SELECT subject, coalesce({day_done('activity')}, due_on), 'activity', id "
        "FROM activity WHERE id = ?"
    ),
    "stakeholder": (
        "SELECT coalesce(c.name, s.seat, ''), NULL, 'stakeholder', s.id FROM stakeholder s "
        "LEFT JOIN contact c ON c.id = s.contact_id WHERE s.id = ?"
    ),
    "contest": (
        "SELECT r.name, NULL, 'deal', c.deal_id FROM contest c "
        "JOIN competitor r ON r.id = c.competitor_id WHERE c.id = ?"
    ),
    "department_stance": (
        "SELECT d.name, s.on_day, 'deal', s.deal_id FROM department_stance s "
        "JOIN department d ON d.id = s.department_id WHERE s.id = ?"
    ),
    "need": "SELECT text, since, 'need', id FROM need WHERE id = ?",
    "sales_order": (
        "SELECT coalesce(number, ''), ordered_on, 'order', id, net, currency "
        "FROM sales_order WHERE id = ?"
    ),
    "customer": "SELECT name, NULL, 'customer', id FROM customer WHERE id = ?",
    "promise": "SELECT text, due_on, 'promise', id FROM promise WHERE id = ?",
}


def evidence_of(session: Session, finding: Finding) -> tuple[EvidenceRecord, ...]:
    """The records behind a finding that are still there, in their order."""
    run = driver(session)
    found = []
    for table, row_id in finding.evidence:
        row = run(_QUERIES[table], (row_id,)).fetchone() if table in _QUERIES else None
        if row is not None and row[3] is not None:
            name, on, kind, opened, *amount = row
            day = date.fromisoformat(on) if on else None
            opens = (kind, opened)
            found.append(EvidenceRecord(table, row_id, name or "", day, opens, *amount))
    return tuple(dict.fromkeys(found))


def orders_behind(session: Session, finding: Finding) -> int:
    """How many orders its customer has in all, of which a finding names a few."""
    query = "SELECT count(*) FROM sales_order WHERE customer_id = ?"
    return int(driver(session)(query, (finding.customer_id,)).fetchone()[0])
