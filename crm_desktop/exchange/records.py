"""Records a chunk at a time, so that long ones do not fill the memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crm_desktop.exchange.tables import Record

_CHUNK_TEXT = 2_000_000


def text_of(record: Record) -> int:
    """How many characters a record has."""
    return sum(map(len, record.cells))


def chunks(records: Iterable[Record], size: int) -> Iterator[list[Record]]:
    """Records in lists of at most `size`, shorter ones when the records are long."""
    chunk: list[Record] = []
    text = 0
    for record in records:
        chunk.append(record)
        text += text_of(record)
        if len(chunk) == size or text > _CHUNK_TEXT:
            yield chunk
            chunk, text = [], 0
    if chunk:
        yield chunk
