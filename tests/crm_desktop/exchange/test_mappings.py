"""Saved mappings are found again by the headers of a file."""

from __future__ import annotations

from crm_desktop.exchange import mappings
from crm_desktop.exchange.import_settings import ImportSettings
from crm_desktop.store import Store

HEADERS = ["Firm", "Town", "Level", "Since", "Phone no."]
SETTINGS = ImportSettings(
    mapping={"Firm": "name", "Town": "city", "Level": "tier", "Since": ""},
    values={("tier", "A-Kunde"): "core", ("tier", "x: y"): ""},
    day_orders={"date": "month_first"},
    number_habit=",",
    match=("tax_number", "name"),
    existing="fill",
    unknown_customer="refuse",
    customers={"Acme": 9_007_199_254_740_993},
    currency="CNY",
)


def test_settings_come_back_from_json_as_they_were() -> None:
    assert ImportSettings.read(SETTINGS.as_json()) == SETTINGS
    odd = {"mapping": 3, "values": [["a"], 7], "customers": {"A": "x"}, "match": None}
    assert ImportSettings.read(odd) == ImportSettings()


def test_a_mapping_is_found_again_by_its_headers(store: Store) -> None:
    mappings.save_mapping(
        store, name="Old program", kind="customers", headers=HEADERS, settings=SETTINGS
    )
    with store.read() as session:
        (same,) = mappings.fitting(session, ["FIRM", "town ", "Level", "since", "Phone No"])
        assert (same.saved.name, same.share) == ("Old program", 1.0)
        assert same.saved.settings == SETTINGS
        (more,) = mappings.fitting(session, [*HEADERS, "New column"], "customers")
        assert 0.8 <= more.share < 1
        assert mappings.fitting(session, HEADERS, "contacts") == ()
        assert mappings.fitting(session, ["Firm", "Town", "Since", "Phone no.", "Fax"]) == ()
        found = mappings.settings_for(same.saved, ["FIRM", "town ", "LEVEL"])
    assert found.mapping == {"FIRM": "name", "town ": "city", "LEVEL": "tier"}
    assert (found.values, found.existing) == (SETTINGS.values, "fill")


def test_saving_under_the_same_name_replaces_and_the_latest_stands_first(store: Store) -> None:
    first = mappings.save_mapping(
        store, name="A", kind="deals", headers=["Deal"], settings=ImportSettings()
    )
    mappings.save_mapping(store, name="B", kind="deals", headers=["Deal"], settings=SETTINGS)
    again = mappings.save_mapping(
        store, name=" A ", kind="deals", headers=["Deal", "Stage"], settings=SETTINGS
    )
    assert again == first
    with store.read() as session:
        assert [saved.name for saved in mappings.everything(session)] == ["A", "B"]
        assert mappings.everything(session)[0].headers == ("deal", "stage")
