"""The filter builder: conditions in rows, in groups of which all or any must be met."""
