"""The words of the axes of the map by influence and stance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crm_desktop.models.codes import Stance
from ui import phrases


def stances() -> tuple[str, ...]:
    """What stands above the columns."""
    return tuple(phrases.code("stance", stance) for stance in Stance)


def levels() -> dict[int | None, str]:
    """How much each influence is; None is not known."""
    return {
        5: QCoreApplication.translate("StakeholderMap", "decisive"),
        4: QCoreApplication.translate("StakeholderMap", "much"),
        3: QCoreApplication.translate("StakeholderMap", "some"),
        2: QCoreApplication.translate("StakeholderMap", "little"),
        1: QCoreApplication.translate("StakeholderMap", "hardly any"),
        None: QCoreApplication.translate("StakeholderMap", "not known"),
    }


def influence() -> str:
    """The name of the upright axis."""
    return QCoreApplication.translate("StakeholderMap", "Influence")


def standing(stance: Stance, level: int | None) -> str:
    """A field of the map: its stance and its influence."""
    return QCoreApplication.translate("StakeholderMap", "{stance}, influence {level}").format(
        stance=phrases.code("stance", stance), level=levels()[level]
    )
