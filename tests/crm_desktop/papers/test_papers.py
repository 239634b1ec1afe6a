"""What is printed is asked for as it stands, and nobody who wants no contact gets a letter."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    documents,
    firm,
    needs,
    orders,
    promises,
    stakeholders,
)
from crm_desktop.errors import UserError
from crm_desktop.listing import View
from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.papers import labels, letterhead, lists
from crm_desktop.papers.deal_sheet import printed_deal
from crm_desktop.papers.dossier import dossier
from crm_desktop.papers.visit import visit
from crm_desktop.store import Store

TODAY = date.today()


def test_a_dossier_holds_people_with_their_roles_and_what_is_open(store: Store) -> None:
    yuhuan = customers.add(store, name="玉环机械", notes="Pays late")
    han = contacts.add(store, name="韩总", customer_id=yuhuan)
    stakeholders.add(
        store, customer_id=yuhuan, contact_id=han, roles=[BuyingRole.COACH], stance=Stance.OPPONENT
    )
    yesterday = TODAY - timedelta(days=1)
    promises.add(store, customer_id=yuhuan, text="Send drawings", due_on=yesterday)
    needs.add(store, customer_id=yuhuan, text="降低噪音")
    deals.add(store, customer_id=yuhuan, name="Line 4", opened_on=TODAY)
    activities.log(store, kind="visit", subject="Looked on", customer_id=yuhuan)
    with store.read() as session:
        found = dossier(session, yuhuan, TODAY)
    assert found is not None
    assert found.parts[han].roles == (BuyingRole.COACH,)
    assert found.parts[han].stance is Stance.OPPONENT
    assert [one.late_days for one in found.promises] == [1]
    assert [one.text for one in found.needs] == ["降低噪音"]
    assert [one.subject for one in found.touches] == ["Looked on"]
    assert found.deals[0].name == "Line 4" and found.notes == "Pays late"


def test_sales_are_summed_by_year_and_currency_the_newest_first(store: Store) -> None:
    buyer = customers.add(store, name="Buyer")
    for day, amount in ((date(2024, 3, 1), 100), (date(2025, 3, 1), 200), (date(2025, 9, 1), 50)):
        orders.add(
            store, customer_id=buyer, ordered_on=day, currency="EUR",
            lines=[{"text": "Oil", "quantity": 1000, "amount": amount}],
        )  # fmt: skip
    with store.read() as session:
        found = dossier(session, buyer, TODAY)
    assert found is not None
    assert [(one.year, one.net, one.orders) for one in found.sales] == [
        (2025, 250, 2),
        (2024, 100, 1),
    ]


def test_what_is_gone_has_no_paper(store: Store) -> None:
    with store.read() as session:
        assert dossier(session, 99, TODAY) is None
        assert visit(session, 99, TODAY) is None
        assert printed_deal(session, 99, TODAY) is None


def test_labels_leave_out_who_wants_no_contact_and_who_has_no_address(store: Store) -> None:
    home = [{"street": "Main St 1", "city": "Leeds"}]
    silent = customers.add(store, name="Silent", addresses=home, do_not_contact=True)
    bare = customers.add(store, name="Bare")
    open_one = customers.add(store, name="Open", legal_name="Open Ltd", addresses=home)
    with store.read() as session:
        found = labels.of_customers(session, [silent, bare, open_one])
    assert [one.name for one in found.labels] == ["Open Ltd"]
    assert (found.silent, found.without_address) == (1, 1)


def test_a_person_gets_a_letter_at_work_unless_the_firm_or_they_want_none(store: Store) -> None:
    home = [{"street": "Main St 1", "city": "Leeds"}]
    firm_id = customers.add(store, name="Open", addresses=home)
    silent_firm = customers.add(store, name="Silent", addresses=home, do_not_contact=True)
    ann = contacts.add(store, name="Ann", customer_id=firm_id)
    bob = contacts.add(store, name="Bob", customer_id=firm_id, do_not_contact=True)
    cem = contacts.add(store, name="Cem", customer_id=silent_firm)
    with store.read() as session:
        found = labels.of_contacts(session, [cem, ann, bob])
    assert [(one.name, one.firm) for one in found.labels] == [("Ann", "Open")]
    assert found.silent == 2


def test_a_printed_list_keeps_order_and_groups_and_counts_what_is_left_out(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, tier in (("C", "key"), ("A", "key"), ("B", "core")):
        customers.add(store, name=name, tier=tier)
    monkeypatch.setattr(lists, "MOST", 2)
    with store.read() as session:
        found = lists.printed_list(session, View("customer", TODAY, group="tier"))
    names = [[row.name for row in group.rows] for group in found.groups]
    assert names == [["B"], ["A"]]
    assert (found.shown, found.total) == (2, 3)


def test_the_logo_is_kept_by_its_hash_and_goes_with_one_undo(store: Store, tmp_path: Path) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(b"picture")
    firm.set_setting(store, key=letterhead.NAME, value="Weber")
    letterhead.set_logo(store, path=picture)
    with store.read() as session:
        found = letterhead.letterhead(session, store.path)
    assert found.name == "Weber" and found.logo is not None
    assert found.logo.is_relative_to(documents.folder_of(store))
    assert found.logo.read_bytes() == b"picture"
    store.undo()
    with store.read() as session:
        assert letterhead.letterhead(session, store.path).logo is None


def test_a_logo_whose_file_is_gone_is_left_out(store: Store, tmp_path: Path) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(b"picture")
    letterhead.set_logo(store, path=picture)
    with store.read() as session:
        logo = letterhead.letterhead(session, store.path).logo
        assert logo is not None
        logo.unlink()
        assert letterhead.letterhead(session, store.path).logo is None


def test_a_picture_too_large_for_a_logo_is_refused(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letterhead, "LARGEST_LOGO", 3)
    picture = tmp_path / "logo.png"
    picture.write_bytes(b"large")
    with pytest.raises(UserError) as refused:
        letterhead.set_logo(store, path=picture)
    assert refused.value.code == "logo_unusable"
