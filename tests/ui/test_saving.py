"""Where a file that somebody names is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop.settings import Settings
from ui import saving


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("plan", "plan.pdf"),
        ("plan.PDF", "plan.PDF"),
        ("No. 4", "No. 4.pdf"),
        ("a.png", "a.png.pdf"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(tmp_path: Path, typed: str, saved: str) -> None:
    assert saving.path_of(str(tmp_path / typed), "pdf") == tmp_path / saved


def test_an_added_ending_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").touch()
    assert saving.path_of(str(tmp_path / "plan"), "pdf") == tmp_path / "plan (2).pdf"
    (tmp_path / "plan (2).pdf").touch()
    assert saving.path_of(str(tmp_path / "plan"), "pdf") == tmp_path / "plan (3).pdf"
    assert saving.path_of(str(tmp_path / "plan.pdf"), "pdf") == tmp_path / "plan.pdf"


def test_a_dialog_starts_in_the_documents_and_then_in_the_folder_used_last(
    qtbot: QtBot, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    offers = tmp_path / "offers"
    offers.mkdir()

    def save(_parent: None, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return str(offers / "map.png"), ""

    def look(_parent: None, _title: str, start: str, _kinds: str) -> tuple[list[str], str]:
        asked.append(start)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", look)
    first = saving.folder(settings)
    assert first.is_absolute() and first != Path.cwd()
    saving.ask_where(settings, None, "Save", "map.png")
    saving.ask_where(settings, None, "Save", "plan.pdf")
    assert saving.ask_which(settings, None, "Add") == []
    assert asked == [str(first / "map.png"), str(offers / "plan.pdf"), str(offers)]
    offers.rmdir()
    assert saving.folder(settings) == first
