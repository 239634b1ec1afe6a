"""What every page is given: the store and the few things the whole window shares."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.settings import Settings
from crm_desktop.store import Store
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.desk import Desk
from ui.language import Language
from ui.theme import Theme


@dataclass(frozen=True)
class Context:
    """Handed to pages by their constructor; widgets get only what they show."""

    store: Store
    bridge: Bridge
    tasks: Background
    settings: Settings
    theme: Theme
    actions: Actions
    desk: Desk
    language: Language
