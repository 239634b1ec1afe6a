"""Fields of the firm's own: arranged, retired, their words renamed without losing a value."""

from __future__ import annotations

import pytest

from crm_desktop import custom_fields, customers, firm
from crm_desktop.errors import UserError
from crm_desktop.firm_lists import ListedField, firm_lists
from crm_desktop.models.codes import FieldSubject
from crm_desktop.profile.reading import Custom, customs_of
from crm_desktop.store import Store


def field(store: Store) -> tuple[int, int]:
    customer = customers.add(store, name="A")
    made = firm.add_custom_field(
        store, subject="customer", kind="choice", name="Zone", choices=["North", "South"]
    )
    firm.set_custom_value(store, field_id=made, customer_id=customer, value="North")
    return made, customer


def listed(store: Store) -> tuple[ListedField, ...]:
    with store.read() as session:
        return firm_lists(session).fields


def shown(store: Store, customer: int) -> tuple[Custom, ...]:
    with store.read() as session:
        return customs_of(session, FieldSubject.CUSTOMER, customer)


def test_a_renamed_word_is_renamed_in_the_records_that_say_it(store: Store) -> None:
    made, customer = field(store)
    assert custom_fields.rename_choice(store, field_id=made, word="North", new="Upper") == 1
    (one,) = shown(store, customer)
    assert (one.value, one.choices) == ("Upper", ("Upper", "South"))
    store.undo()
    assert shown(store, customer)[0].value == "North"
    with pytest.raises(UserError, match="word_there"):
        custom_fields.rename_choice(store, field_id=made, word="North", new="South")


def test_a_word_left_out_is_retired_where_a_record_says_it_and_else_gone(store: Store) -> None:
    made, customer = field(store)
    firm.edit_custom_field(store, id=made, choices=["East"])
    (one,) = listed(store)
    assert (one.choices, one.retired_choices, one.count) == (("East",), ("North",), 1)
    other = customers.add(store, name="B")
    assert set(shown(store, customer)[0].choices) == {"North", "East"}
    assert shown(store, other)[0].choices == ("East",)


def test_a_retired_field_is_shown_no_more_and_comes_back_with_its_values(store: Store) -> None:
    made, customer = field(store)
    custom_fields.retire(store, id=made)
    assert shown(store, customer) == ()
    custom_fields.retire(store, id=made, retired=False)
    assert shown(store, customer)[0].value == "North"


def test_fields_come_in_the_order_they_were_put_into(store: Store) -> None:
    first, customer = field(store)
    second = firm.add_custom_field(store, subject="customer", kind="text", name="Other")
    custom_fields.arrange(store, ids=[second, first])
    assert [one.field_id for one in shown(store, customer)] == [second, first]


def test_a_word_put_among_the_retired_ones_stays_and_can_be_offered_again(store: Store) -> None:
    made, _customer = field(store)
    firm.edit_custom_field(store, id=made, choices=["North"], retired_choices=["South"])
    (one,) = listed(store)
    assert (one.choices, one.retired_choices) == (("North",), ("South",))
    firm.edit_custom_field(store, id=made, choices=["South", "North"])
    (one,) = listed(store)
    assert (one.choices, one.retired_choices) == (("South", "North"), ())
