"""The day at the end of a text, by the quick log's words for days."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from crm_desktop.quick_log import day_at_end

NOW = datetime(2026, 3, 4, 10)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Planos el viernes", date(2026, 3, 6)),
        ("drawings by Friday.", date(2026, 3, 6)),
        ("send the quote tomorrow", date(2026, 3, 5)),
        ("发图纸 明天", date(2026, 3, 5)),
        ("the drawings", None),
        ("Friday prices, in writing", None),
        ("", None),
    ],
)
def test_a_day_at_the_end_of_a_text_is_read(text: str, day: date | None) -> None:
    assert day_at_end(text, NOW) == day
