"""The firm's own vocabularies: the words its lists offer, and its names for fixed codes."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, flag
from crm_desktop.models.types import Whole


class VocabularyWord(Base):
    """A word of a vocabulary, in its place; with `code` the firm's name for one of our codes."""

    __tablename__ = "vocabulary_word"

    vocabulary: Mapped[str] = mapped_column(sa.Text, index=True)
    code: Mapped[str | None] = mapped_column(sa.Text)
    word: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    retired: Mapped[bool] = flag()
