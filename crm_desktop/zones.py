"""Time zones: those with IANA names, and the one that this laptop is in."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo


@lru_cache(maxsize=512)
def named_zone(name: str | None) -> ZoneInfo | None:
    """The zone of an IANA name; None for none and for one that is not known."""
    if not name or not re.fullmatch(r"[A-Za-z0-9_+/-]{1,60}", name) or name.startswith("/"):
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return None  # also a name of a folder of the zones' database


@lru_cache(maxsize=512)
def iana_name(tzid: str) -> str | None:
    """The IANA name that a TZID means: as it is, of Windows, or at the end of a longer one."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    bare = tzid.strip().strip('"').strip()
    windows = WINDOWS_TO_OLSON.get(bare)
    if windows is not None:
        return windows
    if bare.upper() in ("UTC", "GMT", "Z", "ETC/UTC"):
        return "UTC"
    parts = [part for part in bare.split("/") if part not in ("", "posix", "right")]
    for start in range(len(parts)):
        name = "/".join(parts[start:])
        if named_zone(name) is not None and ("/" in name or start == 0):
            return name
    return None


def zone_here() -> str | None:
    """The IANA name of this laptop's zone; None when the system does not tell."""
    told = os.environ.get("TZ", "").removeprefix(":")
    if told:
        return told if named_zone(told) else None
    try:
        parts = Path("/etc/localtime").resolve(strict=True).parts
    except OSError:
        return _windows_zone()
    name = "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else _written()
    return name if named_zone(name) else None


def _written() -> str:
    """Where the zone's definition is a copy, some systems write its name beside it."""
    try:
        return Path("/etc/timezone").read_text("utf-8").strip()
    except (OSError, ValueError):
        return ""


def _windows_zone() -> str | None:
    try:
        import winreg
    except ImportError:
        return None
    registry: Any = winreg
    place = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, place) as key:
            return iana_name(str(registry.QueryValueEx(key, "TimeZoneKeyName")[0]).rstrip("\0"))
    except OSError:
        return None
