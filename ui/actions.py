"""One table of actions; menus, buttons, keys and the commands of the search come from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui import formats
from ui.key_names import named
from ui.theme import Theme


@dataclass(frozen=True)
class ActionSpec:
    """What an action is called and how it is reached. Texts are marked for translation."""

    name: str
    text: object
    tip: object
    icon: str
    keys: tuple[str, ...] = ()
    command: bool = True  # offered by the search box


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the latest change"),
        "undo",
        ("Ctrl+Z",),
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"),
        "redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    ActionSpec(
        "search",
        QT_TRANSLATE_NOOP("Actions", "Search"),
        QT_TRANSLATE_NOOP("Actions", "Find customers, people, deals, notes and commands"),
        "search",
        ("Ctrl+K", "Ctrl+F", "/"),
        command=False,
    ),
    ActionSpec(
        "quick_log",
        QT_TRANSLATE_NOOP("Actions", "Quick log"),
        QT_TRANSLATE_NOOP("Actions", "Type in one line what was done or is planned"),
        "edit",
        ("Ctrl+L",),
    ),
    ActionSpec(
        "new_customer",
        QT_TRANSLATE_NOOP("Actions", "New customer"),
        QT_TRANSLATE_NOOP("Actions", "Add a firm"),
        "customers",
        ("Ctrl+N",),
    ),
    ActionSpec(
        "new_contact",
        QT_TRANSLATE_NOOP("Actions", "New person"),
        QT_TRANSLATE_NOOP("Actions", "Add a person to the customer that is open"),
        "person",
        ("Ctrl+Shift+N",),
    ),
    ActionSpec(
        "new_activity",
        QT_TRANSLATE_NOOP("Actions", "Log an activity"),
        QT_TRANSLATE_NOOP("Actions", "Note a call, visit, meeting or mail"),
        "note",
        ("Ctrl+Shift+L",),
    ),
    ActionSpec(
        "new_deal",
        QT_TRANSLATE_NOOP("Actions", "New deal"),
        QT_TRANSLATE_NOOP("Actions", "Add a deal to the customer that is open"),
        "deals",
        ("Ctrl+D",),
    ),
    ActionSpec(
        "new_order",
        QT_TRANSLATE_NOOP("Actions", "New order"),
        QT_TRANSLATE_NOOP("Actions", "Add an order of the customer that is open"),
        "order",
    ),
    ActionSpec(
        "new_promise",
        QT_TRANSLATE_NOOP("Actions", "New promise"),
        QT_TRANSLATE_NOOP("Actions", "Note what you promised the customer that is open"),
        "promise",
    ),
    ActionSpec(
        "new_complaint",
        QT_TRANSLATE_NOOP("Actions", "New complaint"),
        QT_TRANSLATE_NOOP("Actions", "Note what the customer that is open complains about"),
        "complaint",
    ),
    ActionSpec(
        "new_need",
        QT_TRANSLATE_NOOP("Actions", "New need"),
        QT_TRANSLATE_NOOP("Actions", "Note what the customer that is open wants or suffers from"),
        "need",
    ),
    ActionSpec(
        "new_product",
        QT_TRANSLATE_NOOP("Actions", "New product"),
        QT_TRANSLATE_NOOP("Actions", "Add something you sell"),
        "product",
    ),
    ActionSpec(
        "import",
        QT_TRANSLATE_NOOP("Actions", "Import…"),
        QT_TRANSLATE_NOOP("Actions", "Bring in customers, people, orders, deals or a calendar"),
        "import",
        ("Ctrl+I",),
    ),
    ActionSpec(
        "past_imports",
        QT_TRANSLATE_NOOP("Actions", "Past imports…"),
        QT_TRANSLATE_NOOP("Actions", "See what came in, mend refused rows, undo an import"),
        "import",
    ),
    ActionSpec(
        "export_data",
        QT_TRANSLATE_NOOP("Actions", "Export data…"),
        QT_TRANSLATE_NOOP("Actions", "Write what the list shows, or everything, to a file"),
        "export",
        ("Ctrl+Shift+E",),
    ),
    ActionSpec(
        "export_everything",
        QT_TRANSLATE_NOOP("Actions", "Export everything…"),
        QT_TRANSLATE_NOOP("Actions", "Put the whole file into one archive, to keep or to move"),
        "export",
    ),
    ActionSpec(
        "open_archive",
        QT_TRANSLATE_NOOP("Actions", "Open an archive…"),
        QT_TRANSLATE_NOOP("Actions", "Make a new file of an archive that was exported"),
        "folder",
    ),
    ActionSpec(
        "save_agenda",
        QT_TRANSLATE_NOOP("Actions", "Save the agenda as a calendar file…"),
        QT_TRANSLATE_NOOP("Actions", "Write all that is planned to a file other calendars read"),
        "calendar",
    ),
    ActionSpec(
        "review_tiers",
        QT_TRANSLATE_NOOP("Actions", "Review tiers and classes…"),
        QT_TRANSLATE_NOOP("Actions", "See which customers should have another tier or class"),
        "star",
        ("Ctrl+Shift+T",),
    ),
    ActionSpec(
        "past_merges",
        QT_TRANSLATE_NOOP("Actions", "Merged records…"),
        QT_TRANSLATE_NOOP("Actions", "See what was merged, and take it apart again"),
        "merge",
    ),
    ActionSpec(
        "find_duplicates",
        QT_TRANSLATE_NOOP("Actions", "Find duplicates…"),
        QT_TRANSLATE_NOOP("Actions", "Look for customers and people that are in the file twice"),
        "merge",
        ("Ctrl+Shift+D",),
    ),
    ActionSpec(
        "open_file",
        QT_TRANSLATE_NOOP("Actions", "Open another file…"),
        QT_TRANSLATE_NOOP("Actions", "Open another file of customers"),
        "folder",
        ("Ctrl+O",),
    ),
    ActionSpec(
        "own_file",
        QT_TRANSLATE_NOOP("Actions", "My own customers"),
        QT_TRANSLATE_NOOP("Actions", "Open the file of your own customers, or begin it"),
        "customers",
    ),
    ActionSpec(
        "open_sample",
        QT_TRANSLATE_NOOP("Actions", "Open the sample firm"),
        QT_TRANSLATE_NOOP("Actions", "Try everything on a made-up firm in a file of its own"),
        "sparkle",
    ),
    ActionSpec(
        "save",
        QT_TRANSLATE_NOOP("Actions", "Save"),
        QT_TRANSLATE_NOOP("Actions", "Everything is saved as you go"),
        "saved",
        ("Ctrl+S",),
        command=False,
    ),
    ActionSpec(
        "keys",
        QT_TRANSLATE_NOOP("Actions", "Keys"),
        QT_TRANSLATE_NOOP("Actions", "Show which keys do what"),
        "help",
        ("F1", "?"),
    ),
    ActionSpec(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window"),
        "quit",
        ("Ctrl+Q",),
    ),
    ActionSpec(
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Edit"),
        QT_TRANSLATE_NOOP("Actions", "Change what is selected"),
        "edit",
        ("F2",),
        command=False,
    ),
    ActionSpec(
        "delete",
        QT_TRANSLATE_NOOP("Actions", "Delete"),
        QT_TRANSLATE_NOOP("Actions", "Delete what is selected; this can be undone"),
        "trash",
        ("Del",),
        command=False,
    ),
    ActionSpec(
        "merge",
        QT_TRANSLATE_NOOP("Actions", "Merge…"),
        QT_TRANSLATE_NOOP("Actions", "Make one of the selected records"),
        "merge",
        ("Ctrl+M",),
        command=False,
    ),
    ActionSpec(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Copy"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selected rows as a table"),
        "copy",
        ("Ctrl+C",),
        command=False,
    ),
    ActionSpec(
        "copy_plain",
        QT_TRANSLATE_NOOP("Actions", "Copy without headers"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selected rows without the titles of the columns"),
        "copy",
        ("Ctrl+Shift+C",),
        command=False,
    ),
    ActionSpec(
        "build_filter",
        QT_TRANSLATE_NOOP("Actions", "Build a filter…"),
        QT_TRANSLATE_NOOP("Actions", "Combine conditions on any fields with and / or"),
        "filter",
        ("Ctrl+Alt+F",),
    ),
    ActionSpec(
        "manage_tags",
        QT_TRANSLATE_NOOP("Actions", "Manage tags…"),
        QT_TRANSLATE_NOOP("Actions", "Rename, merge and take away tags of the whole firm"),
        "tag",
    ),
    ActionSpec(
        "columns",
        QT_TRANSLATE_NOOP("Actions", "Columns…"),
        QT_TRANSLATE_NOOP("Actions", "Choose and order the columns"),
        "columns",
    ),
    ActionSpec(
        "filter",
        QT_TRANSLATE_NOOP("Actions", "Filter"),
        QT_TRANSLATE_NOOP("Actions", "Show only some customers"),
        "filter",
        ("Ctrl+Shift+F",),
    ),
    ActionSpec(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        QT_TRANSLATE_NOOP("Actions", "Save what is shown as a picture or a table"),
        "export",
        ("Ctrl+E",),
    ),
    ActionSpec(
        "go_today",
        QT_TRANSLATE_NOOP("Actions", "Today"),
        QT_TRANSLATE_NOOP("Actions", "Show what wants doing today"),
        "today",
        ("Ctrl+1",),
    ),
    ActionSpec(
        "go_customers",
        QT_TRANSLATE_NOOP("Actions", "Customers"),
        QT_TRANSLATE_NOOP("Actions", "Show the customers"),
        "customers",
        ("Ctrl+2",),
    ),
    ActionSpec(
        "go_deals",
        QT_TRANSLATE_NOOP("Actions", "Deals"),
        QT_TRANSLATE_NOOP("Actions", "Show the deals by the customer's buying stage"),
        "deals",
        ("Ctrl+3",),
    ),
    ActionSpec(
        "go_charts",
        QT_TRANSLATE_NOOP("Actions", "Charts"),
        QT_TRANSLATE_NOOP("Actions", "Show what the numbers say"),
        "charts",
        ("Ctrl+4",),
    ),
    ActionSpec(
        "go_preferences",
        QT_TRANSLATE_NOOP("Actions", "Preferences"),
        QT_TRANSLATE_NOOP("Actions", "Language, looks and the lists of this firm"),
        "preferences",
        ("Ctrl+5", "Ctrl+,"),
    ),
)
SPECS = {spec.name: spec for spec in ACTIONS}


class Actions(QObject):
    """The actions in force: each is made once where it is carried out."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window: QWidget | None = None
        self._made: list[tuple[ActionSpec, QAction]] = []
        theme.changed.connect(self.restyle)

    def make(
        self, name: str, slot: Callable[[], object], *, within: QWidget | None = None
    ) -> QAction:
        """An action of the table, carried out by `slot`.

        Its keys work anywhere in the window, or only while `within` or a part of it has the focus.
        """
        spec = SPECS[name]
        owner = within or self._window
        action = QAction(owner or self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut
            if within is None
            else Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        action.triggered.connect(lambda _checked=False: slot())
        if owner is not None:
            owner.addAction(action)
        self._made.append((spec, action))
        self._word(spec, action)
        action.setIcon(self._theme.icon(spec.icon))
        return action

    def belong_to(self, window: QWidget) -> None:
        """Let the keys of all actions that work anywhere work in this window."""
        self._window = window
        for _spec, action in self._alive():
            if action.parent() is self:
                action.setParent(window)
                window.addAction(action)

    def find(self, name: str) -> QAction | None:
        """The first action made by this name, None when nobody carries it out."""
        return next((action for spec, action in self._alive() if spec.name == name), None)

    def commands(self) -> list[QAction]:
        """What the search box offers: everything that can be done now."""
        return [action for spec, action in self._alive() if spec.command and action.isEnabled()]

    def all(self) -> list[QAction]:
        """Every action made, in the order of the table."""
        order = {spec.name: index for index, spec in enumerate(ACTIONS)}
        return [a for _, a in sorted(self._alive(), key=lambda made: order[made[0].name])]

    def retranslate(self) -> None:
        """Word every action in the language in force."""
        for spec, action in self._alive():
            self._word(spec, action)

    def restyle(self) -> None:
        """Draw every icon in the colours in force."""
        for spec, action in self._alive():
            action.setIcon(self._theme.icon(spec.icon))

    def _alive(self) -> list[tuple[ActionSpec, QAction]]:
        self._made = [made for made in self._made if shiboken6.isValid(made[1])]
        return self._made

    def _word(self, spec: ActionSpec, action: QAction) -> None:
        action.setText(text_of(spec))
        action.setToolTip(tip_of(spec))


def text_of(spec: ActionSpec) -> str:
    """What an action is called, in the language in force."""
    return QCoreApplication.translate("Actions", str(spec.text))


def tip_of(spec: ActionSpec) -> str:
    """What an action does and by which key, in the language in force."""
    tip = QCoreApplication.translate("Actions", str(spec.tip))
    return formats.aside(tip, keys_of(spec)) if spec.keys else tip


def keys_of(spec: ActionSpec) -> str:
    """The keys of an action as they stand on the keyboard."""
    return named(*spec.keys)
