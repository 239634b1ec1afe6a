"""The choice of a calendar file that is kept up to date for other calendars."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import saving
from ui.calendar_files import keep_file, kept_file
from ui.context import Context
from ui.widgets.elided_label import ElidedLabel

NOTE_WIDTH = 560


class CalendarFileChoice(QWidget):
    """Says where the file is kept, and that it can be read by whoever opens it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._path = ElidedLabel("")
        self.choose = QPushButton()
        self.choose.clicked.connect(self._choose)
        self.stop = QPushButton()
        self.stop.clicked.connect(lambda: self._keep(None))
        self._note = QLabel()
        self._note.setProperty("class", "small muted")
        self._note.setWordWrap(True)
        self._note.setFixedWidth(NOTE_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(context.theme.space("small"))
        row.addWidget(self.choose)
        row.addWidget(self.stop)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("tight"))
        layout.addLayout(row)
        layout.addWidget(self._path)
        layout.addWidget(self._note)

    def retranslate(self) -> None:
        """Set every text anew."""
        path = kept_file(self._context.settings, self._context.store)
        self.choose.setText(self.tr("Elsewhere…") if path else self.tr("Keep a calendar file at…"))
        self.stop.setText(self.tr("Keep none"))
        self.stop.setVisible(path is not None)
        self._path.say(str(path) if path else "")
        self._path.setVisible(path is not None)
        self._path.setToolTip(str(path) if path else "")
        self._note.setText(
            self.tr(
                "Calendars on this laptop can show your agenda from this file, which is written "
                "anew after every change. It is plain text: whoever can open it reads whom you "
                "visit, when and why. Changes made in the other calendar come in by Import…"
            )
        )
        # A form does not ask its rows how tall they are at their width.
        self._note.setMinimumHeight(self._note.heightForWidth(NOTE_WIDTH))

    def _choose(self) -> None:
        path = kept_file(self._context.settings, self._context.store)
        proposed = str(path) if path else f"{self._context.store.path.stem}.ics"
        kinds = self.tr("Calendar file")
        title = self.tr("Keep a calendar file")
        chosen = saving.ask_where(self._context.settings, self, title, proposed, f"{kinds} (*.ics)")
        if chosen:
            self._keep(Path(chosen) if chosen == str(path) else saving.path_of(chosen, "ics"))

    def _keep(self, path: Path | None) -> None:
        keep_file(self._context, path)
        self.retranslate()
