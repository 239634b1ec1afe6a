"""Pictures of the line in the top bar with the chips under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.window import Window

# Lines with everything in them, and with something to ask.
QUICK_LOGS = {
    "en": (
        "Visited Yuhuan yesterday at 3, promised drawings by Friday, call again in 2 weeks",
        "call Mr Wang next friday at 10 about spare parts",
    ),
    "zh": ("昨天拜访了玉环，答应周五前发图纸，两周后再打电话", "下周五下午3点给王总打电话 谈备件"),
    "es": (
        "Ayer a las 3 visité Talleres, prometí los planos antes del viernes, volver a llamar "
        "dentro de 2 semanas",
        "llamar al Sr. García el próximo viernes a las 10 por los repuestos",
    ),
}


def take(window: Window, language: str, save: Callable[[QWidget, str], None]) -> None:
    """Each line as it is understood, over the customers."""
    window.show_page("customers")
    window.activateWindow()
    box = window.quick_log
    for place, line in enumerate(QUICK_LOGS[language.split("_")[0]]):
        box.setFocus()
        box.field.setText(line)
        box.field.textEdited.emit(line)
        save(window, f"quick-log-{place + 1}")
    box.field.clear()
