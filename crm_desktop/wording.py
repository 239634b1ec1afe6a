"""English words for the command line: errors and Changes by their codes.

The same codes are worded for the screen in ui/phrases_errors.py and ui/phrases_changes.py; the
words differ where a window would speak of what stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from crm_desktop import wording_calendars
from crm_desktop.errors import UserError
from crm_desktop.wording_changes import CHANGES


def error(problem: UserError) -> str:
    """What went wrong, what is safe and what to do."""
    facts = dict(problem.facts)
    reason = facts.get("reason")
    if isinstance(reason, str):
        facts["reason"] = ERRORS.get(reason, reason)
    return reason_of(problem.code, facts)


def reason_of(code: str, facts: Mapping[str, object]) -> str:
    """The words for a code with its facts; an unknown code is read out as it is."""
    return _fill(ERRORS.get(code, code.replace("_", " ")), facts)


def change(title: str, facts: Mapping[str, object]) -> str:
    """What a Change did: "Deal won: New gearboxes"."""
    return _fill(CHANGES.get(title, title.replace("_", " ")), facts)


def _fill(words: str, facts: Mapping[str, object]) -> str:
    filled = re.sub(r"\{(\w+)\}", lambda name: str(facts.get(name[1]) or ""), words)
    # A fact that is not there leaves no dangling colon behind.
    return re.sub(r"\s*:\s*$", "", filled).strip()


ERRORS = {
    **wording_calendars.ERRORS,
    "file_in_use": (
        "{path} is open in a window of this program, which alone may write to it. Nothing "
        "was changed. Close the window first, then try again; reports can be read meanwhile."
    ),
    "file_open_elsewhere": "{path} was opened for reading only. Nothing was changed.",
    "file_locked": "Another program holds {path}. Nothing was changed: try again in a moment.",
    "file_read_only": (
        "{path} is write-protected. Nothing was changed. Copy it to a place where you may "
        "write, and name that one with --db."
    ),
    "disk_full": "The disk is full. Nothing was changed. Make some room, then try again.",
    "log_unsure": "It is not certain who is meant. Nothing was written.",
    "promise_needs_customer": (
        "A promise is made to a customer, and the line names none. Nothing was written."
    ),
    # Of the customer that was asked for, or of the one a refused row names.
    "customer_unknown": "There is no customer named {customer}{name}.",
    "customer_unclear": "“{customer}” fits several customers: {found}. Write more of the name.",
    "file_missing": "There is no file {path}.",
    "folder_missing": "There is no folder {path}. Make it first, or name another place.",
    "file_is_newer": (
        "{path} was written by a newer version of this program. Nothing was changed. Install "
        "the newer version to open it."
    ),
    "file_is_older": (
        "{path} was written by an older version and has to be upgraded first: open it in the "
        "window once."
    ),
    "file_damaged": (
        "{path} is damaged and cannot be read. Nothing was changed. Open a backup instead."
    ),
    "not_our_file": "{path} is not a file of this program. Nothing was changed.",
    "migration_failed": "The file could not be upgraded. It is unchanged; a copy is at {path}.",
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to do again.",
    "undo_refused": "This can no longer be taken back: {reason}",
    "changed_since": "it was changed again since.",
    "gone_since": "it was deleted since.",
    "linked": "other entries depend on it now.",
    "already_on_map": "{contact} is on this map already.",
    "seat_without_role": (
        "An empty seat needs a title or a role, so that you know whom to look for."
    ),
    "tied_to_self": "A tie joins two people; {contact} cannot be tied to themselves.",
    "tied_already": "{contact} and {other} are tied in this way already.",
    "on_different_maps": "The two stand on different maps, so no tie was made.",
    "stance_day_taken": (
        "Of {day} another stance of this department is said already. Nothing was changed: correct "
        "that one, or choose another day."
    ),
    "reporting_circle": (
        "{other} already reports to {contact}, directly or through others. Nothing was "
        "changed: take that tie away first."
    ),
    "cannot_write": "{path} cannot be written. Choose another folder.",
    "file_cannot_open": (
        "{path} cannot be opened. Look whether you may read it, and whether its disk is there."
    ),
    "field_needed": "The field {field} is needed.",
    "entry_unreadable": "What was given for {field} cannot be understood.",
    "name_unknown": "Nobody of the name given for {field} is known.",
    "number_unreadable": "{field} must be a number.",
    "day_unreadable": "{field} must be a day.",
    "record_gone": "It was deleted in the meantime.",
    "recurrence_refused": "This repetition cannot be kept: {reason} Nothing was changed.",
    "broken": "the rule is not written as rules are.",
    "finer_than_daily": "it repeats more often than once a day.",
    "count_and_until": "it ends after a number of times and on a day; only one of them can be.",
    "never_happens": "there is no day on which it would take place.",
    "occurrence_gone": (
        "This time of the repeated activity was done, moved or left out meanwhile. "
        "Nothing was changed."
    ),
    "series_empty": "A series needs at least one step.",
    "step_without_words": "Say what each step of the series is about.",
    "step_days_wrong": (
        "A step comes between 0 and {limit} days after the first one; {days} is outside of that."
    ),
    "bug": "The program made a mistake. Nothing was changed.",
    "calendar_alone": "{file} is a calendar. Bring calendars in by themselves, without tables.",
    "columns_missing": (
        "The columns say too little for {kind}: needed is {fields}; the file has {found}. "
        "Say what a column means with --map COLUMN=FIELD."
    ),
    "export_form_unknown": (
        "{file} says no form that can be written here: .csv, .xlsx, or .vcf for contacts."
    ),
    "kind_unclear": (
        "The headers of {file} do not say what its rows are. Nothing was changed. Name the kind: "
        "import customers {file}"
    ),
    "template_form_unknown": "{file} is no Excel file: a template is written as .xlsx.",
    "field_twice": "More than one column is given for {field}. Leave one out with --map COLUMN= .",
    "file_damaged_table": (
        "{file} is a damaged Excel file. Nothing was changed. Open it in Excel, save it "
        "again, and try that one."
    ),
    "file_empty": "{file} is empty. Nothing was changed.",
    "file_encrypted": (
        "{file} is protected by a password. Nothing was changed. Save it without one and try again."
    ),
    "file_has_no_rows": "{file} holds no rows. Nothing was changed.",
    "file_is_archive": (
        "{file} is an archive. Nothing was changed. Unpack it and import what is inside."
    ),
    "file_is_binary": "{file} is neither text, Excel nor vCard. Nothing was changed.",
    "file_is_web_page": (
        "{file} is a web page, not a table. Nothing was changed. Export it as CSV or Excel."
    ),
    "file_not_written": (
        "{path} cannot be written. Look whether the folder is there and may be written to."
    ),
    "file_too_large": (
        "{file} is too large to be read safely. Nothing was changed. Split it and import the parts."
    ),
    "file_too_many_columns": "{file} has more than {limit} columns. Nothing was changed.",
    "file_unreadable": "{file} cannot be read. Nothing was changed. Look whether you may open it.",
    "already_anonymised": "This person was anonymised before; nothing is left to take away.",
    "sheet_missing": "{file} has no sheet “{sheet}”. Nothing was changed.",
    "export_cancelled": "The export was stopped. A file that was there before is still there.",
    "archive_damaged": "{file} is damaged: something in it is missing or was changed. "
    "Nothing was made of it.",
    "archive_is_newer": "{file} was made by a newer version of this program. "
    "Nothing was made of it.",
    "not_an_archive": "{file} is no archive of this program.",
    "archive_needs_new_file": "{path} already holds something: name a new file by --db.",
    "import_cancelled": "The import was stopped. Nothing was changed.",
    "line_too_long": "{file} has a line without an end (line {line}). Nothing was changed.",
    "no_cards": "{file} holds no vCard. Nothing was changed.",
    "values_do_not_fit": "Values that do not fit: {count}. Nothing was changed.\n{listed}",
    "word_there": "There is “{word}” already. Merge the two, if they mean the same.",
    "word_in_use": "“{word}” is said in {count} records: offer it no longer instead.",
    "unknown_choice": "{value} is none of {known}.",
    "unknown_code": "“{value}” is no word of this field.",
    "unknown_column": "There is no column “{column}”; the file has {found}.",
    "unknown_encoding": "“{encoding}” is no known encoding; known are {known}.",
    "unknown_field": "“{field}” is no field of {kind}; known are {known}.",
    "unknown_kind": "“{kind}” is nothing that can come in or go out; known are {known}.",
    "text_too_long": "{column}: the text is too long",
    "too_many_refused": (
        "More than {limit} rows cannot come in (last: {file}, line {line}). Nothing was changed."
    ),
    "disk_error": (
        "The disk reports an error at {path}. Nothing was changed. Copy the file to another "
        "disk before anything else."
    ),
    "deal_has_orders": (
        "Orders of {customer} came from this deal. Nothing was changed: take the deal off them "
        "first, or give them to the other customer."
    ),
    "deal_rows_elsewhere": (
        "Some of what hangs on this deal belongs to {customer}. Nothing was changed: give the deal "
        "to {customer} first; from there it moves with all it has."
    ),
    "not_a_group": "{view} is a view: its filter says what it shows.",
    "already_there": "The deal is at this stage already.",
    "reason_needed": "A move back needs a reason.",
    "circular_parent": "A customer cannot belong to itself, directly or through others.",
    "merge_itself": "A record cannot be merged into itself.",
    "unmerge_later_first": "A later merge stands on this one: take {name} apart first.",
    "unmerge_untold": (
        "What came with {name} is no longer known, so the merge cannot be taken apart."
    ),
    "logo_unusable": (
        "{name} cannot be the logo: it is no picture that can be read, or larger than 5 MB. "
        "Choose a PNG, JPEG or SVG picture."
    ),
    "document_too_large": (
        "{name} is too large to be kept ({limit} bytes at most). Link it instead."
    ),
    "document_unreadable": "{name} cannot be read.",
    "link_refused": "“{link}” is no link that can be opened.",
    "criterion_there_already": "The list has the criterion {criterion} already.",
    "rival_there_already": "{competitor} is considered in this deal already.",
    "wrong_kind_of_value": "The value does not fit the field {field}.",
    "rate_not_positive": "An exchange rate is a number above 0.",
    "amount_not_positive": "The amount has to be above 0.",
    "period_backwards": "The period ends before it begins. Choose a later end.",
    "name_missing": "no name",
    "date_missing": "no date",
    "customer_missing": "no customer",
    "amount_missing": "no amount",
    "customer_ambiguous": "more than one customer is called {name}",
    "currency_wrong": "“{value}” is no currency",
    "document_is_program": "{name} is a program; it is kept nowhere.",
    "document_missing": "{name} is no longer where it was kept.",
    "folder_not_writable": "The folder {path} may not be written to.",
    "order_without_lines": "An order needs at least one line.",
    "line_without_amount": "An order line needs an amount, or a quantity and a price.",
    "mail_unreadable": "{name} cannot be read as a mail.",
    "person_unknown": "This person is not known.",
    "undo_no_longer_latest": "Something else was changed in the meantime; that comes first.",
    "birthday_without_year": '{column}: "{value}" has no year and was left out',
    "deal_stays_closed": "{name}: open in the file but already closed here, so it stayed closed",
    "date_order_uncertain": (
        "{field}: read as day before month, which the file leaves open; --dates month_first "
        "reads it the other way"
    ),
    "same_name_kept_apart": (
        "{name}: the same name without a customer came again, kept as another person"
    ),
    "same_name_other_id": "{name}: the same name with another number, kept as another customer",
    "header_again": "the headers of the columns once more",
    "note_row": "a note beside the table, no row of it",
    "totals_row": "a total of the rows above it",
    "card_empty": "the card names nobody",
    "card_not_closed": "the card has no end",
    "card_too_large": "the card is too large",
    "card_wrong": "the card is damaged",
    "date_wrong": "{column}: “{value}” is no date",
    "number_too_large": "{column}: {value} is too large",
    "number_wrong": "{column}: “{value}” is no number",
    "numbers_uncertain": (
        "{field}: the file leaves open whether {sample} has a decimal mark; read with “{decimal}” "
        "as that"
    ),
    "quote_not_closed": "a quotation mark is never closed",
    "quotes_wrong": "quotation marks stand in the wrong place",
    "share_wrong": "{column}: {value} is no share",
    "yes_no_wrong": "{column}: “{value}” is neither yes nor no",
    "country_unknown": "The holidays of {country} are not known.",
    "hours_wrong": "A working day must end after it begins: {start} to {end} does not.",
    "days_wrong": "A cadence has between 1 and {limit} days; {days} is outside of that.",
    "target_wrong": "A target has between 1 and {limit} hours; {hours} is outside of that.",
    "day_of_nobody": "A day that matters belongs to a customer or a person.",
}
