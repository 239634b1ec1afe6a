"""Words for kinds of activity: what a pattern of such a word means."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.models.codes import ActivityKind


@dataclass(frozen=True)
class KindWord:
    """What a word for a kind means, and its form: how it tells done from planned.

    `past` is done; `plan` (an imperative or an infinitive) is planned; `noun` follows the date;
    `base` is an English verb or noun, as its neighbours say; `han` has no form, the Chinese marks
    around it decide. A `faint` word counts only where no other word names a kind.
    """

    kind: ActivityKind
    form: str
    faint: bool = False


# Up to five words between a verb and its object.
FEW = "(?: [^\\s,;.]+){0,5}? "


def said(
    kind: ActivityKind, form: str, *patterns: str, faint: bool = False
) -> list[tuple[str, KindWord]]:
    """Rows of a table of patterns that all mean the same."""
    return [(pattern, KindWord(kind, form, faint)) for pattern in patterns]
