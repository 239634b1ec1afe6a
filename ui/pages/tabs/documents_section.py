"""The documents of a customer or of a deal: added, dropped, opened, renamed, saved elsewhere."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from crm_desktop import documents, handing_out, keeping, mails
from crm_desktop.errors import UserError
from crm_desktop.profile import DocumentLine
from crm_desktop.store import Store
from ui import formats, saving
from ui.background import Job
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms import asking
from ui.pages.forms.deleting import delete, undoably
from ui.pages.forms.deriving import field
from ui.pages.forms.nouns import NOUNS
from ui.widgets.copy_progress import CopyProgress
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section

Copy = keeping.Kept | mails.KeptMail | UserError


class DocumentsSection(QWidget):
    """Enter opens a document with the program the system has for it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._owner: dict[str, Any] = {}
        self._documents: dict[int, DocumentLine] = {}
        self._list = RecordList(context.theme, two_lines=False)
        self._list.opened.connect(self._open)
        self._list.delete_wanted.connect(self._delete)
        self._list.entries = self._entries
        self.section = Section(context.theme, self._list)
        self.section.add_wanted.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_documents(self, found: Sequence[DocumentLine], **owner: Any) -> None:
        """Show documents; `owner` says whose new ones are: customer_id, deal_id."""
        self._owner = owner
        self._documents = {document.id: document for document in found}
        self.section.say(
            self.tr("Documents"),
            self.tr("Add…"),
            self.tr("Drop a file here, or a mail saved as .eml or .msg."),
        )
        self._list.setAccessibleName(self.tr("Documents"))
        self._list.show_lines([self._line(document) for document in found])
        self.section.show_count(len(found))

    def _line(self, document: DocumentLine) -> Line:
        size = document.link or (formats.file_size(document.size) if document.size else "")
        day = formats.short_day(formats.local_day(document.added_at)) if document.added_at else ""
        icon = "link" if document.link else "document"
        return Line(document.id, document.name, size, day, icon=icon, strong=False)

    def _choose(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Files…")).triggered.connect(self._choose_files)
        menu.addAction(self.tr("A link…")).triggered.connect(self._choose_link)
        menu.popup(self.mapToGlobal(QPoint(self.width() - 120, 40)))

    def _choose_files(self) -> None:
        names = saving.ask_which(self._context.settings, self, self.tr("Add files"))
        add_files(self._context, [Path(name) for name in names], self._owner, self)

    def _choose_link(self) -> None:
        link = NOUNS["link"]
        FormDialog(
            self._context,
            link.title(new=True),
            asking.link,
            link.add,
            self,
            fixed=self._owner,
        ).open()

    def _open(self, document_id: int) -> None:
        document = self._documents[document_id]
        if document.link:
            open_link(self._context, document.link, self)
        elif document.sha256:
            # As slow as the document is large, so not where entries wait to be written.
            folder = Path(tempfile.gettempdir()) / "crm-desktop"
            sha256, name = document.sha256, document.name
            self._context.tasks.work(
                lambda store, _job: handing_out.copy_out(
                    store, sha256=sha256, name=name, folder=folder
                ),
                asker=self,
                then=_show_file,
            )

    def _save_as(self, document: DocumentLine) -> None:
        name = handing_out.safe_name(document.name)
        target = saving.ask_where(self._context.settings, self, self.tr("Save a copy"), name)
        sha256 = document.sha256
        if target and sha256:
            self._context.tasks.work(
                lambda store, _job: handing_out.save_as(store, sha256=sha256, target=Path(target)),
                asker=self,
            )

    def _rename(self, document: DocumentLine) -> None:
        FormDialog(
            self._context,
            self.tr("Rename the document"),
            lambda: [field("document", "name")],
            documents.rename,
            self,
            fixed={"id": document.id},
            values={"name": document.name},
        ).open()

    def _delete(self, document_id: int) -> None:
        delete(self._context, documents.delete, [document_id], self)

    def _entries(self, document_id: int) -> list[tuple[str, Callable[[], object]]]:
        document = self._documents[document_id]
        entries: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Rename…"), lambda: self._rename(document))
        ]
        if document.sha256:
            entries.append((self.tr("Save a copy…"), lambda: self._save_as(document)))
        return entries


def add_files(
    context: Context, paths: Sequence[Path], owner: dict[str, Any], asker: QWidget
) -> None:
    """Keep files as documents; a mail among them becomes a logged mail. Says what was kept.

    They are copied first, while others save, and then become documents one by one.
    """
    files = [path for path in paths if not path.is_dir()]
    if len(files) < len(paths):
        said = QCoreApplication.translate("Forms", "A folder cannot be kept, only the files in it.")
        context.desk.say(said)
    if not files:
        return

    def take(copies: list[Copy]) -> None:
        for copy in copies:
            if isinstance(copy, UserError):
                context.tasks.report(None, None, copy)
            elif isinstance(copy, mails.KeptMail):
                undoably(context, mails.log_kept, asker, kept=copy, **owner)
            else:
                undoably(context, documents.attach_kept, asker, kept=copy, **owner)

    job = context.tasks.work(partial(_copied, files), then=take, is_entry=True)
    CopyProgress(job, asker.window())


def _copied(paths: Sequence[Path], store: Store, job: Job) -> list[Copy]:
    """Copies of files, or why there is none; nothing when the user gave it up."""
    folder, total = documents.folder_of(store), sum(map(_size, paths))
    copies: list[Copy] = []
    before = 0
    for path in paths:
        tell = partial(_tell, job, before, total)
        kept: Copy | None
        try:
            if path.suffix.lower() in mails.SUFFIXES:
                kept = mails.keep(path, folder, stopped=lambda: job.cancelled)
            else:
                kept = keeping.keep(path, folder, tell=tell, stopped=lambda: job.cancelled)
        except UserError as error:
            kept = error
        if kept is None or job.cancelled:
            return []
        copies.append(kept)
        before += _size(path)
    return copies


def _tell(job: Job, before: int, total: int, copied: int) -> None:
    job.tell((before + copied) >> 10, total >> 10)  # a signal's numbers end at 2 GB


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # what cannot be read is said when its turn comes


def take_files(
    context: Context, paths: Sequence[Path], owner: dict[str, Any], asker: QWidget
) -> None:
    """Keep files that were dropped; a calendar among them is brought in."""
    from crm_desktop.exchange.calendars import SUFFIXES

    came = [path for path in paths if path.suffix.lower() in SUFFIXES]
    if came:
        context.desk.open("calendar", (came, owner.get("customer_id")))
    add_files(context, [path for path in paths if path not in came], owner, asker)


def add_dropped(context: Context, data: QMimeData, owner: dict[str, Any], asker: QWidget) -> None:
    """Keep what was dropped: files and mails as `take_files` does, links as links."""
    urls = data.urls()
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    take_files(context, paths, owner, asker)
    for url in urls:
        if not url.isLocalFile():
            undoably(context, documents.link, asker, url=url.toString(), **owner)


def open_link(context: Context, link: str, asker: QWidget) -> None:
    """Open a link of a known kind with the program the system has for it."""
    try:
        QDesktopServices.openUrl(QUrl(handing_out.checked_link(link)))
    except UserError as error:
        context.tasks.report(asker, None, error)


def _show_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
