"""Which encoding a text file was written in: several decode without error, the best is proposed."""

from __future__ import annotations

import codecs
from pathlib import Path

from crm_desktop.errors import UserError
from crm_desktop.exchange.plausible import GUESSED, plausibility

# What a user can choose from, the likeliest first.
ENCODINGS = (
    "utf-8", "gb18030", "cp1252", "big5", "utf-16", "mac-roman",
    "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "shift-jis", "euc-kr",
    "koi8-r", "mac-cyrillic",
)  # fmt: skip

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_JUDGED = 12_000  # bytes are enough to judge by
_MIXED = 0.2
_EVERYDAY = ("gb18030", "big5")


def find_encoding(path: Path) -> str:
    """The likeliest encoding of a text file; UserError("file_is_binary") when it is no text."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    wide = _wide_without_mark(head)
    if wide:
        return wide
    if _looks_binary(head):
        raise UserError("file_is_binary", file=path.name)
    telling = _telling_lines(path)
    if telling is None or _is_mixed(telling):
        return "utf-8"
    return best_guess(telling)


def codec_of(name: str) -> str:
    """The Python codec for an encoding's name; UserError("unknown_encoding") for others."""
    wider = {"big5": "cp950", "utf-8": "utf-8-sig"}  # cp950 knows the letters Windows adds to Big5
    try:
        return wider.get(name, codecs.lookup(name).name)
    except LookupError as wrong:
        raise UserError("unknown_encoding", encoding=name, known=", ".join(ENCODINGS)) from wrong


def _wide_without_mark(head: bytes) -> str | None:
    """UTF-16 that begins without a mark: every second byte of Latin text is zero."""
    even, odd = head[0::2], head[1::2]
    if len(head) < 8 or not head.count(0):
        return None
    if odd.count(0) > 0.3 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.3 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def _looks_binary(head: bytes) -> bool:
    if b"\0" in head:
        return True
    control = sum(head.count(byte) for byte in range(32) if byte not in (9, 10, 12, 13, 26, 27))
    return control > 0.02 * len(head)


def _telling_lines(path: Path) -> bytes | None:
    """The lines that are not plain ASCII, a sample of them; None when the file is valid UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    valid, sample, kept = True, [], 0
    with path.open("rb") as file:
        rest = b""
        while chunk := file.read(_CHUNK):
            if valid:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    valid = False
            if kept < _SAMPLE:
                lines = (rest + chunk).splitlines(keepends=True)
                rest = lines.pop() if len(lines) > 1 else b""
                for line in lines:
                    if not line.isascii() and kept < _SAMPLE and len(line) < _SAMPLE:
                        sample.append(line)
                        kept += len(line)
            elif not valid:
                break
    if rest and not rest.isascii() and len(rest) < _SAMPLE:
        sample.append(rest)
    if valid:
        try:
            decoder.decode(b"", final=True)
            return None
        except UnicodeDecodeError:
            pass
    return b"".join(sample)


def _is_mixed(sample: bytes) -> bool:
    """Whether so many lines are UTF-8 that it is no chance; the others are read one by one."""
    lines = sample.splitlines()
    valid = sum(_is_utf8(line) for line in lines)
    return valid > _MIXED * len(lines)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def best_guess(sample: bytes) -> str:
    """The encoding under which the text looks most like something people write."""
    sample = sample[:_JUDGED]
    scores = {
        name: plausibility(sample.decode(codec_of(name), "replace"), name)
        + (_everyday_share(sample, name) if name in _EVERYDAY else 0.0)
        for name in GUESSED
    }
    return max(scores, key=lambda name: scores[name])


def _everyday_share(sample: bytes, name: str) -> float:
    """Both Chinese encodings keep everyday characters in their first plane of lead bytes.

    From -0.5 to 0, so that it decides between the two and against strange ones only.
    """
    low, high = (0xB0, 0xD7) if name == "gb18030" else (0xA4, 0xC6)
    leads, i = [], 0
    while i < len(sample) - 1:
        if sample[i] > 0x80:
            leads.append(sample[i])
            i += 2
        else:
            i += 1
    return sum(low <= lead <= high for lead in leads) / max(2 * len(leads), 1) - 0.5
