"""What can be done with an entry of the timeline, by menu or by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.complaint_clock import Waits
from crm_desktop.timeline import Strand, TimelineEntry
from ui.theme import Theme

translate = QCoreApplication.translate
EDITED_HERE = ("activity", "promise", "complaint")


def can_edit(entry: TimelineEntry) -> bool:
    """Whether an entry is edited and deleted from the timeline; others have a tab of their own."""
    return entry.table in EDITED_HERE


def done_text(entry: TimelineEntry) -> str | None:
    """What finishing an entry is called, or None when there is nothing to finish."""
    if entry.strand is Strand.PLANNED:
        return translate("Timeline", "Done")
    if entry.strand is Strand.PROMISE_OPEN:
        return translate("Timeline", "Promise kept")
    if entry.strand is Strand.COMPLAINT_OPENED and entry.facts["is_open"]:
        return translate("Timeline", "Solved…")
    return None


def is_repeated(entry: TimelineEntry) -> bool:
    """Whether an entry is the next of many times."""
    return entry.strand is Strand.PLANNED and entry.facts.get("recurrence") is not None


def wish_of(action: str, entry: TimelineEntry) -> str | None:
    """What is wished for when an action is chosen for an entry; None when it has no such action."""
    if action == "done":
        return action if done_text(entry) is not None else None
    if action == "skip":
        return action if is_repeated(entry) else None
    if action in ("next_step", "promise", "calendar"):
        return action
    if action in ("answer", "break", "reopen"):
        return action if action in _cared_for(entry) else None
    if not can_edit(entry):
        return None if action == "delete" else "open"
    return "delete" if action == "delete" else "edit"


def _cared_for(entry: TimelineEntry) -> tuple[str, ...]:
    """What may be done about a promise or a complaint beside finishing it."""
    if entry.strand is Strand.PROMISE_OPEN:
        return ("break",)
    if entry.strand in (Strand.PROMISE_KEPT, Strand.PROMISE_BROKEN, Strand.COMPLAINT_SOLVED):
        return ("reopen",)
    if entry.strand is Strand.COMPLAINT_OPENED:
        if not entry.facts["is_open"]:
            return ("reopen",)
        return ("answer",) if entry.facts["clock"].waits is Waits.REPLY else ()
    return ()


class EntryMenu(QMenu):
    """The menu of one entry; `choose` gets the name of what was chosen."""

    def __init__(
        self, theme: Theme, entry: TimelineEntry, choose: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._choose = choose
        if can_edit(entry):
            self._add("edit", translate("Timeline", "Edit"), "edit", "F2")
        else:
            self._add("open", translate("Timeline", "Open"), "expand", "Return")
        self._add("next_step", translate("Timeline", "Add next step"), "plus", "N")
        self._add("promise", translate("Timeline", "Promise something…"), "promise", "P")
        done, care = done_text(entry), _cared_for(entry)
        if "answer" in care:
            self._add("answer", translate("Timeline", "Answered"), "message", "A")
        if done is not None:
            self._add("done", done, "check", "Ctrl+Return")
        if "break" in care:
            self._add("break", translate("Timeline", "Promise broken"), "close", "B")
        if "reopen" in care:
            self._add("reopen", translate("Timeline", "Reopen"), "undo", "R")
        if is_repeated(entry):
            self._add("skip", translate("Timeline", "Skip this time"), "minus", "S")
        self._add("copy", translate("Timeline", "Copy"), "copy", "Ctrl+C")
        if entry.table == "activity":
            words = translate("Timeline", "Save to a calendar file…")
            self._add("calendar", words, "calendar")
        if can_edit(entry):
            self.addSeparator()
            self._add("delete", translate("Timeline", "Delete"), "trash", "Del")

    def _add(self, name: str, text: str, icon: str, keys: str = "") -> QAction:
        action = QAction(self._theme.icon(icon), text, self)
        action.setObjectName(name)
        # Shown beside the text; the key itself is heard by the timeline, not by the menu.
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: self._choose(name))
        self.addAction(action)
        return action
