"""What is exported can be imported again as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop import contacts
from crm_desktop.errors import UserError
from crm_desktop.exchange.exporting import export
from crm_desktop.exchange.importing import import_files
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop.exchange.test_importing import FILES


def _fill(store: Store, tmp_path: Path) -> None:
    for kind, text in FILES.items():
        path = tmp_path / f"{kind}.csv"
        path.write_text(text, encoding="utf-8")
        import_files(store, kind=kind, files=[path])


@pytest.mark.parametrize("form", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", FILES)
def test_an_export_brings_nothing_new(store: Store, tmp_path: Path, kind: str, form: str) -> None:
    _fill(store, tmp_path)
    path = tmp_path / f"out.{form}"
    with store.read() as session:
        count = export(session, kind, path)
    assert count > 0
    again = import_files(store, kind=kind, files=[path])
    assert (again.rows, again.created, again.updated) == (count, {}, {})
    assert again.refused == ()


@pytest.mark.parametrize("kind", FILES)
def test_an_export_fills_another_file_with_the_same(
    store: Store, tmp_path: Path, kind: str
) -> None:
    _fill(store, tmp_path)
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    with store.read() as session:
        export(session, kind, first)
    other = open_store(tmp_path / "other.crm")
    import_files(other, kind=kind, files=[first])
    with other.read() as session:
        export(session, kind, second)
    other.close()
    assert _without_ids(second) == _without_ids(first)


def test_people_can_be_exported_as_vcards(store: Store, tmp_path: Path) -> None:
    _fill(store, tmp_path)
    path = tmp_path / "people.vcf"
    with store.read() as session:
        assert export(session, "contacts", path) == 4
    again = import_files(store, kind="contacts", files=[path])
    assert (again.created, again.updated) == ({}, {})


def test_some_people_can_be_exported_alone(store: Store, tmp_path: Path) -> None:
    han = contacts.add(store, name="韩 Han", phones=["1", "+2"], emails=["h@x.y"])
    contacts.add(store, name="Other")
    path = tmp_path / "han.vcf"
    with store.read() as session:
        assert export(session, "contacts", path, ids=[han]) == 1
    text = path.read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line.startswith(("FN", "TEL", "EMAIL"))] == [
        "FN:韩 Han", "TEL:1", "TEL:+2", "EMAIL:h@x.y",
    ]  # fmt: skip


def test_an_unknown_form_or_place_is_refused_in_words(store: Store, tmp_path: Path) -> None:
    with store.read() as session:
        with pytest.raises(UserError, match="export_form_unknown"):
            export(session, "customers", tmp_path / "out.pdf")
        with pytest.raises(UserError, match="file_not_written"):
            export(session, "customers", tmp_path / "nowhere" / "out.csv")


def _without_ids(path: Path) -> list[str]:
    return sorted(line.partition(",")[2] for line in path.read_text("utf-8-sig").splitlines())
