"""Information to renew on Today: a few customers, key accounts first."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from crm_desktop import customers
from crm_desktop.agenda.lines import LineAction
from crm_desktop.agenda.today import FEW, section, today
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY


def test_a_line_names_the_groups_the_oldest_first_and_only_few_are_shown(
    store: Store, now: datetime
) -> None:
    old = datetime.combine(TODAY - timedelta(days=800), time(12)).astimezone()
    store.clock = lambda: old
    for n in range(FEW + 3):
        tier = "core" if n == 4 else "key"
        customers.add(store, name=f"{n}", tier=tier, phones=["1"], created_at=old)
    store.clock = lambda: old + timedelta(days=100)
    with store.read() as session:
        core = session.connection().exec_driver_sql(
            "SELECT id FROM customer WHERE tier = 'core'"
        ).scalar_one()  # fmt: skip
    customers.edit(store, id=core, industry="Steel")
    with store.read() as session:
        found = today(session, now).sections[list(AgendaKind).index(AgendaKind.FRESHNESS)]
        assert len(section(session, now, AgendaKind.FRESHNESS).lines) == FEW + 3
    assert (len(found.lines), found.total) == (FEW, FEW + 3)
    first = found.lines[0]
    assert (first.record_id, first.action, first.reason) == (core, LineAction.CONFIRM, "stale")
    assert first.facts["groups"] == [
        {"group": "reach", "days": 800},
        {"group": "standing", "days": 700},
    ]
    assert (first.facts["days"], first.facts["limit"], first.facts["tier"]) == (800, 180, "core")
