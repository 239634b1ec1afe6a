"""What every printed page says of our own firm: its name, address and logo."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from crm_desktop import documents, firm, keeping
from crm_desktop.errors import UserError
from crm_desktop.store import Store

NAME = "firm_name"
ADDRESS = "firm_address"
LOGO = "firm_logo"
LARGEST_LOGO = 5_000_000  # bytes; it is read with every page that is printed


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Our firm on paper; the address in lines, `logo` is the picture's file."""

    name: str = ""
    address: str = ""
    logo: Path | None = None


def letterhead(session: Session, file: Path) -> Letterhead:
    """The letterhead of the file at this path; a logo that is gone is left out."""
    sha256 = firm.setting(session, LOGO)
    logo = keeping.place_of(documents.folder_at(file), sha256) if sha256 else None
    return Letterhead(
        name=firm.setting(session, NAME) or "",
        address=firm.setting(session, ADDRESS) or "",
        logo=logo if logo is not None and logo.is_file() else None,
    )


def set_logo(store: Store, *, path: Path | None) -> int:
    """Keep a copy of a picture as the firm's logo; None takes it away. Returns the setting's id.

    The copy is one of the firm's documents, so that an archive takes it along. UserError
    `logo_unusable`, or what is the matter with the place where it would be kept.
    """
    if path is None:
        return firm.set_setting(store, key=LOGO, value=None)
    if path.is_file() and path.stat().st_size > LARGEST_LOGO:
        raise UserError("logo_unusable", name=path.name)
    kept = keeping.keep(path, documents.folder_of(store))
    if kept is None:
        raise ValueError("nobody could have stopped it")
    with store.change("setting_changed", setting=LOGO):
        documents.attach_kept(store, kept=kept)
        return firm.set_setting(store, key=LOGO, value=kept.sha256)
