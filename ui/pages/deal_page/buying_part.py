"""How the customer comes to buy: from somebody else until now, or for the first time."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from crm_desktop import customers
from crm_desktop.models.codes import Acquisition
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.form_place import FormPlace
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.pages.forms.deriving import choices_of, field, with_ids

_SAVE = with_ids(customers.edit)


class BuyingPart(Part):
    """Kept at the customer, so that it holds for all their deals."""

    def __init__(self, context: Context) -> None:
        self._place = FormPlace(context, lambda fixed: context.desk.open("customer", fixed["id"]))
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setProperty("class", "muted")
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("tight"))
        layout.addWidget(self._place)
        layout.addWidget(self.sentence)
        super().__init__(context, "buying", content)

    @property
    def form(self) -> Form | None:
        """The form, once a deal of a customer is shown."""
        return self._place.form

    def show_it(self, shown: Shown) -> None:
        self.section.say(self.tr("How they come to buy"))
        customer_id = shown.customer_id
        self.setVisible(customer_id is not None)
        if customer_id is None:
            return
        found, lists = shown.judgement, shown.lists
        self.section.show_filled(True)
        rivals = choices_of(lists.competitors)

        def fields() -> list[Field]:
            return [
                field("customer", "acquisition"),
                field("customer", "incumbent_id", choices=rivals),
            ]

        incumbent = None if found.incumbent_id is None else str(found.incumbent_id)
        values = {"acquisition": found.acquisition, "incumbent_id": incumbent}
        self._place.show_record(fields, _SAVE, values, id=customer_id)
        self.sentence.setText(self._advice(found.acquisition))

    def _advice(self, acquisition: Acquisition | None) -> str:
        if acquisition == Acquisition.MODIFIED_REBUY:
            return self.tr(
                "They have a supplier: find out what they miss there, and be clearly better at it."
            )
        if acquisition == Acquisition.FIRST_TIME_BUYER:
            return self.tr(
                "They buy such a thing for the first time: show them how to choose and use it."
            )
        return self.tr("Say which it is: other questions are asked of each.")
