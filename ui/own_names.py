"""The firm's own names for codes: loaded with the file, followed at every Change."""

from __future__ import annotations

from PySide6.QtCore import QObject

from crm_desktop.changes import Change
from crm_desktop.vocabularies import code_names
from ui import code_words
from ui.background import Background
from ui.bridge import Bridge
from ui.language import Language


class OwnNames(QObject):
    """Hands the names to ui/code_words.py, and has every text set anew when they change."""

    def __init__(
        self, bridge: Bridge, tasks: Background, language: Language, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._language = language
        self._ask = tasks.ask(self)
        bridge.changed.connect(self._follow)

    def start(self) -> None:
        """Load the names before anything is shown."""
        with self._tasks.store.read() as session:
            code_words.call_codes(code_names(session))

    def _follow(self, change: Change) -> None:
        if change.touches("vocabulary_word"):
            self._ask.start(code_names, then=self._use)

    def _use(self, names: dict[str, dict[str, str]]) -> None:
        if code_words.call_codes(names):
            # As at a switch of the language: whatever is on the screen says the words anew.
            self._language.use(self._language.code)
