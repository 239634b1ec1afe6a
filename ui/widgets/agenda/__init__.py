"""Lines that want doing, on cards: what the Today page is made of."""

from ui.widgets.agenda.card import SectionCard
from ui.widgets.agenda.rows import AgendaRow, Key

__all__ = ["AgendaRow", "Key", "SectionCard"]
