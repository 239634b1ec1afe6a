"""Charts of who still buys: what they say with much, with little and with nothing."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import customers, firm, rates
from crm_desktop.charts import Slice
from crm_desktop.search import search
from crm_desktop.store import Store
from tests.crm_desktop.small_orders import buy, fill
from ui.language import Language
from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.charts.kind import ChartKind

DAY = date(2026, 6, 30)
CODES = ("still_customers", "lifetime_value", "cohorts")


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[Language]:
    """English, as it is on the screen; tests may change it."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    found = Language(app)
    found.use("en")
    yield found
    found.use("en")
    found.deleteLater()


@pytest.fixture
def made(spoken: Language) -> Iterator[dict[str, ChartKind]]:
    """The kinds."""
    parent = QObject()
    yield {code: kinds.make(code, parent) for code in CODES}
    parent.deleteLater()


def asked(store: Store, kind: ChartKind) -> object:
    with store.read() as session:
        return kind.question()(session, Slice(DAY))


@pytest.fixture
def few(store: Store) -> Store:
    """Eight who order every 90 days, of whom one stopped a year ago."""
    firm.set_setting(store, key="base_currency", value="EUR")
    with store.change("imported", origin="import", kind="orders", file="eight"):
        for place in range(8):
            customer = customers.add(store, name=f"Firm {place}")
            for back in range(7):
                ago = (400 if place == 0 else 20) + 90 * back
                buy(store, customer, DAY - timedelta(days=ago))
    return store


@pytest.mark.parametrize("code", CODES)
def test_a_file_without_orders_is_told_what_is_missing(
    store: Store, made: dict[str, ChartKind], code: str, theme: Theme
) -> None:
    view = asked(store, made[code])
    missing = made[code].missing(view)
    assert missing is not None and missing.title == "Not enough data"
    assert "5" in missing.text and missing.steps
    assert len(made[code].rows(view)) == 1


@pytest.mark.parametrize("code", CODES)
def test_what_is_drawn_can_be_read_out_and_has_customers_behind_it(
    few: Store, made: dict[str, ChartKind], code: str, theme: Theme
) -> None:
    kind = made[code]
    view = asked(few, kind)
    assert kind.missing(view) is None
    drawing = kind.draw(view, theme)
    assert drawing.marks and all(mark.words for mark in drawing.marks)
    assert all(drawing.bounds.contains(mark.shape) for mark in drawing.marks)
    assert "Jun 30, 2026" in kind.sentence(view) and "8 customers" in kind.sentence(view)
    behind = kind.behind(view, drawing.marks[0].key)
    assert behind is not None and behind.title
    with few.read() as session:
        assert behind.question(session, Slice(DAY)).n > 0
    assert kind.behind(view, "something else") is None
    head, *rows = kind.rows(view)
    assert rows and all(len(row) == len(head) for row in rows)


def test_it_is_said_how_many_have_left_and_by_which_rule(
    few: Store, made: dict[str, ChartKind]
) -> None:
    kind = made["still_customers"]
    view = asked(few, kind)
    assert kind.sentence(view).startswith("1 of 8 customers has probably left, who had brought €7")
    note = kind.note(view)
    assert "By a rule" in note and "100 customers" in note
    assert "P(" not in kind.sentence(view) + note


def test_those_already_noted_as_lapsed_are_told_apart(
    few: Store, made: dict[str, ChartKind]
) -> None:
    kind = made["still_customers"]
    with few.read() as session:
        first = search(session, "Firm 0")[0].id
    customers.edit(few, id=first, customer_class="lapsed")
    assert "Noted as lapsed already: 1 of 1" in kind.sentence(asked(few, kind))


def test_why_there_is_no_model_is_said_of_everybody_whatever_is_filtered(
    few: Store, made: dict[str, ChartKind]
) -> None:
    kind = made["lifetime_value"]
    with few.read() as session:
        view = kind.question()(session, Slice(DAY, tier="core"))
    missing = kind.missing(view)
    assert missing is not None and "there are 8" in missing.text


def test_a_plan_is_called_a_plan(few: Store, made: dict[str, ChartKind]) -> None:
    kind = made["lifetime_value"]
    view = asked(few, kind)
    assert kind.sentence(view).startswith("By plan 8 customers bring €")
    assert "Planned, not by the model" in kind.note(view)


def test_with_many_customers_it_is_said_how_probably_they_still_are_customers(
    store: Store, made: dict[str, ChartKind], theme: Theme
) -> None:
    fill(store, 600, DAY)
    still, value = made["still_customers"], made["lifetime_value"]
    view = asked(store, still)
    assert still.note(view) == ""
    assert all("probably still a customer:" in mark.words for mark in still.draw(view, theme).marks)
    found = asked(store, value)
    assert "customers will probably bring €" in value.sentence(found)
    assert all(mark.low is not None for mark in value.draw(found, theme).marks)


def test_orders_without_a_rate_are_said_to_count_as_days_only(
    few: Store, made: dict[str, ChartKind]
) -> None:
    buy(few, customers.add(few, name="Abroad"), DAY, currency="USD")
    kind = made["still_customers"]
    assert "1 order without an exchange rate" in kind.note(asked(few, kind))
    rates.add_rate(few, currency="USD", rate=0.9, valid_from=DAY)
    assert "exchange rate" not in kind.note(asked(few, kind))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", ["zh_CN", "es"])
def test_other_languages_have_all_the_words(
    few: Store, made: dict[str, ChartKind], spoken: Language, code: str, name: str
) -> None:
    kind = made[code]
    view = asked(few, kind)
    english = kind.sentence(view)
    spoken.use(name)
    said = kind.sentence(view)
    assert said and said != english
    assert "{" not in said + kind.note(view) and "%" not in kind.title()
