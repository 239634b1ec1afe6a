"""What the search finds, and in which order."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import activities, contacts, customers, deals, firm, needs, products, promises
from crm_desktop.search import Hit, Mention, condition, search
from crm_desktop.store import Store


def found(store: Store, text: str, limit: int = 50) -> list[Hit]:
    with store.read() as session:
        return search(session, text, limit)


def titles(store: Store, text: str) -> list[str]:
    return [hit.title for hit in found(store, text)]


@pytest.mark.parametrize(
    "question",
    ["hernand", "HERNÁNDEZ", "talleres hern", "ferreteria", "s.a."],
)
def test_accents_and_case_do_not_matter(store: Store, question: str) -> None:
    customers.add(store, name="Talleres Hernández Ferretería S.A.")
    assert titles(store, question) == ["Talleres Hernández Ferretería S.A."]


CHINESE = "汽车 团 重 安汽车 重庆长安汽车集团 chongqing zhongqing changan qiche cqca zqca qcjt jt"
LONG_CHINESE = ["chongqingchanganqichejituan", "changan jituan", "长安 jt"]


@pytest.mark.parametrize("question", [*CHINESE.split(), *LONG_CHINESE])
def test_a_chinese_name_is_found_by_characters_pinyin_and_initials(
    store: Store, question: str
) -> None:
    customers.add(store, name="重庆长安汽车集团")
    customers.add(store, name="Nordwind Logistik GmbH")
    assert titles(store, question) == ["重庆长安汽车集团"]


def test_pairs_that_stand_apart_are_no_hit(store: Store) -> None:
    customers.add(store, name="长安与安汽")
    assert titles(store, "长安汽") == []


def test_words_too_long_for_the_index_are_checked_against_the_name(store: Store) -> None:
    customers.add(store, name="Donaudampfschifffahrtsgesellschaft")
    assert titles(store, "donaudampfschifffahrtsg") == ["Donaudampfschifffahrtsgesellschaft"]
    assert titles(store, "donaudampfschifffahrtsx") == []


def test_the_firm_of_exactly_that_name_comes_first(store: Store) -> None:
    for name in ("Machinery North", "Mabel Ltd", "Ma", "Big Ma Trading", "马"):
        customers.add(store, name=name)
    for at in range(60):
        customers.add(store, name=f"Maxi {at:03}")
    assert titles(store, "ma")[:2] == ["Ma", "马"]
    assert titles(store, "mab") == ["Mabel Ltd"]


def test_every_kind_has_its_share(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan Machinery")
    for at in range(30):
        customers.add(store, name=f"Yuhuan Branch {at}")
    person = contacts.add(store, name="Yu Huan", customer_id=yuhuan)
    deals.add(store, name="Yuhuan gearbox", opened_on=date(2026, 1, 1), customer_id=yuhuan)
    hits = found(store, "yuhuan", limit=10)
    assert len(hits) == 10
    assert [hit.table for hit in hits if hit.table != "customer"] == ["deal"]
    assert Hit("contact", person, "Yu Huan", "Yuhuan Machinery", yuhuan) in found(store, "yu hu")


def test_a_note_is_found_with_the_words_around(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan Machinery")
    activities.log(
        store, kind="visit", customer_id=yuhuan, subject="Workshop tour",
        notes="Long talk. They lack a design team for military parts, said 王工.",
    )  # fmt: skip
    (hit,) = found(store, "military")
    assert (hit.table, hit.title, hit.customer_id) == ("activity", "Workshop tour", yuhuan)
    assert "design team for military parts" in hit.detail
    assert "Yuhuan Machinery" in hit.detail
    assert titles(store, "王工") == ["Workshop tour"]


def test_needs_promises_and_products_are_found(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan Machinery")
    needs.add(store, customer_id=yuhuan, text="quieter spindles")
    promises.add(store, customer_id=yuhuan, text="send spindle drawings")
    products.add(store, name="Spindle housing", code="SH-40")
    assert [hit.table for hit in found(store, "spindle")] == ["product", "need", "promise"]
    assert titles(store, "sh-40") == ["Spindle housing"]


@pytest.mark.parametrize(
    "question", ["13812345678", "5678", "138-1234", "+86 138 1234 5678", "013812345678", "345"]
)
def test_any_part_of_a_phone_number_finds_its_owner(store: Store, question: str) -> None:
    customers.add(store, name="Nordwind", phones=["040 99 99 99"])
    han = contacts.add(store, name="Mr Han", phones=["+86 138-1234-5678"])
    (hit,) = found(store, question)
    assert (hit.table, hit.id, hit.detail) == ("contact", han, "+86 138-1234-5678")


def test_a_mail_address_finds_its_owner_once(store: Store) -> None:
    firm = customers.add(store, name="Nordwind", emails=["info@nordwind.de", "sales@nordwind.de"])
    assert [(hit.table, hit.id) for hit in found(store, "nordwind.de")] == [("customer", firm)]
    (hit,) = found(store, "sales@nord")
    assert hit.detail == "sales@nordwind.de"


OFFICE = {"street": "Deichstraße 9", "postal_code": "20459", "city": "Hamburg", "region": "汉堡"}
LINE = "Deichstraße 9, 20459, Hamburg, 汉堡"


@pytest.mark.parametrize(
    "question", ["hamb", "deichstraße", "20459", "汉堡", "hanbao", "nordwind hamburg", "hamburg 9"]
)
def test_an_address_finds_its_owner_and_is_said(store: Store, question: str) -> None:
    firm_id = customers.add(store, name="Nordwind", addresses=[OFFICE])
    customers.add(store, name="Nordwind South", addresses=[{"city": "Wien"}])
    (hit,) = found(store, question)
    assert (hit.id, hit.mentions) == (firm_id, (Mention("address", LINE),))


def test_a_persons_address_and_own_fields_find_the_person(store: Store) -> None:
    person = contacts.add(store, name="Yu Huan", addresses=[OFFICE])
    field = firm.add_custom_field(store, subject="contact", kind="text", name="Dialect")
    firm.set_custom_value(store, field_id=field, value="Wenzhounese", contact_id=person)
    for question in ("hamburg", "wenzhou", "yu wenzhou hamburg"):
        assert [(hit.table, hit.id) for hit in found(store, question)] == [("contact", person)]
    assert found(store, "wenzhou")[0].mentions == (Mention("custom", "Wenzhounese", "Dialect"),)


def test_tags_and_choices_find_the_customer(store: Store) -> None:
    nordwind = customers.add(store, name="Nordwind", tags=["automotive", "重点"])
    field = firm.add_custom_field(
        store, subject="customer", kind="choice", name="Segment", choices=["Retail", "Industry"]
    )
    firm.set_custom_value(store, field_id=field, value="Retail", customer_id=nordwind)
    (hit,) = found(store, "automot")
    assert (hit.title, hit.mentions) == ("Nordwind", (Mention("tag", "automotive"),))
    assert found(store, "zhongdian")[0].mentions == (Mention("tag", "重点"),)
    (hit,) = found(store, "retail nord auto")
    assert hit.mentions == (
        Mention("tag", "automotive"),
        Mention("custom", "Retail", "Segment"),
    )
    firm.edit_custom_field(store, id=field, retired=True)
    assert titles(store, "retail") == []


def test_what_hangs_on_a_row_is_followed_too(store: Store) -> None:
    nordwind = customers.add(store, name="Nordwind", tags=["automotive"], addresses=[OFFICE])
    customers.edit(store, id=nordwind, tags=["marine"])
    assert (titles(store, "automotive"), titles(store, "marine")) == ([], ["Nordwind"])
    store.undo()
    assert (titles(store, "automotive"), titles(store, "marine")) == (["Nordwind"], [])
    customers.delete(store, ids=[nordwind])
    assert titles(store, "hamburg") == []
    store.undo()
    assert (titles(store, "hamburg"), titles(store, "automotive")) == (["Nordwind"],) * 2
    customers.edit(store, id=nordwind, name="Südwind", addresses=[])
    assert (titles(store, "hamburg"), titles(store, "automotive")) == ([], ["Südwind"])


def test_a_town_of_many_does_not_hide_the_firm_named_after_it(store: Store) -> None:
    customers.add(store, name="Brauerei Hamburg")
    for at in range(60):
        customers.add(store, name=f"Firm {at}", addresses=[OFFICE])
    assert titles(store, "hamburg")[0] == "Brauerei Hamburg"


def test_renaming_deleting_undo_and_redo_are_followed(store: Store) -> None:
    firm = customers.add(store, name="Alpha Pumps")
    customers.edit(store, id=firm, name="Beta Pumps")
    assert (titles(store, "alpha"), titles(store, "beta")) == ([], ["Beta Pumps"])
    store.undo()
    assert (titles(store, "alpha"), titles(store, "beta")) == (["Alpha Pumps"], [])
    customers.delete(store, ids=[firm])
    assert titles(store, "alpha") == []
    store.undo()
    assert titles(store, "alpha") == ["Alpha Pumps"]
    store.redo()
    assert titles(store, "alpha") == []


@pytest.mark.parametrize("question", ["", "   ", "!?", '"', "*", "a OR b", "NEAR(", "c:x", "'"])
def test_signs_that_mean_something_to_the_index_do_no_harm(store: Store, question: str) -> None:
    customers.add(store, name="Nordwind")
    assert titles(store, question) == []


def test_a_condition_lists_every_match_for_a_filter(store: Store) -> None:
    ids = {customers.add(store, name=f"Nordwind {at}") for at in range(70)}
    customers.add(store, name="Südwind")
    with store.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT rowid FROM search_index WHERE search_index MATCH ?",
            (condition("customer", "nordw"),),
        )
        assert {row[0] for row in rows} == ids
