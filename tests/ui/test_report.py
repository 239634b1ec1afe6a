"""What nobody caught is told once, without a word of the user's data."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.report import ErrorHook, describe


@pytest.fixture
def hook(qtbot: QtBot) -> Iterator[ErrorHook]:
    made = ErrorHook()
    made.install()
    yield made
    made.remove()


def raise_with(text: str) -> BaseException:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def test_a_report_names_the_mistake_and_no_customer() -> None:
    error = raise_with("Acme Ltd owes us")
    said = describe(type(error), error.__traceback__)
    assert "ValueError" in said and "raise_with" in said
    assert "Acme" not in said


def test_a_mistake_while_telling_of_one_is_not_told_again(hook: ErrorHook) -> None:
    told: list[str] = []

    def fails_too(text: str) -> None:
        told.append(text)
        error = raise_with("the dialog is broken as well")
        sys.excepthook(type(error), error, error.__traceback__)

    hook.caught.connect(fails_too)
    error = raise_with("first")
    sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 1
