"""The parts of a printed page as HTML; every text is escaped, and paper is light in every theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ui.papers.frame import HEADING, POINTS
from ui.phrases_brief import BriefPart
from ui.theme import LIGHT

TABLE = "<table width='100%' cellspacing='0' cellpadding='0'>"
MUTED = f"color:{LIGHT['muted']}"
_AIR = 3.0
Cells = Sequence[str]


@dataclass(frozen=True)
class Part:
    """A heading over lines in columns of these widths in per cent."""

    title: str
    columns: Cells
    widths: Sequence[int]
    lines: Sequence[Cells]
    right: frozenset[int] = frozenset()  # columns of numbers


def head(name: str, below: str = "") -> str:
    """What or whom the paper is about, over a line."""
    told = f"<br/><span style='{MUTED}'>{escape(below)}</span>" if below else ""
    return (
        f"{TABLE}<tr><td style='border-bottom:2px solid {LIGHT['accent']};padding-bottom:6px'>"
        f"<span style='font-size:17pt;font-weight:600'>{escape(name)}</span>{told}"
        "</td></tr></table>"
    )


def heading(title: str) -> str:
    """The heading of a part."""
    return (
        f"<h{HEADING} style='margin-top:{4 * _AIR}px;margin-bottom:{_AIR}px;font-weight:600'>"
        f"<span style='color:{LIGHT['info']};font-size:{POINTS}pt'>{escape(title)}</span>"
        f"</h{HEADING}>"
    )


def paragraph(text: str) -> str:
    """A text of one or more lines."""
    return f"<p style='margin:0'>{escape(text).replace(chr(10), '<br/>')}</p>"


def section(part: Part) -> str:
    """A heading and its table, whose titles stand on each page; nothing without lines."""
    if not part.lines:
        return ""
    return heading(part.title) + table(part)


def table(part: Part) -> str:
    """The lines of a part under the titles of its columns."""
    titles = ""
    if part.columns:
        titles = f"<thead>{_row(part, part.columns, f'font-size:8pt;{MUTED}')}</thead>"
    return f"{TABLE}{titles}{''.join(_row(part, line, '') for line in part.lines)}</table>"


def lines(part: BriefPart) -> str:
    """A heading with short lines, each with what belongs to it in grey."""
    shown = "".join(
        f"<p style='margin-top:0;margin-bottom:{_AIR}px'>{escape(line.text)}"
        + (f" &nbsp;<span style='{MUTED}'>{escape(line.detail)}</span>" if line.detail else "")
        + "</p>"
        for line in part.lines
    )
    return heading(part.title) + shown


def room_to_write(title: str, count: int) -> str:
    """A heading and empty lines for what is noted by hand."""
    line = f"border-bottom:1px solid {LIGHT['line_strong']};font-size:17pt"
    rows = f"<tr><td style='{line}'>&nbsp;</td></tr>" * count
    return f"{heading(title)}{TABLE}{rows}</table>"


def _row(part: Part, cells: Cells, style: str) -> str:
    line = f"border-bottom:1px solid {LIGHT['line']};padding:{_AIR}px 8px {_AIR}px 0"
    shown = "".join(
        f"<td width='{width}%' align='{'right' if place in part.right else 'left'}' "
        f"style='{line}'><span style='{style}'>{escape(cell).replace(chr(10), '<br/>')}</span></td>"
        for place, (cell, width) in enumerate(zip(cells, part.widths, strict=True))
    )
    return f"<tr>{shown}</tr>"
