"""The table of actions: what each is called, its icon and its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


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
        "print",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        QT_TRANSLATE_NOOP("Actions", "Print what is shown, or save it as a PDF"),
        "document",
        ("Ctrl+P",),
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
