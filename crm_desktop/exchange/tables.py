"""Text tables: lines into records with their line numbers, the delimiter found from the whole."""

from __future__ import annotations

import csv
import re
import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crm_desktop.errors import UserError
from crm_desktop.exchange.defusing import plain
from crm_desktop.exchange.pasted import Source, healed, open_text

# What a user can choose from; "blanks" is a run of blanks.
DELIMITERS = (",", ";", "\t", "|", "blanks")

LINE_LIMIT = 1_000_000
_RECORD_LINES = 300
_RECORD_TEXT = 200_000
_TRIED = 200
csv.field_size_limit(LINE_LIMIT * 2)  # the lines themselves are limited
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True)
class Record:
    """One row of a file: the line it begins on, its cells; `broken` says why it cannot be read."""

    line: int
    cells: list[str]
    broken: str | None = None


def read_lines(path: Source, encoding: str) -> Iterator[str]:
    """The lines of a text, whatever ends them; UserError("line_too_long") on endless ones."""
    with open_text(path, encoding) as file:
        number = 0
        while line := file.readline(LINE_LIMIT):
            number += 1
            if len(line) >= LINE_LIMIT:
                raise UserError("line_too_long", file=path.name, line=number)
            yield healed(line)


def find_delimiter(lines: list[str]) -> str:
    """The delimiter under which the lines fall into the same number of cells most steadily."""
    if lines and re.fullmatch(r"sep=.\s*", lines[0], re.IGNORECASE):
        return lines[0].strip()[4:]
    filled = [line for line in lines if line.strip()][:_TRIED]
    best, most = ",", 0.0
    for delimiter in DELIMITERS[:-1]:
        score = _steadiness([len(cells) for cells in csv.reader(filled, delimiter=delimiter)])
        if score > most * 1.02:
            best, most = delimiter, score
    if most >= 0.5:
        return best
    runs = [len(_BLANKS.split(line.strip())) for line in filled]
    if _steadiness(runs) > most and runs[0] == statistics.mode(runs) > 1 and _count(filled):
        return "blanks"
    return best


def _count(lines: list[str]) -> bool:
    """Whether most lines hold figures; without any, blanks stand between the words of a name."""
    return sum(bool(re.search(r"(?:^|\s)[\d.,:/-]*\d", line)) for line in lines) > len(lines) / 2


def _steadiness(widths: list[int]) -> float:
    """1 when every record has the same number of cells (more than one), towards 0 when they vary.

    Titles above a table and short rows below it cost little; a header that disagrees with the rows
    (decimal commas look like a delimiter) costs half.
    """
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0
    mode = statistics.mode(wide)
    share = sum(width == mode for width in widths) / len(widths)
    first = next(width for width in widths if width == max(widths[:30])) if widths else 0
    agrees = widths[0] == mode or first == mode
    return share * (1 - 1 / (mode + 1)) * (1.0 if agrees and widths[0] in (mode, 1) else 0.5)


def read_records(path: Source, encoding: str, delimiter: str) -> Iterator[Record]:
    """Every record that is not blank. A quote that never closes breaks its own line only."""
    lines = read_lines(path, encoding)
    if delimiter == "blanks":
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield Record(number, _BLANKS.split(line.strip()))
        return
    yield from _delimited(_whole_records(lines, delimiter), delimiter)


@dataclass
class _Chunk:
    line: int
    text: str
    broken: str | None = None


def _delimited(chunks: Iterable[_Chunk], delimiter: str) -> Iterator[Record]:
    """Cells of whole records, through one reader of the csv module."""
    taken: list[_Chunk] = []

    def texts() -> Iterator[str]:
        for chunk in chunks:
            taken.append(chunk)
            yield "\n" if chunk.broken else chunk.text

    reader = csv.reader(texts(), delimiter=delimiter, skipinitialspace=True)
    while True:
        taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Record(taken[0].line, [taken[0].text.rstrip("\n")], "quotes_wrong")
            continue
        if taken[0].broken:
            yield Record(taken[0].line, [taken[0].text.rstrip("\n")[:200]], taken[0].broken)
        elif any(cells) and any(cell.strip() for cell in cells):
            harmless = "'" in taken[0].text
            yield Record(taken[0].line, [plain(cell) for cell in cells] if harmless else cells)


def _whole_records(lines: Iterator[str], delimiter: str) -> Iterator[_Chunk]:
    """Joins the lines of a quoted cell that runs over several; gives back what it took in vain."""
    number = 0
    waiting: list[str] = []
    while True:
        line = waiting.pop() if waiting else next(lines, None)
        if line is None:
            return
        number += 1
        if line.count('"') % 2 == 0 or not _open_ended(line, delimiter):
            yield _Chunk(number, line)
            continue
        gathered, size = [line], len(line)
        while len(gathered) < _RECORD_LINES and size < _RECORD_TEXT:
            more = waiting.pop() if waiting else next(lines, None)
            if more is None:
                break
            gathered.append(more)
            size += len(more)
            if '"' in more and not _open_ended("".join(gathered), delimiter):
                break
        text = "".join(gathered)
        if '"' in gathered[-1] and len(gathered) > 1 and not _open_ended(text, delimiter):
            yield _Chunk(number, text)
            number += len(gathered) - 1
        else:
            yield _Chunk(number, line, "quote_not_closed")
            waiting.extend(reversed(gathered[1:]))


def _open_ended(text: str, delimiter: str) -> bool:
    try:
        for _ in csv.reader([text], delimiter=delimiter, strict=True, skipinitialspace=True):
            pass
    except csv.Error as wrong:
        return "unexpected end of data" in str(wrong)
    return False
