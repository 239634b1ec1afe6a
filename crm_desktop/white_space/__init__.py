"""White space: what customers could buy and do not, measured by their like and by their needs.

Looked at are the two years before, and the lines that most customers bought of. The like of a
customer are those of the same industry, or everybody where too few of it buy. `fit` goes over the
whole file; questions about some customers go by what was kept of it.
"""

from crm_desktop.white_space.asking import gaps, of_customer
from crm_desktop.white_space.found import BesideLine, Gap, WhiteSpace
from crm_desktop.white_space.model import MODEL, MONTHS, Model, Segment, fit
from crm_desktop.white_space.reading import NeededLine

__all__ = [
    "MODEL",
    "MONTHS",
    "BesideLine",
    "Gap",
    "Model",
    "NeededLine",
    "Segment",
    "WhiteSpace",
    "fit",
    "gaps",
    "of_customer",
]
