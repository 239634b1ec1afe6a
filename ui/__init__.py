"""The screen: everything that needs Qt."""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401  (puts in the hook that is taken out here)

# PySide6 puts itself before every import and reads and keeps the source text of each module, for a
# switch (`from __feature__ import …`) that nobody here uses. Its hook costs 20 MB and time.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()
