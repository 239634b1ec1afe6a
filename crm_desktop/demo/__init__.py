"""A believable sample firm with three years of history, so that every screen has something true.

It is seeded: the same day gives the same firm. All dates are relative to that day.
"""

from __future__ import annotations

import random
from datetime import date

from crm_desktop import firm
from crm_desktop.demo.accounts import add_accounts
from crm_desktop.demo.care import add_care, put_off
from crm_desktop.demo.cases import add_cases
from crm_desktop.demo.decided import add_decided
from crm_desktop.demo.doubles import add_doubles
from crm_desktop.demo.fading import add_fading
from crm_desktop.demo.history import add_years
from crm_desktop.demo.imports import add_imports
from crm_desktop.demo.interest import add_interest
from crm_desktop.demo.lists import add_lists
from crm_desktop.demo.loyalty import add_loyalty
from crm_desktop.demo.map_story import BEGUN, at, live_through
from crm_desktop.demo.merged import add_merged
from crm_desktop.demo.money import add_money
from crm_desktop.demo.people import add_firm, add_people
from crm_desktop.demo.pipeline import add_pipeline
from crm_desktop.demo.rounds import add_rounds
from crm_desktop.demo.scene import Scene
from crm_desktop.demo.standing import add_standing
from crm_desktop.papers import letterhead
from crm_desktop.store import Store

SEED = 20
CURRENCY = "EUR"
OUR_NAME = "Nordwind Pumps"
OUR_ADDRESS = "Hafenstrasse 14\n20457 Hamburg\nGermany"


def build(store: Store, *, today: date | None = None) -> None:
    """Fill an empty file with the sample firm, by Changes that undo leaves alone.

    All but what became of one map is a single Change; it is dated as if it were long ago.
    """
    scene = Scene(store, today or date.today(), random.Random(SEED))
    with at(scene, BEGUN), store.change("sample_built", origin="automatic") as session:
        firm.set_setting(store, key="base_currency", value=CURRENCY)
        firm.set_setting(store, key=letterhead.NAME, value=OUR_NAME)
        firm.set_setting(store, key=letterhead.ADDRESS, value=OUR_ADDRESS)
        scene.session = session
        # Rows are written in any order; what belongs together is checked at the end.
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        add_firm(scene)
        add_people(scene)
        add_years(scene)
        cases = add_cases(scene)
        add_accounts(scene, cases)
        add_interest(scene)
        add_care(scene)
        add_standing(scene)
        add_rounds(scene)
        add_fading(scene)
        add_decided(scene)
        add_pipeline(scene)
        add_loyalty(scene)
        add_money(scene, CURRENCY)
        add_lists(scene)
        add_imports(scene)
    live_through(scene, cases)
    add_merged(scene)
    put_off(scene)
    add_doubles(scene)
