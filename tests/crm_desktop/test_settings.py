"""Settings are kept, and a file that cannot be read or written stops nobody."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.settings import Settings


def test_a_value_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    Settings(path).set("language", "es")
    assert Settings(path).get("language") == "es"


def test_nothing_is_forgotten_by_none(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("language", "es")
    settings.set("language", None)
    assert Settings(settings.path).get("language", "en") == "en"


def test_a_damaged_file_counts_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for damaged in (b"{", b"[1, 2]", b"\xff\xfe\x00"):
        path.write_bytes(damaged)
        settings = Settings(path)
        assert settings.get("language") is None
        settings.set("language", "es")
        assert Settings(path).get("language") == "es"


def test_a_place_where_nothing_can_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("language", "es")
    assert settings.get("language") == "es"
