"""The kinds of file, the shapes of values, and what a field is."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What one import file is about."""

    CUSTOMERS = "customers"
    CONTACTS = "contacts"
    PRODUCTS = "products"
    ORDERS = "orders"
    DEALS = "deals"
    ACTIVITIES = "activities"


class Shape(StrEnum):
    """How the text of a field is understood."""

    TEXT = "text"
    LIST = "list"
    CODE = "code"
    DAY = "day"
    MONEY = "money"
    PRICE = "price"
    QUANTITY = "quantity"
    SHARE = "share"
    WHOLE = "whole"
    NUMBER = "number"
    YES_NO = "yes_no"


@dataclass(frozen=True)
class Field:
    """One thing a column can mean. `several` columns may mean the same list field."""

    code: str
    shape: Shape = Shape.TEXT
    aliases: tuple[str, ...] = ()

    @property
    def several(self) -> bool:
        return self.shape is Shape.LIST


def fold_header(text: str) -> str:
    """A header without case, accents, blanks and punctuation: "E-Mail 1" becomes "email1"."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[\W_]+", "", "".join(c for c in plain if not unicodedata.combining(c)))
