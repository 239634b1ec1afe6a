"""Every kind of chart before every odd file: it says what is so or missing, and never wrongly."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.slices import Slice, choices
from crm_desktop.insights.weights import Weights, limits
from crm_desktop.refitting import refit
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop import odd_files
from tests.crm_desktop.odd_files import DAY, FILES
from ui.language import LANGUAGES, Language
from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.charts.drawing import Drawing
from ui.widgets.charts.kind import ChartKind

CODES = kinds.offered()
WHOLE = Slice(DAY)
OPENED = 6  # marks of a drawing that are looked behind
NO_WORD = re.compile(r"\b(nan|inf|NaN|NaT|null)\b|Infinity|∞|%\d|%L?n|\{|\}")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, bool], Store]]:
    """The odd files, each made once: as the day's fits left it, or before anything was fitted."""
    made: dict[tuple[str, bool], Store] = {}

    def of(name: str, is_fitted: bool) -> Store:
        if (name, is_fitted) not in made:
            path: Path = tmp_path_factory.mktemp(name) / "odd.crm"
            store = made[name, is_fitted] = open_store(path)
            odd_files.make(store, name)
            if is_fitted:
                refit(store, DAY)
        return made[name, is_fitted]

    yield of
    for store in made.values():
        store.close()


@pytest.fixture
def speak(qapp: QCoreApplication) -> Iterator[Language]:
    language = Language(qapp)
    yield language
    language.use("en")
    language.deleteLater()


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


def cuts(session: Session, code: str) -> Iterator[Slice]:
    """The whole, then each filter once, by what there is in the file or else by what is not."""
    found = choices(session)
    yield WHOLE
    yield replace(WHOLE, first=date(2026, 3, 1))
    yield replace(WHOLE, tier="core")
    yield replace(WHOLE, industry=[*found.industries, "Nothing"][0])
    yield replace(WHOLE, owner_id=found.owners[0][0] if found.owners else 1)
    yield replace(WHOLE, line=[*found.lines, "Nothing"][0])
    yield replace(WHOLE, currency=found.currencies[-1])
    yield Slice(date(2024, 2, 29), first=date(2024, 2, 1))
    yield Slice(date(2031, 1, 31))
    yield Slice(DAY, date(2026, 5, 1), "key", "Nothing", 1, "Nothing", "USD")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("code", CODES)
def test_every_chart_of_every_odd_file_says_what_is_so_or_what_is_missing(
    files: Callable[[str, bool], Store], speak: Language, look: Theme, code: str, name: str
) -> None:
    with files(name, True).read() as session:
        for at, cut in enumerate(cuts(session, code)):
            speak.use(tuple(LANGUAGES)[(at + CODES.index(code)) % len(LANGUAGES)])
            check(
                kinds.make(code, QObject()), session, cut, look, strict=name != "words_of_programs"
            )


@pytest.mark.parametrize("code", CODES)
def test_every_chart_can_be_shown_before_anything_was_fitted(
    files: Callable[[str, bool], Store], look: Theme, code: str
) -> None:
    for name in ("empty", "one_customer", "drawn", "odd_deals", "all_won"):
        with files(name, False).read() as session:
            check(kinds.make(code, QObject()), session, WHOLE, look)


@pytest.mark.parametrize("ends", ["least", "most"])
def test_every_chart_can_be_shown_by_the_least_and_the_most_of_every_weight(
    store: Store, look: Theme, ends: str
) -> None:
    odd_files.make(store, "converted")
    end = ("least", "most").index(ends)
    odd = Weights(**{field.name: limits(field.name)[end] for field in fields(Weights)})
    weighing.set_weights(store, weights=odd)
    refit(store, DAY)
    with store.read() as session:
        for code in CODES:
            check(kinds.make(code, QObject()), session, WHOLE, look)


def check(
    kind: ChartKind, session: Session, cut: Slice, theme: Theme, *, strict: bool = True
) -> None:
    """Ask, and look at all that would come to the screen; `strict`: no word may hold a brace."""
    view = kind.question()(session, cut)
    missing = kind.missing(view)
    if missing is not None:
        assert missing.title and missing.text
        said(strict, missing.title, missing.text, *(words for _, words in missing.steps))
        return
    assert kind.sentence(view)
    said(strict, kind.sentence(view), kind.note(view))
    drawing = kind.draw(view, theme)
    check_words(drawing, strict)
    check_numbers(drawing)
    check_rows(kind, kind.rows(view), strict)
    check_behind(kind, view, session, cut, drawing, strict)


def said(strict: bool, *texts: str) -> None:
    """No word of a program came through."""
    for text in texts:
        assert isinstance(text, str)
        found = NO_WORD.search(text) if strict else None
        assert found is None, text
        # At the beginning of an English sentence it may be a word.
        assert not re.search(r"[^.:\s]\s*\bNone\b", text), text


def check_words(drawing: Drawing, strict: bool) -> None:
    said(strict, *(part for mark in drawing.marks for part in (mark.words, mark.label)))
    assert all(mark.words for mark in drawing.marks)
    named: list[Any] = [*drawing.curves, *drawing.bands, *drawing.polygons]
    said(strict, *(each.name for each in named), *(name for name, _ in drawing.legend))
    written: list[Any] = [*drawing.guides, *drawing.texts]
    said(strict, *(each.words for each in written))
    said(strict, *(words for _, words in (*drawing.left, *drawing.bottom)))
    said(strict, drawing.left_title, drawing.bottom_title)


def check_numbers(drawing: Drawing) -> None:
    assert finite(drawing.bounds) and not drawing.bounds.isEmpty(), drawing.bounds
    for mark in drawing.marks:
        assert finite(mark.shape) and finite(mark.area) and math.isfinite(mark.size), mark
        assert all(value is None or math.isfinite(value) for value in (mark.low, mark.high)), mark
    lines: list[Any] = [*drawing.curves, *drawing.polygons]
    shapes: list[Any] = [each.points for each in lines]
    shapes += [line for band in drawing.bands for line in (band.lower, band.upper)]
    shapes.append([(text.x, text.y) for text in drawing.texts])
    for points in shapes:
        assert all(math.isfinite(x) and math.isfinite(y) for x, y in points), points
    places = [place for place, _ in (*drawing.left, *drawing.bottom)]
    assert all(map(math.isfinite, [*places, *(guide.value for guide in drawing.guides)]))


def finite(shape: QRectF) -> bool:
    return all(map(math.isfinite, (shape.x(), shape.y(), shape.width(), shape.height())))


def check_rows(kind: ChartKind, rows: Any, strict: bool) -> None:
    assert len({len(row) for row in rows}) == 1
    for cell in (cell for row in rows for cell in row):
        assert isinstance(cell, str | int | float | date), (kind.code, cell)
        assert not isinstance(cell, float) or math.isfinite(cell)
        said(strict, str(cell))


def check_behind(
    kind: ChartKind, view: Any, session: Session, cut: Slice, drawing: Drawing, strict: bool
) -> None:
    marks = [mark for mark in drawing.marks if mark.key is not None]
    for mark in marks[: OPENED // 2] + marks[-OPENED // 2 :]:
        look = kind.behind(view, mark.key)
        if look is None:
            continue
        said(strict, look.title)
        found = look.question(session, cut)
        assert len(found.rows) <= found.n and len(found.ids) <= found.n
        assert all(isinstance(row.amount, int) and row.count >= 0 for row in found.rows)
