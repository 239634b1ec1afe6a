"""The command line: import, export, report and check without a window.

Stdout carries one JSON value and nothing else; what is said in words goes to stderr. Exit codes: 0
done, 1 it could not be done (a UserError, or a file that is not in order), 2 wrong usage.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from crm_desktop import cli_words, wording
from crm_desktop.arguments import Arguments, parse
from crm_desktop.database import within_reach
from crm_desktop.errors import UserError
from crm_desktop.lock import FileLock
from crm_desktop.store import Store
from crm_desktop.wiring import open_store

__all__ = ["Arguments", "currency_here", "main", "make_sample", "parse", "run", "say"]

DONE, FAILED = 0, 1


def main(argv: list[str]) -> int:
    """Run a command of work without a window; returns the exit code."""
    return run(parse(argv))


def run(arguments: Arguments) -> int:
    """Do what was asked for; returns the exit code."""
    commands = {
        "import": _import, "export": _export, "report": _report, "check": _check, "log": _log,
    }  # fmt: skip
    try:
        if arguments.sample:
            make_sample(arguments.path)
        return commands[arguments.command or ""](arguments)
    except UserError as problem:
        say(problem)
        return FAILED
    except KeyboardInterrupt:
        _tell("Stopped. Nothing was changed.")
        return FAILED


def say(problem: UserError) -> None:
    """Say in English on stderr what went wrong."""
    _tell(wording.error(problem))


def make_sample(path: Path) -> None:
    """Make the sample firm's own file when there is none; another file is never touched."""
    if path.exists():
        return
    from crm_desktop import demo

    # Built beside its place, so that a half-made firm never stands there.
    draft = path.with_name(path.name + ".draft")
    with within_reach(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(draft)
        try:
            with contextlib.closing(open_store(draft)) as store:
                demo.build(store)
            draft.replace(path)
        finally:
            _remove(draft)


def currency_here() -> str:
    """The currency of the country that the system is set to; EUR when it says none."""
    import locale

    from babel.numbers import get_territory_currencies

    from crm_desktop.firm import DEFAULT_CURRENCY

    name = (locale.getlocale()[0] or locale.setlocale(locale.LC_CTYPE) or "").partition(".")[0]
    territory = name.partition("_")[2]
    current = get_territory_currencies(territory, date.today()) if len(territory) == 2 else []
    return str(current[0]) if current else DEFAULT_CURRENCY


def _import(arguments: Arguments) -> int:
    if arguments.kind == "agenda":
        return _import_agenda(arguments)
    from crm_desktop.exchange.fields import days_of
    from crm_desktop.exchange.importing import import_files

    with _opened_to_import(arguments) as store:
        result = import_files(
            store,
            kind=arguments.kind,
            files=list(arguments.files),
            mapping=dict(arguments.mapping),
            values=dict(arguments.values),
            currency=arguments.currency,
            dry_run=arguments.dry_run,
            report=arguments.report_file,
            day_orders=dict.fromkeys(days_of(arguments.kind), arguments.dates)
            if arguments.dates
            else None,
            progress=_progress if sys.stderr.isatty() else None,
        )
    _give_out(result.as_json())
    for line in cli_words.of_import(result):
        _tell(line)
    return DONE


def _import_agenda(arguments: Arguments) -> int:
    from crm_desktop.exchange import calendars

    with _opened_to_import(arguments) as store:
        result = calendars.import_calendars(
            store,
            files=list(arguments.files),
            decisions=calendars.Decisions(past=calendars.Past(arguments.past or "matched")),
            dry_run=arguments.dry_run,
            report=arguments.report_file,
            progress=_progress if sys.stderr.isatty() else None,
        )
    _give_out(result.as_json())
    for line in cli_words.of_import(result):
        _tell(line)
    return DONE


def _export(arguments: Arguments) -> int:
    from crm_desktop.exchange import calendars, exporting

    assert arguments.export_file is not None, "the parser asks for it"
    with _reading(arguments.path) as store, store.read() as session:
        if arguments.kind == "agenda":
            count = calendars.export(
                session,
                arguments.export_file,
                done_from=arguments.done_from,
                done_until=arguments.done_until,
            )
        else:
            count = exporting.export(session, arguments.kind, arguments.export_file)
    _give_out({"kind": arguments.kind, "file": str(arguments.export_file), "rows": count})
    _tell(f"{count:,} rows of {arguments.kind} written to {arguments.export_file}.")
    return DONE


def _report(arguments: Arguments) -> int:
    from crm_desktop import reports

    if arguments.report == "findings":
        return _report_findings(arguments)
    if arguments.report == "today":
        return _report_today(arguments)
    with _reading(arguments.path) as store, store.read() as session:
        report = reports.module(arguments.report).report(session, arguments.as_of)
    _give_out(report.figures)
    for line in cli_words.notes(report):
        _tell(line)
    if not arguments.json_only:
        for line in cli_words.of_report(report):
            _tell(line)
    return DONE


def _report_findings(arguments: Arguments) -> int:
    from crm_desktop import finding_report

    with _reading(arguments.path) as store, store.read() as session:
        found = finding_report.report(session, date.today(), arguments.customer)
    _give_out([line.as_json() for line in found])
    for line in () if arguments.json_only else cli_words.of_findings(found, arguments.customer):
        _tell(line)
    return DONE


def _report_today(arguments: Arguments) -> int:
    from crm_desktop import today_report
    from crm_desktop.agenda.today import today

    with _reading(arguments.path) as store, store.read() as session:
        found = today(session, today_report.moment(arguments.as_of))
    _give_out(today_report.as_json(found))
    for line in () if arguments.json_only else cli_words.of_today(found):
        _tell(line)
    return DONE


def _log(arguments: Arguments) -> int:
    """Log one line; who is not certain is asked for instead, and nothing is written."""
    from crm_desktop import cli_log

    moment = cli_log.moment(arguments.now)
    with contextlib.ExitStack() as stack:
        if arguments.dry_run:
            store = stack.enter_context(_reading(arguments.path))
        else:
            store = stack.enter_context(_opened_to_write(arguments.path))
        understood = cli_log.understood(store, arguments.text, moment)
        _give_out(cli_log.as_json(understood))
        if not arguments.dry_run:
            cli_log.write(store, understood)
    refused = bool(understood.open_questions) and not arguments.dry_run
    quiet = arguments.json_only and not refused
    for line in () if quiet else cli_log.words(understood, arguments.dry_run):
        _tell(line)
    return FAILED if refused else DONE


@contextlib.contextmanager
def _opened_to_write(path: Path) -> Iterator[Store]:
    """A file that is there, for writing; UserError when a window has it open."""
    if not path.is_file():
        raise UserError("file_missing", path=str(path))
    with within_reach(path), FileLock(path), contextlib.closing(open_store(path)) as store:
        yield store


def _check(arguments: Arguments) -> int:
    from crm_desktop import check

    with _reading(arguments.path) as store, store.read() as session:
        found = check.inspect(session)
    _give_out(cli_words.check_as_json(arguments.path, found))
    if found.is_in_order:
        _tell(f"{arguments.path} is in order: {found.rows:,} rows, {found.changes:,} changes.")
        return DONE
    for problem in found.problems:
        _tell(cli_words.of_problem(problem))
    return FAILED


@contextlib.contextmanager
def _opened_to_import(arguments: Arguments) -> Iterator[Store]:
    """The file to import into; a dry run opens it for reading, and makes none."""
    path = arguments.path
    with contextlib.ExitStack() as stack:
        if arguments.dry_run and path.exists():
            yield stack.enter_context(_reading(path))
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
        brings_money = arguments.kind in ("orders", "deals", "products")
        currency = arguments.currency or (currency_here() if brings_money else None)
        yield stack.enter_context(contextlib.closing(open_store(path, currency=currency)))


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[Store]:
    with contextlib.closing(open_store(path, read_only=True)) as store:
        yield store


def _progress(step: str, share: float) -> None:
    """One line that is written over again and again."""
    sys.stderr.write(f"\r{step} … {share:4.0%}\x1b[K" if share < 1 else "\r\x1b[K")
    sys.stderr.flush()


def _give_out(value: Any) -> None:
    """Write JSON to stdout, in UTF-8 whatever the terminal's encoding."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    raw = getattr(sys.stdout, "buffer", None)
    if raw is None:
        sys.stdout.write(text)
    else:
        raw.write(text.encode())
    sys.stdout.flush()


def _tell(words: str) -> None:
    # A terminal that cannot show a character shows its escape instead of failing.
    coding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(words.encode(coding, "backslashreplace").decode(coding) + "\n")


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
