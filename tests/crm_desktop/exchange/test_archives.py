"""Everything goes into one zip, and a new file made of it is equal in every row."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import check, contacts, customers, documents, schema, search, stakeholders
from crm_desktop.errors import UserError
from crm_desktop.exchange import archives
from crm_desktop.exchange.archives import form
from crm_desktop.models.codes import Stance
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.small_firm import Firm, make_firm


def rows(store: Store, table: str) -> list[Any]:
    columns = ", ".join(f'"{n}"' for n in form.archived_columns(_table(table)))
    with store.read() as session:
        found = session.connection().exec_driver_sql(f'SELECT {columns} FROM "{table}" ORDER BY 1')
        return [tuple(row) for row in found]


def _table(name: str) -> Any:
    return next(table for table in form.archived_tables() if table.name == name)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Firm]:
    """A file with one of everything, its documents, and an archive of it."""
    folder = tmp_path_factory.mktemp("archived")
    with contextlib.closing(open_store(folder / "test.crm")) as store:
        made = make_firm(store, folder)
        customers.add(store, name='=cmd "quoted", 韩\nsecond line', notes="")
        contacts.add(store, name="José Núñez")
        customers.delete(store, ids=[customers.add(store, name="Gone")])
        store.undo()
        archive_of(store, folder)
    return folder, made


@pytest.fixture
def store(tmp_path: Path, made_once: tuple[Path, Firm]) -> Iterator[Store]:
    """A copy of it."""
    shutil.copytree(made_once[0], tmp_path / "firm")
    opened = open_store(tmp_path / "firm" / "test.crm")
    yield opened
    opened.close()


@pytest.fixture
def filled(made_once: tuple[Path, Firm]) -> Firm:
    return made_once[1]


@pytest.fixture
def whole(made_once: tuple[Path, Firm], tmp_path: Path) -> Path:
    return Path(shutil.copy(made_once[0] / "all.zip", tmp_path))


def archive_of(store: Store, path: Path, **options: Any) -> Path:
    archives.write_archive(store, path / "all.zip", **options)
    return path / "all.zip"


def test_a_file_made_of_an_archive_is_equal_in_every_row(
    store: Store, whole: Path, tmp_path: Path
) -> None:
    made = archives.make_file(whole, tmp_path / "other" / "new.crm")
    other = open_store(tmp_path / "other" / "new.crm")
    try:
        for table in form.archived_tables():
            assert rows(other, table.name) == rows(store, table.name), table.name
        assert made.total == sum(made.rows.values()) > 100
        with other.read() as session:
            assert check.inspect(session).is_in_order
            assert [hit.title for hit in search.search(session, "nunez")] == ["José Núñez"]
        other.undo()  # the history came along
        (sha256,) = hashes(store)
        assert documents.path_of(other, sha256).read_text("utf-8") == "a drawing"
    finally:
        other.close()


def hashes(store: Store) -> set[str]:
    with store.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT sha256 FROM document WHERE sha256 IS NOT NULL"
        )
        return {row[0] for row in found}


def test_an_archive_says_what_is_in_it(whole: Path) -> None:
    with zipfile.ZipFile(whole) as archive:
        told = json.loads(archive.read(form.MANIFEST))
        described = json.loads(archive.read(form.SCHEMA))
        for name, member in told["members"].items():
            data = archive.read(name)
            assert (len(data), hashlib.sha256(data).hexdigest()) == (
                member["size"], member["sha256"],
            )  # fmt: skip
        names = set(archive.namelist())
        table = archive.read(form.TABLE.format("customer")).decode("utf-8-sig")
    assert names == {*told["members"], form.MANIFEST}
    assert set(described) == {table.name for table in form.archived_tables()}
    assert all(told["meaning"] for told in described.values())
    customer = described["deal"]["columns"]["customer_id"]
    assert customer == {"type": "id", "required": False, "refers_to": "customer"}
    listed = list(csv.DictReader(io.StringIO(table, newline="")))
    assert '\'=cmd "quoted", 韩\nsecond line' in {row["name"] for row in listed}


def test_without_judgements_nobody_reads_where_people_stand(
    store: Store, filled: Firm, tmp_path: Path
) -> None:
    stakeholders.edit(store, id=filled.seat, stance=Stance.OPPONENT, notes="hates us")
    path = archive_of(store, tmp_path, judgements=False)
    with zipfile.ZipFile(path) as archive:
        text = b"".join(archive.read(name) for name in archive.namelist() if "/" in name)
    assert b"opponent" not in text and b"hates us" not in text
    archives.make_file(path, tmp_path / "new.crm")
    other = open_store(tmp_path / "new.crm")
    try:
        assert len(rows(other, "stakeholder")) == len(rows(store, "stakeholder"))
        assert [row[1] for row in rows(other, "change")] == ["archive_opened"]
        customers.edit(other, id=filled.customer, name="Goes on")
        with other.read() as session:
            assert check.inspect(session).is_in_order
    finally:
        other.close()


def test_an_archive_goes_into_an_empty_file_but_into_no_other(
    store: Store, whole: Path, tmp_path: Path
) -> None:
    path = whole
    empty = tmp_path / "empty.crm"
    open_store(empty, currency="USD").close()
    archives.make_file(path, empty)
    again = open_store(empty)
    assert rows(again, "customer") == rows(store, "customer")
    again.close()
    before = empty.read_bytes()
    with pytest.raises(UserError, match="archive_needs_new_file"):
        archives.make_file(path, empty)
    assert empty.read_bytes() == before
    other = tmp_path / "letter.txt"
    other.write_text("Dear all, this is no file of ours. " * 10)
    with pytest.raises(UserError, match="not_our_file"):
        archives.make_file(path, other)


def changed(path: Path, **members: bytes | None) -> Path:
    """The same archive with other members; None leaves one out."""
    new = path.with_name("changed.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            data = members.get(name, old.read(name))
            if data is not None:
                archive.writestr(name, data)
    return new


def with_manifest(path: Path, **said: Any) -> Path:
    with zipfile.ZipFile(path) as archive:
        told = json.loads(archive.read(form.MANIFEST))
    return changed(path, **{form.MANIFEST: json.dumps({**told, **said}).encode()})


def refused(path: Path, tmp_path: Path, code: str) -> None:
    target = tmp_path / "refused" / "new.crm"
    with pytest.raises(UserError, match=code):
        archives.make_file(path, target)
    assert not target.parent.exists() or list(target.parent.glob("new.crm*")) == []


def test_what_is_damaged_newer_or_no_archive_is_refused(whole: Path, tmp_path: Path) -> None:
    data = form.DATA.format("customer")
    with zipfile.ZipFile(whole) as archive:
        rows_of = archive.read(data)
    refused(changed(whole, **{data: rows_of.replace(b"Acme", b"Acne")}), tmp_path, "damaged")
    refused(changed(whole, **{data: rows_of + b"{}\n"}), tmp_path, "archive_damaged")
    refused(changed(whole, **{data: None}), tmp_path, "archive_damaged")
    refused(with_manifest(whole, version=form.VERSION + 1), tmp_path, "archive_is_newer")
    refused(with_manifest(whole, schema_version=schema.SCHEMA_VERSION + 1), tmp_path, "is_newer")
    refused(with_manifest(whole, rows={}), tmp_path, "archive_damaged")
    refused(with_manifest(whole, rows="many"), tmp_path, "archive_damaged")
    refused(changed(whole, **{form.MANIFEST: b"{"}), tmp_path, "archive_damaged")
    refused(changed(whole, **{form.MANIFEST: None}), tmp_path, "not_an_archive")
    short = tmp_path / "short.zip"
    short.write_bytes(whole.read_bytes()[:-500])
    refused(short, tmp_path, "not_an_archive")
    refused(tmp_path / "nowhere.zip", tmp_path, "file_missing")


def test_bytes_that_a_bad_disk_turned_over_are_told_wherever_they_are(
    whole: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(whole) as archive:
        names = (form.DATA.format("customer"), form.DATA.format("journal_entry"), form.MANIFEST)
        places = [(m.header_offset, m.compress_size) for m in map(archive.getinfo, names)]
    data = whole.read_bytes()
    for start, size in places:
        for share in (0.3, 0.6):
            at = start + 60 + int(size * share)
            broken = tmp_path / "broken.zip"
            broken.write_bytes(data[:at] + b"\xff\x00\xff\x07" + data[at + 4 :])
            refused(broken, tmp_path, "archive_damaged|not_an_archive")


def test_a_bomb_is_refused_before_it_unpacks(whole: Path, tmp_path: Path) -> None:
    bomb = b" " * 50_000_000
    name = form.DATA.format("customer")
    with zipfile.ZipFile(whole) as archive:
        told = json.loads(archive.read(form.MANIFEST))
    told["members"][name] = {"size": len(bomb), "sha256": hashlib.sha256(bomb).hexdigest()}
    changes = {name: bomb, form.MANIFEST: json.dumps(told).encode()}
    refused(changed(whole, **changes), tmp_path, "file_too_large")


def test_a_document_goes_to_its_hash_whatever_the_archive_calls_it(
    whole: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(whole) as archive:
        told = json.loads(archive.read(form.MANIFEST))
    data = b"evil"
    name = form.DOCUMENT.format("../../outside")
    told["members"][name] = {"size": 4, "sha256": hashlib.sha256(data).hexdigest()}
    path = changed(whole, **{form.MANIFEST: json.dumps(told).encode()})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, data)
    archives.make_file(path, tmp_path / "a" / "b" / "new.crm")
    assert not list(tmp_path.rglob("*outside*"))


def test_both_ways_can_be_stopped_and_leave_what_was_there(
    store: Store, whole: Path, tmp_path: Path
) -> None:
    before = whole.read_bytes()
    with pytest.raises(UserError, match="export_cancelled"):
        archives.write_archive(store, whole, cancelled=lambda: True)
    assert whole.read_bytes() == before
    target = tmp_path / "stopped" / "new.crm"
    with pytest.raises(UserError, match="import_cancelled"):
        archives.make_file(whole, target, cancelled=lambda: True)
    assert list(target.parent.glob("new.crm*")) == []
    told: list[float] = []
    archives.make_file(whole, target, progress=told.append)
    assert told == sorted(told) and told[-1] == 1.0
