"""Our Excel templates: what they offer is understood again, in every language."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop import firm
from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from crm_desktop.exchange.fields import FIELDS
from crm_desktop.exchange.headers import guess_kind, guess_mapping
from crm_desktop.exchange.importing import import_files
from crm_desktop.exchange.kinds import Kind, fold_header
from crm_desktop.exchange.template_examples import choices, columns, example, is_example
from crm_desktop.exchange.template_help import help_lines
from crm_desktop.exchange.template_words import LANGUAGES, LEFT_OUT, WORDS, header
from crm_desktop.exchange.templates import write_template
from crm_desktop.exchange.vocabulary import words_of
from crm_desktop.store import Store

EVERY = [(kind, language) for kind in Kind for language in LANGUAGES]


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_header_is_understood_as_the_field_it_stands_for(kind: Kind, language: str) -> None:
    wanted = {header(kind, code, language): code for code in columns(kind)}
    assert len(wanted) == len(columns(kind)), "two columns of one name"
    assert guess_mapping(kind, list(wanted)) == wanted
    assert guess_kind(list(wanted)) is kind


@pytest.mark.parametrize(("kind", "language"), EVERY)
def test_every_word_that_is_offered_is_taken_for_its_code(kind: Kind, language: str) -> None:
    for code in columns(kind):
        if code in WORDS and choices(kind, code, language):
            known = words_of(kind, code)
            offered = [known.get(fold_header(word)) for word in choices(kind, code, language)]
            assert offered == list(WORDS[code]), (code, language)


def test_every_field_has_words_or_is_left_out_on_purpose() -> None:
    for kind in Kind:
        for field in FIELDS[kind]:
            assert field.code in LEFT_OUT[kind] or header(kind, field.code, "es") != field.code
        assert {field.code for field in FIELDS[kind]} >= LEFT_OUT[kind]


def test_a_row_that_differs_from_the_example_in_one_cell_is_somebodys_own() -> None:
    cells = list(example(Kind.CUSTOMERS, "en"))
    assert is_example([*cells, "", " "])
    cells[1] = "Somebody Pumps Ltd"
    assert not is_example(cells)
    assert not is_example([])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_has_a_sheet_for_each_kind_and_help(language: str, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    assert len(write_template(path, language=language)) == len(Kind)
    sheets = [part.name for part in sources.parts(path)]
    assert len(sheets) == len(Kind) + 1
    for sheet in sheets[:-1]:
        layout = sources.find_layout(path, sheet=sheet)
        assert list(sources.read_rows(path, layout)) == [], "the example is left out"
    assert len(help_lines(list(Kind), language)) > 8


def test_what_is_written_below_the_example_comes_in(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "filled in.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    names = [header(Kind.CUSTOMERS, code, "es") for code in columns(Kind.CUSTOMERS)]
    sheet.write_row(0, 0, names)
    sheet.write_row(1, 0, example(Kind.CUSTOMERS, "es"))
    for name, value in (("Nombre cliente", "Acme"), ("Nivel", "Principal"), ("Ciudad", "León")):
        sheet.write_string(2, names.index(name), value)
    book.close()
    result = import_files(store, kind="customers", files=[path])
    assert (result.created, result.rows, result.refused) == ({"customers": 1}, 1, ())


def test_a_template_is_an_excel_file_in_a_place_that_takes_it(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="template_form_unknown"):
        write_template(tmp_path / "template.csv")
    with pytest.raises(UserError, match="file_not_written"):
        write_template(tmp_path / "nowhere" / "template.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_the_firms_own_fields_have_columns_too(store: Store, tmp_path: Path) -> None:
    firm.add_custom_field(store, subject="customer", kind="number", name="Machines")
    path = tmp_path / "template.xlsx"
    with store.read() as session:
        write_template(path, kinds=["customers", "orders"], session=session)
    sheets = [sources.find_layout(path, sheet=part.name) for part in sources.parts(path)[:2]]
    assert ["Machines" in layout.headers for layout in sheets] == [True, False]
