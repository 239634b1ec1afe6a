"""The commands that bring rows in and write templates for them."""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from crm_desktop import cli_words
from crm_desktop.arguments import ALL, ARCHIVE, Arguments
from crm_desktop.cli_export import import_archive
from crm_desktop.cli_streams import give_out, progress, reading, tell
from crm_desktop.database import within_reach
from crm_desktop.errors import UserError
from crm_desktop.lock import FileLock
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

_DONE = 0


def import_rows(arguments: Arguments) -> int:
    """Bring in files of one kind, calendars, or files and sheets of all kinds as one Change."""
    if arguments.kind == ARCHIVE:
        return import_archive(arguments)
    if arguments.kind == "agenda":
        return _import_agenda(arguments)
    from crm_desktop.exchange.counting import one_result
    from crm_desktop.exchange.importing import import_plans

    plans = _plans(arguments)
    with _opened_to_import(arguments) as store:
        outcome = import_plans(
            store,
            plans,
            dry_run=arguments.dry_run,
            report=arguments.report_file,
            progress=progress if sys.stderr.isatty() else None,
        )
    results = outcome.results if arguments.kind == ALL else (one_result(outcome),)
    if arguments.kind == ALL:
        change_id = None if outcome.change_id is None else str(outcome.change_id)
        give_out({"tables": [each.as_json() for each in results], "change_id": change_id})
    else:
        give_out(results[0].as_json())
    for result in results:
        for line in cli_words.of_import(result):
            tell(line)
    return _DONE


def write_template(arguments: Arguments) -> int:
    """Write an Excel template to fill in."""
    from crm_desktop.exchange import templates

    assert arguments.export_file is not None, "the parser asks for it"
    with contextlib.ExitStack() as stack:
        session = None
        if arguments.path.is_file():
            store = stack.enter_context(reading(arguments.path))
            session = stack.enter_context(store.read())
        kinds = templates.write_template(
            arguments.export_file,
            kinds=arguments.kinds,
            language=arguments.language or "en",
            session=session,
        )
    give_out({"file": str(arguments.export_file), "kinds": list(kinds)})
    tell(f"Template written to {arguments.export_file}. Fill it in, then import it.")
    return _DONE


def currency_here() -> str:
    """The currency of the country that the system is set to; EUR when it says none."""
    import locale

    from babel.numbers import get_territory_currencies

    from crm_desktop.firm import DEFAULT_CURRENCY

    name = (locale.getlocale()[0] or locale.setlocale(locale.LC_CTYPE) or "").partition(".")[0]
    territory = name.partition("_")[2]
    current = get_territory_currencies(territory, date.today()) if len(territory) == 2 else []
    return str(current[0]) if current else DEFAULT_CURRENCY


def _plans(arguments: Arguments) -> list[Any]:
    """A plan for each table of the files, by what was typed on top of what is known of them."""
    from crm_desktop.exchange import recognising

    found = recognising.tables_in(list(arguments.files))
    if arguments.kind == ALL:
        for table in recognising.left_out(found):
            tell(f"{table.name} was left out: its headers name no kind of records.")
        found = recognising.understood(found)
    else:
        found = recognising.first_sheets(found, arguments.kind)
    columns = {name for table in found for name in table.layout.headers}
    plans = []
    for table in found:
        plan = recognising.plan_for(table, days=arguments.dates)
        mapping = {
            column: code
            for column, code in arguments.mapping
            if column in table.layout.headers or column not in columns
        }
        plans.append(recognising.with_choices(
            plan,
            mapping=mapping,
            values=dict(arguments.values),
            match=arguments.match,
            existing=arguments.existing,
            unknown_customer=arguments.unknown_customers,
            currency=arguments.currency,
        ))  # fmt: skip
    return plans


def _import_agenda(arguments: Arguments) -> int:
    from crm_desktop.exchange import calendars

    with _opened_to_import(arguments) as store:
        result = calendars.import_calendars(
            store,
            files=list(arguments.files),
            decisions=calendars.Decisions(past=calendars.Past(arguments.past or "matched")),
            dry_run=arguments.dry_run,
            report=arguments.report_file,
            progress=progress if sys.stderr.isatty() else None,
        )
    give_out(result.as_json())
    for line in cli_words.of_import(result):
        tell(line)
    return _DONE


@contextlib.contextmanager
def _opened_to_import(arguments: Arguments) -> Iterator[Store]:
    """The file to import into; a dry run opens it for reading, and makes none."""
    path = arguments.path
    with contextlib.ExitStack() as stack:
        if arguments.dry_run and path.exists():
            yield stack.enter_context(reading(path))
            return
        if arguments.dry_run:
            path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / path.name
        elif arguments.db is None:
            with within_reach(path):
                path.parent.mkdir(parents=True, exist_ok=True)
        if not path.parent.is_dir():
            raise UserError("folder_missing", path=str(path.parent))
        with within_reach(path):
            stack.enter_context(FileLock(path))
        # What the file is counted in is settled by the first amounts that come in.
        brings_money = arguments.kind in ("orders", "deals", "products", ALL)
        currency = arguments.currency or (currency_here() if brings_money else None)
        yield stack.enter_context(contextlib.closing(open_store(path, currency=currency)))
