"""Words of the firm: offered in order, renamed in every record, retired without a loss."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop import contacts, customers, deals, vocabularies
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.listing.choices import choices
from crm_desktop.models.codes import Tier
from crm_desktop.profile.lists import lists
from crm_desktop.store import Store
from crm_desktop.vocabularies import Word
from tests.crm_desktop.dump import dump
from tests.crm_desktop.small_firm import TODAY


def of(store: Store, vocabulary: str) -> tuple[Word, ...]:
    with store.read() as session:
        return vocabularies.words(session, vocabulary)


def column(store: Store, select: str) -> list[object]:
    with store.read() as session:
        return [row[0] for row in session.connection().exec_driver_sql(select)]


@pytest.fixture
def firm(store: Store) -> Store:
    first = customers.add(store, name="A", industry="Metal", source="Fair", tags=["vip", "VIP"])
    customers.add(store, name="B", industry="metals", tags=["VIP"])
    deals.add(store, name="D", customer_id=first, source="Fair", opened_on=TODAY)
    return store


def test_words_in_use_come_in_the_order_of_reading_until_they_have_a_place(firm: Store) -> None:
    assert of(firm, "industry") == (Word("Metal", 1), Word("metals", 1))
    vocabularies.add_word(firm, vocabulary="industry", word=" Glass ")
    vocabularies.arrange_words(firm, vocabulary="industry", words=["metals", "Glass"])
    assert [word.word for word in of(firm, "industry")] == ["metals", "Glass", "Metal"]
    with pytest.raises(UserError, match="word_there"):
        vocabularies.add_word(firm, vocabulary="industry", word="Metal")


def test_a_renamed_word_is_renamed_in_every_record_and_undone_in_one(firm: Store) -> None:
    before = dump(firm)
    assert vocabularies.rename_word(firm, vocabulary="source", word="Fair", new="Trade fair") == 2
    assert column(firm, "SELECT source FROM customer WHERE source IS NOT NULL") == ["Trade fair"]
    assert column(firm, "SELECT source FROM deal") == ["Trade fair"]
    firm.undo()
    assert dump(firm) == before
    with pytest.raises(UserError, match="word_there"):
        vocabularies.rename_word(firm, vocabulary="industry", word="Metal", new="metals")
    with pytest.raises(UserError, match="field_needed"):
        vocabularies.rename_word(firm, vocabulary="industry", word="Metal", new="  ")


def test_words_merged_into_one_leave_no_double_tag(firm: Store) -> None:
    vocabularies.merge_words(firm, vocabulary="tag", words=["vip", "VIP"], into="VIP")
    assert column(firm, "SELECT word FROM customer_tag") == ["VIP", "VIP"]
    assert of(firm, "tag") == (Word("VIP", 2),)
    assert (
        vocabularies.merge_words(firm, vocabulary="industry", words=["metals"], into="Metal") == 1
    )
    assert of(firm, "industry") == (Word("Metal", 2),)


def test_a_retired_word_stays_where_it_is_said_and_is_offered_no_more(firm: Store) -> None:
    vocabularies.retire_words(firm, vocabulary="industry", words=["Metal"])
    with firm.read() as session:
        assert vocabularies.offered(session, "industry") == ("metals",)
    assert Word("Metal", 1, True) in of(firm, "industry")
    vocabularies.add_word(firm, vocabulary="industry", word="Metal")
    assert Word("Metal", 1) in of(firm, "industry")


def test_a_word_in_use_is_not_forgotten(firm: Store) -> None:
    with pytest.raises(UserError, match="word_in_use"):
        vocabularies.forget_words(firm, vocabulary="industry", words=["Metal"])
    vocabularies.add_word(firm, vocabulary="industry", word="Glass")
    vocabularies.forget_words(firm, vocabulary="industry", words=["Glass"])
    assert [word.word for word in of(firm, "industry")] == ["Metal", "metals"]


def test_a_code_is_called_as_the_firm_calls_it(store: Store) -> None:
    vocabularies.name_code(store, vocabulary="tier", code=Tier.CORE, word=" A-Kunde ")
    with store.read() as session:
        assert vocabularies.code_names(session) == {"tier": {"core": "A-Kunde"}}
        assert vocabularies.CODES.keys() >= {"tier", "buying_stage"}
    vocabularies.name_code(store, vocabulary="tier", code="core", word="")
    with store.read() as session:
        assert vocabularies.code_names(session) == {}
    with pytest.raises(ValueError):
        vocabularies.name_code(store, vocabulary="tier", code="gold", word="Gold")


def test_tags_of_people_are_words_of_the_same_vocabulary(store: Store) -> None:
    assert contacts.add(store, name="Han")
    assert of(store, "tag") == ()


def test_an_import_understands_what_the_firm_calls_a_code(store: Store, tmp_path: Path) -> None:
    vocabularies.name_code(store, vocabulary="tier", code="core", word="Strategic")
    table = tmp_path / "customers.csv"
    table.write_text("Name,Tier\nAcme,strategic\n", encoding="utf-8")
    import_files(store, files=[table], kind="customers", mapping={"Name": "name", "Tier": "tier"})
    assert column(store, "SELECT tier FROM customer") == ["core"]


def test_forms_offer_placed_words_first_and_filters_still_find_retired_ones(firm: Store) -> None:
    vocabularies.add_word(firm, vocabulary="industry", word="Glass")
    vocabularies.retire_words(firm, vocabulary="industry", words=["Metal"])
    with firm.read() as session:
        used = ("Metal", "metals", "New")
        offered = vocabularies.arranged(session, "industry", used)
        found = vocabularies.arranged(session, "industry", used, with_retired=True)
        assert set(lists(session).industries) == {"metals", "Glass"}
        assert choices(session).industry[-1] == "Metal"
    assert set(offered) == {"metals", "Glass", "New"}
    assert found == (*offered, "Metal")
