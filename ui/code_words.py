"""The one place where a code gets its word: the firm's own name for it, else the shipped one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.phrases_codes import CODES

# Sentences that begin with the word of another vocabulary: "Serve: quick, friendly, dependable".
_SENTENCES = {"posture": "sales_mode"}
_own_names: dict[str, Mapping[str, str]] = {}  # of the file that is open: see ui/own_names.py


def code(vocabulary: str, value: str) -> str:
    """The word for a code, such as code("tier", "core"); an unknown code stands for itself."""
    named = _SENTENCES.get(vocabulary, vocabulary)
    own = _own_names.get(named, {}).get(str(value))
    if own is None or named == vocabulary:
        return own or shipped(vocabulary, value)
    name, sentence = shipped(named, value), shipped(vocabulary, value)
    return own + sentence.removeprefix(name) if sentence.startswith(name) else own


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
