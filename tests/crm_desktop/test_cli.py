import contextlib
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from crm_desktop import cli, customers, deals, qualification, stakeholders
from crm_desktop.lock import FileLock
from crm_desktop.wiring import open_store

TABLE = "name,country\nAcme,Spain\nYuhuan 机械,China\n"
ORDERS = "customer,date,amount\nAcme,2026-01-05,100.50\nAcme,2026-02-05,nonsense\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "firm.crm"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any, str]:
    """Exit code, the JSON on stdout (None for nothing), the words on stderr."""
    capsys.readouterr()
    code = cli.main([str(word) for word in words])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else None, said.err


def test_an_import_tells_what_came_in_and_a_second_one_changes_nothing(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path
) -> None:
    code, result, words = run(capsys, "import", "customers", table, "--db", file)
    assert (code, result["created"], result["refused"]) == (0, {"customers": 2}, 0)
    assert isinstance(result["change_id"], str)
    assert "2 customers added" in words
    code, result, _ = run(capsys, "import", "customers", table, "--db", file)
    assert (code, result["created"], result["unchanged"]) == (0, {}, 2)


def test_a_dry_run_makes_no_file_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path
) -> None:
    code, result, words = run(capsys, "import", "customers", table, "--db", file, "--dry-run")
    assert (code, result["dry_run"], file.exists()) == (0, True, False)
    assert "2 customers would be added" in words
    run(capsys, "import", "customers", table, "--db", file)
    extra = table.with_name("more.csv")
    extra.write_text("name\nNew firm\n", encoding="utf-8")
    run(capsys, "import", "customers", extra, "--db", file, "--dry-run")
    assert run(capsys, "report", "summary", "--db", file)[1]["customers"] == 2


def test_refused_rows_are_counted_worded_and_written(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    source, refused = tmp_path / "orders.csv", tmp_path / "refused.csv"
    source.write_text(ORDERS, encoding="utf-8")
    code, result, words = run(
        capsys, "import", "orders", source, "--db", file, "--currency", "CHF", "--report", refused
    )
    assert (code, result["created"]["orders"], result["refused"]) == (0, 1, 1)
    assert "1 row refused" in words
    assert "nonsense" in refused.read_text(encoding="utf-8-sig")
    figures = run(capsys, "report", "summary", "--db", file)[1]
    assert (figures["currency"], figures["net_sales"]) == ("CHF", 100.5)


def test_a_report_gives_json_alone_and_with_json_no_words(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path
) -> None:
    run(capsys, "import", "customers", table, "--db", file)
    code, figures, words = run(capsys, "report", "concentration", "--db", file)
    assert (code, figures["n"], figures["gini"]) == (0, 0, None)
    assert "No sales" in words
    assert run(capsys, "report", "deals", "--db", file, "--json")[2] == ""


def test_an_export_writes_what_an_import_reads(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path, tmp_path: Path
) -> None:
    run(capsys, "import", "customers", table, "--db", file)
    out = tmp_path / "out.csv"
    code, result, _ = run(capsys, "export", "customers", out, "--db", file)
    assert (code, result["rows"]) == (0, 2)
    other = tmp_path / "other.crm"
    assert run(capsys, "import", "customers", out, "--db", other)[1]["created"]["customers"] == 2


def test_while_a_window_has_the_file_reports_read_and_imports_are_refused(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path
) -> None:
    run(capsys, "import", "customers", table, "--db", file)
    with FileLock(file):
        store = open_store(file)
        customers.add(store, name="Third")
        assert run(capsys, "report", "summary", "--db", file)[1]["customers"] == 3
        code, result, words = run(capsys, "import", "customers", table, "--db", file)
        store.close()
    assert (code, result) == (1, None)
    assert "open in a window" in words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("report", "summary"), "There is no file"),
        (("check",), "There is no file"),
        (("import", "customers", "missing.csv"), "There is no file missing.csv"),
    ],
)
def test_what_cannot_be_done_is_said_in_words_with_one(
    capsys: pytest.CaptureFixture[str], file: Path, words: tuple[str, ...], said: str
) -> None:
    code, result, told = run(capsys, *words, "--db", file)
    assert (code, result) == (1, None)
    assert said in told
    assert "Traceback" not in told


def test_a_file_that_is_not_ours_is_refused_and_left_alone(
    capsys: pytest.CaptureFixture[str], table: Path
) -> None:
    code, result, words = run(capsys, "import", "customers", table, "--db", table)
    assert (code, result) == (1, None)
    assert "not a file of this program" in words
    assert table.read_text(encoding="utf-8") == TABLE


def test_a_check_says_that_a_file_is_in_order(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path
) -> None:
    run(capsys, "import", "customers", table, "--db", file)
    code, result, words = run(capsys, "check", "--db", file)
    assert (code, result["in_order"], result["problems"]) == (0, True, [])
    assert "in order" in words


def test_the_sample_firm_is_made_once_in_its_own_file(capsys: pytest.CaptureFixture[str]) -> None:
    code, figures, _ = run(capsys, "report", "summary", "--sample")
    assert (code, figures["customers"] >= 50) == (0, True)
    assert run(capsys, "report", "summary", "--sample")[1] == figures
    assert run(capsys, "report", "summary")[0] == 1


def test_the_command_line_imports_no_qt() -> None:
    probe = (
        "import sys; from crm_desktop import cli, check, reports, demo; "
        "from crm_desktop.exchange import importing, exporting; "
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_findings_are_given_out_with_facts_evidence_and_action_also_of_one_customer(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    store = open_store(file)
    for name in ("Acme", "Yuhuan 机械"):
        customer = customers.add(store, name=name)
        deal = deals.add(
            store, name=f"{name} bid", opened_on=date(2026, 1, 5), customer_id=customer, amount=9,
            buying_stage="decision",
        )  # fmt: skip
    store.close()
    code, found, words = run(capsys, "report", "findings", "--db", file)
    assert (code, len(found)) == (0, 2)
    assert [list(each) for each in found] == [
        ["kind", "severity", "customer", "deal", "facts", "evidence", "action"]
    ] * 2
    assert "Nobody on the map" in words
    for name in ("acme", "yuhuan"):
        code, found, words = run(
            capsys, "report", "findings", "--customer", name, "--json", "--db", file
        )
        assert (code, len(found), words) == (0, 1, "")
    assert found[0]["deal"] == "Yuhuan 机械 bid"
    assert found[0]["evidence"] == [{"table": "deal", "id": str(deal)}]
    assert found[0]["action"] == {"code": "open_map", "facts": {}}
    code, nothing, words = run(capsys, "report", "findings", "--customer", "Nobody", "--db", file)
    assert (code, nothing) == (1, None)
    assert "Nobody" in words


def test_of_two_customers_of_one_name_both_are_meant_and_told_apart(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    store = open_store(file)
    made = []
    for city in ("Bonn", None):
        addresses = [{"city": city}] if city else []
        made.append(customers.add(store, name="Zeta", addresses=addresses))
        deals.add(
            store, name="Bid", opened_on=date(2026, 1, 5), customer_id=made[-1],
            buying_stage="decision",
        )  # fmt: skip
    for name in ("Zeta Two", "Quiet"):
        customers.add(store, name=name)
    store.close()
    asked = ("report", "findings", "--db", file, "--customer")
    code, found, words = run(capsys, *asked, "zeta")
    assert (code, [each["customer"] for each in found]) == (0, ["Zeta", "Zeta"])
    assert "Zeta (Bonn), Bid: " in words and f"Zeta ({made[1]}), Bid: " in words
    code, found, words = run(capsys, *asked, "Zet")
    assert (code, found) == (1, None)
    assert (
        words.strip()
        == "“Zet” fits several customers: Zeta, Zeta, Zeta Two. Write more of the name."
    )
    code, found, words = run(capsys, *asked, "Quiet")
    assert (code, found) == (0, [])
    assert words.strip() == "Nothing was found: no open deal of “Quiet” needs attention."


def test_a_question_in_a_title_ends_with_its_own_mark(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    store = open_store(file)
    customer = customers.add(store, name="Acme", customer_class="target")
    deal = deals.add(
        store, name="Bid", opened_on=date(2026, 1, 5), customer_id=customer, is_tender=True,
        buying_stage="decision",
    )  # fmt: skip
    stakeholders.add(store, customer_id=customer, deal_id=deal, name="Chen")
    qualification.answer(store, deal_id=deal, question="strong_rival", answer="yes")
    store.close()
    _code, found, words = run(capsys, "report", "findings", "--db", file)
    assert "bid_filler" in {each["kind"] for each in found}
    assert "filler? Signs" in words and "?." not in words


@pytest.mark.parametrize("name", ["", "  "])
def test_a_customer_without_a_name_is_wrong_usage(name: str) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["report", "findings", "--customer", name])
    assert ended.value.code == 2


@pytest.mark.parametrize(
    "words", [("findings", "--as-of", "2026-01-01"), ("summary", "--customer", "Acme")]
)
def test_what_findings_cannot_tell_is_wrong_usage(words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["report", *words])
    assert ended.value.code == 2


def test_a_line_is_logged_and_a_dry_run_only_says_what_it_means(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path
) -> None:
    run(capsys, "import", "customers", table, "--db", file)
    line = ("log", "Visited Yuhuan at 3, promised drawings by Friday", "--db", file)
    said = ("--now", "2026-03-11T16:20")
    code, result, words = run(capsys, *line, *said, "--dry-run")
    assert (code, result["customer"], result["done"]) == (0, "Yuhuan 机械", True)
    assert (result["when"], result["all_day"]) == ("2026-03-11T15:00", False)
    assert result["promise"] == {"what": "drawings", "due": "2026-03-13"}
    assert result["unsure"] == ["time"]
    assert "would be logged" in words
    assert run(capsys, "report", "summary", "--db", file)[1]["activities"] == 0
    code, result, words = run(capsys, *line, *said, "--json")
    assert (code, words) == (0, "")
    assert run(capsys, "report", "summary", "--db", file)[1]["activities"] == 1


def test_a_line_that_may_mean_several_names_them_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    with contextlib.closing(open_store(file)) as store:
        for name in ("Nordwind GmbH", "Nordhage AB"):
            customers.add(store, name=name)
    code, result, words = run(capsys, "log", "Visited Nord", "--db", file, "--json")
    assert (code, result["customer"], result["unsure"]) == (1, None, ["customer"])
    assert "Which customer? Nordhage AB; Nordwind GmbH." in words
    assert "Nothing was written" in words
    assert run(capsys, "report", "summary", "--db", file)[1]["activities"] == 0


def test_a_line_is_not_logged_into_a_file_that_is_not_there_or_in_use(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    code, result, words = run(capsys, "log", "called Ana", "--db", file)
    assert (code, result, file.exists()) == (1, None, False)
    assert "There is no file" in words
    open_store(file).close()
    with FileLock(file):
        assert run(capsys, "log", "called Ana", "--db", file)[0] == 1


CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Visit Acme\nDTSTART;VALUE=DATE:21000105\n"
    "END:VEVENT\nBEGIN:VEVENT\nUID:2\nSUMMARY:Dentist\nDTSTART;VALUE=DATE:20200105\nEND:VEVENT\n"
    "BEGIN:VEVENT\nUID:3\nEND:VEVENT\nEND:VCALENDAR\n"
)


def test_a_calendar_comes_in_and_goes_out_again(
    capsys: pytest.CaptureFixture[str], file: Path, table: Path, tmp_path: Path
) -> None:
    run(capsys, "import", "customers", table, "--db", file)
    path, report = tmp_path / "a.ics", tmp_path / "refused.csv"
    path.write_text(CALENDAR)
    words = ("import", "agenda", path, "--db", file)
    code, result, said = run(capsys, *words, "--dry-run", "--past", "all")
    assert (code, result["created"], result["refused"]) == (0, {"activities": 2}, 1)
    code, result, said = run(capsys, *words, "--report", report)
    assert (code, result["created"]) == (0, {"activities": 1})
    assert "it has no beginning" in said
    assert "over already and without a customer" in said
    assert "start_missing" in report.read_text(encoding="utf-8-sig")
    out = tmp_path / "out.ics"
    code, result, _ = run(capsys, "export", "agenda", out, "--db", file)
    assert (code, result["rows"]) == (0, 1)
    assert b"SUMMARY:Visit Acme" in out.read_bytes()
    assert run(capsys, "export", "agenda", tmp_path / "out.csv", "--db", file)[0] == 1


def test_options_of_calendars_go_with_calendars_only(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["export", "deals", "a.csv", "--done-from", "2026-01-01"])
