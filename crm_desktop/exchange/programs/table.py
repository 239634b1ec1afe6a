"""What is known of one table that another program exports."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.exchange.kinds import Kind, fold_header

_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True)
class ProgramTable:
    """A table of a program: its columns, the headers that tell it, and what its words mean.

    `columns` is {header as it is compared: field code ("" for what has no place here)}; of each
    group in `telling` one header at least must be there. `values` is {(field, word): code}.
    """

    program: str
    kind: Kind
    columns: Mapping[str, str]
    telling: tuple[frozenset[str], ...]
    values: Mapping[tuple[str, str], str]

    def mapping(self, headers: Sequence[str], several: frozenset[str]) -> dict[str, str]:
        """{header: field code} for the headers of a file; `several` are codes of list fields.

        A field that takes one value gets the column the program names first for it.
        """
        places = {word: place for place, word in enumerate(self.columns)}
        known = [(places[word], at) for at, h in enumerate(headers) if (word := self.word(h))]
        mapping: dict[str, str] = {}
        taken: set[str] = set()
        for place, at in sorted(known):
            code = list(self.columns.values())[place]
            if not code or code in several or code not in taken:
                mapping[headers[at]] = code
                taken.add(code)
            else:
                mapping[headers[at]] = ""
        return {header: mapping[header] for header in headers if header in mapping}

    def word(self, header: str) -> str | None:
        """How the table knows a header; None when it does not."""
        folded = fold_header(header)
        if folded in self.columns:
            return folded
        numbered = _FIGURES.sub("#", folded)
        return numbered if numbered in self.columns else None

    def is_told_by(self, headers: Sequence[str]) -> bool:
        """Whether the headers can only be this table's."""
        words = {_FIGURES.sub("#", fold_header(header)) for header in headers}
        words |= {fold_header(header) for header in headers}
        return all(group & words for group in self.telling)


def table(
    program: str,
    kind: Kind,
    *,
    telling: Sequence[str],
    columns: Mapping[str, str],
    values: Mapping[str, Mapping[str, str]] | None = None,
) -> ProgramTable:
    """A table from what is written down: headers separated by "|", # for a number in them.

    `columns` is {field code: headers, the one to prefer first}, "" for those without a place;
    `values` is {field: {code: words}}.
    """
    folded: dict[str, str] = {}
    for code, headers in columns.items():
        for header in headers.split("|"):
            folded.setdefault(_folded(header), code)
    return ProgramTable(
        program,
        kind,
        folded,
        tuple(frozenset(map(_folded, group.split("|"))) for group in telling),
        {
            (field, word.strip()): code
            for field, codes in (values or {}).items()
            for code, words in codes.items()
            for word in words.split("|")
        },
    )


def _folded(header: str) -> str:
    return "#".join(map(fold_header, header.split("#")))
