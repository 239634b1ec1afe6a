"""The verb by which forms of the preferences write a setting of the firm."""

from __future__ import annotations

from typing import Any

from crm_desktop import firm
from crm_desktop.store import Store


def save_setting(store: Store, **entry: Any) -> int:
    """Write one setting of the firm; returns its id."""
    ((key, value),) = entry.items()
    return firm.set_setting(store, key=key, value=value)
