"""One person, edited in their place: who they are, where they work, their part, what was."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop import contacts, profile, reach_checks, special_days
from crm_desktop.changes import Change
from crm_desktop.duplicates.described import Subject
from crm_desktop.profile import Lists, Part, PersonSheet, Place, Touch
from crm_desktop.special_days import SpecialDayLine
from ui import formats, phrases
from ui.address_cards import save_cards
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.form_dialog import FormDialog
from ui.form_place import FormPlace
from ui.page import Page
from ui.pages.forms.alike_hint import AlikeHint
from ui.pages.forms.asking import contact_fields, position_fields
from ui.pages.forms.deleting import delete
from ui.pages.forms.deriving import as_ids, find_customers, shown
from ui.pages.privacy.opening import AboutExport, anonymise
from ui.pages.tabs.addresses_section import AddressesSection
from ui.pages.tabs.custom_fields import CustomFields
from ui.pages.tabs.scrolling import scrolling
from ui.pages.tabs.special_days_section import SpecialDaysSection
from ui.phrases_fields import label
from ui.reaching import Way, reach
from ui.theme import Tone
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.more_button import MoreButton
from ui.widgets.odd_note import OddNote
from ui.widgets.reach_line import ReachLine
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section

STANCES: dict[str, Tone] = {"supporter": "good", "opponent": "bad"}


class ContactDetail(Page):
    """With `back` it stands inside a customer's panel, and `left` leads back there."""

    watches = (
        "contact", "phone", "email", "address", "contact_interest", "position", "department",
        "stakeholder", "stakeholder_role", "activity", "activity_contact", "custom_value",
        "custom_field", "customer", "deal", "special_day",
    )  # fmt: skip
    left = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, back: bool = False
    ) -> None:
        super().__init__(context, parent)
        self._contact_id: int | None = None
        self._sheet: PersonSheet | None = None
        self._special: tuple[SpecialDayLine, ...] = ()
        self._ask = context.tasks.ask(self)
        self._ask_lists = context.tasks.ask(self)
        self._has_back = back
        self._back = QPushButton()
        self._back.setProperty("class", "link")
        self._back.clicked.connect(self.left)
        self._name = ElidedLabel("heading" if back else "title")
        self._careful = Chip()
        self._where = ElidedLabel("muted")
        self.reach = ReachLine()
        self.reach.wanted.connect(self._reach)
        self._more = MoreButton(
            context.theme,
            lambda: [
                (self.tr("Save as vCard…"), self.save_card),
                (self.tr("Export all about this person…"), self.export_all),
                (self._anonymise_words(), self.anonymise),
                (self.tr("Delete"), self._delete),
            ],
        )
        self._place = FormPlace(context, lambda shown: context.desk.open("contact", shown["id"]))
        AlikeHint.above(context, self._place, Subject.CONTACT)
        self._odd = OddNote()
        self.places = RecordList(context.theme)
        self.places.opened.connect(self._edit_place)
        self.places.delete_wanted.connect(self._delete_place)
        self._places_section = Section(context.theme, self.places)
        self._places_section.add_wanted.connect(self._add_place)
        self._parts = RecordList(context.theme, two_lines=False)
        self._parts.opened.connect(self._open_part)
        self._parts_section = Section(context.theme, self._parts)
        self._addresses = AddressesSection(context, contacts.edit)
        self._customs = CustomFields(context)
        self.days = SpecialDaysSection(context)
        self._touches = RecordList(context.theme, two_lines=False)
        self._touches_section = Section(context.theme, self._touches)
        self._empty = EmptyState(context.theme, "person")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._arrange())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.retranslate()

    def show_contact(self, contact_id: int | None) -> None:
        """Show a person; None shows nobody."""
        if contact_id == self._contact_id:
            return
        self._contact_id = contact_id
        self._sheet = None
        self._stack.setCurrentIndex(0 if contact_id is None else 1)
        self._area.verticalScrollBar().setValue(0)
        self.refresh()

    @property
    def form(self) -> Form | None:
        """The form of the person shown, once they are read."""
        return self._place.form

    def concerns(self, change: Change) -> bool:
        return self._contact_id is not None and super().concerns(change)

    def load(self) -> None:
        if self._contact_id is not None:
            self._ask.start(_sheet_and_days, self._contact_id, then=self._show)

    def retranslate(self) -> None:
        self._back.setText(self.tr("‹ All of the profile"))
        self._empty.say(self.tr("Nobody chosen"), self.tr("Choose a person to see all about them."))
        self._places_section.say(
            self.tr("Works for"), self.tr("Add a firm"), self.tr("No firm is known.")
        )
        self.places.setAccessibleName(self.tr("Positions"))
        self._parts_section.say(
            self.tr("Part in deals"), empty=self.tr("On no stakeholder map yet.")
        )
        self._parts.setAccessibleName(self.tr("Part in deals"))
        self._touches_section.say(
            self.tr("Together with them"), empty=self.tr("Nothing logged with this person yet.")
        )
        self._touches.setAccessibleName(self.tr("Activities with this person"))
        if self._sheet:
            self._show((self._sheet, self._special))

    def _show(self, found: tuple[PersonSheet | None, tuple[SpecialDayLine, ...]]) -> None:
        sheet, self._special = found
        if sheet is None:
            self._stack.setCurrentIndex(0)
            self.left.emit()
            return
        self._sheet = sheet
        self._stack.setCurrentIndex(1)
        values = sheet.values
        names = (values["name"], values["other_name"])
        self._name.say(" · ".join(name for name in names if name))
        self._careful.show_word(
            label("*", "do_not_contact") if values["do_not_contact"] else "", "bad"
        )
        now = next((place for place in sheet.places if place.until is None), None)
        parts = (now.title, now.customer) if now else ()
        self._where.say(" · ".join(part for part in parts if part))
        self.reach.show_reach(sheet.reach.phones, sheet.reach.emails)
        self._place.show_record(contact_fields, contacts.edit, _values(sheet), id=sheet.id)
        self._show_odd(sheet)
        self._addresses.show_addresses(sheet.id, sheet.reach.addresses)
        self.places.show_lines([self._place_line(place) for place in sheet.places])
        self._places_section.show_count(len(sheet.places))
        self._parts.show_lines([self._part_line(i, part) for i, part in enumerate(sheet.parts)])
        self._parts_section.show_count(len(sheet.parts))
        self._touches.show_lines([self._touch_line(touch) for touch in sheet.touches])
        self._touches_section.show_count(len(sheet.touches))
        self._customs.show_customs(sheet.customs, contact_id=sheet.id)
        self.days.show_days(self._special, contact_id=sheet.id)

    def _show_odd(self, sheet: PersonSheet) -> None:
        odd = (
            *reach_checks.odd_phones(sheet.reach.phones),
            *reach_checks.odd_mails(sheet.reach.emails),
        )
        self._odd.show_odd(odd)

    def _place_line(self, place: Place) -> Line:
        what = formats.listed((place.title, place.department))
        chip = phrases.code("outside_relation", place.outside_as)
        since = formats.month(place.since) if place.since else ""
        until = formats.month(place.until) if place.until else ""
        span = f"{since} – {until}" if until else since
        return Line(place.id, place.customer, what, span, chip=chip, faded=place.until is not None)

    def _part_line(self, index: int, part: Part) -> Line:
        roles = formats.listed(phrases.code("buying_role", role) for role in part.roles)
        return Line(
            index,
            part.deal or self.tr("The whole account"),
            roles,
            chip=phrases.code("stance", part.stance),
            tone=STANCES.get(part.stance, "neutral"),
            strong=False,
        )

    def _touch_line(self, touch: Touch) -> Line:
        if touch.done_at is not None:
            when = formats.short_day(formats.local_day(touch.done_at))
        elif touch.due_on is not None:
            when = self.tr("planned {day}").format(day=formats.short_day(touch.due_on))
        else:
            when = ""
        kind = phrases.code("activity_kind", touch.kind)
        icon = "phone" if touch.kind == "call" else touch.kind
        return Line(touch.id, kind, touch.subject, when, icon=icon, strong=False)

    def _add_place(self) -> None:
        self._place_dialog(None, {})

    def _edit_place(self, position_id: int) -> None:
        found = self._sheet.places if self._sheet else ()
        place = next((one for one in found if one.id == position_id), None)
        if place is None:
            return
        values = {
            "title": place.title,
            "department_id": place.department_id,
            "outside_as": place.outside_as,
            "since": place.since,
            "until": place.until,
        }
        self._ask_lists.start(
            profile.lists,
            place.customer_id,
            then=lambda lists: self._place_dialog(position_id, values, lists),
        )

    def _place_dialog(
        self, position_id: int | None, values: dict[str, Any], lists: Lists | None = None
    ) -> None:
        if self._sheet is None:
            return
        firm = Field(
            "customer_id", label("*", "customer_id"), "reference", True, lookup=find_customers
        )

        def fields() -> list[Field]:
            if lists is not None:
                return position_fields(lists)
            own = [one for one in position_fields() if one.name != "department_id"]
            return [firm, *own]

        new = position_id is None
        FormDialog(
            self.context,
            self.tr("New position") if new else self.tr("Position"),
            fields,
            contacts.place if new else contacts.edit_position,
            self,
            fixed={"contact_id": self._sheet.id} if new else {"id": position_id},
            values=shown(values),
            prepare=as_ids,
        ).open()

    def _delete_place(self, position_id: int) -> None:
        delete(self.context, contacts.delete_position, [position_id], self)

    def _open_part(self, index: int) -> None:
        part = self._sheet.parts[index] if self._sheet else None
        if part is not None and part.deal_id is not None:
            self.context.desk.open("deal", part.deal_id)
        elif part is not None:
            self.context.desk.open("customer", part.customer_id)

    def _reach(self, kind: str, to: str) -> None:
        if self._sheet is not None:
            way: Way = "call" if kind == "call" else "mail"
            reach(self.context, self, kind=way, to=to, contact_id=self._sheet.id)

    def save_card(self) -> None:
        """Save the person for a phone or another address book."""
        if self._sheet is not None:
            save_cards(self.context, self, [self._sheet.id], str(self._sheet.values["name"]))

    def export_all(self) -> None:
        """Give out all that is kept about the person."""
        if self._sheet is not None:
            name = str(self._sheet.values["name"])
            AboutExport(self.context, self, self._sheet.id, name).ask()

    def anonymise(self) -> None:
        """Take the person away for good, once that is confirmed; say so when that was done."""
        if self._sheet is None:
            return
        on = self._anonymised_on()
        if on is None:
            anonymise(self.context, self, self._sheet.id)
        else:
            words = self.tr("This person was anonymised on {day}.")
            self.context.desk.say(words.format(day=formats.day(on)))

    def _anonymised_on(self) -> date | None:
        return None if self._sheet is None else self._sheet.values["anonymised_on"]

    def _anonymise_words(self) -> str:
        is_done = self._anonymised_on() is not None
        return self.tr("Anonymised already") if is_done else self.tr("Anonymise…")

    def _delete(self) -> None:
        if self._sheet is not None:
            delete(self.context, contacts.delete, [self._sheet.id], self)

    def _arrange(self) -> QWidget:
        theme = self.context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addWidget(self._name)
        head.addWidget(self._careful)
        head.addStretch(1)
        head.addWidget(self._more)
        self._area = scrolling(
            theme, self._odd, self._place, self._places_section, self._parts_section,
            self.days, self._addresses, self._customs, self._touches_section,
        )  # fmt: skip
        page = QWidget()
        layout = QVBoxLayout(page)
        edge = 0 if self._has_back else theme.space("large")
        layout.setContentsMargins(edge, edge or theme.space("tight"), edge, 0)
        layout.setSpacing(theme.space("tight"))
        if self._has_back:
            top = QHBoxLayout()
            top.addWidget(self._back)
            top.addStretch(1)
            layout.addLayout(top)
        layout.addLayout(head)
        layout.addWidget(self._where)
        layout.addWidget(self.reach)
        layout.addWidget(self._area, 1)
        self._back.setVisible(self._has_back)
        return page


def _values(sheet: PersonSheet) -> dict[str, Any]:
    return {
        **sheet.values,
        "phones": sheet.reach.phones,
        "emails": sheet.reach.emails,
        "interests": sheet.interests,
        "tags": sheet.tags,
    }


def _sheet_and_days(
    session: Session, contact_id: int
) -> tuple[PersonSheet | None, tuple[SpecialDayLine, ...]]:
    days = special_days.of_contact(session, contact_id, date.today())
    return profile.person(session, contact_id), days
