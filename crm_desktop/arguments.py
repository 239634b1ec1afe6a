"""What was typed on the command line, understood and checked."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from crm_desktop import settings

KINDS = ("customers", "contacts", "products", "orders", "deals", "activities", "agenda")
ALL = "all"
ARCHIVE = "archive"
EVERYTHING = "everything"
VCARDS = ("3.0", "4.0")
TEMPLATE_KINDS = KINDS[:-1]
MATCHES = ("external_id", "name", "email", "phone", "tax_number", "code")
EXISTING = ("update", "fill", "skip")
UNKNOWN_CUSTOMERS = ("create", "refuse")
PASTS = ("matched", "all", "none")
REPORT_NAMES = (
    "summary", "concentration", "deals", "findings", "today", "churn", "cycle", "decline",
    "forecast", "funnel", "lifetime", "loyalty", "sources", "targets", "whitespace", "winning",
)  # fmt: skip
LANGUAGES = ("en", "zh_CN", "es")
PICTURE_SIZE = (1440, 900)
SMALLEST = (1100, 700)


@dataclass(frozen=True)
class Arguments:
    """What was asked for; `command` None means: open the window."""

    command: str | None = None
    db: Path | None = None
    sample: bool = False
    language: str | None = None
    kind: str = ""
    files: tuple[Path, ...] = ()
    mapping: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[tuple[str, str], str], ...] = ()
    currency: str | None = None
    dates: str | None = None
    match: tuple[str, ...] = ()
    existing: str | None = None
    unknown_customers: str | None = None
    kinds: tuple[str, ...] = ()
    dry_run: bool = False
    report_file: Path | None = None
    past: str | None = None
    export_file: Path | None = None
    judgements: bool | None = None
    silent: bool | None = None
    vcard: str | None = None
    done_from: date | None = None
    done_until: date | None = None
    report: str = ""
    as_of: date | None = None
    customer: str | None = None
    json_only: bool = False
    text: str = ""
    now: datetime | None = None
    folder: Path | None = None
    theme: str = "light"
    size: tuple[int, int] = PICTURE_SIZE

    @property
    def path(self) -> Path:
        """The file that is meant: the one named, the sample firm's own, else the user's."""
        if self.db is not None:
            return self.db
        return settings.sample_file() if self.sample else settings.default_file()


def parse(argv: Sequence[str]) -> Arguments:
    """Understand the words after the program's name.

    Wrong usage is said on stderr and ends with SystemExit(2), --help with SystemExit(0).
    """
    parser = _parser()
    found = vars(parser.parse_args(list(argv)))
    if found.get("report") == "findings" and "as_of" in found:
        parser.error("findings are of today: leave out --as-of")
    if "customer" in found and found.get("report") != "findings":
        parser.error("--customer goes with report findings")
    if found.get("kind") != "agenda" and {"past", "done_from", "done_until"} & found.keys():
        parser.error("--past, --done-from and --done-until go with agenda")
    if found.get("kind") == "agenda" and {"match", "existing", "unknown_customers"} & found.keys():
        parser.error("--match, --existing and --unknown-customers do not go with agenda")
    if found.get("kind") == ARCHIVE and len(found["files"]) > 1:
        parser.error("one archive at a time")
    return Arguments(**{name: _frozen(value) for name, value in found.items()})


def _parser() -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_everywhere(everywhere)
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="An offline CRM for people who sell to key accounts. "
        "Without a command the window opens.",
        parents=[everywhere],
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=words,
            description=words[0].upper() + words[1:] + ".",
            parents=[everywhere],
            argument_default=argparse.SUPPRESS,
            allow_abbrev=False,
        )

    _add_import(command("import", "bring in rows of CSV, Excel and vCard files, and calendars"))
    _add_template(command("template", "write an Excel template to fill in and import"))
    _add_export(command("export", "write rows to a file"))
    _add_report(command("report", "give out figures as JSON"))
    _add_log(
        command("log", "log one line: what was done or is planned, with whom, what comes next")
    )
    command("check", "say whether the file is in order")
    _add_pictures(command("pictures", "save a picture of every page"))
    return parser


def _add_everywhere(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--db", metavar="FILE", type=Path, help="the file to work on")
    which.add_argument("--sample", action="store_true", help="work on the sample firm's own file")
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        metavar="CODE",
        help="of the window and its pictures (the command line speaks English): "
        + ", ".join(LANGUAGES),
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    kinds = (*KINDS, ALL, ARCHIVE)
    parser.add_argument(
        "kind", metavar="KIND", choices=kinds,
        help=", ".join(KINDS) + "; all: sheets and files of several kinds, as their headers say; "
        "archive: the zip of export everything, into a new file",
    )  # fmt: skip
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    _add_matching(parser)
    parser.add_argument(
        "--map", dest="mapping", metavar="COLUMN=FIELD", nargs="+", action="extend",
        type=_column_and_field,
        help="what a column means, where its header does not say it; COLUMN= leaves it out",
    )  # fmt: skip
    parser.add_argument(
        "--value", dest="values", metavar="FIELD:WORD=CODE", nargs="+", action="extend",
        type=_word_and_code, help="what a word in a field means, such as stage:Engaging=evaluation",
    )  # fmt: skip
    parser.add_argument("--currency", metavar="CODE", type=_currency, help="of the amounts: EUR …")
    parser.add_argument(
        "--dates", choices=("day_first", "month_first"),
        help="how 3/4/2020 is meant where no day of its column decides (default: day_first)",
    )  # fmt: skip
    parser.add_argument(
        "--past", choices=PASTS,
        help="what of a calendar's past comes in as done: matched (with a customer; the default), "
        "all, none",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="only say what would come in")
    parser.add_argument(
        "--report", dest="report_file", metavar="OUT.csv", type=Path,
        help="where to write the refused rows with their reasons",
    )  # fmt: skip


def _add_matching(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--match", metavar="KEY", nargs="+", action="extend", choices=MATCHES,
        help="what known records are found by, the first first: " + ", ".join(MATCHES),
    )  # fmt: skip
    parser.add_argument(
        "--existing", choices=EXISTING,
        help="of a record that is known: update it (the default), fill its gaps only, or skip it",
    )  # fmt: skip
    parser.add_argument(
        "--unknown-customers", choices=UNKNOWN_CUSTOMERS,
        help="a customer that rows name and nobody knows: create it (the default), or refuse them",
    )  # fmt: skip


def _add_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("export_file", metavar="FILE.xlsx", type=Path)
    parser.add_argument(
        "kinds", metavar="KIND", nargs="*", type=_template_kind,
        help="a sheet for each: " + ", ".join(TEMPLATE_KINDS) + " (none: for all)",
    )  # fmt: skip


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "kind", metavar="KIND", choices=(*KINDS, EVERYTHING),
        help=", ".join(KINDS) + "; everything: one zip of open formats",
    )  # fmt: skip
    parser.add_argument(
        "export_file", metavar="FILE", type=Path,
        help="a .csv, .xlsx, .json or .vcf file; .ics for agenda, .zip for everything",
    )  # fmt: skip
    parser.add_argument(
        "--judgements", action=argparse.BooleanOptionalAction,
        help="with where people stand (default: of everything yes, of one kind no)",
    )  # fmt: skip
    parser.add_argument(
        "--silent", action=argparse.BooleanOptionalAction,
        help="with those who want no contact (default: yes, but not in vCards)",
    )  # fmt: skip
    parser.add_argument("--vcard", choices=VCARDS, help="the version of vCards (default: 3.0)")
    for name, words in (("from", "since"), ("until", "up to")):
        parser.add_argument(
            f"--done-{name}", metavar="DATE", type=_day,
            help=f"agenda: also what was done {words} this day",
        )  # fmt: skip


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "report", metavar="NAME", choices=REPORT_NAMES, help=", ".join(REPORT_NAMES)
    )
    parser.add_argument(
        "--customer", metavar="NAME", type=_name, help="findings of this customer alone"
    )
    parser.add_argument(
        "--as-of",
        metavar="DATE",
        type=_day,
        help="how it stood then: 2026-11-22; of today: what is due that day",
    )
    parser.add_argument(
        "--json", dest="json_only", action="store_true", help="leave the words on stderr out"
    )


def _add_log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", type=_line, help="such as “Met Ana, call friday”")
    parser.add_argument(
        "--now", metavar="ISO", type=_moment, help="when it was typed, local: 2026-11-22T16:20"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what it means")
    parser.add_argument(
        "--json", dest="json_only", action="store_true", help="leave the words on stderr out"
    )


def _add_pictures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--size", metavar="WxH", type=_size, help="such as 1440x900")


def _template_kind(text: str) -> str:
    if text not in TEMPLATE_KINDS:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(TEMPLATE_KINDS)}")
    return text


def _column_and_field(text: str) -> tuple[str, str]:
    column, equals, field = text.rpartition("=")
    if not (equals and column.strip()):
        raise argparse.ArgumentTypeError(f"“{text}” does not read COLUMN=FIELD")
    return column.strip(), field.strip()


def _word_and_code(text: str) -> tuple[tuple[str, str], str]:
    field, colon, rest = text.partition(":")
    word, equals, code = rest.rpartition("=")
    if not (colon and equals and field.strip() and word.strip() and code.strip()):
        raise argparse.ArgumentTypeError(f"“{text}” does not read FIELD:WORD=CODE")
    return (field.strip(), word.strip()), code.strip()


def _currency(text: str) -> str:
    from babel.numbers import is_currency

    if not is_currency(text.upper()):
        raise argparse.ArgumentTypeError(f"“{text}” is no ISO code of a currency, such as EUR")
    return text.upper()


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is needed")
    return text.strip()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day such as 2026-11-22") from None


def _line(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a line of text is needed")
    return text


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no moment such as 2026-11-22T16:20"
        ) from None


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if size[0] < SMALLEST[0] or size[1] < SMALLEST[1]:
        raise argparse.ArgumentTypeError(f"“{text}” is no size such as 1440x900 (1100x700 or more)")
    return size


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
