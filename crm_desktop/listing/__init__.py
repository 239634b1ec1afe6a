"""Questions of the long lists: sorted and filtered arrays of ids, and the rows of a page."""

from crm_desktop.listing.arrays import IdArray
from crm_desktop.listing.choices import (
    Choices,
    Totals,
    choices,
    customer_of,
    names_starting,
    totals,
)
from crm_desktop.listing.criteria import Criteria
from crm_desktop.listing.deal_rows import DealRow
from crm_desktop.listing.orders import can_sort
from crm_desktop.listing.own import OwnField, OwnFilter, OwnValue, Subject
from crm_desktop.listing.pages import ContactRow, CustomerRow, Row, rows
from crm_desktop.listing.views import Arranged, View, arrange, first_rows

__all__ = [
    "Arranged",
    "Choices",
    "ContactRow",
    "Criteria",
    "CustomerRow",
    "DealRow",
    "IdArray",
    "OwnField",
    "OwnFilter",
    "OwnValue",
    "Row",
    "Subject",
    "Totals",
    "View",
    "arrange",
    "can_sort",
    "choices",
    "customer_of",
    "first_rows",
    "names_starting",
    "rows",
    "totals",
]
