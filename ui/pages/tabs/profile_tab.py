"""Everything known of a firm, edited in its place: fields, people, departments, needs, papers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import (
    complaints,
    contacts,
    customer_care,
    customers,
    needs,
    profile,
    reach_checks,
)
from crm_desktop.changes import Change
from crm_desktop.complaint_clock import Clock, Waits
from crm_desktop.customer_care import CustomerCare
from crm_desktop.duplicates.described import Subject
from crm_desktop.profile import ComplaintLine, Lists, NeedLine, Person, Profile
from ui import formats, phrases
from ui.context import Context
from ui.daybreak import Daybreak
from ui.fields import Field
from ui.form import Form
from ui.form_place import FormPlace
from ui.page import Page
from ui.pages.contact_detail import ContactDetail
from ui.pages.forms.alike_hint import AlikeHint
from ui.pages.forms.deleting import undoably
from ui.pages.forms.deriving import (
    choices_of,
    field,
    find_customers,
    reference,
    shown,
    with_ids,
    words_of,
)
from ui.pages.tabs.addresses_section import AddressesSection
from ui.pages.tabs.care_section import CareSection, SignsSection
from ui.pages.tabs.custom_fields import CustomFields
from ui.pages.tabs.documents_section import DocumentsSection
from ui.pages.tabs.history_section import HistorySection
from ui.pages.tabs.records_section import RecordsSection
from ui.pages.tabs.scrolling import scrolling
from ui.pages.tabs.special_days_section import SpecialDaysSection
from ui.pages.timeline_care import solve
from ui.phrases_complaints import Complaints, tone
from ui.widgets.odd_note import OddNote
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


class ProfileTab(Page):
    """Remembers for each customer which person was open."""

    watches = (
        "customer", "address", "phone", "email", "customer_tag", "contact", "position",
        "department", "department_function", "need", "complaint", "document", "custom_value",
        "custom_field", "custom_choice", "user", "competitor", "referral", "product",
        "activity", "activity_signal", "promise", "special_day", "confirmation", "stakeholder",
        "stakeholder_role", "tie", "department_stance", "deal", "firm_setting",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._found: Found | None = None
        self._people_open: dict[int, int] = {}
        self._ask = context.tasks.ask(self)
        self.daybreak = Daybreak(self)
        self.daybreak.came.connect(self.refresh)
        self._offered: Lists | None = None
        self._place = FormPlace(context, lambda shown: context.desk.open("customer", shown["id"]))
        AlikeHint.above(context, self._place, Subject.CUSTOMER)
        self.odd = OddNote()
        self.care = CareSection(context)
        self.days = SpecialDaysSection(context)
        self.signs = SignsSection(context)
        self._addresses = AddressesSection(context, customers.edit)
        self.customs = CustomFields(context)
        self.people = RecordsSection(
            context, "contact", contacts.delete, two_lines=True, opens_form=False
        )
        self.people.opened.connect(self.open_person)
        self._departments = RecordsSection(context, "department", contacts.delete_department)
        self._needs = RecordsSection(context, "need", needs.delete, two_lines=True)
        self.complaints = RecordsSection(context, "complaint", complaints.delete, two_lines=True)
        self.complaints.offer(self._complaint_entries)
        self._referrals = RecordsSection(
            context, "referral", customers.forget_referral, opens_form=False
        )
        self._daughters = RecordList(context.theme, two_lines=False)
        self._daughters.opened.connect(partial(context.desk.open, "customer"))
        self._daughters_section = Section(context.theme, self._daughters)
        self._documents = DocumentsSection(context)
        self._history = HistorySection(context)
        self.person = ContactDetail(context, back=True)
        self.person.left.connect(self._back)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._arrange())
        self._stack.addWidget(self.person)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show the profile of a customer, or the person that was open there."""
        if customer_id == self._customer_id:
            return
        self._customer_id = customer_id
        self._found = None
        self._area.verticalScrollBar().setValue(0)
        self._history.show_customer(customer_id)
        self._choose_page()
        self.refresh()

    def open_person(self, contact_id: int) -> None:
        """Show one person of this customer."""
        if self._customer_id is not None:
            self._people_open[self._customer_id] = contact_id
            self._choose_page()
            self.person.setFocus()

    def offers(self, colleague: str) -> bool:
        """Whether a colleague can be chosen as the owner."""
        return self._offered is not None and colleague in {u.name for u in self._offered.users}

    @property
    def form(self) -> Form | None:
        """The form of the firm shown, once it is read."""
        return self._place.form

    def concerns(self, change: Change) -> bool:
        return self._customer_id is not None and super().concerns(change)

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(_all_of, self._customer_id, then=self._show)

    def retranslate(self) -> None:
        self.people.say(
            self.tr("People"), self.tr("Add a person"), self.tr("Nobody is known here yet.")
        )
        self._departments.say(
            self.tr("Departments"), self.tr("Add a department"), self.tr("No departments yet.")
        )
        self._needs.say(
            self.tr("Needs"),
            self.tr("Add a need"),
            self.tr("What do they want, or suffer from?"),
        )
        self._referrals.say(
            self.tr("Brought to us by"), self.tr("Add who"), self.tr("Nobody is named yet.")
        )
        self._daughters_section.say(self.tr("Firms that belong to it"))
        self._daughters.setAccessibleName(self.tr("Firms that belong to it"))
        self.complaints.say(
            self.tr("Complaints"), self.tr("Add a complaint"), self.tr("No complaints.")
        )
        if self._found:
            self._show(self._found)

    def _show(self, found: Found) -> None:
        known, lists, care = found
        if known is None or care is None:
            return
        self._found = found
        self.care.show_care(care)
        self.days.show_days(care.days, customer_id=known.id)
        self.signs.show_interest(care.interest)
        self._show_form(known, lists)
        self._show_odd(known)
        self._addresses.show_addresses(known.id, known.reach.addresses)
        self.people.show_lines(known.id, [self._person_line(one) for one in known.people])
        self._departments.show_lines(known.id, [self._part_line(p) for p in known.departments])
        self._needs.show_lines(known.id, [self._need_line(need) for need in known.needs])
        self.complaints.show_lines(
            known.id, [self._complaint_line(c, care.clocks.get(c.id)) for c in known.complaints]
        )
        self._referrals.show_lines(
            known.id,
            [Line(one.id, one.name, one.beside, strong=False) for one in known.referred_by],
        )
        self._daughters.show_lines([Line(one.id, one.name) for one in known.daughters])
        self._daughters_section.show_count(len(known.daughters))
        self._daughters_section.setVisible(bool(known.daughters))
        self._documents.show_documents(known.documents, customer_id=known.id)
        self.customs.show_customs(known.customs, customer_id=known.id)

    def _show_form(self, known: Profile, lists: Lists) -> None:
        self._offered = lists
        values = {
            **shown(known.values),
            "parent_id": reference(known.parent),
            "phones": known.reach.phones,
            "emails": known.reach.emails,
            "tags": known.tags,
        }
        self._place.show_record(lambda: self._fields(lists), _SAVE, values, id=known.id)

    def _show_odd(self, known: Profile) -> None:
        odd = (
            *reach_checks.odd_phones(known.reach.phones),
            *reach_checks.odd_mails(known.reach.emails),
        )
        self.odd.show_odd(odd)

    def _fields(self, lists: Lists) -> list[Field]:
        return [
            field("customer", "name", section=self.tr("Firm")),
            field("customer", "legal_name"),
            field("customer", "industry", choices=words_of(lists.industries)),
            field("customer", "parent_id", kind="reference", lookup=find_customers),
            field("customer", "tags", kind="tags", choices=words_of(lists.tags)),
            field("customer", "phones", kind="lines", section=self.tr("How to reach them")),
            field("customer", "emails", kind="lines"),
            field("customer", "web"),
            field("customer", "do_not_contact"),
            field("customer", "tier", section=self.tr("How we sell")),
            field("customer", "customer_class"),
            field("customer", "sales_mode", choices=phrases.choices("posture")),
            field("customer", "owner_id", choices=choices_of(lists.users)),
            field("customer", "source", choices=words_of(lists.sources)),
            field("customer", "acquisition"),
            field("customer", "incumbent_id", choices=choices_of(lists.competitors)),
            field("customer", "cadence_days"),
            field("customer", "can_develop", section=self.tr("What we know")),
            field("customer", "can_develop_reason"),
            field("customer", "credit"),
            field("customer", "management"),
            field("customer", "verified_on"),
            field("customer", "external_id"),
            field("customer", "notes"),
        ]

    def _person_line(self, person: Person) -> Line:
        where = formats.listed((person.title, person.department))
        left = person.until is not None and person.until <= date.today()
        chip = phrases.code("outside_relation", person.outside_as)
        if left and person.until:
            chip = self.tr("left {month}").format(month=formats.month(person.until))
        name = " · ".join(part for part in (person.name, person.other_name) if part)
        touched = formats.days_ago(person.last_touch_on) if person.last_touch_on else ""
        return Line(
            person.contact_id,
            name,
            where or self.tr("no title yet"),
            end=person.phone or person.email,
            end_detail=touched,
            chip=chip,
            faded=left,
        )

    def _part_line(self, part: profile.DepartmentPart) -> Line:
        functions = formats.listed(phrases.code("function", code) for code in part.functions)
        heads = self.tr("%n person(s)", "", part.people) if part.people else ""
        return Line(part.id, part.name, functions, heads, strong=False)

    def _need_line(self, need: NeedLine) -> Line:
        parts = [need.person, need.product]
        if need.importance:
            parts.append(self.tr("importance {mark} of 5").format(mark=need.importance))
        since = formats.short_day(need.since) if need.since else ""
        chip = self.tr("met") if need.met_on else ""
        detail = " · ".join(part for part in parts if part)
        return Line(need.id, need.text, detail, since, chip=chip, tone="good", strong=False)

    def _complaint_line(self, complaint: ComplaintLine, clock: Clock | None) -> Line:
        opened = formats.short_day(formats.local_day(complaint.opened_at))
        solved = complaint.solved_at is not None
        if complaint.solved_at is not None:
            day = formats.short_day(formats.local_day(complaint.solved_at))
            states = [self.tr("solved {day}").format(day=day)]
            if complaint.satisfaction:
                mark = formats.number(complaint.satisfaction)
                states.append(self.tr("satisfaction {mark} of 5").format(mark=mark))
        elif complaint.first_reply_at is not None:
            states = [self.tr("answered, not solved")]
        else:
            states = [self.tr("not answered yet")]
        if clock is not None and not solved:
            states.append(Complaints().standing(clock))
        again = clock is not None and clock.is_reopened
        return Line(
            complaint.id,
            complaint.text,
            " · ".join(part for part in (complaint.person, *states) if part),
            opened,
            chip="" if solved else self.tr("open again") if again else self.tr("open"),
            tone="warn" if clock is None else tone(clock),
            strong=False,
        )

    def _complaint_entries(self, complaint_id: int) -> list[tuple[str, Callable[[], object]]]:
        """What may be done about a complaint, in its menu."""
        care = self._found[2] if self._found else None
        clock = None if care is None else care.clocks.get(complaint_id)
        do = partial(undoably, self.context, asker=self, id=complaint_id)
        if clock is None or clock.waits is None:
            return [(self.tr("Open again"), partial(do, complaints.reopen))]
        solved = (self.tr("Solved…"), partial(solve, self.context, self, complaint_id))
        if clock.waits is Waits.REPLY:
            return [(self.tr("Answered"), partial(do, complaints.reply)), solved]
        return [solved]

    def _choose_page(self) -> None:
        person = self._people_open.get(self._customer_id or 0)
        self.person.show_contact(person)
        self._stack.setCurrentIndex(0 if person is None else 1)

    def _back(self) -> None:
        self._people_open.pop(self._customer_id or 0, None)
        self._choose_page()

    def _arrange(self) -> QWidget:
        self._area = scrolling(
            self.context.theme, self.odd, self.care, self._place, self._addresses, self.customs,
            self.people, self._departments, self._needs, self.signs, self.complaints,
            self.days, self._referrals, self._daughters_section, self._documents, self._history,
        )  # fmt: skip
        return self._area


_SAVE = with_ids(customers.edit)


Found = tuple[Profile | None, Lists, CustomerCare | None]


def _all_of(session: Session, customer_id: int) -> Found:
    now = datetime.now().astimezone()
    return (
        profile.profile(session, customer_id),
        profile.lists(session, customer_id),
        customer_care.of_customer(session, customer_id, now),
    )
