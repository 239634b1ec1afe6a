"""Deletes records and says so, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, Concatenate

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.store import Store
from ui import phrases
from ui.context import Context


def delete(
    context: Context,
    verb: Callable[Concatenate[Store, ...], Any],
    ids: Collection[int],
    asker: QObject,
) -> None:
    """Run verb(store, ids=ids), then say what went, with a button that brings it back."""
    do_and_say(context, verb, asker, ids=tuple(ids))


def do_and_say(
    context: Context, verb: Callable[Concatenate[Store, ...], Any], asker: QObject, **entry: Any
) -> None:
    """Run verb(store, **entry), then say what it did, with a button that takes it back."""

    def write(store: Store) -> Change | None:
        verb(store, **entry)
        return store.last_change

    def say(change: Change | None) -> None:
        if change is not None:
            undo = QCoreApplication.translate("Forms", "Undo")
            context.desk.say(phrases.change(change), undo, lambda: _bring_back(context, change))

    context.tasks.do(write, asker=asker, then=say)


def _bring_back(context: Context, change: Change) -> None:
    context.tasks.do(_undo_this, change_id=change.id)


def _undo_this(store: Store, *, change_id: int) -> None:
    latest = store.undoable()
    if latest is None or latest.id != change_id:
        raise UserError("undo_no_longer_latest")
    store.undo()
