"""Where a Store gets what it calls above itself: everything that is kept up to date."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from crm_desktop import firm
from crm_desktop.derived import Derived
from crm_desktop.duplicates.kept_keys import DuplicateKeys
from crm_desktop.errors import UserError
from crm_desktop.findings import KeptFindings
from crm_desktop.privacy import cleaning
from crm_desktop.store import Store


def open_store(path: Path | str, *, read_only: bool = False, currency: str | None = None) -> Store:
    """Open a file (made when missing) with search index and summaries kept up to date.

    `currency` becomes the base currency of a file that has none yet. UserError as in Store.open.
    """
    store = Store.open(
        path, derive=[Derived(), DuplicateKeys(), KeptFindings()], read_only=read_only
    )
    if not read_only:
        with suppress(UserError):  # a reader in the way: the next start tries again
            cleaning.clean(store)
    if currency is not None and not read_only:
        with store.read() as session:
            is_set = firm.setting(session, "base_currency") is not None
        if not is_set:
            # Not the user's doing, so it is not what Undo would take back first.
            with store.change("setting_changed", origin="automatic", setting="base_currency"):
                firm.set_setting(store, key="base_currency", value=currency)
    return store
