"""Data out: what a list shows, everything of a kind, or all of the file."""
