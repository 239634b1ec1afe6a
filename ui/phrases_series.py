"""The words of the shipped series of activities and of their steps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.series import Series

NAMES: dict[str, object] = {
    "first_visit": QT_TRANSLATE_NOOP("Series", "First visit"),
    "after_delivery": QT_TRANSLATE_NOOP("Series", "After a delivery"),
    "win_back": QT_TRANSLATE_NOOP("Series", "Win a customer back"),
    "tender": QT_TRANSLATE_NOOP("Series", "Tender"),
}
STEPS: dict[str, tuple[object, ...]] = {
    "first_visit": (
        QT_TRANSLATE_NOOP("Series", "First visit: learn what they need and who decides"),
        QT_TRANSLATE_NOOP("Series", "Thank them, with what was agreed"),
        QT_TRANSLATE_NOOP("Series", "Send the offer"),
        QT_TRANSLATE_NOOP("Series", "Ask what they think of the offer"),
    ),
    "after_delivery": (
        QT_TRANSLATE_NOOP("Series", "Ask whether all arrived well"),
        QT_TRANSLATE_NOOP("Series", "See it in use, and what can be better"),
        QT_TRANSLATE_NOOP("Series", "Ask how content they are and what comes next"),
    ),
    "win_back": (
        QT_TRANSLATE_NOOP("Series", "Ask openly why it went quiet, and listen"),
        QT_TRANSLATE_NOOP("Series", "Write what has changed since, for their case"),
        QT_TRANSLATE_NOOP("Series", "Visit with a proposal to begin again"),
        QT_TRANSLATE_NOOP("Series", "Ask for a first small order"),
    ),
    "tender": (
        QT_TRANSLATE_NOOP("Series", "Clear up what the papers leave open"),
        QT_TRANSLATE_NOOP("Series", "Go through the criteria with those who judge"),
        QT_TRANSLATE_NOOP("Series", "Hand in the bid"),
        QT_TRANSLATE_NOOP("Series", "Ask how the evaluation is going"),
    ),
}


def name(series: Series) -> str:
    """What a series is called: the firm's words, else the shipped ones."""
    return series.name or _said(NAMES.get(series.code or "", ""))


def worded(series: Series) -> Series:
    """A series with a name, and a text for every step."""
    shipped = STEPS.get(series.code or "", ())
    steps = tuple(
        replace(step, text=step.text or (_said(shipped[place]) if place < len(shipped) else ""))
        for place, step in enumerate(series.steps)
    )
    return replace(series, name=name(series), steps=steps)


def _said(marked: object) -> str:
    return QCoreApplication.translate("Series", str(marked)) if marked else ""
