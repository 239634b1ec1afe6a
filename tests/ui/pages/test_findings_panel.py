"""What was found, in the panel of a customer: shown, acted on, set aside, gone when mended."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from crm_desktop import activities, customers, deals, firm, orders, stakeholders
from crm_desktop.insights.finding import Finding, FindingKind
from crm_desktop.models import Activity, ActivityColleague, Dismissal, StakeholderRole
from crm_desktop.models.codes import BuyingRole
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.customer_detail import CustomerDetail
from ui.pages.findings_panel import FindingsPanel
from ui.widgets.activity_form import ActivityForm
from ui.widgets.editors import LineEditor
from ui.widgets.findings import FindingsStrip

TODAY = date.today()


@pytest.fixture
def panel(qtbot: QtBot, context: Context) -> CustomerDetail:
    """A roomy panel on the screen, which the desk opens records in."""
    shown = CustomerDetail(context)
    qtbot.addWidget(shown)
    shown.resize(700, 900)
    shown.show()

    def open_here(kind: str, what: object) -> None:
        if isinstance(what, Finding):
            shown.act_on(what)
        else:
            shown.open(kind, what)

    context.desk.opening.connect(open_here)
    return shown


def a_bid(context: Context, stage: str = "evaluation") -> tuple[int, int]:
    """A key customer with an open deal and nobody on its map."""
    yuhuan = customers.add(context.store, name="Yuhuan", tier="key", sales_mode="court")
    deal = deals.add(
        context.store,
        name="Gearbox line",
        customer_id=yuhuan,
        buying_stage=stage,
        amount=1_000_000,
        currency="EUR",
        opened_on=TODAY - timedelta(days=10),
    )
    return yuhuan, deal


def kinds(strip: FindingsStrip) -> set[str]:
    return {str(finding.kind) for finding in strip.found.all}


def of_kind(strip: FindingsStrip, kind: FindingKind) -> Finding:
    return next(finding for finding in strip.found.all if finding.kind is kind)


def test_a_card_says_what_is_missing_and_opens_the_map(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, _deal = a_bid(context)
    strip = panel.findings.strip
    panel.show_customer(yuhuan)
    qtbot.waitUntil(lambda: kinds(strip) >= {"map_empty"})
    assert not strip.is_compact
    card = next(c for c in strip.cards if c.finding.kind is FindingKind.MAP_EMPTY)
    assert card.accessibleName().startswith("Important: ")
    QTest.mouseClick(card.action, Qt.MouseButton.LeftButton)
    tab = panel.stakeholders()
    qtbot.waitUntil(tab.name_entry.isVisible)


def test_a_finding_goes_by_itself_when_the_facts_are_mended(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, deal = a_bid(context)
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: "map_empty" in kinds(strip))
    stakeholders.add(context.store, customer_id=yuhuan, deal_id=deal, name="Wang Gong")
    qtbot.waitUntil(lambda: bool(kinds(strip)) and "map_empty" not in kinds(strip))
    deals.close(context.store, id=deal, outcome="won", on=TODAY)
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_a_low_panel_has_one_line_of_titles_and_each_opens_its_card(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, _deal = a_bid(context)
    panel.resize(520, 560)
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: bool(strip.titles))
    assert strip.height() < 40
    QTest.mouseClick(strip.titles[0], Qt.MouseButton.LeftButton)
    popup = strip.popup
    assert popup is not None and popup.cards[0].finding == strip.found.shown[0]
    popup.close()


def test_a_visit_with_the_manager_is_planned_in_a_form_filled_in(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    boss = firm.add_user(context.store, name="Ms Li", role="manager")
    yuhuan, deal = a_bid(context)
    stakeholders.add(context.store, customer_id=yuhuan, deal_id=deal, name="Wang Gong")
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: bool({"rhythm_missing", "rhythm_too_late"} & kinds(strip)))
    found = next(f for f in strip.found.all if f.kind.startswith("rhythm"))
    context.desk.open("finding", found)
    timeline = panel.timeline()
    qtbot.waitUntil(lambda: timeline.form() is not None)
    form = timeline.form()
    assert form is not None and form.is_planned()
    assert form.parts.deal.value() == str(deal)
    assert form.parts.colleagues.isVisible() and form.parts.colleagues.value() == (boss,)
    QTest.mouseClick(form.parts.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not {"rhythm_missing", "rhythm_too_late"} & kinds(strip))
    with context.store.read() as session:
        assert list(session.scalars(sa.select(ActivityColleague.user_id))) == [boss]
        assert session.scalars(sa.select(Activity.deal_id)).all() == [deal]


def test_a_role_is_filled_by_naming_somebody(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, deal = a_bid(context)
    known = stakeholders.add(context.store, customer_id=yuhuan, deal_id=deal, name="Wang Gong")
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: "no_economic_buyer" in kinds(strip))
    context.desk.open("finding", of_kind(strip, FindingKind.NO_ECONOMIC_BUYER))
    qtbot.waitUntil(lambda: bool(panel.findChildren(FormDialog)))
    dialog = panel.findChildren(FormDialog)[0]
    editor = dialog.form.editor("who")
    assert isinstance(editor, LineEditor)
    QTest.keyClicks(editor, "Wang Gong")
    save = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save")
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no_economic_buyer" not in kinds(strip))
    with context.store.read() as session:
        held = session.execute(sa.select(StakeholderRole.stakeholder_id, StakeholderRole.role))
        assert [tuple(row) for row in held] == [(known, "economic_buyer")]


def test_a_finding_is_set_aside_with_a_reason_and_brought_back(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, _deal = a_bid(context)
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: bool(strip.cards))
    first = strip.cards[0].finding
    QTest.mouseClick(strip.cards[0].aside, Qt.MouseButton.LeftButton)
    menu = strip.findChild(QMenu)
    assert menu is not None
    reasons = [entry for entry in menu.actions() if entry.text().startswith("It is not so")]
    reasons[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: [gone.finding for gone in strip.found.set_aside] == [first])
    with context.store.read() as session:
        assert session.scalars(sa.select(Dismissal.reason)).all() == ["It is not so"]
    QTest.mouseClick(strip.more, Qt.MouseButton.LeftButton)
    assert strip.popup is not None
    QTest.mouseClick(strip.popup.bring_back[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.found.set_aside and first in strip.found.all)


def test_the_evidence_opens_the_records_behind_a_finding(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, deal = a_bid(context)
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: "map_empty" in kinds(strip))
    opened: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: opened.append((kind, what)))
    card = next(c for c in strip.cards if c.finding.kind is FindingKind.MAP_EMPTY)
    QTest.mouseClick(card.evidence, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened == [("deal", deal)])


def test_a_few_of_many_orders_are_said_to_be_few_with_what_they_came_to(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    store, today = context.store, TODAY
    acme = customers.add(store, name="Acme", tier="key")
    for back in range(9):
        line = {"quantity": 1_000, "amount": 5_000 + back}
        day = today - timedelta(days=400 + 30 * back)
        orders.add(store, customer_id=acme, ordered_on=day, currency="EUR", lines=[line])
    panel.show_customer(acme)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: "slipping" in kinds(strip))
    panel.findings.show_evidence(of_kind(strip, FindingKind.SLIPPING), QPoint(0, 0))
    qtbot.waitUntil(lambda: panel.findings.findChild(QMenu) is not None)
    menu = panel.findings.findChild(QMenu)
    assert menu is not None
    head, *named = menu.actions()
    assert head.text() == f"{len(named)} of 9 orders" and not head.isEnabled()
    assert named[0].text().endswith("€50.00")
    menu.close()


def test_several_records_behind_a_finding_are_offered_by_name(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, deal = a_bid(context)
    person = stakeholders.add(context.store, customer_id=yuhuan, deal_id=deal, name="Wang Gong")
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: "single_threaded" in kinds(strip))
    found = of_kind(strip, FindingKind.SINGLE_THREADED)
    panel.findings.show_evidence(found, QPoint(0, 0))
    qtbot.waitUntil(lambda: panel.findings.findChild(QMenu) is not None)
    menu = panel.findings.findChild(QMenu)
    assert menu is not None
    words = {entry.text(): entry for entry in menu.actions()}
    assert words.keys() == {"Deal: Gearbox line", "Person: Wang Gong"}
    opened: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: opened.append((kind, what)))
    words["Person: Wang Gong"].trigger()
    menu.close()
    assert opened == [("stakeholder", person)]


def test_the_findings_of_one_deal_leave_those_of_others_out(qtbot: QtBot, context: Context) -> None:
    yuhuan, deal = a_bid(context)
    other = deals.add(
        context.store, name="Second", customer_id=yuhuan, buying_stage="decision",
        opened_on=TODAY, amount=2_000_000, currency="EUR",
    )  # fmt: skip
    panel = FindingsPanel(context)
    qtbot.addWidget(panel)
    panel.resize(700, 300)
    panel.show()
    panel.show_deal(deal)
    qtbot.waitUntil(lambda: bool(panel.strip.found.all))
    assert {finding.deal_id for finding in panel.strip.found.all} == {deal}
    panel.show_deal(other)
    qtbot.waitUntil(lambda: {f.deal_id for f in panel.strip.found.all} == {other})


def test_with_several_deals_each_finding_says_which_one_it_is_about(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, deal = a_bid(context)
    strip = panel.findings.strip
    panel.show_customer(yuhuan)
    qtbot.waitUntil(lambda: bool(strip.cards))
    assert all(card.deal.isHidden() for card in strip.cards)
    deals.add(
        context.store,
        name="Spare parts",
        customer_id=yuhuan,
        buying_stage="evaluation",
        opened_on=TODAY,
    )
    qtbot.waitUntil(lambda: len({finding.deal_id for finding in strip.found.all}) == 2)
    named = {card.finding.deal_id: card.deal.text() for card in strip.cards}
    assert named[deal] == "Gearbox line"
    card = next(one for one in strip.cards if one.finding.deal_id == deal)
    assert not card.deal.isHidden()
    assert card.accessibleDescription().startswith("Gearbox line: ")


def test_a_visit_that_is_planned_is_opened_and_not_planned_twice(
    qtbot: QtBot, context: Context, panel: CustomerDetail
) -> None:
    yuhuan, deal = a_bid(context)
    stakeholders.add(
        context.store, customer_id=yuhuan, deal_id=deal, name="Han",
        roles=[BuyingRole.ECONOMIC_BUYER],
    )  # fmt: skip
    panel.show_customer(yuhuan)
    strip = panel.findings.strip
    qtbot.waitUntil(lambda: "economic_buyer_not_met" in kinds(strip))
    asking = of_kind(strip, FindingKind.ECONOMIC_BUYER_NOT_MET).action.facts["contact_id"]
    plan = activities.plan(
        context.store, kind="visit", subject="Get to know", due_on=TODAY + timedelta(days=3),
        customer_id=yuhuan, deal_id=deal, contact_ids=[asking],
    )  # fmt: skip

    def planned() -> Finding:
        return of_kind(strip, FindingKind.ECONOMIC_BUYER_NOT_MET)

    qtbot.waitUntil(lambda: planned().action.facts.get("activity_id") == plan)
    panel.act_on(planned())
    qtbot.waitUntil(
        lambda: any(
            form.parts.text.toPlainText() == "Get to know"
            for form in panel.findChildren(ActivityForm)
        )
    )
