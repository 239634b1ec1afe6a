"""Every column type, per dialect: SQLite's STRICT tables know only INTEGER, REAL and TEXT."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


T = TypeVar("T")


class _PerDialect(TypeDecorator[T]):
    """A type with one form in SQLite and another everywhere else."""

    impl = sa.Text
    cache_ok = True
    sqlite_form: TypeEngine[Any] = sa.Text()
    other_form: TypeEngine[Any] = sa.Text()

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        form = self.sqlite_form if dialect.name == "sqlite" else self.other_form
        return dialect.type_descriptor(form)


class Id(_PerDialect[int]):
    """A 63-bit integer made by the program."""

    cache_ok = True
    sqlite_form = sa.Integer()
    other_form = sa.BigInteger()


class Whole(_PerDialect[int]):
    """A 64-bit integer: counts, minor units of money, ten-thousandths of a price."""

    cache_ok = True
    sqlite_form = sa.Integer()
    other_form = sa.BigInteger()


class Real(_PerDialect[float]):
    """A double: a custom number field, nothing that is money."""

    cache_ok = True
    sqlite_form = sa.REAL()
    other_form = sa.Double()


class Flag(_PerDialect[bool]):
    """Yes or no."""

    cache_ok = True
    sqlite_form = sa.Integer()
    other_form = sa.Boolean()

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> Any:
        return None if value is None else (int(value) if dialect.name == "sqlite" else bool(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Day(_PerDialect[date]):
    """A calendar day without a time: text YYYY-MM-DD in SQLite."""

    cache_ok = True
    sqlite_form = sa.Text()
    other_form = sa.Date()

    def process_bind_param(self, value: date | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        return value.isoformat()[:10]

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return date.fromisoformat(value) if isinstance(value, str) else value


class Instant(_PerDialect[datetime]):
    """A moment in UTC, kept as whole microseconds since 1970 (portable and sortable)."""

    cache_ok = True
    sqlite_form = sa.Integer()
    other_form = sa.BigInteger()

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else instant_to_int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else instant_from_int(value)


class Code(_PerDialect[Any]):
    """One word of a fixed vocabulary (a StrEnum), kept as text."""

    cache_ok = True

    def __init__(self, vocabulary: type[StrEnum]) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else str(self.vocabulary(value))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else self.vocabulary(value)


def instant_to_int(moment: datetime) -> int:
    """Microseconds since 1970 of an aware datetime; ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return (moment - _EPOCH) // _MICROSECOND


def instant_from_int(micros: int) -> datetime:
    """The UTC datetime of so many microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=micros)
