"""What can be done about a rival of a deal, wherever they stand on its page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop import comparisons
from crm_desktop.comparisons import Rival
from crm_desktop.store import Store
from ui import phrases
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import delete, undoably
from ui.pages.forms.deriving import field
from ui.pages.forms.rival_dialog import to_change_rival

translate = QCoreApplication.translate


def rival_menu(context: Context, over: QWidget, rival: Rival) -> QMenu:
    """How it stands with them, notes on it and on them, and the way out of the deal."""
    menu = QMenu(over)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for outcome, words in phrases.choices("contest_outcome"):
        stands = menu.addAction(words)
        stands.setCheckable(True)
        stands.setChecked(outcome == rival.outcome)
        stands.triggered.connect(
            lambda _=False, outcome=outcome: _say_how(context, over, rival, outcome)
        )
    menu.addSeparator()
    entries: tuple[tuple[str, Callable[[], object]], ...] = (
        (translate("RivalMenu", "Notes of this deal…"), lambda: ask_how(context, over, rival)),
        (translate("RivalMenu", "About this rival…"), lambda: ask_about(context, over, rival)),
    )
    for words, press in entries:
        menu.addAction(words).triggered.connect(lambda _=False, press=press: press())
    menu.addSeparator()
    away = menu.addAction(translate("RivalMenu", "Remove from this deal"))
    away.setShortcut(Qt.Key.Key_Delete)
    away.triggered.connect(lambda: remove(context, over, rival.id))
    return menu


def ask_how(context: Context, over: QWidget, rival: Rival) -> None:
    """Ask how it stands or ended with a rival, with notes of this deal."""
    FormDialog(
        context,
        rival.name,
        lambda: [field("contest", "outcome"), field("contest", "notes")],
        _edit,
        over,
        fixed={"id": rival.id},
        values={"outcome": rival.outcome, "notes": rival.notes},
    ).open()


def ask_about(context: Context, over: QWidget, rival: Rival) -> None:
    """Show what we know of a rival wherever we meet them, to be changed."""
    known = {"name": rival.name, "web": rival.web, "notes": rival.about}
    to_change_rival(context, over, rival.competitor_id, **known).open()


def remove(context: Context, over: QWidget, contest_id: int) -> None:
    """Take a rival out of the deal, and say so with a way back."""
    delete(context, comparisons.remove_rival, [contest_id], over)


def _say_how(context: Context, over: QWidget, rival: Rival, outcome: str) -> None:
    if outcome != rival.outcome:
        undoably(context, comparisons.edit_rival, over, id=rival.id, outcome=outcome)


def _edit(store: Store, *, id: int, outcome: str | None, notes: str | None) -> int:
    """Emptied notes are taken away, not left."""
    return comparisons.edit_rival(store, id=id, outcome=outcome, notes=notes or "")
