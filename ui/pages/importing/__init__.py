"""Bringing in a file: look at it, say what its columns mean, see what would happen, then do it."""
