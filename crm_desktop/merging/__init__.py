"""Merging customers or people that are in the file twice, and taking them apart again."""

from crm_desktop.merging.combining import merge
from crm_desktop.merging.comparing import Comparison, side_by_side
from crm_desktop.merging.many import KeepRule, groups, merge_many
from crm_desktop.merging.parting import unmerge
from crm_desktop.merging.past import (
    Apart,
    PastMerge,
    apart,
    gone_ids,
    merged_ids,
    merges,
    went_into,
)
from crm_desktop.merging.subjects import Mergeable

__all__ = [
    "Apart",
    "Comparison",
    "KeepRule",
    "Mergeable",
    "PastMerge",
    "apart",
    "gone_ids",
    "groups",
    "merge",
    "merge_many",
    "merged_ids",
    "merges",
    "side_by_side",
    "unmerge",
    "went_into",
]
