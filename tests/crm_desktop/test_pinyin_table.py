"""resources/pinyin.txt is what pypinyin says."""

from __future__ import annotations

import runpy
from pathlib import Path


def test_the_table_of_readings_is_up_to_date() -> None:
    made = runpy.run_path(str(Path(__file__).with_name("pinyin_table.py")))
    assert made["FILE"].read_text(encoding="utf-8") == made["table"](), (
        "run: uv run python tests/crm_desktop/pinyin_table.py"
    )
