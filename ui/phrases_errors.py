"""What went wrong, by the code of a UserError: what happened, what is safe, what to do next.

Where it matters what the user was at, the words for that stand under the code with `.entry` (a
form, which still holds what was typed) or `.opening` (a file).
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui import phrases_calendars, phrases_import

ERRORS: dict[str, object] = {
    "file_in_use": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is open in another window of this program. Close it there first, then try again.",
    ),
    "file_open_elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is open in another program. Nothing was changed. Close it there, then try again.",
    ),
    "file_locked": QT_TRANSLATE_NOOP(
        "Errors",
        "Another program holds the file. Nothing is lost: try again in a moment.",
    ),
    "file_read_only": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is write-protected, so nothing was saved. Copy it to a place where you may "
        "write, and open it there.",
    ),
    "file_read_only.entry": QT_TRANSLATE_NOOP(
        "Errors",
        "The file is write-protected, so nothing was saved. Your entry is still here. "
        "Copy the file to a place where you may write, and open it there.",
    ),
    "file_read_only.opening": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} could not be opened: it is write-protected. Nothing was changed. Copy it to a "
        "place where you may write, and open it there.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full, so nothing was saved. Make some room, then try again.",
    ),
    "disk_full.entry": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full, so nothing was saved. Your entry is still here. Make some "
        "room, then try again.",
    ),
    "disk_full.opening": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} could not be opened: the disk is full. What is in it is safe. Make some room, "
        "then try again.",
    ),
    "customer_unknown": QT_TRANSLATE_NOOP("Errors", "There is no customer named {customer}."),
    "customer_unclear": QT_TRANSLATE_NOOP(
        "Errors", "“{customer}” fits several customers: {found}. Write more of the name."
    ),
    "file_missing": QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    "folder_missing": QT_TRANSLATE_NOOP("Errors", "There is no folder {path}."),
    "file_is_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was written by a newer version of this program. Nothing was changed. "
        "Install the newer version to open it.",
    ),
    "file_is_older": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was written by an older version and has to be upgraded first: open it "
        "in the window once.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is damaged and cannot be read. Nothing was changed. Open a backup instead.",
    ),
    "not_our_file": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a file of this program. Nothing was changed."
    ),
    "migration_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "The file could not be upgraded. It is unchanged; a copy is at {path}.",
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Errors", "There is nothing to do again."),
    "undo_refused": QT_TRANSLATE_NOOP("Errors", "This can no longer be taken back: {reason}"),
    "changed_since": QT_TRANSLATE_NOOP("Errors", "it was changed again since."),
    "gone_since": QT_TRANSLATE_NOOP("Errors", "it was deleted since."),
    "linked": QT_TRANSLATE_NOOP("Errors", "other entries depend on it now."),
    "already_on_map": QT_TRANSLATE_NOOP("Errors", "{contact} is on this map already."),
    "seat_without_role": QT_TRANSLATE_NOOP(
        "Errors", "An empty seat needs a title or a role, so that you know whom to look for."
    ),
    "tied_to_self": QT_TRANSLATE_NOOP(
        "Errors", "A tie joins two people; {contact} cannot be tied to themselves."
    ),
    "tied_already": QT_TRANSLATE_NOOP(
        "Errors", "{contact} and {other} are tied in this way already."
    ),
    "on_different_maps": QT_TRANSLATE_NOOP(
        "Errors", "The two stand on different maps, so no tie was made."
    ),
    "stance_day_taken": QT_TRANSLATE_NOOP(
        "Errors",
        "Of {day} another stance of this department is said already. Nothing was changed: correct "
        "that one, or choose another day.",
    ),
    "reporting_circle": QT_TRANSLATE_NOOP(
        "Errors",
        "{other} already reports to {contact}, directly or through others. Nothing was changed: "
        "take that tie away first.",
    ),
    "cannot_write": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} cannot be written. Choose another folder.",
    ),
    "file_cannot_open": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} cannot be opened. Check that the folder exists and that you may write in it.",
    ),
    "log_unsure": QT_TRANSLATE_NOOP(
        "Errors", "It is not certain who is meant: choose first. Nothing was written."
    ),
    "promise_needs_customer": QT_TRANSLATE_NOOP(
        "Errors", "A promise is made to a customer: say to which one. Nothing was written."
    ),
    "field_needed": QT_TRANSLATE_NOOP("Errors", "This is needed."),
    "entry_unreadable": QT_TRANSLATE_NOOP("Errors", "This cannot be understood."),
    "name_unknown": QT_TRANSLATE_NOOP(
        "Errors", "Nobody of this name is known. Choose one of those that are offered."
    ),
    "number_unreadable": QT_TRANSLATE_NOOP("Errors", "A number belongs here, such as {example}."),
    "day_unreadable": QT_TRANSLATE_NOOP("Errors", "A day belongs here, such as {example}."),
    "year_needed": QT_TRANSLATE_NOOP("Errors", "Say the year too."),
    "record_gone": QT_TRANSLATE_NOOP("Errors", "This was deleted in the meantime."),
    "bug": QT_TRANSLATE_NOOP(
        "Errors",
        "The program made a mistake, so this was not done. What was saved before is safe.",
    ),
    "bug.entry": QT_TRANSLATE_NOOP(
        "Errors",
        "Not saved: the program made a mistake. Your entry is still here, and what was saved "
        "before is safe.",
    ),
    **phrases_import.ERRORS,
    **phrases_calendars.ERRORS,
    "not_a_group": QT_TRANSLATE_NOOP(
        "Errors",
        "“{view}” shows what its filter says. Only groups take records that you choose by hand.",
    ),
    "already_there": QT_TRANSLATE_NOOP(
        "Errors",
        "The deal is at this stage already.",
    ),
    "deal_has_orders": QT_TRANSLATE_NOOP(
        "Errors",
        "Orders of {customer} came from this deal. Nothing was changed: take the deal off them "
        "first, or give them to the other customer.",
    ),
    "deal_rows_elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "Some of what hangs on this deal belongs to {customer}. Nothing was changed: give the deal "
        "to {customer} first; from there it moves with all it has.",
    ),
    "reason_needed": QT_TRANSLATE_NOOP(
        "Errors",
        "Going back needs a reason: say what happened. Nothing was changed.",
    ),
    "circular_parent": QT_TRANSLATE_NOOP(
        "Errors",
        "A firm cannot belong to itself, nor to a firm that belongs to it. Choose another one.",
    ),
    "merge_itself": QT_TRANSLATE_NOOP(
        "Errors",
        "A record cannot be merged into itself. Choose two that are the same.",
    ),
    "unmerge_later_first": QT_TRANSLATE_NOOP(
        "Errors",
        "A later merge stands on this one: take {name} apart first. Nothing was changed.",
    ),
    "unmerge_untold": QT_TRANSLATE_NOOP(
        "Errors",
        "What came with {name} is no longer known, so the merge cannot be taken apart. Nothing was "
        "changed.",
    ),
    "document_is_program": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could run as a program, so it is not opened from here. Save a copy if you "
        "trust it.",
    ),
    "document_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The kept file of {name} is not in its folder any more. Restore it from a backup, or "
        "add the file again.",
    ),
    "document_too_large": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is larger than a document may be (200 MB), so it was not kept. Keep a link to "
        "it instead.",
    ),
    "logo_unusable": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} cannot be the logo: it is no picture that can be read, or larger than 5 MB. "
        "Choose a PNG, JPEG or SVG picture.",
    ),
    "document_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} could not be read, so nothing was kept. See whether it is still there and not "
        "locked, then try again.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing can be written to {path}. Choose another folder.",
    ),
    "order_without_lines": QT_TRANSLATE_NOOP(
        "Errors", "An order needs at least one line: what was ordered, and for how much."
    ),
    "line_without_amount": QT_TRANSLATE_NOOP(
        "Errors",
        "The line {name} has no amount yet. Enter a quantity and a price, or the amount itself.",
    ),
    "link_refused": QT_TRANSLATE_NOOP(
        "Errors",
        "Only links to the web, a mail or a phone can be kept and opened: http, https, "
        "mailto, tel.",
    ),
    "mail_unreadable": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is no mail that can be read, so nothing was logged. Add it as a document instead.",
    ),
    "person_unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody here is called {name}. Add the person first, or leave the name out.",
    ),
    "undo_no_longer_latest": QT_TRANSLATE_NOOP(
        "Errors",
        "Something else was changed since. Press Ctrl+Z to take back one change after the other.",
    ),
    "criterion_there_already": QT_TRANSLATE_NOOP("Errors", "“{criterion}” is in the list already."),
    "rival_there_already": QT_TRANSLATE_NOOP(
        "Errors", "{competitor} is considered in this deal already."
    ),
    "wrong_kind_of_value": QT_TRANSLATE_NOOP(
        "Errors",
        "This does not fit the field {field}. Nothing was changed.",
    ),
    "country_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The holidays of {country} are not known. Choose another country, or none."
    ),
    "hours_wrong": QT_TRANSLATE_NOOP(
        "Errors", "A working day must end after it begins: {start} to {end} does not."
    ),
    "days_wrong": QT_TRANSLATE_NOOP(
        "Errors", "A cadence has between 1 and {limit} days; {days} is outside of that."
    ),
    "target_wrong": QT_TRANSLATE_NOOP(
        "Errors", "A target has between 1 and {limit} hours; {hours} is outside of that."
    ),
    "day_of_nobody": QT_TRANSLATE_NOOP(
        "Errors", "A day that matters belongs to a customer or a person. Choose one."
    ),
    "recurrence_refused": QT_TRANSLATE_NOOP(
        "Errors", "This repetition cannot be kept: {reason} Nothing was changed."
    ),
    "broken": QT_TRANSLATE_NOOP("Errors", "the rule is not written as rules are."),
    "finer_than_daily": QT_TRANSLATE_NOOP("Errors", "it repeats more often than once a day."),
    "count_and_until": QT_TRANSLATE_NOOP(
        "Errors", "it ends after a number of times and on a day; only one of them can be."
    ),
    "never_happens": QT_TRANSLATE_NOOP("Errors", "there is no day on which it would take place."),
    "occurrence_gone": QT_TRANSLATE_NOOP(
        "Errors",
        "This time of the repeated activity was done, moved or left out meanwhile. "
        "Nothing was changed.",
    ),
    "series_empty": QT_TRANSLATE_NOOP("Errors", "A series needs at least one step."),
    "step_without_words": QT_TRANSLATE_NOOP("Errors", "Say what each step of the series is about."),
    "step_days_wrong": QT_TRANSLATE_NOOP(
        "Errors",
        "A step comes between 0 and {limit} days after the first one; {days} is outside of that.",
    ),
    "rate_not_positive": QT_TRANSLATE_NOOP("Errors", "An exchange rate is a number above 0."),
    "amount_not_positive": QT_TRANSLATE_NOOP("Errors", "The amount has to be above 0."),
    "period_backwards": QT_TRANSLATE_NOOP(
        "Errors", "The period ends before it begins. Choose a later end."
    ),
    "already_anonymised": QT_TRANSLATE_NOOP(
        "Errors", "This person was anonymised before; nothing is left to take away."
    ),
    "export_cancelled": QT_TRANSLATE_NOOP(
        "Errors", "The export was stopped. A file that was there before is still there."
    ),
    "values_do_not_fit": QT_TRANSLATE_NOOP(
        "Errors", "Values that do not fit: {count}. Nothing was changed.\n{listed}"
    ),
    "word_there": QT_TRANSLATE_NOOP(
        "Errors", "There is “{word}” already. Merge the two, if they mean the same."
    ),
    "word_in_use": QT_TRANSLATE_NOOP(
        "Errors", "“{word}” is said in {count} records: offer it no longer instead."
    ),
    "archive_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is damaged: something in it is missing or was changed. Nothing was made of it. "
        "Try another copy of the archive.",
    ),
    "archive_is_newer": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} was made by a newer version of this program. Nothing was made of it. Get the "
        "newest version, then open it again.",
    ),
    "not_an_archive": QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is no archive of this program. Tables and address cards come in by Import.",
    ),
    "archive_needs_new_file": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} already holds something, and nothing of it shall be lost. Choose another name for "
        "the new file.",
    ),
}
