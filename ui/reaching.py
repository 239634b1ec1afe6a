"""Call or write to someone with the system's own program, and ask afterwards how it went.

    reach(context, self, kind="call", to="+86 571 8888 0000", customer_id=7, contact_id=9)

The call or mail is planned for today at once, so that it cannot be forgotten: it stands on the
agenda until somebody says how it went.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from crm_desktop import activities, reaching
from crm_desktop.reaching import Party
from ui.context import Context

Way = Literal["call", "mail"]


def reach(
    context: Context,
    asker: QWidget,
    *,
    kind: Way,
    to: str,
    customer_id: int | None = None,
    contact_id: int | None = None,
    activity_id: int | None = None,
) -> None:
    """Dial a number or begin a mail; who shall not be contacted is asked about first.

    With `activity_id` what is planned already is meant, and nothing more is planned.
    """
    _Reaching(context, asker, kind, to, activity_id).begin(customer_id, contact_id)


class _Reaching(QObject):
    """One call or mail, from the click until it was asked how it went."""

    def __init__(
        self, context: Context, asker: QWidget, kind: Way, to: str, activity_id: int | None
    ) -> None:
        super().__init__(asker)
        self._context = context
        self._over = asker
        self._kind = kind
        self._to = to
        self._activity_id = activity_id
        self._party: Party | None = None
        self._was_away = False
        self._is_asked = False  # again, or answered already

    def begin(self, customer_id: int | None, contact_id: int | None) -> None:
        ask = self._context.tasks.ask(self)
        ask.start(reaching.party, customer_id, contact_id, then=self._found)

    def _found(self, party: Party | None) -> None:
        self._party = party
        if party is not None and party.do_not_contact:
            self._warn(party)
        else:
            self._go()

    def _warn(self, party: Party) -> None:
        box = QMessageBox(self._over)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("{name} does not want to be contacted.").format(name=party.name))
        go = self.tr("Call anyway") if self._kind == "call" else self.tr("Write anyway")
        anyway = box.addButton(go, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        anyway.clicked.connect(self._go)
        box.open()

    def _go(self) -> None:
        party = self._party
        if self._kind == "call":
            link = reaching.phone_link(self._to, party.country if party else "")
        else:
            link = reaching.mail_link(self._to)
        if not QDesktopServices.openUrl(QUrl(link)):
            self._say_alone()
            return
        self._subject = self._words(party.name if party else self._to)
        if self._activity_id is not None:
            self._planned(self._activity_id)
            return
        self._context.tasks.do(
            reaching.plan,
            asker=self,
            then=self._planned,
            kind=self._kind,
            subject=self._subject,
            today=date.today(),
            customer_id=party.customer_id if party else None,
            contact_id=party.contact_id if party else None,
        )

    def _words(self, name: str) -> str:
        words = self.tr("Call {name}") if self._kind == "call" else self.tr("Mail to {name}")
        return words.format(name=name)

    def _say_alone(self) -> None:
        """The system has no program for it: the number or address can still be taken along."""
        if self._kind == "call":
            words = self.tr("This laptop has no program that dials. {to}").format(to=self._to)
        else:
            words = self.tr("This laptop has no program for mails. {to}").format(to=self._to)
        self._context.desk.say(
            words, self.tr("Copy"), partial(QGuiApplication.clipboard().setText, self._to)
        )

    def _planned(self, activity_id: int) -> None:
        self._activity_id = activity_id
        self._ask()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look)

    def _look(self, state: Qt.ApplicationState) -> None:
        """The other program took the screen; asked again when the user is back here."""
        if state != Qt.ApplicationState.ApplicationActive:
            self._was_away = True
        elif self._was_away and not self._is_asked:
            self._is_asked = True
            self._ask()

    def _ask(self) -> None:
        words = self.tr("{what}: noted for today.").format(what=self._subject)
        self._context.desk.say(words, self.tr("How did it go?"), self._conclude)

    def _conclude(self) -> None:
        self._is_asked = True
        if self._party is not None and self._party.customer_id is not None:
            self._context.desk.open("conclude", self._activity_id)
        else:
            self._context.tasks.do(activities.finish, id=self._activity_id)
