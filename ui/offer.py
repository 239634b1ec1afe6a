"""What a page offers to export: what is listed on it, and what is selected there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["customers", "contacts", "deals"]


@dataclass(frozen=True)
class Offer:
    """Records of one kind: those listed, in their order, and those selected among them.

    `columns` are the field codes of what the list shows; `title` names the list in a file's name.
    """

    kind: Kind
    listed: Sequence[int]
    selected: Sequence[int] = ()
    columns: tuple[str, ...] = ()
    title: str = ""
