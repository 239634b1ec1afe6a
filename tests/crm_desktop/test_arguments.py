from datetime import date
from pathlib import Path

import pytest

from crm_desktop import settings
from crm_desktop.arguments import Arguments, parse


def test_no_words_open_the_window_on_the_users_own_file() -> None:
    arguments = parse([])
    assert arguments == Arguments()
    assert arguments.path == settings.default_file()


@pytest.mark.parametrize(
    "words",
    [
        ["--db", "a.crm", "--language", "es", "report", "deals"],
        ["report", "deals", "--db", "a.crm", "--language", "es"],
        ["--language", "es", "report", "--db", "a.crm", "deals"],
    ],
)
def test_options_stand_before_or_after_the_command(words: list[str]) -> None:
    arguments = parse(words)
    assert (arguments.command, arguments.report) == ("report", "deals")
    assert (arguments.path, arguments.language) == (Path("a.crm"), "es")


def test_the_sample_has_a_file_of_its_own() -> None:
    assert parse(["check", "--sample"]).path == settings.sample_file()
    assert parse(["--sample"]).path != settings.default_file()


def test_an_import_takes_files_columns_and_words() -> None:
    arguments = parse(
        ["import", "deals", "a.csv", "b.csv", "--map", "A=B=name", "Junk=", "--map", "c=stage",
         "--value", "stage:Won: yes=won", "--currency", "usd", "--dry-run", "--report", "o.csv"]
    )  # fmt: skip
    assert arguments.files == (Path("a.csv"), Path("b.csv"))
    assert arguments.mapping == (("A=B", "name"), ("Junk", ""), ("c", "stage"))
    assert arguments.values == ((("stage", "Won: yes"), "won"),)
    assert (arguments.currency, arguments.dry_run) == ("USD", True)
    assert arguments.report_file == Path("o.csv")


def test_an_import_takes_keys_and_what_becomes_of_known_records() -> None:
    arguments = parse(
        ["import", "all", "a.xlsx", "--match", "tax_number", "name", "--existing", "fill",
         "--unknown-customers", "refuse"]
    )  # fmt: skip
    assert (arguments.kind, arguments.match) == ("all", ("tax_number", "name"))
    assert (arguments.existing, arguments.unknown_customers) == ("fill", "refuse")


def test_a_template_takes_kinds_or_none() -> None:
    assert parse(["template", "t.xlsx"]).kinds == ()
    arguments = parse(["template", "t.xlsx", "customers", "deals", "--language", "es"])
    assert (arguments.export_file, arguments.kinds) == (Path("t.xlsx"), ("customers", "deals"))


def test_a_report_takes_a_day_and_pictures_a_size() -> None:
    assert parse(["report", "summary", "--as-of", "2026-02-28"]).as_of == date(2026, 2, 28)
    pictures = parse(["pictures", "out", "--theme", "dark", "--size", "1100x700"])
    assert (pictures.folder, pictures.theme, pictures.size) == (Path("out"), "dark", (1100, 700))


@pytest.mark.parametrize(
    "words",
    [
        ["fly"],
        ["template", "t.xlsx", "agenda"],
        ["import", "agenda", "a.ics", "--existing", "skip"],
        ["import", "deals", "a.csv", "--match", "shoe size"],
        ["export", "all", "a.csv"],
        ["import"],
        ["import", "dogs", "a.csv"],
        ["import", "deals", "a.csv", "--map", "name"],
        ["import", "deals", "a.csv", "--value", "stage=won"],
        ["import", "deals", "a.csv", "--currency", "XXQ"],
        ["report", "summary", "--as-of", "30.2.2026"],
        ["report", "weather"],
        ["pictures", "out", "--size", "10x10"],
        ["check", "--db", "a.crm", "--sample"],
        ["check", "--language", "tlh"],
    ],
)
def test_wrong_usage_ends_with_two_and_says_so(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(words)
    said = capsys.readouterr()
    assert (end.value.code, said.out) == (2, "")
    assert "usage:" in said.err
