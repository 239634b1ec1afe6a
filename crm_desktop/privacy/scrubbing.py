"""Somebody taken out of a text, also of one that holds JSON."""

from __future__ import annotations

import json
import re
from typing import Any

from crm_desktop.privacy.traces import GONE


def texts_without(text: str, pattern: re.Pattern[str]) -> str:
    """The text without what the pattern finds.

    In JSON an escaped sign hides a name (a new line is the letter n before it), so such a text is
    read as what it says.
    """
    if "\\" in text and text[:1] in ("{", "["):
        try:
            values = json.loads(text)
        except ValueError:
            return pattern.sub(GONE, text)
        new = inside(values, pattern)
        return text if new == values else json.dumps(new, ensure_ascii=False)
    return pattern.sub(GONE, text)


def inside(value: Any, pattern: re.Pattern[str]) -> Any:
    """The same of every text within a JSON value, names of its fields included."""
    if isinstance(value, str):
        return texts_without(value, pattern)
    if isinstance(value, list):
        return [inside(one, pattern) for one in value]
    if isinstance(value, dict):
        return {pattern.sub(GONE, name): inside(one, pattern) for name, one in value.items()}
    return value
