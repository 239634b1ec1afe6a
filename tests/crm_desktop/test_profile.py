"""The questions of the detail panel."""

from __future__ import annotations

from datetime import UTC, date, datetime

from crm_desktop import (
    complaints,
    contacts,
    customers,
    deals,
    documents,
    firm,
    needs,
    orders,
    products,
    profile,
)
from crm_desktop.models.codes import FieldKind
from crm_desktop.store import Store


def test_a_customer_that_is_gone_has_neither_header_nor_profile(store: Store) -> None:
    with store.read() as session:
        assert profile.header(session, 7) is None
        assert profile.profile(session, 7) is None
        assert profile.deal(session, 7) is None
        assert profile.order(session, 7) is None
        assert profile.person(session, 7) is None


def test_the_header_says_who_and_where_a_customer_is(store: Store) -> None:
    owner = firm.add_user(store, name="Ana López")
    yuhuan = customers.add(
        store,
        name="玉环机械有限公司",
        tier="core",
        customer_class="loyal",
        industry="Machining",
        owner_id=owner,
        phones=["+86 576 8722 1234"],
        addresses=[{"city": "Taizhou", "region": "Zhejiang"}],
    )
    deals.add(store, name="Gearbox line", opened_on=date(2026, 1, 2), customer_id=yuhuan)
    with store.read() as session:
        found = profile.header(session, yuhuan)
    assert found is not None
    assert (found.name, found.tier, found.customer_class) == ("玉环机械有限公司", "core", "loyal")
    assert found.place == "Taizhou, Zhejiang"
    assert (found.owner, found.phone, found.deals) == ("Ana López", "+86 576 8722 1234", 1)


def test_the_profile_holds_fields_lists_and_what_hangs_on_the_firm(store: Store) -> None:
    mother = customers.add(store, name="Grupo Hernández")
    firm_id = customers.add(
        store,
        name="Talleres Hernández",
        parent_id=mother,
        tags=["taller", "norte"],
        emails=["info@talleres.mx"],
    )
    buying = contacts.add_department(
        store, customer_id=firm_id, name="Compras", functions=["finance", "use"]
    )
    eva = contacts.add(
        store,
        name="Eva Ruiz",
        customer_id=firm_id,
        title="Jefa de compras",
        department_id=buying,
        emails=["eva@talleres.mx"],
    )
    left = contacts.add(store, name="Al Fin", customer_id=firm_id, until=date(2025, 1, 1))
    needs.add(store, customer_id=firm_id, text="A colour for every size", contact_id=eva)
    complaints.add(store, customer_id=firm_id, text="Late", opened_at=datetime.now(UTC))
    documents.link(store, url="https://example.com/drawing", customer_id=firm_id)
    credit = firm.add_custom_field(store, subject="customer", kind="number", name="Machines")
    firm.set_custom_value(store, field_id=credit, value=14, customer_id=firm_id)
    with store.read() as session:
        found = profile.profile(session, firm_id)
        above = profile.profile(session, mother)
    assert found is not None and above is not None
    assert found.parent is not None and found.parent.name == "Grupo Hernández"
    assert [daughter.id for daughter in above.daughters] == [firm_id]
    assert found.tags == ("taller", "norte")
    assert found.reach.emails == ("info@talleres.mx",)
    assert found.departments[0].functions == ("use", "finance")
    assert found.departments[0].people == 1
    assert [person.contact_id for person in found.people] == [eva, left]
    assert found.people[0].email == "eva@talleres.mx"
    assert found.needs[0].person == "Eva Ruiz"
    assert found.complaints[0].solved_at is None
    assert found.documents[0].link == "https://example.com/drawing"
    assert (found.customs[0].kind, found.customs[0].value) == (FieldKind.NUMBER, 14.0)


def test_open_deals_come_before_closed_ones_and_a_deal_knows_its_moves(store: Store) -> None:
    firm_id = customers.add(store, name="Panshi")
    won = deals.add(store, name="Old", opened_on=date(2025, 1, 1), customer_id=firm_id)
    deals.close(store, id=won, outcome="won", on=date(2025, 5, 1))
    late = deals.add(
        store,
        name="Late",
        opened_on=date(2026, 1, 1),
        customer_id=firm_id,
        expected_close=date(2026, 12, 1),
    )
    soon = deals.add(
        store,
        name="Soon",
        opened_on=date(2026, 1, 1),
        customer_id=firm_id,
        expected_close=date(2026, 6, 1),
    )
    deals.move(store, id=soon, to_stage="evaluation", on=date(2026, 2, 1))
    deals.move(store, id=soon, to_stage="need", on=date(2026, 3, 1), reason="New manager")
    deals.set_rivals(store, id=soon, names=["Acme", "Bolt"])
    deals.set_criteria(store, id=soon, texts=["Price", "Service"])
    with store.read() as session:
        lines = profile.deals(session, firm_id)
        sheet = profile.deal(session, soon)
    assert [line.id for line in lines] == [soon, late, won]
    assert sheet is not None
    assert [(move.before, move.after) for move in sheet.moves] == [
        ("evaluation", "need"),
        ("need", "evaluation"),
        (None, "need"),
    ]
    assert sheet.moves[0].reason == "New manager"
    assert (sheet.rivals, sheet.criteria) == (("Acme", "Bolt"), ("Price", "Service"))


def test_orders_come_newest_first_with_their_lines_and_the_total_of_all(store: Store) -> None:
    firm_id = customers.add(store, name="Nordwind")
    bolt = products.add(store, name="Bolt", unit_price=13_400, currency="EUR")
    for number in range(3):
        orders.add(
            store,
            customer_id=firm_id,
            ordered_on=date(2026, 1 + number, 1),
            currency="EUR",
            number=f"A{number}",
            lines=[{"product_id": bolt, "quantity": 1000, "amount": 134}, {"text": "Freight",
                    "quantity": 1000, "amount": 500}],
        )  # fmt: skip
    with store.read() as session:
        found = profile.orders(session, firm_id, 2)
        sheet = profile.order(session, found.orders[0].id)
    assert [head.number for head in found.orders] == ["A2", "A1"]
    assert (found.count, found.totals, found.first_on) == (3, (("EUR", 1902),), date(2026, 1, 1))
    assert [line.name for line in found.orders[0].lines] == ["Bolt", "Freight"]
    assert sheet is not None and sheet.values["number"] == "A2"


def test_a_person_knows_every_firm_they_work_or_worked_for(store: Store) -> None:
    first = customers.add(store, name="First")
    second = customers.add(store, name="Second")
    han = contacts.add(
        store, name="Han Lei", customer_id=first, until=date(2024, 1, 1), interests=["chess"]
    )
    contacts.place(store, contact_id=han, customer_id=second, title="Director")
    with store.read() as session:
        found = profile.person(session, han)
        people = profile.people_of(session, second)
    assert found is not None
    assert [place.customer for place in found.places] == ["Second", "First"]
    assert found.interests == ("chess",)
    assert [(person.name, person.beside) for person in people] == [("Han Lei", "Director")]


def test_names_are_found_by_their_beginning_also_in_pinyin(store: Store) -> None:
    customers.add(store, name="玉环机械")
    customers.add(store, name="Yara")
    customers.add(store, name="Other")
    with store.read() as session:
        assert [found.name for found in profile.customers_like(session, "yu")] == ["玉环机械"]
        assert len(profile.customers_like(session, "")) == 3
        assert profile.contacts_like(session, "x") == ()


def test_forms_are_offered_the_words_in_use(store: Store) -> None:
    firm_id = customers.add(store, name="A", industry="Steel", tags=["vip"])
    customers.add(store, name="B", industry="Steel", source="Fair")
    with store.read() as session:
        offered = profile.lists(session, firm_id)
    assert offered.industries == ("Steel",)
    assert offered.sources == ("Fair",)
    assert offered.tags == ("vip",)
    assert offered.customer is not None and offered.customer.name == "A"
