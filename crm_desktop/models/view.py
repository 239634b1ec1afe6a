"""Saved views of lists, and groups whose members were chosen by hand."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, flag, reference
from crm_desktop.models.codes import FieldSubject
from crm_desktop.models.types import Whole


class SavedView(Base):
    """A list as somebody arranged it: filter, columns, order, grouping, as JSON.

    A group has members of its own instead of a filter.
    """

    __tablename__ = "saved_view"

    subject: Mapped[FieldSubject] = code(FieldSubject, required=True)
    name: Mapped[str] = mapped_column(sa.Text)
    icon: Mapped[str | None] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    is_group: Mapped[bool] = flag()
    definition: Mapped[str] = mapped_column(sa.Text, default="{}", server_default=sa.text("'{}'"))


class ViewMember(Base):
    """A record that was put into a group by hand."""

    __tablename__ = "view_member"

    saved_view_id: Mapped[int] = reference("saved_view", required=True)
    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
