"""Every page, in every language, at the smallest size: nothing is cut off or out of its place."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QSize
from pytestqt.exceptions import TimeoutError as NeverCame
from pytestqt.qtbot import QtBot

from crm_desktop import demo
from crm_desktop.models import Activity
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.ui.walk import troubles
from ui.context import Context
from ui.language import LANGUAGES
from ui.pages.customer_detail import TABS
from ui.pages.customers import CustomersPage
from ui.pages.registry import PAGES
from ui.window import Window

SMALLEST = QSize(1100, 700)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample firm, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.crm"
    store = open_store(path)
    demo.build(store)
    store.close()
    return path


@pytest.fixture
def store(sample: Path, tmp_path: Path) -> Iterator[Store]:
    """A copy of the sample firm."""
    opened = open_store(Path(shutil.copy(sample, tmp_path / "sample.crm")))
    yield opened
    opened.close()


@pytest.fixture(params=LANGUAGES)
def window(request: pytest.FixtureRequest, qtbot: QtBot, context: Context) -> Iterator[Window]:
    """The window in each language, at the smallest size, with the busiest customer open."""
    context.language.use(request.param)
    made = Window(context)
    qtbot.addWidget(made)
    made.resize(SMALLEST)
    made.show()
    with context.store.read() as session:
        busiest = session.scalar(
            sa.select(Activity.customer_id)
            .group_by(Activity.customer_id)
            .order_by(sa.func.count().desc())
        )
    made.open("customer", busiest)
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    yield made
    context.language.use("en")


def _settled(qtbot: QtBot, context: Context, window: Window) -> list[str]:
    """What is wrong once all is loaded and the layouts have come to rest."""
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    with contextlib.suppress(NeverCame):
        qtbot.waitUntil(lambda: not troubles(window), timeout=1000)
    return troubles(window)


def test_nothing_is_cut_off_or_out_of_its_place(
    qtbot: QtBot, context: Context, window: Window
) -> None:
    page = window.show_page("customers")
    assert isinstance(page, CustomersPage)
    found: dict[str, list[str]] = {}
    for tab in TABS:
        page.customer_detail.choose_tab(tab)
        found[tab] = _settled(qtbot, context, window)
    for entry in PAGES:
        if entry.name != "customers":
            window.show_page(entry.name)
            found[entry.name] = _settled(qtbot, context, window)
    lines = [f"{place}: {trouble}" for place, all_of in found.items() for trouble in all_of]
    assert not lines, "\n".join(lines)
