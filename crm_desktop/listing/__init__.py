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
from crm_desktop.listing.filter_days import PERIODS, UNITS
from crm_desktop.listing.filter_fields import (
    ME,
    OPERATORS,
    FilterField,
    FilterProblem,
    Word,
    filter_fields,
    filter_problems,
)
from crm_desktop.listing.filter_sources import OF_CUSTOMER, FilterKind
from crm_desktop.listing.filters import (
    EVERYTHING,
    NEEDS,
    AllOf,
    AnyOf,
    Condition,
    Filter,
    Operator,
    conditions,
    filter_of,
    is_empty,
    kept_filter,
)
from crm_desktop.listing.grouping import Group, Lines, group_columns
from crm_desktop.listing.orders import can_sort
from crm_desktop.listing.own import OwnField, OwnFilter, OwnValue, Subject
from crm_desktop.listing.pages import ContactRow, CustomerRow, Row, rows
from crm_desktop.listing.views import Arranged, View, arrange, first_rows, group_counts

__all__ = [
    "EVERYTHING",
    "ME",
    "NEEDS",
    "OF_CUSTOMER",
    "OPERATORS",
    "PERIODS",
    "UNITS",
    "AllOf",
    "AnyOf",
    "Arranged",
    "Choices",
    "Condition",
    "ContactRow",
    "Criteria",
    "CustomerRow",
    "DealRow",
    "Filter",
    "FilterField",
    "FilterKind",
    "FilterProblem",
    "Group",
    "IdArray",
    "Lines",
    "Operator",
    "OwnField",
    "OwnFilter",
    "OwnValue",
    "Row",
    "Subject",
    "Totals",
    "View",
    "Word",
    "arrange",
    "can_sort",
    "choices",
    "conditions",
    "customer_of",
    "filter_fields",
    "filter_of",
    "filter_problems",
    "first_rows",
    "group_columns",
    "group_counts",
    "is_empty",
    "kept_filter",
    "names_starting",
    "rows",
    "totals",
]
