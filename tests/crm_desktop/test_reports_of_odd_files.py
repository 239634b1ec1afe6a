"""Every report of every odd file, on any day: plain JSON without NaN, and whole sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from crm_desktop import cli_words, finding_report, reports, today_report
from crm_desktop.agenda.today import today
from crm_desktop.arguments import REPORT_NAMES
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop import odd_files
from tests.crm_desktop.odd_files import DAY, FILES

NAMES = [name for name in REPORT_NAMES if name not in ("findings", "today")]
DAYS = (None, DAY, date(1970, 1, 1), date(2025, 11, 30), date(2150, 2, 28))
NO_WORD = re.compile(r"\b(nan|NaN|NaT|None|inf|null)\b|Infinity|\{|\}|%\d")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Store]]:
    """The odd files, each made once."""
    made: dict[str, Store] = {}

    def of(name: str) -> Store:
        if name not in made:
            made[name] = open_store(tmp_path_factory.mktemp(name) / "odd.crm")
            odd_files.make(made[name], name)
        return made[name]

    yield of
    for store in made.values():
        store.close()


@pytest.mark.parametrize("name", FILES)
def test_every_report_is_plain_json_and_sentences_on_any_day(
    files: Callable[[str], Store], name: str
) -> None:
    with files(name).read() as session:
        for report in NAMES:
            for day in DAYS:
                found = reports.module(report).report(session, day)
                assert found.name == report and (day is None or found.as_of == day)
                again = json.loads(json.dumps(dict(found.figures), allow_nan=False))
                assert again.keys() == found.figures.keys(), report
                words = reports.module(report).words(found.figures, found.currency)
                lines = [words, *cli_words.notes(found), *cli_words.of_report(found)]
                assert words.strip() and words.strip()[-1] in ".!)", (report, words)
                if name != "words_of_programs":
                    assert not any(map(NO_WORD.search, lines)), (report, lines)


@pytest.mark.parametrize("name", FILES)
def test_findings_and_todays_lines_are_plain_json(files: Callable[[str], Store], name: str) -> None:
    with files(name).read() as session:
        for line in finding_report.report(session, DAY):
            json.dumps(line.as_json(), allow_nan=False)
        for day in DAYS:
            found = today_report.as_json(today(session, today_report.moment(day)))
            json.dumps(found, allow_nan=False)


def test_what_cannot_be_so_is_not_given_out(files: Callable[[str], Store]) -> None:
    with files("odd_deals").read() as session:
        found = reports.module("deals").report(session, DAY).figures
        medians = found["median_days_won"], found["median_days_lost"]
        assert found["won"] == 4 and medians == (None, None)
        cycle = reports.module("cycle").report(session, DAY)
        assert "18 more have no day of opening, or end before it" in next(
            iter(cli_words.of_report(cycle))
        )
    with files("huge").read() as session:
        assert reports.module("concentration").report(session, DAY).figures["gini"] >= 0
