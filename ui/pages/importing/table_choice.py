"""What the user decided about one table that is to come in: a file, a sheet of it, pasted text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange import calendars, headers, heads, mappings, ready_made, sources
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.import_settings import ImportSettings
from crm_desktop.exchange.mappings import Fitting
from crm_desktop.exchange.own_fields import OwnField, own_fields
from crm_desktop.exchange.pasted import Source
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.ready_made import ReadyMapping
from crm_desktop.exchange.sources import Part, Preview
from crm_desktop.exchange.tables import Record

_ROWS = 50


@dataclass
class TableChoice:
    """A table with everything said about it; nothing of it is lost on the way back and forth.

    `above` are the filled lines down to its headers.
    `problem` says why it cannot be read, `fitting` are the saved mappings for such headers.
    `values` are the meanings of words that were known beforehand, `answers` those the user gave.
    """

    source: Source
    part: Part
    preview: Preview | None = None
    problem: UserError | None = None
    taken: bool = True
    above: int = 0
    kind_chosen: bool = False
    kind: Kind = Kind.CUSTOMERS
    recognised: ReadyMapping | None = None
    fitting: tuple[Fitting, ...] = ()
    own: dict[Kind, tuple[OwnField, ...]] = field(default_factory=dict)
    mapping: dict[str, str] = field(default_factory=dict)
    values: dict[tuple[str, str], str] = field(default_factory=dict)
    answers: dict[tuple[str, str], str] = field(default_factory=dict)
    day_orders: dict[str, str] = field(default_factory=dict)
    number_habit: str | None = None
    match: tuple[str, ...] = ()
    existing: str = "update"
    unknown_customer: str = "create"
    asks_customers: bool = False
    customers: dict[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file, and the sheet where it has any."""
        return f"{self.source.name} · {self.part.name}" if self.part.name else self.source.name

    @property
    def rows(self) -> int | None:
        """How many rows it has below its headers; None when nobody counted them."""
        if self.preview is None:
            return self.part.rows
        if len(self.preview.rows) < _ROWS:
            return len(self.preview.rows)
        if self.part.rows is None:
            return None
        return max(self.part.rows - self.above, len(self.preview.rows))

    def is_ready(self) -> bool:
        """Whether it comes in, and can."""
        return self.taken and self.preview is not None

    def missing(self) -> list[str]:
        """The groups of fields ("name/first_name") that no column is meant as yet."""
        return headers.missing_fields(self.kind, {code for code in self.mapping.values() if code})

    def set_kind(self, kind: Kind) -> None:
        """It is about something else: the columns are meant anew, the rules begin anew."""
        assert self.preview is not None, "only what was read is about something"
        self.kind = kind
        named = headers.guess_mapping(kind, self.preview.layout.headers, self.own.get(kind, ()))
        known = self.recognised
        self.mapping = {header: named.get(header, "") for header in self.preview.layout.headers}
        self.values, self.answers, self.match = {}, {}, ()
        if known is not None and known.kind is kind:
            self.mapping |= known.mapping
            self.values |= known.values

    def take_settings(self, settings: ImportSettings) -> None:
        """Everything as it was saved under a name."""
        assert self.preview is not None, "only what was read has columns"
        plain = dict.fromkeys(self.preview.layout.headers, "")
        self.mapping = plain | {h: c for h, c in settings.mapping.items() if h in plain}
        self.values = dict(settings.values)
        self.day_orders = dict(settings.day_orders)
        self.number_habit = settings.number_habit
        self.match, self.existing = settings.match, settings.existing
        self.unknown_customer = settings.unknown_customer
        self.customers = dict(settings.customers)

    def plan(self, *, asking: bool = False) -> TablePlan:
        """How it comes in; `asking` leaves the answers out, so that what is open is told again."""
        answers = {} if asking else self.answers
        return TablePlan(
            source=self.source,
            kind=self.kind.value,
            layout=self.preview.layout if self.preview else None,
            mapping=dict(self.mapping),
            values={key: code for key, code in (self.values | answers).items() if code},
            day_orders=dict(self.day_orders),
            number_habit=self.number_habit,
            match=self.match,
            existing=self.existing,
            unknown_customer=self.unknown_customer,
            customers={} if asking else dict(self.customers),
        )


def look(
    session: Session,
    given: Sequence[Source],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[TableChoice]:
    """The tables of files and of pasted text; what cannot be read says so by itself."""
    found: list[TableChoice] = []
    for source in given:
        if cancelled():
            raise UserError("import_cancelled")
        try:
            if isinstance(source, Path) and calendars.is_calendar(source):
                raise UserError("calendar_alone", file=source.name)
            parts = [each for each in sources.parts(source) if each.rows != 0]
        except UserError as problem:
            found.append(TableChoice(source, Part("", False, None), problem=problem, taken=False))
            continue
        sheets = [read_part(session, source, part) for part in parts or [Part("", False, 0)]]
        _leave_out_what_is_no_table(sheets)
        found += sheets
    return found


def _leave_out_what_is_no_table(sheets: Sequence[TableChoice]) -> None:
    """Of several sheets those without rows, and those that only explain, are offered unticked."""
    known = [sheet for sheet in sheets if sheet.preview is not None and not sheet.missing()]
    if len(sheets) > 1 and known:
        for sheet in sheets:
            sheet.taken = sheet.taken and sheet in known and sheet.rows != 0


def read_part(session: Session, source: Source, part: Part) -> TableChoice:
    """One table as it is understood by itself; a hidden one is offered, and not taken."""
    choice = TableChoice(source, part, taken=not part.is_hidden)
    return reread(session, choice, None, None, None)


def reread(
    session: Session,
    choice: TableChoice,
    encoding: str | None,
    delimiter: str | None,
    header_line: int | None,
) -> TableChoice:
    """The same table read as the user says; None is found out."""
    again = replace(choice, problem=None)
    try:
        preview = sources.preview(
            choice.source,
            encoding=encoding,
            delimiter=delimiter,
            sheet=choice.part.name or None,
            rows=_ROWS,
        )
        if header_line is not None:
            preview = _with_headers_on(preview, header_line)
    except UserError as problem:
        return replace(choice, preview=None, problem=problem, taken=False)
    again.preview = preview
    again.above = sum(record.line <= preview.layout.header_line for record in _first(preview))
    if choice.preview is not None and choice.preview.layout.headers == preview.layout.headers:
        return again
    _understand(session, again)
    if choice.kind_chosen:
        again.set_kind(choice.kind)
    return again


def _understand(session: Session, choice: TableChoice) -> None:
    """What is proposed by the headers: the source's saved mapping before all else."""
    assert choice.preview is not None
    names = choice.preview.layout.headers
    choice.own = {kind: own_fields(session, kind) for kind in Kind}
    choice.recognised = ready_made.recognise(names)
    guessed = headers.guess_kind(names)
    choice.set_kind(choice.recognised.kind if choice.recognised else guessed or choice.kind)
    choice.fitting = mappings.fitting(session, names)
    if choice.fitting and choice.fitting[0].share == 1:
        saved = choice.fitting[0].saved
        choice.set_kind(Kind(saved.kind))
        choice.take_settings(mappings.settings_for(saved, names))


def _with_headers_on(preview: Preview, line: int) -> Preview:
    """The same with the headers of a line that the user chose; 0 for a table that has none."""
    source, layout, first = preview.path, preview.layout, _first(preview)
    width = max((len(record.cells) for record in first), default=0)
    names = tuple(f"Column {number}" for number in range(1, width + 1))
    for record in first:
        if record.line == line:
            cells = record.cells + [""] * (width - len(record.cells))
            names, _ = heads.find_head(source.name, [replace(record, cells=cells)])
    chosen = replace(layout, headers=names, header_line=line)
    return Preview(source, chosen, tuple(islice(sources.read_rows(source, chosen), _ROWS)))


def _first(preview: Preview) -> list[Record]:
    """The first lines of a table, those above its headers too."""
    if preview.layout.form == "vcard":
        return []
    whole = replace(preview.layout, header_line=0)
    return list(islice(sources.read_rows(preview.path, whole), heads.HEAD_ROWS))


def resume(session: Session, plans: Sequence[TablePlan]) -> list[TableChoice]:
    """The tables of an import that did not end, with everything that was said about them."""
    found = []
    for plan in plans:
        layout = plan.layout
        choice = TableChoice(plan.source, Part(layout.sheet if layout else "", False, None))
        if layout is None:
            choice = reread(session, choice, None, None, None)
        else:
            line = None if layout.form == "vcard" else layout.header_line
            writing = (layout.encoding or None, layout.delimiter or None)
            choice = reread(session, choice, *writing, line)
        if choice.preview is not None:
            choice.set_kind(Kind(plan.kind))
            choice.take_settings(ImportSettings.of(plan))
        found.append(choice)
    return found
