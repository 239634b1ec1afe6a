"""Questions of the detail panel: a customer, its deals and orders, a person, what forms offer."""

from crm_desktop.profile.customer import (
    ComplaintLine,
    DepartmentPart,
    DocumentLine,
    Header,
    NeedLine,
    Person,
    Profile,
    header,
    profile,
)
from crm_desktop.profile.deal import DealLine, DealSheet, MoveLine, OfferLine, deal, deals
from crm_desktop.profile.lists import (
    Lists,
    ProductChoice,
    contacts_like,
    customers_like,
    departments_of,
    lists,
    people_of,
)
from crm_desktop.profile.order import PAGE as ORDERS_SHOWN
from crm_desktop.profile.order import LineOfOrder, OrderHead, Orders, OrderSheet, order, orders
from crm_desktop.profile.owner import customer_of
from crm_desktop.profile.person import Part, PersonSheet, Place, Touch, person
from crm_desktop.profile.reading import Custom, Named, Reach, Values
from crm_desktop.profile.record import record

__all__ = [
    "ORDERS_SHOWN",
    "ComplaintLine",
    "Custom",
    "DealLine",
    "DealSheet",
    "DepartmentPart",
    "DocumentLine",
    "Header",
    "LineOfOrder",
    "Lists",
    "MoveLine",
    "Named",
    "NeedLine",
    "OfferLine",
    "OrderHead",
    "OrderSheet",
    "Orders",
    "Part",
    "Person",
    "PersonSheet",
    "Place",
    "ProductChoice",
    "Profile",
    "Reach",
    "Touch",
    "Values",
    "contacts_like",
    "customer_of",
    "customers_like",
    "deal",
    "deals",
    "departments_of",
    "header",
    "lists",
    "order",
    "orders",
    "people_of",
    "person",
    "profile",
    "record",
]  # fmt: skip
