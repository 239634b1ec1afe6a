"""Headings stand in front of their rows, and folded ones stand alone."""

from __future__ import annotations

import numpy as np

from crm_desktop.listing.grouping import Group
from ui.table_groups import with_headings

IDS = np.array([11, 12, 13, 14], dtype=np.int64)
GROUPS = (Group("core", 0, 1), Group("key", 1, 3))


def test_each_group_has_its_heading_in_front() -> None:
    shown, headings = with_headings(IDS, GROUPS, ())
    assert shown.tolist() == [-1, 11, -2, 12, 13, 14]
    assert [(heading.value, heading.count) for heading in headings] == [("core", 1), ("key", 3)]


def test_the_rows_of_a_folded_group_are_away_and_still_counted() -> None:
    shown, headings = with_headings(IDS, GROUPS, {"key"})
    assert shown.tolist() == [-1, 11, -2]
    assert headings[1].is_folded and headings[1].count == 3


def test_an_empty_list_has_no_headings() -> None:
    shown, headings = with_headings(IDS[:0], (), ())
    assert not len(shown) and not headings
