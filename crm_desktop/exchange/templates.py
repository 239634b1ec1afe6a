"""Excel templates of our own: a sheet for each kind with lists to choose from, and a help sheet."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.template_examples import choices, columns, example
from crm_desktop.exchange.template_help import help_lines
from crm_desktop.exchange.template_words import HELP_SHEET, LANGUAGES, SHEETS, header

_ROWS = 10_000  # down to here the lists drop down
_LIST_TEXT = 255  # of Excel's own, for the words of a list written into its cell


def write_template(
    path: Path | str,
    *,
    kinds: Sequence[str] = (),
    language: str = "en",
    session: Session | None = None,
) -> tuple[str, ...]:
    """Write an Excel template for these kinds (none: for all), each on a sheet, and a help sheet.

    Its headers and lists are in `language` (en, zh_CN or es), and the import understands them in
    each. With a session the firm's own fields have columns too. Returns the kinds. UserError:
    "template_form_unknown" for another ending than .xlsx, "file_not_written".
    """
    target = Path(path)
    if target.suffix.lower() != ".xlsx":
        raise UserError("template_form_unknown", file=target.name)
    wanted = [Kind(kind) for kind in kinds] if kinds else list(SHEETS)
    spoken = language if language in LANGUAGES else "en"
    own = _own_fields(session) if session is not None else {}
    draft = target.with_name(f".{target.name}.part")
    try:
        # Finished elsewhere: a disk that fills up would be told on stderr by the library itself.
        with tempfile.TemporaryFile() as scratch:
            _write(scratch, wanted, spoken, own)
            scratch.seek(0)
            with draft.open("wb") as file:
                shutil.copyfileobj(scratch, file)
        draft.replace(target)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(target)) from wrong
    finally:
        draft.unlink(missing_ok=True)
    return tuple(kind.value for kind in wanted)


def _write(
    scratch: Any, kinds: Sequence[Kind], language: str, own: dict[Kind, tuple[str, ...]]
) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(scratch, {"strings_to_formulas": False, "strings_to_urls": False})
    formats = {
        "header": book.add_format({"bold": True, "bottom": 1, "text_wrap": True}),
        "example": book.add_format({"italic": True, "font_color": "gray", "num_format": "@"}),
        "title": book.add_format({"bold": True, "font_size": 14}),
        "wrapped": book.add_format({"text_wrap": True, "valign": "top"}),
        "text": book.add_format({"num_format": "@"}),
    }
    for kind in kinds:
        _sheet(book, kind, language, own.get(kind, ()), formats)
    sheet = book.add_worksheet(HELP_SHEET[LANGUAGES.index(language)])
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 90)
    for line, (what, words) in enumerate(help_lines(kinds, language)):
        sheet.write_string(line, 0, what, formats["title"] if line == 0 else formats["wrapped"])
        if words:
            sheet.write_string(line, 1, words, formats["wrapped"])
    book.close()


def _sheet(
    book: Any, kind: Kind, language: str, own: tuple[str, ...], formats: dict[str, Any]
) -> None:
    sheet = book.add_worksheet(SHEETS[kind][LANGUAGES.index(language)])
    sheet.freeze_panes(1, 0)
    shown = example(kind, language)
    for column, code in enumerate(columns(kind)):
        name = header(kind, code, language)
        # Numbers with leading zeros and long ids stay as they are typed.
        is_text = code.endswith(("external_id", "phone", "code", "number", "customer_id"))
        broad = 2 if language == "zh_CN" else 1  # a Han character is as wide as two others
        width = max(12, broad * len(name) + 2, broad * len(shown[column]))
        sheet.set_column(column, column, min(width, 40), formats["text"] if is_text else None)
        sheet.write_string(0, column, name, formats["header"])
        if shown[column]:
            sheet.write_string(1, column, shown[column], formats["example"])
        _offer(sheet, column, choices(kind, code, language))
    for column, name in enumerate(own, len(shown)):
        sheet.set_column(column, column, max(12, len(name) + 2))
        sheet.write_string(0, column, name, formats["header"])


def _offer(sheet: Any, column: int, words: tuple[str, ...]) -> None:
    if words and len(",".join(words)) <= _LIST_TEXT:
        sheet.data_validation(
            1, column, _ROWS, column,
            {"validate": "list", "source": list(words), "error_type": "warning"},
        )  # fmt: skip


def _own_fields(session: Session) -> dict[Kind, tuple[str, ...]]:
    """The names of the firm's own fields, by the kind that has them."""
    found: dict[str, list[str]] = {}
    for subject, name in session.connection().exec_driver_sql(
        "SELECT subject, name FROM custom_field WHERE retired = 0 ORDER BY position, id"
    ):
        found.setdefault(f"{subject}s", []).append(name)
    return {Kind(kind): tuple(names) for kind, names in found.items() if kind in list(Kind)}
