"""Pictures of every page, tab, layout and preference, as `main.py pictures` saves them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crm_desktop import demo
from crm_desktop.wiring import open_store
from ui.language import LANGUAGES, Language
from ui.pictures import Photographer
from ui.theme import Theme


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp)
    yield language
    language.use("en")


def photographer(folder: Path, theme: Theme, language: Language) -> Photographer:
    return Photographer(folder, (1440, 900), theme, language, folder)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_both_layouts_are_taken_with_few_and_with_many_people(
    tmp_path: Path, theme: Theme, language: Language, code: str
) -> None:
    language.use(code)
    photographer(tmp_path, theme, language).take_maps()
    taken = {path.stem for path in tmp_path.glob("map-*.png")}
    assert taken == {
        f"map-{layout}-{size}" for layout in ("organisation", "power") for size in (6, 25, 60)
    }


def test_every_view_of_a_map_a_deal_and_every_preference_are_taken(
    tmp_path: Path, theme: Theme, language: Language
) -> None:
    language.use("en")
    path = tmp_path / "sample.crm"
    store = open_store(path)
    demo.build(store)
    store.close()
    photographer(tmp_path, theme, language).take_all(path)
    taken = {each.stem for each in tmp_path.glob("*.png")}
    assert {"customers-stakeholders-power", "customers-stakeholders-departments"} <= taken
    assert {"deal", "customers-deal", "dialog-import-calendar"} <= taken
    assert {"today", "today-next-step", "today-brief", "today-plan-this"} <= taken
    assert {"today-plan-tour", "dialog-day-sheet"} <= taken
    assert {f"preferences-{place}" for place in range(2, 11)} <= taken
    assert {"customers-plan-activity", "dialog-series"} <= taken
    assert {"charts-overview", "charts-customers", "chart-sales", "dialog-board"} <= taken
