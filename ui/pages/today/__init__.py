"""The Today page: what wants doing, the plan of the week, briefs and the day's sheet."""

from ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
