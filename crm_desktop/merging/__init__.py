"""Merging customers or people that are in the file twice, and taking them apart again."""

from crm_desktop.merging.combining import merge
from crm_desktop.merging.parting import unmerge
from crm_desktop.merging.subjects import Mergeable

__all__ = ["Mergeable", "merge", "unmerge"]
