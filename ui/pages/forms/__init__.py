"""The forms of every noun."""

from ui.pages.forms.opening import open_new, open_record

__all__ = ["open_new", "open_record"]
