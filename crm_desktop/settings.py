"""Settings of this laptop: window state and preferences. Never a Change, never in the file."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import platformdirs

PROGRAM = "crm-desktop"


class Settings:
    """Names with JSON values, kept in one small file.

    A file that cannot be read counts as empty: losing a column width must not stop the program.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or Path(platformdirs.user_config_dir(PROGRAM)) / "settings.json"
        self._lock = threading.Lock()
        self._values = self._read()

    def get(self, name: str, default: Any = None) -> Any:
        """The value last set under a name, else `default`."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Remember a JSON-able value; None forgets it."""
        with self._lock:
            if self._values.get(name) == value:
                return
            if value is None:
                self._values.pop(name, None)
            else:
                self._values[name] = value
            self._write()

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}

    def _write(self) -> None:
        # Written beside and renamed, so that a crash leaves the old file or the new one.
        draft = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(
                json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8"
            )
            draft.replace(self.path)
        except OSError:
            # A full or write-protected disk: the settings hold until the program ends.
            return


def default_file() -> Path:
    """Where the user's customers are kept unless another file is named."""
    return Path(platformdirs.user_data_dir(PROGRAM)) / "customers.crm"


def sample_file() -> Path:
    """Where the sample firm is kept; never the user's own file."""
    return Path(platformdirs.user_data_dir(PROGRAM)) / "sample.crm"
