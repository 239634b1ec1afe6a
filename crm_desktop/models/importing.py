"""Imports as they are remembered: how a source is read, what came in, what was refused."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, flag, reference
from crm_desktop.models.types import Instant, Whole


class ImportMapping(Base):
    """How the files of one source are read; found again by their headers.

    `headers` is a JSON list of folded headers, `settings` a JSON object (columns, words, keys, …).
    """

    __tablename__ = "import_mapping"

    name: Mapped[str] = mapped_column(sa.Text)
    kind: Mapped[str] = mapped_column(sa.Text)
    headers: Mapped[str] = mapped_column(sa.Text)
    settings: Mapped[str] = mapped_column(sa.Text)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class ImportRun(Base):
    """One import: its files (a JSON list), how they were read and what came of it (JSON objects).

    It is written in the import's own Change and goes with it.
    """

    __tablename__ = "import_run"

    kind: Mapped[str] = mapped_column(sa.Text)
    files: Mapped[str] = mapped_column(sa.Text)
    settings: Mapped[str] = mapped_column(sa.Text)
    result: Mapped[str] = mapped_column(sa.Text)
    imported_at: Mapped[datetime] = mapped_column(Instant)


class ImportRefusal(Base):
    """A row that did not come in: where it stood, why (a code and JSON facts), its cells by header.

    A settled one was mended and brought in, or is not wanted.
    """

    __tablename__ = "import_refusal"

    import_run_id: Mapped[int] = reference("import_run", required=True)
    kind: Mapped[str] = mapped_column(sa.Text)
    file: Mapped[str] = mapped_column(sa.Text)
    line: Mapped[int] = mapped_column(Whole)
    reason: Mapped[str] = mapped_column(sa.Text)
    facts: Mapped[str] = mapped_column(sa.Text)
    cells: Mapped[str] = mapped_column(sa.Text)
    settled: Mapped[bool] = flag()
