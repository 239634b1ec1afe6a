"""The agenda's fixed clock, in four time zones, and shorthands for what is asked of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from crm_desktop.agenda.lines import Line
from crm_desktop.agenda.today import section
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store

TODAY = date(2026, 3, 4)  # a Wednesday
ZONES = ("America/New_York", "Europe/Madrid", "Asia/Shanghai", "Pacific/Auckland")
Lines = Callable[..., tuple[Line, ...]]


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ZoneInfo]:
    """The laptop stands in this zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be set here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield ZoneInfo(request.param)
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def now(zone: ZoneInfo) -> datetime:
    """Nine in the morning of the day."""
    return datetime.combine(TODAY, datetime.min.time().replace(hour=9), zone)


@pytest.fixture
def lines(store: Store, now: datetime) -> Lines:
    """The lines of one kind, as they stand now."""

    def ask(kind: AgendaKind, owner_id: int | None = None) -> tuple[Line, ...]:
        with store.read() as session:
            return section(session, now, kind, owner_id=owner_id).lines

    return ask
