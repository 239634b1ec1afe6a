"""What a page offers to export: what is listed on it, and what is selected there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from crm_desktop.listing import View
from ui.table import Column
from ui.table_groups import Heading

Kind: TypeAlias = Literal["customers", "contacts", "deals"]


@dataclass(frozen=True)
class ListOnShow:
    """A list as it is seen: what it shows in which columns, and what stands above its groups.

    `filters` says in words what it is narrowed to.
    """

    view: View
    columns: tuple[Column, ...]
    word_heading: Callable[[Heading], str]
    filters: str = ""


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
    shown: ListOnShow | None = None  # to be printed as it is seen
