"""The tab of targets and costs: lists with forms, undo, and what wants an exchange rate."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, firm, orders, products, rates, targets
from crm_desktop.periods import Period, days_of
from crm_desktop.plan_lists import PlanLists, plan_lists
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.preference_plans import PlanSection, PlansTab
from ui.pages.preferences import PreferencesPage
from ui.widgets.editors import LineEditor

QUARTER = days_of(Period.THIS_QUARTER, date.today())


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> PlansTab:
    store = context.store
    firm.set_setting(store, key="base_currency", value="EUR")
    firm.add_user(store, name="Ana")
    products.add(store, name="Pump", line="Pumps")
    customer = customers.add(store, name="Acme", source="Fair", industry="Energy")
    lines = [{"quantity": 1000, "amount": 500}]
    for currency in ("EUR", "USD"):
        orders.add(
            store, customer_id=customer, ordered_on=date(2026, 1, 5), currency=currency, lines=lines
        )
    deals.add(store, name="Far", opened_on=date(2026, 1, 5), amount=50, currency="CNY")
    made = PlansTab(context)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    qtbot.waitUntil(lambda: made.rates.found is not None)
    return made


def kept(context: Context) -> PlanLists:
    with context.store.read() as session:
        return plan_lists(session)


def opened(section: PlanSection) -> FormDialog:
    return section.findChildren(FormDialog)[-1]


def line(dialog: FormDialog, name: str) -> LineEditor:
    editor = dialog.form.editor(name)
    assert isinstance(editor, LineEditor)
    return editor


def save(qtbot: QtBot, section: PlanSection) -> None:
    opened(section).save()
    qtbot.waitUntil(lambda: not section.findChildren(FormDialog))


def test_a_target_is_made_changed_and_deleted_with_a_way_back(
    qtbot: QtBot, tab: PlansTab, context: Context
) -> None:
    tab.targets.add_button.click()
    form = opened(tab.targets).form
    QTest.keyClicks(form.editor("amount"), "250000")
    QTest.keyClicks(form.editor("product_line"), "Pumps")
    save(qtbot, tab.targets)
    qtbot.waitUntil(lambda: len(tab.targets.list.lines()) == 1)
    made = kept(context).targets[0]
    assert (made.period_start, made.period_end) == QUARTER
    assert (made.amount, made.currency, made.product_line) == (25_000_000, "EUR", "Pumps")
    assert tab.targets.list.lines()[0].title == "Pumps"

    tab.targets.list.opened.emit(made.id)
    QTest.keyClicks(opened(tab.targets).form.editor("segment"), "Energy")
    save(qtbot, tab.targets)
    qtbot.waitUntil(lambda: tab.targets.list.lines()[0].title == "Pumps · Energy")
    tab.targets.list.delete_wanted.emit(made.id)
    qtbot.waitUntil(lambda: not tab.targets.list.lines())
    context.store.undo()
    assert kept(context).targets[0].segment == "Energy"


def test_a_named_period_sets_its_days_and_other_days_have_no_name(
    qtbot: QtBot, tab: PlansTab
) -> None:
    tab.targets.add()
    form = opened(tab.targets).form
    period = form.editor("period")
    assert period.value() == "this_quarter"
    period.set_value("next_year")
    period.edited.emit()
    days = days_of(Period.NEXT_YEAR, date.today())
    assert (form.editor("period_start").value(), form.editor("period_end").value()) == days
    start = line(opened(tab.targets), "period_start")
    start.clear()
    QTest.keyClicks(start, "2026-02-03")
    assert period.value() == "own"


def test_a_period_that_ends_before_it_begins_is_pointed_out_and_the_entry_stays(
    qtbot: QtBot, tab: PlansTab, context: Context
) -> None:
    tab.costs.add()
    dialog = opened(tab.costs)
    QTest.keyClicks(dialog.form.editor("source"), "Fair")
    QTest.keyClicks(dialog.form.editor("amount"), "900")
    end = line(dialog, "period_end")
    end.clear()
    QTest.keyClicks(end, "1999-01-01")
    dialog.save()
    qtbot.waitUntil(lambda: dialog.form.problem() is not None)
    assert "ends before it begins" in str(dialog.form.problem())
    assert dialog.form.editor("amount").value() == 90_000
    end.clear()
    QTest.keyClicks(end, "2099-01-01")
    save(qtbot, tab.costs)
    qtbot.waitUntil(lambda: len(tab.costs.list.lines()) == 1)
    assert kept(context).costs[0].occurs


def test_currencies_without_a_rate_say_what_is_left_out_and_lead_to_one(
    qtbot: QtBot, tab: PlansTab, context: Context
) -> None:
    missing = {line.key: line.detail for line in tab.rates.list.lines()}
    assert "1 order" in missing["USD"] and "1 open deal" in missing["CNY"]
    assert tab.rates.taking_away("USD") == ""
    tab.rates.list.opened.emit("USD")
    form = opened(tab.rates).form
    assert form.editor("currency").value() == "USD"
    QTest.keyClicks(form.editor("rate"), "0")
    opened(tab.rates).save()
    qtbot.waitUntil(lambda: form.problem() is not None)
    line(opened(tab.rates), "rate").clear()
    QTest.keyClicks(form.editor("rate"), "0.00654321")
    save(qtbot, tab.rates)
    qtbot.waitUntil(lambda: "USD" not in {line.key for line in tab.rates.list.lines()})
    (given,) = kept(context).rates.rates
    assert given.rate == 0.00654321
    tab.rates.change(given.id)
    assert line(opened(tab.rates), "rate").text() == "0.00654321"


def test_an_amount_in_yen_is_of_yen(qtbot: QtBot, tab: PlansTab, context: Context) -> None:
    tab.targets.add()
    form = opened(tab.targets).form
    QTest.keyClicks(form.editor("amount"), "5000")
    form.editor("currency").set_value("JPY")
    form.editor("currency").edited.emit()
    save(qtbot, tab.targets)
    qtbot.waitUntil(lambda: len(tab.targets.list.lines()) == 1)
    assert kept(context).targets[0].amount == 5000


def test_what_is_planned_elsewhere_is_shown(qtbot: QtBot, tab: PlansTab, context: Context) -> None:
    start, end = QUARTER
    context.tasks.do(
        targets.add_target, period_start=start, period_end=end, amount=100, currency="EUR"
    )
    qtbot.waitUntil(lambda: [line.title for line in tab.targets.list.lines()] == ["The whole firm"])
    context.tasks.do(rates.add_rate, currency="USD", rate=2.0, valid_from=date(2026, 1, 1))
    qtbot.waitUntil(lambda: "1 USD = 2 EUR" in [line.end for line in tab.rates.list.lines()])


def test_the_tab_opens_by_its_code(qtbot: QtBot, context: Context) -> None:
    page = PreferencesPage(context)
    qtbot.addWidget(page)
    page.show()
    page.open("preferences", "plans")
    assert page.bar.currentItem().text() == "Targets and costs"
    assert any(isinstance(tab, PlansTab) and tab.isVisible() for tab in page.selling)
