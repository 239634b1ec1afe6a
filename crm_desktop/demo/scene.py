"""What the parts of the sample share while it is built."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from sqlalchemy.orm import Session

from crm_desktop.demo import names
from crm_desktop.models import Base, Product
from crm_desktop.models.codes import CustomerClass, Tier
from crm_desktop.store import Store

YEARS = 3


Row = TypeVar("Row", bound=Base)


@dataclass
class Person:
    """A contact of the sample, with what the maps need."""

    id: int
    title: str
    department: int | None


@dataclass
class Firm:
    """A customer of the sample, as the rest of the building needs it."""

    id: int
    name: str
    language: str
    tier: Tier
    klass: CustomerClass
    owner: int
    country: str
    people: list[Person] = field(default_factory=list)
    departments: dict[str, int] = field(default_factory=dict)


@dataclass
class Scene:
    """What the parts of the sample share while it is built."""

    store: Store
    today: date
    rng: random.Random
    session: Session = field(init=False)
    users: list[int] = field(default_factory=list)
    rivals: list[int] = field(default_factory=list)
    products: list[Product] = field(default_factory=list)
    firms: list[Firm] = field(default_factory=list)
    mails: int = 0

    @property
    def manager(self) -> int:
        """The colleague who leads the salespeople."""
        return self.users[3]

    @property
    def head(self) -> int:
        """The colleague who leads the firm."""
        return self.users[4]

    def put(self, row: Row) -> Row:
        """Write a row; it has its id then, which is all the others need of it."""
        row.id = self.store.new_id()
        self.session.add(row)
        return row

    def day(self, days_ago: int) -> date:
        """So many days before today (negative: to come), moved off the weekend into the past."""
        day = self.today - timedelta(days=days_ago)
        return day - timedelta(days=max(0, day.weekday() - 4)) if days_ago > 0 else day

    def moment(self, days_ago: int, hour: int | None = None) -> datetime:
        """A moment of that day, within office hours; never later than now."""
        hour = self.rng.randrange(7, 16) if hour is None else hour
        at = datetime.combine(self.day(days_ago), time(hour, 5 * self.rng.randrange(12)), UTC)
        return min(at, datetime.combine(self.today, time(6, 30), UTC)) if days_ago <= 0 else at

    def say(self, who: Firm, what: str) -> str:
        """A subject in the customer's own language."""
        said = names.SUBJECTS[who.language][what]
        return said if isinstance(said, str) else self.rng.choice(said)
