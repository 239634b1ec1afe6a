"""Reports: the figures of a whole file, as the command line gives them out; one module each."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol, cast

from sqlalchemy.orm import Session

from crm_desktop.reports.figures import Report


class ReportModule(Protocol):
    """What a module of this package offers."""

    def report(self, session: Session, as_of: date | None = None) -> Report:
        """The figures, with only what was known on that day (None: all there is)."""

    def words(self, figures: Mapping[str, Any], currency: str) -> str:
        """The figures in English sentences."""


def module(name: str) -> ReportModule:
    """The report of a name; imported when it is asked for, as some bring a model to fit."""
    return cast(ReportModule, importlib.import_module(f"{__name__}.{name}"))
