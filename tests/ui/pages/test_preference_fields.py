"""The tab of the firm's own fields: another kind, words no longer offered, a new name."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import custom_fields, customers, firm
from crm_desktop.firm_lists import ListedField, firm_lists
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.preference_lists import FieldsTab


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> FieldsTab:
    made = FieldsTab(context)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def listed(context: Context, tab: FieldsTab) -> ListedField:
    with context.store.read() as session:
        lists = firm_lists(session)
    tab.show_lists(lists)
    return lists.fields[0]


def test_the_dialog_names_the_records_whose_values_do_not_fit(
    qtbot: QtBot, tab: FieldsTab, context: Context
) -> None:
    field = firm.add_custom_field(context.store, subject="customer", kind="text", name="Staff")
    acme = customers.add(context.store, name="Acme")
    firm.set_custom_value(context.store, field_id=field, customer_id=acme, value="about ten")
    listed(context, tab)
    tab.convert(field)
    dialog = tab.findChildren(FormDialog)[-1]
    dialog.form.editor("kind").set_value("number")
    dialog.save()
    qtbot.waitUntil(lambda: "Acme: “about ten”" in dialog._note.text())
    firm.set_custom_value(context.store, field_id=field, customer_id=acme, value="10")
    dialog.save()
    qtbot.waitUntil(lambda: not tab.findChildren(FormDialog))
    assert listed(context, tab).kind == "number"


def test_a_word_no_longer_offered_is_brought_back_in_the_dialog_of_its_field(
    qtbot: QtBot, tab: FieldsTab, context: Context
) -> None:
    field = firm.add_custom_field(
        context.store, subject="deal", kind="choice", name="Plant", choices=["Porto", "Lisbon"]
    )
    custom_fields.retire_choice(context.store, field_id=field, word="Lisbon")
    listed(context, tab)
    tab.change(field)
    dialog = tab.findChildren(FormDialog)[-1]
    assert dialog.form.values()["retired_choices"] == ("Lisbon",)
    dialog.form.editor("retired_choices").set_value(())
    dialog.form.editor("choices").set_value(("Lisbon", "Porto"))
    dialog.save()
    qtbot.waitUntil(lambda: not tab.findChildren(FormDialog))
    found = listed(context, tab)
    assert (found.choices, found.retired_choices) == (("Lisbon", "Porto"), ())
