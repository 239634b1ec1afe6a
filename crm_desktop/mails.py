"""A saved mail (.eml, .msg) becomes a logged mail: who, when, what, with its attachments."""

from __future__ import annotations

import email
import email.policy
import email.utils
import html
import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import activities, documents, keeping
from crm_desktop.errors import UserError
from crm_desktop.handing_out import safe_name
from crm_desktop.keeping import Kept
from crm_desktop.models import Email, Position, User
from crm_desktop.reach import fold_address
from crm_desktop.store import Store

SUFFIXES = (".eml", ".msg")
LONGEST_BODY = 50_000
LARGEST = 100 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a mail."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """What is read of a mail; addresses are folded as search compares them."""

    subject: str
    sent_at: datetime | None
    sender: str
    receivers: tuple[str, ...]
    body: str
    attachments: tuple[Attachment, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail that is read, with copies of itself and its attachments."""

    mail: Mail
    name: str  # its file's, without the suffix
    copies: tuple[Kept, ...]


def keep(
    source: Path, folder: Path, *, stopped: Callable[[], bool] | None = None
) -> KeptMail | None:
    """Read a saved mail and copy what comes with it into `folder`; None when it was `stopped`.

    UserError `mail_unreadable` when the file is no mail.
    """
    mail = read(source)
    copies = [keeping.keep(source, folder, stopped=stopped)]
    with tempfile.TemporaryDirectory() as drafts:
        for number, attachment in enumerate(mail.attachments):
            place = Path(drafts) / str(number) / safe_name(attachment.name)
            place.parent.mkdir()
            place.write_bytes(attachment.content)
            copies.append(keeping.keep(place, folder, stopped=stopped))
    whole = tuple(copy for copy in copies if copy is not None)
    return KeptMail(mail, source.stem, whole) if len(whole) == len(copies) else None


def log(store: Store, *, path: Path | str, customer_id: int | None = None, **fields: Any) -> int:
    """Log a saved mail as an activity with its people, and keep it with its attachments.

    Returns the activity's id. UserError `mail_unreadable` when the file is no mail.
    """
    kept = keep(Path(path), documents.folder_of(store))
    if kept is None:
        raise ValueError("nobody could have stopped it")
    return log_kept(store, kept=kept, customer_id=customer_id, **fields)


def log_kept(store: Store, *, kept: KeptMail, customer_id: int | None = None, **fields: Any) -> int:
    """Log a mail that is read and copied already; returns the activity's id."""
    mail = kept.mail
    with store.read() as session:
        people = _people(session, mail, customer_id)
        ours = _is_ours(session, mail.sender)
    with store.change("mail_logged", subject=mail.subject) as _session:
        activity_id = activities.log(
            store,
            kind="mail",
            subject=mail.subject or kept.name,
            customer_id=customer_id,
            done_at=mail.sent_at or datetime.now(UTC),
            direction="out" if ours or not people[0] else "in",
            notes=mail.body[:LONGEST_BODY] or None,
            contact_ids=people[0] + people[1],
            **fields,
        )
        owner = {**fields, "customer_id": customer_id, "activity_id": activity_id}
        for copy in kept.copies:
            documents.attach_kept(store, kept=copy, **owner)
    return activity_id


def read(path: Path) -> Mail:
    """The mail in a file; UserError `mail_unreadable` when there is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("document_too_large", name=path.name, limit=LARGEST)
        if path.suffix.lower() == ".msg":
            from crm_desktop.outlook import read_msg

            return read_msg(path)
        return _read_eml(path.read_bytes(), path.name)
    except OSError as error:
        raise UserError("mail_unreadable", name=path.name) from error


def plain_text(markup: str) -> str:
    """The words of an HTML mail."""
    text = re.sub(r"(?is)<(script|style|head)\b.*?</\1\s*>", " ", markup)
    text = re.sub(r"(?i)<br\s*/?>|</(p|div|tr|li|h\d)>", "\n", text)
    text = html.unescape(re.sub(r"<[^>]*>", "", text)).replace("\xa0", " ")
    lines = (re.sub(r"[ \t]+", " ", line).strip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _read_eml(content: bytes, name: str) -> Mail:
    message = email.message_from_bytes(content, policy=email.policy.default)
    if not any(message[header] for header in ("From", "To", "Subject", "Date")):
        raise UserError("mail_unreadable", name=name)
    headers = (*message.get_all("To", []), *message.get_all("Cc", []))
    return Mail(
        subject=str(message["Subject"] or "").strip(),
        sent_at=_date_of(str(message["Date"] or "")),
        sender=next(iter(_addresses([message["From"]])), ""),
        receivers=_addresses(headers),
        body=_body_of(message),
        attachments=tuple(_attachments_of(message)),
    )


def _body_of(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    try:
        text = str(part.get_content())
    except (LookupError, UnicodeError, ValueError):
        payload = part.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return plain_text(text) if part.get_content_subtype() == "html" else text.strip()


def _attachments_of(message: EmailMessage) -> Iterable[Attachment]:
    for number, part in enumerate(message.iter_attachments(), 1):
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes):
            inner = part.get_payload()
            first = inner[0] if isinstance(inner, list) and inner else None
            payload = first.as_bytes() if isinstance(first, EmailMessage) else b""
        if payload:
            suffix = ".eml" if part.get_content_type() == "message/rfc822" else ""
            yield Attachment(part.get_filename() or f"{number}{suffix}", payload)


def _addresses(headers: Iterable[object]) -> tuple[str, ...]:
    pairs = email.utils.getaddresses([str(header) for header in headers if header])
    return tuple(dict.fromkeys(fold_address(address) for _name, address in pairs if address))


def _date_of(text: str) -> datetime | None:
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _people(
    session: Session, mail: Mail, customer_id: int | None
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The contacts who sent the mail, and those who got it; of this customer where one is named."""

    def of(addresses: Iterable[str]) -> tuple[int, ...]:
        query = sa.select(Email.contact_id).where(
            Email.folded.in_(list(addresses)), Email.contact_id.is_not(None)
        )
        if customer_id is not None:
            here = sa.select(Position.contact_id).where(Position.customer_id == customer_id)
            query = query.where(Email.contact_id.in_(here))
        return tuple(dict.fromkeys(session.scalars(query)))

    sent = of([mail.sender])
    return sent, tuple(person for person in of(mail.receivers) if person not in sent)


def _is_ours(session: Session, sender: str) -> bool:
    query = sa.select(User.email).where(User.email.is_not(None))
    return any(fold_address(address) == sender for address in session.scalars(query) if address)
