"""Checking a file: whether what it holds is whole, linked, journaled and summed up rightly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import journal, rollup, search_index
from crm_desktop.conversion import in_base_sql, newest_rate_sql, rate_sql
from crm_desktop.information_age import GROUPS
from crm_desktop.models.base import Base

SHOWN = 10  # of the places that the database itself names


@dataclass(frozen=True)
class Problem:
    """Something that is not as it should be: what, how often, and where for instance."""

    code: str
    count: int
    where: tuple[str, ...] = ()


@dataclass(frozen=True)
class CheckResult:
    """What `inspect` found; the file is in order when there is no problem."""

    rows: int
    changes: int
    problems: tuple[Problem, ...]

    @property
    def is_in_order(self) -> bool:
        return not self.problems


def inspect(session: Session) -> CheckResult:
    """Read the whole file and say what is wrong with it; nothing is written."""
    connection = session.connection()
    damaged = list(_damage(connection))
    # The sums of a damaged file would only say the same again.
    problems = damaged or [*_links(connection), *_journal(connection), *_derived(connection)]
    return CheckResult(
        rows=0 if damaged else sum(_rows(connection, table) for table in _tables()),
        changes=0 if damaged else _number(connection, "SELECT count(*) FROM change"),
        problems=tuple(problems),
    )


def _damage(connection: sa.Connection) -> Iterator[Problem]:
    said = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check")]
    if said != ["ok"]:
        yield Problem("damaged", len(said), tuple(said[:SHOWN]))


def _links(connection: sa.Connection) -> Iterator[Problem]:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        where = tuple(f"{row[0]} {row[1]} → {row[2]}" for row in broken[:SHOWN])
        yield Problem("broken_links", len(broken), where)


def _journal(connection: sa.Connection) -> Iterator[Problem]:
    wanted = {
        statement
        for table in journal.journaled_tables()
        for statement in journal.triggers_of(table)
    }
    found = {
        str(row[0])
        for row in connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE type='trigger'")
    }
    if wanted - found:
        yield Problem("journal_triggers_missing", len(wanted - found))
    for code, query in _JOURNAL:
        yield from _counted(connection, code, query)
    unknown = [
        (table.name, _number(connection, _NEVER_JOURNALED.format(table=table.name)))
        for table in journal.journaled_tables()
    ]
    wrong = [(name, count) for name, count in unknown if count]
    if wrong:
        where = tuple(f"{name}: {count}" for name, count in wrong)
        yield Problem("rows_not_journaled", sum(count for _, count in wrong), where)


def _derived(connection: sa.Connection) -> Iterator[Problem]:
    for code, query in _DERIVED:
        yield from _counted(connection, code, query)
    known = " UNION ALL ".join(f"SELECT id FROM {source.table}" for source in search_index.SOURCES)
    yield from _counted(
        connection,
        "search_index_stale",
        f"SELECT count(*) FROM search_index WHERE rowid NOT IN ({known})",
    )


def _counted(connection: sa.Connection, code: str, query: str) -> Iterator[Problem]:
    count = _number(connection, query)
    if count:
        yield Problem(code, count)


def _tables() -> list[sa.Table]:
    return [table for table in Base.metadata.sorted_tables if table.info.get("journal", True)]


def _rows(connection: sa.Connection, table: sa.Table) -> int:
    return _number(connection, f'SELECT count(*) FROM "{table.name}"')


def _number(connection: sa.Connection, query: str) -> int:
    return int(connection.exec_driver_sql(query).scalar() or 0)


_JOURNAL = (
    ("change_left_open", "SELECT count(*) FROM open_change"),
    (
        "entries_without_change",
        "SELECT count(*) FROM journal_entry j LEFT JOIN change c ON c.id = j.change_id "
        "WHERE c.id IS NULL OR j.seq NOT BETWEEN c.first_seq AND c.last_seq",
    ),
    (
        "changes_without_entries",
        "SELECT count(*) FROM change c LEFT JOIN "
        "(SELECT change_id, count(*) AS n FROM journal_entry GROUP BY 1) j ON j.change_id = c.id "
        "WHERE coalesce(j.n, 0) <> c.last_seq - c.first_seq + 1",
    ),
)
_NEVER_JOURNALED = (
    'SELECT count(*) FROM "{table}" WHERE id NOT IN '
    "(SELECT row_id FROM journal_entry WHERE tbl = '{table}')"
)
_OLDEST = ", ".join(f"coalesce(a.{group}, '9')" for group in GROUPS)
_DERIVED = (
    (
        "derived_behind",
        "SELECT coalesce((SELECT max(seq) FROM journal_entry), 0) > "
        "coalesce((SELECT CAST(value AS INTEGER) FROM file_info WHERE key = 'derived_upto'), 0)",
    ),
    (
        "order_sums_wrong",
        "SELECT count(*) FROM sales_order o LEFT JOIN "
        "(SELECT order_id, sum(amount) AS net FROM order_line GROUP BY 1) l ON l.order_id = o.id "
        "WHERE o.net <> coalesce(l.net, 0)",
    ),
    (
        "customer_sales_wrong",
        "SELECT count(*) FROM customer c LEFT JOIN (SELECT customer_id, "
        f"sum({in_base_sql('net')}) AS net, max(ordered_on) AS day "
        f"FROM sales_order o {rate_sql('o.currency', 'o.ordered_on')} GROUP BY 1) o "
        "ON o.customer_id = c.id "
        "WHERE c.net_sales <> coalesce(o.net, 0) OR c.last_order_on IS NOT o.day",
    ),
    (
        "customer_deals_wrong",
        "SELECT count(*) FROM customer c LEFT JOIN (SELECT customer_id, count(*) AS n, "
        f"sum({in_base_sql('amount')}) AS amount "
        f"FROM deal d {newest_rate_sql('d.currency')} WHERE outcome IS NULL GROUP BY 1) d "
        "ON d.customer_id = c.id "
        "WHERE c.open_deals <> coalesce(d.n, 0) OR c.open_amount <> coalesce(d.amount, 0)",
    ),
    (
        "months_wrong",
        f"SELECT count(*) FROM ({rollup.MONTHS.format(ids='true')} UNION ALL "
        f"{rollup.LINES.format(ids='true')}) o FULL JOIN customer_month m "
        "ON m.customer_id = o.customer_id AND m.line = o.line AND m.month = o.month "
        "AND m.owner_id = o.owner_id AND m.currency = o.currency "
        "WHERE m.net IS NOT o.net OR m.base IS NOT o.base OR m.orders IS NOT o.orders",
    ),
    (
        "segments_wrong",
        f"SELECT (SELECT count(*) FROM ({rollup.BUYERS.format(ids='true')}) o FULL JOIN buyer b "
        "ON b.customer_id = o.customer_id WHERE b.industry IS NOT o.industry "
        "OR b.tier IS NOT o.tier OR b.owner_id IS NOT o.owner_id OR b.base IS NOT o.base "
        "OR b.orders IS NOT o.orders) + (SELECT count(*) FROM "
        f"({rollup.SEGMENTS.format(ids='true')}) o FULL JOIN sales_month s "
        "ON s.line = o.line AND s.month = o.month AND s.industry = o.industry "
        "AND s.tier = o.tier AND s.owner_id = o.owner_id AND s.currency = o.currency "
        "WHERE s.net IS NOT o.net OR s.base IS NOT o.base OR s.orders IS NOT o.orders)",
    ),
    (
        "ages_wrong",
        "SELECT count(*) FROM customer c FULL JOIN information_age a ON a.customer_id = c.id "
        "WHERE a.customer_id IS NULL OR c.id IS NULL OR a.oldest_on IS NOT "
        f"nullif(min({_OLDEST}), '9')",
    ),
)
