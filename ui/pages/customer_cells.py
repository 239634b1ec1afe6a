"""What the editors of cells let choose, and what they offer while typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeAlias

from crm_desktop.listing import Choices, Subject
from ui import phrases
from ui.widgets.own_words import own_choices

Chosen: TypeAlias = dict[str, Callable[[], Sequence[tuple[Any, str]]]]
Typed: TypeAlias = dict[str, Callable[[], Sequence[str]]]


def offered_in_cells(subject: Subject, choices: Choices | None) -> tuple[Chosen, Typed]:
    """By field: the codes and words to choose from, and the words in use."""
    own: Chosen = {
        field.column: partial(own_choices, field)
        for field in (choices.own_of(subject) if choices else ())
        if own_choices(field)
    }
    if subject != "customer":
        return own, {}
    chosen: Chosen = {
        **own,
        "tier": lambda: phrases.choices("tier"),
        "customer_class": lambda: phrases.choices("customer_class"),
        "sales_mode": lambda: phrases.choices("sales_mode"),
        "owner_id": lambda: choices.owners if choices else (),
    }
    return chosen, {
        "industry": lambda: choices.industry if choices else (),
        "source": lambda: choices.source if choices else (),
    }
