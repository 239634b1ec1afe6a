"""What the quick log makes of lines: the corpus, and rules that no line may break."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crm_desktop import contacts, customers, quick_log
from crm_desktop.errors import UserError
from crm_desktop.models import Activity, ActivityContact, Promise
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import ActivityKind
from crm_desktop.quick_log import Understood, understand
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.crm_desktop import quick_log_corpus as corpus

NEEDED = 0.95  # of the lines of a language, and of all: fully right
NOW = datetime(2026, 6, 3, 10, 0)  # a Wednesday


@pytest.fixture(scope="module")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The small firm of the corpus."""
    with closing(open_store(tmp_path_factory.mktemp("quick_log") / "firm.crm")) as opened:
        corpus.make_firm(opened)
        yield opened


def read(store: Store, text: str, now: datetime = NOW) -> Understood:
    with store.read() as session:
        return understand(session, text, now)


def wrong(store: Store, name: str) -> list[str]:
    """What is wrong with each line of a file that is not fully right."""
    found = []
    for line in corpus.lines(name):
        faults = corpus.faults(read(store, line["text"], corpus.now_of(line)), line["expect"])
        if faults:
            found.append(f"{line['text']}\n    " + "\n    ".join(faults))
    return found


@pytest.mark.parametrize("part", ["lines", "sealed"])
@pytest.mark.parametrize("language", corpus.LANGUAGES)
def test_nearly_every_line_of_the_corpus_is_fully_right(
    firm: Store, part: str, language: str, record_property: pytest.FixtureRequest
) -> None:
    count = len(corpus.lines(f"{part}_{language}"))
    if not count:
        pytest.skip(f"the {part} lines are not here")
    faults = wrong(firm, f"{part}_{language}")
    share = 1 - len(faults) / count
    said = f"{part} {language}: {count - len(faults)} of {count} fully right"
    print(said)  # noqa: T201
    assert share >= NEEDED, "\n".join([said, *faults])
