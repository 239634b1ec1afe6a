"""Kept documents on their way out."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import documents, handing_out
from crm_desktop.errors import UserError
from crm_desktop.models import Document
from crm_desktop.store import Store


def kept(store: Store, tmp_path: Path, name: str) -> Document:
    source = tmp_path / name
    source.write_bytes(b"content")
    document_id = documents.attach(store, path=source)
    with store.read() as session:
        return session.scalars(sa.select(Document).where(Document.id == document_id)).one()


def test_a_document_comes_out_under_its_own_name(store: Store, tmp_path: Path) -> None:
    document = kept(store, tmp_path, "Plano 图纸.pdf")
    assert document.sha256 is not None
    copy = handing_out.copy_out(
        store, sha256=document.sha256, name=document.name, folder=tmp_path / "out"
    )
    assert copy.name == "Plano 图纸.pdf"
    assert copy.read_bytes() == b"content"


@pytest.mark.parametrize("name", ["run.exe", "RUN.BAT", "a.pdf.lnk", "x.desktop", "macro.xlsm"])
def test_what_would_run_is_not_opened(store: Store, tmp_path: Path, name: str) -> None:
    document = kept(store, tmp_path, name)
    assert document.sha256 is not None
    with pytest.raises(UserError, match="document_is_program"):
        handing_out.copy_out(store, sha256=document.sha256, name=name, folder=tmp_path)


def test_a_document_whose_file_is_gone_is_said_to_be(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="document_missing"):
        handing_out.copy_out(store, sha256="ab" * 32, name="a.pdf", folder=tmp_path)


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\x\\y.pdf", "a\u202efdp.exe", "..", ""])
def test_a_name_never_leads_to_another_folder(name: str) -> None:
    safe = handing_out.safe_name(name)
    assert safe and Path(safe).name == safe
    assert "\u202e" not in safe


def test_a_very_long_name_keeps_its_ending() -> None:
    safe = handing_out.safe_name("x" * 400 + ".pdf")
    assert len(safe) == handing_out.LONGEST_NAME and safe.endswith(".pdf")


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "javascript:alert(1)", "smb://x/y", "ftp://x"]
)
def test_only_links_of_known_kinds_are_opened(link: str) -> None:
    with pytest.raises(UserError, match="link_refused"):
        handing_out.checked_link(link)
