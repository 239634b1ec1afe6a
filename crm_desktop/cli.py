"""The command line: import, export, report and check without a window.

Stdout carries one JSON value and nothing else; what is said in words goes to stderr. Exit codes: 0
done, 1 it could not be done (a UserError, or a file that is not in order), 2 wrong usage.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from crm_desktop import cli_import, cli_words, wording
from crm_desktop.arguments import Arguments, parse
from crm_desktop.cli_export import export_rows
from crm_desktop.cli_import import currency_here
from crm_desktop.cli_streams import give_out, reading, tell
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
        "import": cli_import.import_rows, "template": cli_import.write_template,
        "export": export_rows, "report": _report, "check": _check, "log": _log,
    }  # fmt: skip
    try:
        if arguments.sample:
            make_sample(arguments.path)
        return commands[arguments.command or ""](arguments)
    except UserError as problem:
        say(problem)
        return FAILED
    except KeyboardInterrupt:
        tell("Stopped. Nothing was changed.")
        return FAILED


def say(problem: UserError) -> None:
    """Say in English on stderr what went wrong."""
    tell(wording.error(problem))


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


def _report(arguments: Arguments) -> int:
    from crm_desktop import reports

    if arguments.report == "findings":
        return _report_findings(arguments)
    if arguments.report == "today":
        return _report_today(arguments)
    with reading(arguments.path) as store, store.read() as session:
        report = reports.module(arguments.report).report(session, arguments.as_of)
    give_out(report.figures)
    for line in cli_words.notes(report):
        tell(line)
    if not arguments.json_only:
        for line in cli_words.of_report(report):
            tell(line)
    return DONE


def _report_findings(arguments: Arguments) -> int:
    from crm_desktop import finding_report

    with reading(arguments.path) as store, store.read() as session:
        found = finding_report.report(session, date.today(), arguments.customer)
    give_out([line.as_json() for line in found])
    for line in () if arguments.json_only else cli_words.of_findings(found, arguments.customer):
        tell(line)
    return DONE


def _report_today(arguments: Arguments) -> int:
    from crm_desktop import today_report
    from crm_desktop.agenda.today import today

    with reading(arguments.path) as store, store.read() as session:
        found = today(session, today_report.moment(arguments.as_of))
    give_out(today_report.as_json(found))
    for line in () if arguments.json_only else cli_words.of_today(found):
        tell(line)
    return DONE


def _log(arguments: Arguments) -> int:
    """Log one line; who is not certain is asked for instead, and nothing is written."""
    from crm_desktop import cli_log

    moment = cli_log.moment(arguments.now)
    with contextlib.ExitStack() as stack:
        if arguments.dry_run:
            store = stack.enter_context(reading(arguments.path))
        else:
            store = stack.enter_context(_opened_to_write(arguments.path))
        understood = cli_log.understood(store, arguments.text, moment)
        give_out(cli_log.as_json(understood))
        if not arguments.dry_run:
            cli_log.write(store, understood)
    refused = bool(understood.open_questions) and not arguments.dry_run
    quiet = arguments.json_only and not refused
    for line in () if quiet else cli_log.words(understood, arguments.dry_run):
        tell(line)
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

    with reading(arguments.path) as store, store.read() as session:
        found = check.inspect(session)
    give_out(cli_words.check_as_json(arguments.path, found))
    if found.is_in_order:
        tell(f"{arguments.path} is in order: {found.rows:,} rows, {found.changes:,} changes.")
        return DONE
    for problem in found.problems:
        tell(cli_words.of_problem(problem))
    return FAILED


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
