"""Documents: kept under their hash, and the truth about why one could not be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crm_desktop import customers, documents, keeping
from crm_desktop.errors import UserError
from crm_desktop.store import Store


def test_a_place_that_cannot_be_written_is_not_blamed_on_the_document(
    store: Store, tmp_path: Path
) -> None:
    customer = customers.add(store, name="A")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana")
    documents.folder_of(store).write_text("not a folder")
    with pytest.raises(UserError) as refused:
        documents.attach(store, path=letter, customer_id=customer)
    assert refused.value.code == "file_cannot_open"


def test_a_document_that_cannot_be_read_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        documents.attach(store, path=tmp_path / "gone.txt")
    assert refused.value.code == "document_unreadable"


def test_a_copy_that_is_stopped_leaves_nothing(store: Store, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(bytes(3 * keeping.CHUNK))
    folder = documents.folder_of(store)
    told: list[int] = []
    assert keeping.keep(film, folder, tell=told.append, stopped=lambda: len(told) > 1) is None
    assert told == [keeping.CHUNK, 2 * keeping.CHUNK]
    assert list(folder.rglob("*")) == []


def test_what_a_program_that_died_left_behind_is_thrown_away(store: Store, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana")
    folder = documents.folder_of(store)
    folder.mkdir()
    old, new = folder / "old.part", folder / "new.part"
    for part in (old, new):
        part.write_text("half")
    os.utime(old, (0, 0))
    documents.attach(store, path=letter)
    assert (old.exists(), new.exists()) == (False, True)


def test_a_document_is_kept_whole(store: Store, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Ana")
    documents.attach(store, path=letter)
    kept = [path for path in documents.folder_of(store).rglob("*") if path.is_file()]
    assert [path.read_text() for path in kept] == ["Dear Ana"]
