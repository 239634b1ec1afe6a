"""Notes are never overwritten: what a file says otherwise comes below them, dated, and once."""

from __future__ import annotations


def below(old: str, new: str, day: str) -> str:
    """The notes `old` with those of a file below, unless they hold them already."""
    there, more = _lines(old), _lines(new)
    if not more.strip() or f"\n{more}\n" in f"\n{there}\n":
        return old
    return f"{old.rstrip()}\n\n{day}\n{new.strip()}"


def _lines(text: str) -> str:
    """A text as it is compared: one kind of line end, no blanks around."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
