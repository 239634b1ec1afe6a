"""What taking a person away would do, told before it is done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Contact

_DOCUMENTS = (
    "SELECT DISTINCT d.name FROM document d JOIN activity_contact c "
    "ON c.activity_id = d.activity_id WHERE c.contact_id = ? ORDER BY d.name"
)
_COUNTS = (
    "SELECT (SELECT count(*) FROM phone WHERE contact_id = ?1)"
    " + (SELECT count(*) FROM email WHERE contact_id = ?1)"
    " + (SELECT count(*) FROM address WHERE contact_id = ?1), "
    "(SELECT count(*) FROM stakeholder WHERE contact_id = ?1), "
    "(SELECT count(*) FROM activity_contact WHERE contact_id = ?1)"
)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Whom it is about; what goes (ways to reach them, stakeholder entries), what stays.

    The texts of `activities` stay without their name. `documents` are named; nobody looks into
    them, nor into the `copies`: files beside the data file that still hold the person.
    """

    name: str
    reach: int
    stakeholders: int
    activities: int
    documents: tuple[str, ...]
    copies: tuple[Path, ...]


def foresee(session: Session, contact_id: int, path: Path) -> Foreseen:
    """What anonymising a person of the file at `path` would do. UserError "record_gone"."""
    person = rows.find(session, Contact, contact_id)
    connection = session.connection()
    reach, entries, together = connection.exec_driver_sql(_COUNTS, (contact_id,)).one()
    documents = tuple(row[0] for row in connection.exec_driver_sql(_DOCUMENTS, (contact_id,)))
    return Foreseen(person.name, reach, entries, together, documents, copies(path))


def copies(path: Path) -> tuple[Path, ...]:
    """Older copies of a data file that lie beside it: what was kept before it was upgraded."""
    start = f"{path.stem}.before-version-"
    return tuple(sorted(one for one in path.parent.iterdir() if one.name.startswith(start)))
