"""Does what takes something away, and says so, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import Any, Concatenate

from PySide6.QtCore import QCoreApplication, QObject

from crm_desktop.changes import Change
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
    undoably(context, verb, asker, ids=tuple(ids))


def undoably(
    context: Context,
    verb: Callable[Concatenate[Store, ...], Any],
    asker: QObject,
    **entry: Any,
) -> None:
    """Run verb(store, **entry), then say what was done, with a button that takes it back."""

    def write(store: Store) -> Change | None:
        verb(store, **entry)
        return store.last_change

    context.tasks.do(write, asker=asker, then=partial(say_undoably, context))


def say_undoably(context: Context, change: Change | None) -> None:
    """Say what was done, with a button that takes it back."""
    if change is not None:
        undo = QCoreApplication.translate("Forms", "Undo")
        back = partial(_bring_back, context, change)
        context.desk.say(phrases.change(change), undo, back, until_change=True)


def _bring_back(context: Context, change: Change) -> None:
    context.tasks.do(Store.undo, only=change.id)
