"""Reads a mail saved by Outlook (.msg): properties in the streams of an OLE container.

The streams are described by Microsoft in [MS-OXMSG] and [MS-OXPROPS].
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from crm_desktop.errors import UserError
from crm_desktop.mails import Attachment, Mail, plain_text
from crm_desktop.reach import fold_address

SUBJECT, BODY, BODY_HTML = 0x0037, 0x1000, 0x1013
SENDER_SMTP, SENDER_ADDRESS = 0x5D01, 0x0C1F
RECEIVER_SMTP, RECEIVER_ADDRESS = 0x39FE, 0x3003
SUBMITTED, DELIVERED = 0x0039, 0x0E06
LONG_NAME, SHORT_NAME, DATA = 0x3707, 0x3704, 0x3701
UNICODE, ANSI, BINARY, TIME = 0x001F, 0x001E, 0x0102, 0x0040
_FILETIME_START = datetime(1601, 1, 1, tzinfo=UTC)


def read_msg(path: Path) -> Mail:
    """The mail in a .msg file; UserError `mail_unreadable` when there is none."""
    import olefile

    try:
        with olefile.OleFileIO(path) as container:
            if not container.exists("__properties_version1.0"):
                raise UserError("mail_unreadable", name=path.name)
            return _mail_in(container)
    except (OSError, ValueError, struct.error, IndexError, AttributeError) as error:
        # What olefile raises for a container that is broken or none at all.
        raise UserError("mail_unreadable", name=path.name) from error


def _mail_in(container: Any) -> Mail:
    receivers = [
        _text(container, RECEIVER_SMTP, place) or _text(container, RECEIVER_ADDRESS, place)
        for place in _places(container, "__recip_version1.0_")
    ]
    sender = _text(container, SENDER_SMTP) or _text(container, SENDER_ADDRESS)
    body = _text(container, BODY)
    if not body and (markup := _bytes(container, BODY_HTML)):
        body = plain_text(markup.decode("utf-8", "replace"))
    return Mail(
        subject=_text(container, SUBJECT).strip(),
        sent_at=_time(container, SUBMITTED) or _time(container, DELIVERED),
        sender=fold_address(sender) if "@" in sender else "",
        receivers=tuple(dict.fromkeys(fold_address(one) for one in receivers if "@" in one)),
        body=body.replace("\r\n", "\n").strip(),
        attachments=tuple(_attachments(container)),
    )


def _attachments(container: Any) -> Iterator[Attachment]:
    for number, place in enumerate(_places(container, "__attach_version1.0_"), 1):
        content = _bytes(container, DATA, place)
        if content:
            name = _text(container, LONG_NAME, place) or _text(container, SHORT_NAME, place)
            yield Attachment(name or str(number), content)


def _places(container: Any, prefix: str) -> list[str]:
    """The storages of receivers or attachments, in order."""
    return sorted({entry[0] for entry in container.listdir() if entry[0].startswith(prefix)})


def _text(container: Any, tag: int, place: str = "") -> str:
    wide = _stream(container, tag, UNICODE, place)
    if wide is not None:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = _stream(container, tag, ANSI, place)
    return "" if narrow is None else narrow.decode("cp1252", "replace").rstrip("\0")


def _bytes(container: Any, tag: int, place: str = "") -> bytes:
    return _stream(container, tag, BINARY, place) or b""


def _stream(container: Any, tag: int, kind: int, place: str) -> bytes | None:
    name = f"__substg1.0_{tag:04X}{kind:04X}"
    full = [place, name] if place else [name]
    if not container.exists(full):
        return None
    with container.openstream(full) as stream:
        return bytes(stream.read())


def _time(container: Any, tag: int) -> datetime | None:
    """A fixed-length property: 16 bytes each behind a header of 32."""
    with container.openstream("__properties_version1.0") as stream:
        table = stream.read()[32:]
    for start in range(0, len(table) - 15, 16):
        kind, found, _flags, value = struct.unpack_from("<HHIQ", table, start)
        if (found, kind) == (tag, TIME) and value:
            return _FILETIME_START + timedelta(microseconds=value // 10)
    return None
