from datetime import date

import pytest

from crm_desktop import kept_models
from crm_desktop.store import Store


def test_a_model_is_kept_until_the_next_one(store: Store) -> None:
    for value in ({"r": 0.25}, {"r": 0.5, "note": None}):
        kept_models.keep(store, "lifetimes", date(2026, 3, 1), value)
    with store.read() as session:
        found = kept_models.kept(session, "lifetimes")
        assert kept_models.kept(session, "winning") is None
    assert found == kept_models.KeptModel(date(2026, 3, 1), {"r": 0.5, "note": None})


def test_what_is_no_number_is_not_kept(store: Store) -> None:
    with pytest.raises(ValueError, match="JSON"):
        kept_models.keep(store, "lifetimes", date(2026, 3, 1), {"r": float("nan")})
