"""Real files of other people, which are not part of the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data"


def shared(name: str) -> Path:
    """A file or folder of the real data; skips the test when there is none.

    With CRM_REQUIRE_DATA=1 the test fails instead.
    """
    path = _FOLDER / name
    if not path.exists():
        if os.environ.get("CRM_REQUIRE_DATA") == "1":
            pytest.fail(f"the real data is required, but {name} is not there")
        pytest.skip(f"the real data is not there: {name}")
    return path
