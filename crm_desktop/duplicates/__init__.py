"""Finding customers and people that are in the file twice.

`keys` brings together what may be the same, `comparing` says how certain it is and why, `scanning`
goes through the whole file, `alike` looks up what is being typed. What was decided about a pair is
written by the verbs here; merging is a matter of `crm_desktop.merging`.
"""

from crm_desktop.duplicates.deciding import forget_not_the_same, not_the_same

__all__ = ["forget_not_the_same", "not_the_same"]
