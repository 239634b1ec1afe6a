"""Saved mails become logged mails."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import contacts, customers, documents, firm, mails
from crm_desktop.errors import UserError
from crm_desktop.models import Activity, ActivityContact, Document
from crm_desktop.store import Store
from tests.crm_desktop import ole_file

SENT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def eml(folder: Path, sender: str = "Han <han@yuhuan.cn>") -> Path:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "Ana <ana@ours.es>, Chen <chen@yuhuan.cn>"
    message["Subject"] = "报价 for the gearbox line"
    message["Date"] = SENT
    message.set_content("Please send the drawings.\nHan")
    message.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="../a/b.pdf")
    path = folder / "mail.eml"
    path.write_bytes(message.as_bytes())
    return path


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


def msg(folder: Path) -> Path:
    since_1601 = (SENT - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    times = b"\0" * 32 + struct.pack("<HHIQ", 0x0040, 0x0039, 0, since_1601)
    return ole_file.write(
        folder / "mail.msg",
        {
            "__properties_version1.0": times,
            "__substg1.0_0037001F": wide("报价"),
            "__substg1.0_1000001F": wide("Please send\r\nthe drawings."),
            "__substg1.0_0C1F001F": wide("Han@yuhuan.cn"),
            "__recip_version1.0_#00000000": {"__substg1.0_39FE001F": wide("ana@ours.es")},
            "__attach_version1.0_#00000000": {
                "__substg1.0_3707001F": wide("drawing.pdf"),
                "__substg1.0_37010102": b"%PDF" * 1_024,
            },
        },
    )


def test_a_dropped_mail_is_logged_with_its_people_and_attachments(
    store: Store, tmp_path: Path
) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    han = contacts.add(store, name="Han", customer_id=yuhuan, emails=["Han@Yuhuan.cn"])
    chen = contacts.add(store, name="Chen", customer_id=yuhuan, emails=["chen@yuhuan.cn"])
    activity_id = mails.log(store, path=eml(tmp_path), customer_id=yuhuan)
    with store.read() as session:
        activity = session.get(Activity, activity_id)
        assert activity is not None
        assert (activity.subject, activity.direction) == ("报价 for the gearbox line", "in")
        assert activity.done_at == SENT
        assert activity.notes == "Please send the drawings.\nHan"
        people = session.scalars(sa.select(ActivityContact.contact_id)).all()
        assert set(people) == {han, chen}
        names = session.scalars(sa.select(Document.name).order_by(Document.id)).all()
    assert names[0] == "mail.eml"
    assert "/" not in names[1] and names[1].endswith("b.pdf")


def test_logging_a_mail_is_one_change_that_undo_takes_back(store: Store, tmp_path: Path) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    mails.log(store, path=eml(tmp_path), customer_id=yuhuan)
    store.undo()
    with store.read() as session:
        assert session.scalars(sa.select(Activity.id)).all() == []
        assert session.scalars(sa.select(Document.id)).all() == []


def test_a_mail_from_a_colleague_went_out(store: Store, tmp_path: Path) -> None:
    firm.add_user(store, name="Ana", email="ana@ours.es")
    activity_id = mails.log(store, path=eml(tmp_path, "Ana@ours.es"))
    with store.read() as session:
        activity = session.get(Activity, activity_id)
        assert activity is not None and activity.direction == "out"


def test_an_outlook_mail_is_read_like_any_other(tmp_path: Path) -> None:
    mail = mails.read(msg(tmp_path))
    assert (mail.subject, mail.sender, mail.receivers) == (
        "报价",
        "han@yuhuan.cn",
        ("ana@ours.es",),
    )
    assert mail.body == "Please send\nthe drawings."
    assert mail.sent_at == SENT
    assert [(a.name, a.content) for a in mail.attachments] == [("drawing.pdf", b"%PDF" * 1_024)]


@pytest.mark.parametrize("name", ["broken.msg", "broken.eml"])
@pytest.mark.parametrize("content", [b"", b"\0\1\2 no mail", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_what_is_no_mail_is_refused_in_words(
    store: Store, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        mails.log(store, path=path)
    assert caught.value.code == "mail_unreadable"
    assert not documents.folder_of(store).exists()


def test_markup_becomes_plain_words() -> None:
    markup = "<head><title>x</title></head><p>Dear&nbsp;Ana,</p><br>see <b>you</b>"
    assert mails.plain_text(markup) == "Dear Ana,\n\nsee you"
