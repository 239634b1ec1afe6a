"""What the tests of the page of a deal share: where it began, what is pressed in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from crm_desktop.comparisons import CriterionRow
from crm_desktop.deal_judgement import Judgement
from ui.form_dialog import FormDialog
from ui.pages.deal_page.part import Part

START = date(2026, 1, 1)
LEFT = Qt.MouseButton.LeftButton


def dialog_of(part: Part) -> FormDialog:
    found = part.findChild(FormDialog)
    assert isinstance(found, FormDialog)
    return found


def press(part: Part, words: str) -> None:
    QTest.mouseClick(
        next(one for one in part.findChildren(QPushButton) if one.text() == words), LEFT
    )


def row_of(found: Judgement) -> CriterionRow:
    return found.comparison.rows[0]
