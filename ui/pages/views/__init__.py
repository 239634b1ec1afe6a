"""Saved views, groups, the filter builder and changing many rows, over any list."""
