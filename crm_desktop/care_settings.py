"""Contact by plan and target times of complaints, taken back to what was shipped."""

from __future__ import annotations

from crm_desktop import cadences, complaint_clock, firm
from crm_desktop.store import Store


def reset(store: Store) -> None:
    """Contact customers and answer complaints by the shipped days and hours again."""
    with store.change("care_reset"):
        firm.set_setting(store, key=cadences.SETTING, value={})
        firm.set_setting(store, key=complaint_clock.SETTING, value={})
