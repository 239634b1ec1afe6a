"""The words of calendar files: what becomes of an event, and why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FATES: dict[str, object] = {
    "new": QT_TRANSLATE_NOOP("Calendars", "New"),
    "done": QT_TRANSLATE_NOOP("Calendars", "New, done"),
    "changed": QT_TRANSLATE_NOOP("Calendars", "Changed"),
    "same": QT_TRANSLATE_NOOP("Calendars", "Nothing new"),
    "removed": QT_TRANSLATE_NOOP("Calendars", "Called off, taken out"),
    "skipped": QT_TRANSLATE_NOOP("Calendars", "This day is called off"),
    "left_out": QT_TRANSLATE_NOOP("Calendars", "Left out"),
    "refused": QT_TRANSLATE_NOOP("Calendars", "Refused"),
}

# Of one event, said behind what becomes of it.
WHY: dict[str, object] = {
    "unchosen": QT_TRANSLATE_NOOP("Calendars", "as you said"),
    "series_over": QT_TRANSLATE_NOOP("Calendars", "the series is over"),
    "cancelled": QT_TRANSLATE_NOOP("Calendars", "it is called off and was not here"),
    "past": QT_TRANSLATE_NOOP("Calendars", "it is over already"),
    "past_without_customer": QT_TRANSLATE_NOOP("Calendars", "over already, without a customer"),
    "done_already": QT_TRANSLATE_NOOP("Calendars", "called off there, but done here"),
    "customer_ambiguous": QT_TRANSLATE_NOOP("Calendars", "several customers are called {name}"),
}

REASONS: dict[str, object] = {
    "start_missing": QT_TRANSLATE_NOOP("Calendars", "It has no beginning"),
    "start_wrong": QT_TRANSLATE_NOOP("Calendars", "“{value}” is no date"),
    "recurrence_wrong": QT_TRANSLATE_NOOP(
        "Calendars", "“{value}”, the time it stands for, is no date"
    ),
    "task_without_day": QT_TRANSLATE_NOOP("Calendars", "A task without a day"),
    "entry_wrong": QT_TRANSLATE_NOOP("Calendars", "The entry is damaged"),
    "entry_not_closed": QT_TRANSLATE_NOOP("Calendars", "The entry has no end"),
    "entry_too_large": QT_TRANSLATE_NOOP("Calendars", "The entry is too large"),
    "end_wrong": QT_TRANSLATE_NOOP("Calendars", "Its end could not be read and was left out"),
    "text_cut": QT_TRANSLATE_NOOP("Calendars", "A very long text was cut"),
    "zone_unknown": QT_TRANSLATE_NOOP(
        "Calendars", "The time zone “{zone}” is unknown; its time was read as a local one"
    ),
    "zone_of_its_own": QT_TRANSLATE_NOOP(
        "Calendars", "“{zone}” is a time zone of the file's own; its time is now a local one"
    ),
    "this_and_future": QT_TRANSLATE_NOOP(
        "Calendars", "Changed from one day on; it comes in for that one day only"
    ),
    "rule_broken": QT_TRANSLATE_NOOP(
        "Calendars", "How it repeats ({rule}) cannot be read; it comes in once"
    ),
    "rule_finer_than_daily": QT_TRANSLATE_NOOP(
        "Calendars", "It repeats several times a day ({rule}); it comes in once"
    ),
    "rule_count_and_until": QT_TRANSLATE_NOOP(
        "Calendars", "Its repetition has two ends ({rule}); it comes in once"
    ),
    "rule_never_happens": QT_TRANSLATE_NOOP(
        "Calendars", "Its repetition ({rule}) hits no day; it comes in once"
    ),
    "rule_exceptions_left_out": QT_TRANSLATE_NOOP(
        "Calendars", "A rule for days without it was left out"
    ),
    "rules_several": QT_TRANSLATE_NOOP(
        "Calendars", "It repeats by several rules; it comes in once"
    ),
    "days_too_many": QT_TRANSLATE_NOOP(
        "Calendars", "It names very many days; the later ones were left out"
    ),
    "events_removed": QT_TRANSLATE_NOOP(
        "Calendars", "Called off in the calendar, so taken out of the agenda"
    ),
    "days_skipped": QT_TRANSLATE_NOOP("Calendars", "Single days of a series called off"),
    "done_from_past": QT_TRANSLATE_NOOP("Calendars", "Over already, so logged as done"),
    "without_customer": QT_TRANSLATE_NOOP("Calendars", "Without a customer"),
    "came_twice": QT_TRANSLATE_NOOP(
        "Calendars", "The same entry again in the file; the newest counts"
    ),
    "others_left_out": QT_TRANSLATE_NOOP(
        "Calendars", "Parts that are no entries, such as free and busy times"
    ),
    "left_out_unchosen": QT_TRANSLATE_NOOP("Calendars", "Left out as you said"),
    "left_out_series_over": QT_TRANSLATE_NOOP("Calendars", "Series that are over, left out"),
    "left_out_cancelled": QT_TRANSLATE_NOOP("Calendars", "Called off and not in the agenda anyway"),
    "left_out_past": QT_TRANSLATE_NOOP("Calendars", "Over already, left out"),
    "left_out_past_without_customer": QT_TRANSLATE_NOOP(
        "Calendars", "Over already and without a customer, left out"
    ),
}

ERRORS: dict[str, object] = {
    "calendar_empty": QT_TRANSLATE_NOOP(
        "Errors", "{file} is a calendar without entries. Nothing was changed."
    ),
    "no_calendar": QT_TRANSLATE_NOOP("Errors", "{file} holds no calendar. Nothing was changed."),
    "too_many_entries": QT_TRANSLATE_NOOP(
        "Errors", "{file} has more than {limit} entries. Nothing was changed. Split it."
    ),
}


def fate(code: str) -> str:
    """What becomes of an event."""
    return QCoreApplication.translate("Calendars", str(FATES[code]))


def why(code: str, facts: Mapping[str, str]) -> str:
    """Why, or what is to be known of it; empty when there is nothing to say."""
    if not code:
        return ""
    text = QCoreApplication.translate("Calendars", str(WHY.get(code) or REASONS.get(code, code)))
    for name, value in facts.items():
        text = text.replace("{" + name + "}", value)
    return text
