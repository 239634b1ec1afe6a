"""The one place where a code gets its word: the firm's own name for it, else the shipped one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.phrases_codes import CODES

_own_names: dict[str, Mapping[str, str]] = {}  # of the file that is open: see ui/own_names.py


def code(vocabulary: str, value: str) -> str:
    """The word for a code, such as code("tier", "core"); an unknown code stands for itself."""
    return _own_names.get(vocabulary, {}).get(str(value)) or shipped(vocabulary, value)


def shipped(vocabulary: str, value: str) -> str:
    """The word that the program ships for a code."""
    text = CODES[vocabulary].get(str(value))
    return str(value) if text is None else QCoreApplication.translate("Codes", str(text))


def call_codes(names: Mapping[str, Mapping[str, str]]) -> bool:
    """Use the firm's own names for codes from now on; returns whether any is another now."""
    if names == _own_names:
        return False
    _own_names.clear()
    _own_names.update(names)
    return True
