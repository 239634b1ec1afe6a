"""Turns codes into the user's language: stages and other words, Changes, errors.

The tables stand beside this file: ui/phrases_codes.py, ui/phrases_changes.py,
ui/phrases_errors.py. crm_desktop/wording.py says the same in English for the command line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from ui import code_words, formats
from ui.phrases_changes import CHANGES, Changes
from ui.phrases_codes import CODES
from ui.phrases_errors import ERRORS

Choice = tuple[str, str]
_DAYS = ("until",)  # facts of Changes that are days, kept as 2026-11-29


def code(vocabulary: str, value: str | None) -> str:
    """The word for a code, such as code("tier", "core"); an unknown code stands for itself."""
    if value is None:
        return ""
    return code_words.code(vocabulary, value)


def choices(vocabulary: str) -> list[Choice]:
    """Every code of a vocabulary with its word, in the vocabulary's order."""
    return [(value, code(vocabulary, value)) for value in CODES[vocabulary]]


def change(done: Change) -> str:
    """What a Change did: "Call logged: Yuhuan"."""
    return title(done.title, done.facts)


def title(name: str, facts: Mapping[str, object]) -> str:
    """The phrase of a Change's title with its facts."""
    text = CHANGES.get(name)
    if text is None:
        count = facts.get("count")
        counted = Changes().counted(count if isinstance(count, int) else 1)
        return filled(counted.get(name, name.replace("_", " ")), facts)
    return filled(QCoreApplication.translate("Changes", str(text)), facts)


def error(problem: UserError, at: Literal["", "entry", "opening"] = "") -> str:
    """What went wrong, what is safe and what to do, in plain words.

    `at` says what the user was at: an entry in a form, or opening a file.
    """
    text = ERRORS.get(f"{problem.code}.{at}") or ERRORS.get(problem.code)
    if text is None:
        return problem.code.replace("_", " ")
    facts = dict(problem.facts)
    reason = facts.get("reason")
    if isinstance(reason, str) and reason in ERRORS:
        facts["reason"] = QCoreApplication.translate("Errors", str(ERRORS[reason]))
    return filled(QCoreApplication.translate("Errors", str(text)), facts)


def filled(words: str, facts: Mapping[str, object]) -> str:
    """Words with their {facts} put in."""
    text = re.sub(r"\{(\w+)\}", lambda found: _fact(found.group(1), facts), words)
    # A fact that is not there leaves no dangling colon behind.
    return re.sub(r"\s*[:：]\s*$", "", text).strip()


def _fact(name: str, facts: Mapping[str, object]) -> str:
    value = facts.get(name)
    if name in _DAYS and isinstance(value, str):
        try:
            return formats.day(date.fromisoformat(value))
        except ValueError:
            return value
    return _word(value)


def _word(value: object) -> str:
    if isinstance(value, date):
        return formats.day(value)
    return "" if value is None else str(value)
