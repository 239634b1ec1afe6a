"""Before the window: is there a display, and are the system's libraries that Qt needs there?

Qt aborts the process without a word a user understands when one is missing; so this looks first.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

# library → the Debian and Ubuntu package that brings it
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_PACKAGES = {
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND_PACKAGES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def problem(*, needs_display: bool = True) -> str | None:
    """One sentence that says what is missing and how to get it; None when all is there."""
    if importlib.util.find_spec("PySide6") is None:
        return "The window needs PySide6, which is not installed; install it with: uv sync"
    if not sys.platform.startswith("linux"):
        return None
    platform = _platform(os.environ) if needs_display else "offscreen"
    if platform is None:
        return (
            "There is no display to open a window on: start this from a desktop, "
            "or look at it as pictures with: uv run main.py pictures FOLDER"
        )
    lacking = missing(_wanted(platform))
    if not lacking:
        return None
    packages = " ".join(sorted(lacking.values()))
    names = ", ".join(sorted(lacking))
    return f"The window needs {names}, missing here; install with: sudo apt-get install {packages}"


def missing(wanted: Mapping[str, str]) -> dict[str, str]:
    """Those of the libraries (with their packages) that cannot be loaded."""
    return {name: package for name, package in wanted.items() if not _loads(name)}


def _platform(environment: Mapping[str, str]) -> str | None:
    """Which of its platforms Qt will take: xcb, wayland, offscreen …; None without a display."""
    asked = environment.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if asked and asked not in ("xcb", "wayland"):
        return asked
    if asked != "xcb" and environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    if asked != "wayland" and environment.get("DISPLAY"):
        return "xcb"
    return None


def _wanted(platform: str) -> dict[str, str]:
    wanted = dict(PACKAGES)
    if platform == "xcb":
        wanted.update(X11_PACKAGES)
    if platform == "wayland":
        wanted.update(WAYLAND_PACKAGES)
    return wanted


def _loads(name: str) -> bool:
    if any((folder / name).exists() for folder in _bundled()):
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _bundled() -> Sequence[Path]:
    """Where PySide6 keeps libraries of its own."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return ()
    return (Path(found.origin).parent / "Qt" / "lib",)
