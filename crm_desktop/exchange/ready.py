"""Ready: the new rows of an import, laid out so that writing them takes as little time as can be.

They lie in temporary tables of the very connection that will write them, with their entries of the
search index beside them. Inside the Change SQLite then only copies, one statement for each table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crm_desktop import search_index

# The columns an import fills, parents before children. Derived ones are quicker filled in here than
# by an update of every new row.
COLUMNS: dict[str, tuple[str, ...]] = {
    "user": ("id", "name"),
    "competitor": ("id", "name"),
    "product": ("id", "code", "name", "line", "unit_price", "unit_cost", "currency", "notes"),
    "customer": (
        "id", "external_id", "name", "legal_name", "tax_number", "industry", "sales_mode", "tier",
        "customer_class", "source", "parent_id", "owner_id", "web", "do_not_contact", "notes",
        "created_at", "sort_key", "city", "country",
    ),
    "department": ("id", "customer_id", "name"),
    "contact": (
        "id", "external_id", "name", "other_name", "salutation", "birthday", "notes",
        "do_not_contact", "created_at", "sort_key", "main_customer_id", "main_title",
        "customer_sort_key",
    ),
    "position": ("id", "customer_id", "contact_id", "department_id", "title"),
    "address": (
        "id", "customer_id", "contact_id", "street", "city", "region", "postal_code", "country",
    ),
    "phone": ("id", "customer_id", "contact_id", "number", "digits"),
    "email": ("id", "customer_id", "contact_id", "address", "folded"),
    "customer_tag": ("id", "customer_id", "word"),
    "contact_tag": ("id", "contact_id", "word"),
    "deal": (
        "id", "external_id", "customer_id", "name", "amount", "currency", "buying_stage",
        "outcome", "opened_on", "expected_close", "closed_on", "owner_id", "source", "notes",
    ),
    "stage_move": ("id", "customer_id", "deal_id", "from_stage", "to_stage", "moved_on"),
    "deal_product": ("id", "customer_id", "deal_id", "product_id"),
    "contest": ("id", "customer_id", "deal_id", "competitor_id"),
    "sales_order": ("id", "customer_id", "owner_id", "number", "ordered_on", "currency"),
    "order_line": (
        "id", "customer_id", "order_id", "product_id", "position", "text", "quantity",
        "unit_price", "discount", "amount", "cost",
    ),
    "activity": (
        "id", "customer_id", "owner_id", "kind", "direction", "subject", "notes", "due_on",
        "done_at", "all_day", "minutes", "outcome",
    ),
    "activity_contact": ("id", "customer_id", "activity_id", "contact_id"),
    "custom_value": (
        "id", "custom_field_id", "customer_id", "contact_id", "deal_id", "text", "number", "day",
        "yes",
    ),
}  # fmt: skip
PLACES = {table: {name: at for at, name in enumerate(names)} for table, names in COLUMNS.items()}

# Which share of the writing is over when all rows are copied, and when they are indexed.
_COPIED, _INDEXED = 0.5, 0.8


class Ready:
    """Rows that wait to be inserted. `driver` is the connection of Store.staging()."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        self._counts: dict[str, int] = {}

    def clear(self) -> None:
        """Forget all rows: what they were matched against has moved."""
        for table in self._counts:
            self.driver.execute(f'DROP TABLE temp."made_{table}"')
        self._counts.clear()

    def add(self, table: str, rows: Iterable[tuple[Any, ...]], count: int) -> None:
        """Take in `count` rows of a table, in the order of their ids."""
        columns = COLUMNS[table]
        if table not in self._counts:
            # Only a key with a type is looked up by an index.
            names = ", ".join(f'"{name}"{" INTEGER" * _is_key(name)}' for name in columns[1:])
            self.driver.execute(
                f'CREATE TEMP TABLE "made_{table}" (id INTEGER PRIMARY KEY, {names})'
            )
        self._counts[table] = self._counts.get(table, 0) + count
        marks = ", ".join("?" * len(columns))
        self._together(f'INSERT INTO temp."made_{table}" VALUES ({marks})', rows)

    def row(self, table: str, row_id: int) -> dict[str, Any]:
        """A row that waits."""
        found = self.driver.execute(f'SELECT * FROM temp."made_{table}" WHERE id = ?', (row_id,))
        return dict(zip(COLUMNS[table], found.fetchone(), strict=True))

    def change(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        """Change columns of a row that waits."""
        pairs = ", ".join(f'"{name}" = ?' for name in values)
        self.driver.execute(
            f'UPDATE temp."made_{table}" SET {pairs} WHERE id = ?', (*values.values(), row_id)
        )

    def index(self, step: Callable[[float], None]) -> None:
        """Make the entries of the search index for all rows."""
        made = {table: COLUMNS[table] for table in self._counts}
        total, done = max(sum(self._counts[t] for t in made), 1), 0
        self.driver.execute("DROP TABLE IF EXISTS temp.made_entry")
        self.driver.execute("CREATE TEMP TABLE made_entry (id INTEGER PRIMARY KEY, terms TEXT)")
        for entries in search_index.entries_of_made(self.driver, made):
            self._together("INSERT INTO temp.made_entry VALUES (?, ?)", entries)
            done += len(entries)
            step(done / total)

    def write(self, step: Callable[[float], None]) -> None:
        """Copy all rows and entries; a Change is open on the connection."""
        run = self.driver.execute
        run("PRAGMA defer_foreign_keys = ON")
        total, done = max(sum(self._counts.values()), 1), 0
        for table, columns in COLUMNS.items():
            if table not in self._counts:
                continue
            names = ", ".join(f'"{name}"' for name in columns)
            made = names.replace('"do_not_contact"', 'coalesce("do_not_contact", 0)')
            run(f'INSERT INTO main."{table}" ({names}) SELECT {made} FROM temp."made_{table}"')
            done += self._counts[table]
            step(_COPIED * done / total)
        search_index.add_made(self.driver)
        step(_INDEXED)

    def _together(self, statement: str, rows: Iterable[Any]) -> None:
        """Run a statement for all rows in one transaction; on temporary tables it locks nothing."""
        alone = not self.driver.in_transaction
        if alone:
            self.driver.execute("BEGIN")
        self.driver.executemany(statement, rows)
        if alone:
            self.driver.execute("COMMIT")


def _is_key(column: str) -> bool:
    return column.endswith("_id") and column != "external_id"
