"""Where a file that somebody names is saved."""

from __future__ import annotations

from pathlib import Path

import pytest

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
