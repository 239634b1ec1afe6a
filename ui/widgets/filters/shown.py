"""What the builder shows of a field: its name, its comparisons, what it offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ui.fields import Kind

Shape: TypeAlias = Literal["none", "values", "one", "two", "span", "period"]


@dataclass(frozen=True)
class ShownField:
    """A field as the builder offers it; `editor` is the kind of field a single value is typed in.

    `operators` are codes with their words and the shape of what stands behind them.
    """

    code: str
    title: str
    editor: Kind
    operators: tuple[tuple[str, str, Shape], ...]
    offered: tuple[tuple[Any, str], ...] = ()
    currency: str | None = None
    is_retired: bool = False

    def shape_of(self, operator: str) -> Shape | None:
        """What stands behind an operator; None when the field has it not."""
        found = (shape for code, _word, shape in self.operators if code == operator)
        return next(found, None)
