"""Making a file ready: built, accepted, migrated or refused."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlcipher3 import dbapi2

from crm_desktop import customers, database, schema
from crm_desktop.errors import UserError
from crm_desktop.journal import create_triggers, trigger_names
from crm_desktop.models.base import Base
from crm_desktop.store import Store


def master(path: Path) -> set[str]:
    """Every table, index and trigger of a file as SQL, white space aside."""
    connection = dbapi2.connect(str(path))
    found = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {re.sub(r"\s*([(),]|\s)\s*", r"\1", row[0]).strip() for row in found}


def test_a_migrated_empty_file_equals_a_fresh_one(tmp_path: Path) -> None:
    old, fresh = tmp_path / "old.crm", tmp_path / "fresh.crm"
    connection = dbapi2.connect(str(old))
    connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    connection.execute("CREATE TABLE leftover (id INTEGER)")
    connection.execute("DROP TABLE leftover")
    connection.close()
    backup = schema.migrate(old, 0)
    schema.build(fresh)
    assert backup.exists()
    assert master(old) == master(fresh)
    assert schema.identify(old) == schema.identify(fresh)


def test_an_older_file_is_backed_up_and_migrated_with_its_rows_and_history(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    store = Store.open(path)
    customers.add(store, name="Acme")
    store.close()
    now, later = schema.SCHEMA_VERSION, schema.SCHEMA_VERSION + 1
    scripts = tmp_path / "scripts"
    (scripts / "versions").mkdir(parents=True)
    for source in (schema.MIGRATIONS / "env.py", *(schema.MIGRATIONS / "versions").glob("0*")):
        place = scripts / source.relative_to(schema.MIGRATIONS)
        place.write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    (scripts / "versions" / "next.py").write_text(
        "from alembic import op\n"
        f"revision = '{schema.revision(later)}'\ndown_revision = '{schema.revision(now)}'\n"
        "def upgrade():\n    op.execute(\"UPDATE customer SET legal_name = 'by migration'\")\n",
        encoding="utf-8",
    )
    backup = schema.migrate(path, now, target=later, scripts=scripts)
    assert schema.identify(path) == (database.APPLICATION_ID, later)
    assert schema.identify(backup) == (database.APPLICATION_ID, now)
    connection = dbapi2.connect(str(path))
    assert connection.execute("SELECT name, legal_name FROM customer").fetchall() == [
        ("Acme", "by migration")
    ]
    assert connection.execute("SELECT count(*) FROM journal_entry").fetchone() == (1,)
    connection.close()


def test_a_file_of_version_1_keeps_its_playbook(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    connection = dbapi2.connect(str(path))
    connection.executescript(
        (schema.MIGRATIONS / "versions" / "0001_first.sql").read_text("utf-8")
        + f"PRAGMA application_id = {database.APPLICATION_ID}; PRAGMA user_version = 1;"
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));"
        "INSERT INTO alembic_version VALUES ('0001');"
        "INSERT INTO playbook (id, buying_stage, kind, text) VALUES (1, 'need', 'x', 'Ask why');"
    )
    connection.close()
    Store.open(path).close()
    connection = dbapi2.connect(str(path))
    assert connection.execute("SELECT kind, buying_stage, text FROM playbook").fetchall() == [
        ("step", "need", "Ask why")
    ]
    connection.close()


def test_a_file_of_version_2_keeps_its_activities_and_complaints(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    versions = schema.MIGRATIONS / "versions"
    first = (versions / "0001_first.sql").read_text("utf-8")
    connection = dbapi2.connect(str(path))
    statements = [part for part in first.split(";\n") if "playbook" not in part]
    second = (versions / "0002_key_accounts.sql").read_text("utf-8")
    connection.executescript(
        ";\n".join([*statements, second])
        + f"PRAGMA application_id = {database.APPLICATION_ID}; PRAGMA user_version = 2;"
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));"
        "INSERT INTO alembic_version VALUES ('0002');"
        "INSERT INTO customer (id, name) VALUES (1, 'Acme');"
        "INSERT INTO activity (id, customer_id, kind, subject, due_on) "
        "VALUES (2, 1, 'call', 'prices', '2026-03-01');"
        "INSERT INTO activity (id, customer_id, kind, subject, follows_id) "
        "VALUES (3, 1, 'visit', 'tour', 2);"
        "INSERT INTO complaint (id, customer_id, text, opened_at) VALUES (4, 1, 'rust', 5);"
    )
    connection.close()
    Store.open(path).close()
    connection = dbapi2.connect(str(path))
    assert connection.execute(
        "SELECT id, customer_id, kind, subject, due_on, follows_id, recurrence FROM activity"
    ).fetchall() == [
        (2, 1, "call", "prices", "2026-03-01", None, None),
        (3, 1, "visit", "tour", None, 2, None),
    ]
    assert connection.execute(
        "SELECT id, text, opened_at, reopened_at FROM complaint"
    ).fetchall() == [(4, "rust", 5, None)]
    connection.close()


def test_a_file_of_version_3_gets_the_tables_of_decision_support(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    Store.open(path).close()
    connection = dbapi2.connect(str(path))
    new = ("board_chart", "chart_board", "exchange_rate", "loyalty_sign", "source_cost",
           "contact_tag", "import_mapping", "import_refusal", "import_run", "merged_record",
           "not_duplicate", "saved_view", "view_member", "vocabulary_word")  # fmt: skip
    connection.executescript(
        "PRAGMA foreign_keys = OFF;"
        + "".join(f"DROP TABLE {table};" for table in new)
        + "PRAGMA user_version = 3; UPDATE alembic_version SET version_num = '0003';"
    )
    connection.close()
    fresh = tmp_path / "fresh.crm"
    Store.open(fresh).close()
    Store.open(path).close()
    assert master(path) == master(fresh)


def test_a_file_of_version_4_keeps_its_customers_people_and_choices(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    connection = dbapi2.connect(str(path))
    versions = schema.MIGRATIONS / "versions"
    statements = [
        part
        for part in (versions / "0001_first.sql").read_text("utf-8").split(";\n")
        if not re.search(r"(TABLE|ON) (playbook|activity|complaint) ?\(", part)
    ]
    for name in ("0002_key_accounts", "0003_agenda", "0004_decisions"):
        statements.append((versions / f"{name}.sql").read_text("utf-8"))
    connection.executescript(
        ";\n".join(statements)
        + f"PRAGMA application_id = {database.APPLICATION_ID}; PRAGMA user_version = 4;"
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));"
        "INSERT INTO alembic_version VALUES ('0004');"
        "INSERT INTO customer (id, name, notes) VALUES (1, 'Acme', 'old');"
        "INSERT INTO contact (id, name, birthday) VALUES (2, 'Ana', '1980-02-29');"
        "INSERT INTO position (id, customer_id, contact_id, title) VALUES (3, 1, 2, 'CEO');"
        "INSERT INTO custom_field (id, subject, kind, name) VALUES (4, 'customer', 'choice', 'X');"
        "INSERT INTO custom_choice (id, custom_field_id, word, position) VALUES (5, 4, 'red', 1);"
    )
    connection.close()
    fresh = tmp_path / "fresh.crm"
    Store.open(fresh).close()
    Store.open(path).close()
    assert master(path) == master(fresh)
    connection = dbapi2.connect(str(path))
    for question, answer in (
        ("SELECT id, name, notes, tax_number FROM customer", (1, "Acme", "old", None)),
        ("SELECT id, name, birthday, anonymised_on FROM contact", (2, "Ana", "1980-02-29", None)),
        ("SELECT customer_id, contact_id, title FROM position", (1, 2, "CEO")),
        ("SELECT word, position, retired FROM custom_choice", ("red", 1, 0)),
    ):
        assert connection.execute(question).fetchall() == [answer]
    connection.close()


def test_a_migration_that_fails_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    Store.open(path).close()
    scripts = tmp_path / "scripts"
    (scripts / "versions").mkdir(parents=True)
    (scripts / "env.py").write_text((schema.MIGRATIONS / "env.py").read_text("utf-8"), "utf-8")
    now, later = schema.revision(schema.SCHEMA_VERSION), schema.revision(schema.SCHEMA_VERSION + 1)
    (scripts / "versions" / "now.py").write_text(
        f"revision = '{now}'\ndown_revision = None\ndef upgrade(): pass\n", "utf-8"
    )
    (scripts / "versions" / "later.py").write_text(
        f"from alembic import op\nrevision = '{later}'\ndown_revision = '{now}'\n"
        "def upgrade():\n    op.execute('UPDATE customer SET legal_name = 1')\n"
        "    raise RuntimeError('broken')\n",
        "utf-8",
    )
    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        schema.migrate(
            path, schema.SCHEMA_VERSION, target=schema.SCHEMA_VERSION + 1, scripts=scripts
        )
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.upgrade*"))


@pytest.mark.parametrize("content", [b"hello, this is no database", b"PK\x03\x04" + bytes(99)])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.crm"
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        Store.open(path)
    assert refused.value.code == "not_our_file"
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (id INTEGER)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError) as refused:
        Store.open(path)
    assert refused.value.code == "not_our_file"
    assert path.read_bytes() == before


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    Store.open(path).close()
    connection = dbapi2.connect(str(path))
    connection.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(UserError) as refused:
        Store.open(path)
    assert refused.value.code == "file_is_newer"


def test_a_missing_folder_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        Store.open(tmp_path / "nowhere" / "a.crm")
    assert refused.value.code == "folder_missing"


def test_every_table_is_strict_and_every_constraint_named(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    schema.build(path)
    tables = [sql for sql in master(path) if sql.startswith("CREATE TABLE")]
    own = [sql for sql in tables if "alembic_version" not in sql]
    assert own
    for sql in own:
        assert sql.endswith(")STRICT"), sql
        for word in ("PRIMARY KEY(", "FOREIGN KEY", "UNIQUE("):
            before = sql.split(word)[:-1]
            assert all(re.search(r"CONSTRAINT \S+ $", part) for part in before), sql


def test_triggers_can_be_dropped_and_made_again(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    schema.build(path)
    before = master(path)
    engine = database.create_engine(path)
    with engine.begin() as connection:
        from crm_desktop.journal import drop_triggers

        drop_triggers(connection)
        assert trigger_names(connection) == []
        create_triggers(connection)
    engine.dispose()
    assert master(path) == before


def test_the_index_of_a_reference_leaves_out_empty_ones_on_every_database() -> None:
    indexes = Base.metadata.tables["activity"].indexes
    index = next(each for each in indexes if each.name == "ix_activity_deal_id")
    for name in ("sqlite", "postgresql"):
        dialect = sa.make_url(f"{name}://").get_dialect()()
        words = str(sa.schema.CreateIndex(index).compile(dialect=dialect))
        assert words.endswith("WHERE deal_id IS NOT NULL")
