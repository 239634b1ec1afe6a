"""Writes small OLE containers, so that tests have mails as Outlook saves them."""

from __future__ import annotations

import struct
from pathlib import Path

SECTOR = 512
LEAST = 4096
FREE, END, FAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5

Tree = dict[str, "bytes | Tree"]


def write(path: Path, tree: Tree) -> Path:
    """Write a container of storages (mappings) and streams (bytes); one FAT sector's worth.

    Streams are filled up with zeros to the size from which on they need no second kind of sector.
    """
    names: list[tuple[str, int, int, int, int, int]] = [("Root Entry", ROOT, NONE, NONE, END, 0)]
    sectors: list[bytes] = []
    chain: list[int] = []

    def store(content: bytes) -> int:
        first = len(sectors)
        pieces = [content[i : i + SECTOR] for i in range(0, len(content), SECTOR)] or [b""]
        for number, piece in enumerate(pieces, 1):
            sectors.append(piece.ljust(SECTOR, b"\0"))
            chain.append(END if number == len(pieces) else len(sectors))
        return first

    def add(branch: Tree) -> int:
        """Add the entries of a storage as a chain to the right; the number of the first."""
        below = NONE
        for name, content in sorted(branch.items(), reverse=True):
            if isinstance(content, bytes):
                content = content.ljust(LEAST, b"\0")
                entry = (name, STREAM, below, NONE, store(content), len(content))
            else:
                entry = (name, STORAGE, below, add(content), END, 0)
            names.append(entry)
            below = len(names) - 1
        return below

    child = add(tree)
    names[0] = ("Root Entry", ROOT, NONE, child, END, 0)
    directory = store(b"".join(_entry(*one) for one in names))
    fat_at = len(sectors)
    chain.append(FAT_SECTOR)
    fat = struct.pack(f"<{SECTOR // 4}I", *chain, *[FREE] * (SECTOR // 4 - len(chain)))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack(
        "<HHHHHHIIIIIIIIII",
        0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, directory, 0, LEAST, END, 0, END, 0,
    ) + struct.pack("<109I", fat_at, *[FREE] * 108)  # fmt: skip
    path.write_bytes(header + b"".join(sectors) + fat)
    return path


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(encoded) + 2, kind, 1, NONE, right, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )
