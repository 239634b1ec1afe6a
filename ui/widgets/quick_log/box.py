"""The quick log: a line that is understood while one types, and saved with Enter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import quick_log
from crm_desktop.quick_log import Choice, Corrections, Part, Understood, corrected, understand
from crm_desktop.search import search
from crm_desktop.zones import zone_here
from ui import actions as action_table
from ui import formats, phrases
from ui.context import Context
from ui.form import say
from ui.widgets.quick_log.chips import ChipsPanel
from ui.widgets.quick_log.field import LineField

translate = QCoreApplication.translate
NARROWEST = 560
MARGIN = 12
FOUND_NAMES = 10


class QuickLogBox(QWidget):
    """The field and the chips under it. `logged` carries what was written and its id."""

    logged = Signal(object, object)  # the Understood, the activity's id

    def __init__(
        self, context: Context, on_show: Callable[[], int | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._on_show = on_show
        self._ask = context.tasks.ask(self)
        self._ask_names = context.tasks.ask(self)
        self._panel: ChipsPanel | None = None
        self._read: Understood | None = None  # as understood, before corrections
        self._made = Corrections()
        self._save_when_read = False
        self._saving = False
        self._giving_up = False
        self.clock: Callable[[], datetime] = datetime.now
        self.field = LineField(self)
        self._keys = QLabel(self.field)
        self._build()
        self.retranslate()
        self.restyle()
        context.theme.changed.connect(self.restyle)

    # What others ask

    @property
    def panel(self) -> ChipsPanel:
        """The chips, made when they are first needed as a part of the window they lie over."""
        if self._panel is None or self._panel.parentWidget() is not self.window():
            self._panel = ChipsPanel(self._context.theme, self.window())
            self._panel.setAccessibleName(self.tr("What was understood"))
            self._panel.corrected.connect(self._correct)
            self._panel.searched.connect(self._search)
            self._panel.pointed.connect(self._point)
            self._panel.left.connect(self._come_back)
            self.window().installEventFilter(self)
            self._panel.installEventFilter(self)
        return self._panel

    @property
    def understood(self) -> Understood | None:
        """What would be saved now."""
        return None if self._read is None else corrected(self._read, self._made)

    def is_edited(self) -> bool:
        """Whether something is typed that is not saved."""
        return bool(self.field.text().strip())

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        example = self.tr("Visited Yuhuan, met Mr Han, promised drawings by Friday")
        self.field.setPlaceholderText(self.tr("Log: “{line}”").format(line=example))
        self.field.setAccessibleName(self.tr("Quick log"))
        self.field.setToolTip(action_table.tip_of(action_table.SPECS["quick_log"]))
        self._keys.setText(action_table.keys_of(action_table.SPECS["quick_log"]))
        self._fit_keys()

    def restyle(self) -> None:
        """Draw the icon in the colours in force."""
        self._icon.setIcon(self._context.theme.icon("edit"))

    # Reading

    def _text_edited(self, text: str) -> None:
        self._giving_up = False
        if self._panel is not None:
            self._panel.complain("")
        if not text.strip():
            self._forget()
            return
        self._understand()

    def _understand(self) -> None:
        chosen = self._made.customer
        customer = chosen.id if chosen and not chosen.is_new else None
        self._ask.start(
            _read, self.field.text(), self.clock(), customer, self._on_show(), then=self._show
        )

    def _show(self, found: Understood) -> None:
        self._read = found
        understood = self.understood
        if understood is None or not self._has_focus():
            return
        self.panel.show_understood(understood)
        self._open_panel()
        if self._save_when_read:
            self._save_when_read = False
            self._save()

    def _correct(self, how: Callable[[Corrections], Corrections]) -> None:
        before = self._made
        self._made = how(self._made)
        understood = self.understood
        if understood is not None:
            self.panel.show_understood(understood)
            self._place()
        if self._made.customer != before.customer:
            self._understand()  # people and deals are looked for at this customer now

    def _search(self, part: str, text: str) -> None:
        if text.strip():
            offer = partial(self.panel.offer, " ".join(text.split()))
            self._ask_names.start(_names, part, text, then=offer)

    def _point(self, part: Part | None) -> None:
        """Mark the words that the current chip was read from."""
        span = self._read.span_of(part) if self._read and part else None
        text = self.field.text()
        if span is None or self._read is None or text != self._read.text:
            self.field.deselect()
            return
        start = _units(text[: span.start])
        self.field.setSelection(start, _units(text[span.start : span.end]))

    # Saving

    def _enter(self) -> None:
        if self._saving or not self.field.text().strip():
            return
        if self._read is None or self._read.text != self.field.text():
            self._save_when_read = True
            self._understand()
        else:
            self._save()

    def _save(self) -> None:
        understood = self.understood
        if understood is None:
            return
        if not self.panel.isVisible():
            self.panel.show_understood(understood)
            self._open_panel()
        if understood.open_questions:
            self.panel.focus_open()
            return
        self._set_saving(True)
        self._context.tasks.do(
            quick_log.log,
            asker=self,
            then=partial(self._saved, understood),
            failed=self._failed,
            understood=understood,
            zone=zone_here(),
        )

    def _saved(self, understood: Understood, activity_id: int) -> None:
        self._set_saving(False)
        self.field.clear()
        self._forget()
        self._go_back()
        self.logged.emit(understood, activity_id)

    def _failed(self, error: Exception) -> None:
        """What was typed stays, with what went wrong under it."""
        self._set_saving(False)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.complain(say(error))
        self._open_panel()

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        self.field.setReadOnly(saving)
        if saving:
            self.panel.complain("")
        self.panel.setEnabled(not saving)

    # Coming and going

    def close_panel(self) -> None:
        """Hide the chips; what was typed and corrected stays."""
        self._ask.forget()
        self._save_when_read = False
        if self._panel is not None:
            self._panel.stop_editing()
            self._panel.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and the panel's own need."""
        kinds = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if self._panel is not None and event.type() in kinds:
            panel_asks = watched is self._panel and event.type() == QEvent.Type.LayoutRequest
            if panel_asks or (watched is self.window() and event.type() == QEvent.Type.Resize):
                self._place()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        self._keys.setProperty("class", "muted small")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.field)
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignRight)
        self.field.setProperty("class", "search")
        self._icon = QAction(self)
        self.field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.field.textEdited.connect(self._text_edited)
        self.field.textChanged.connect(self._fit_keys)
        self.field.pressed.connect(self._on_key)
        self.field.entered.connect(self._entered)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def _fit_keys(self) -> None:
        """The keys stand at the end of the empty field, and its example ends before them."""
        is_empty = not self.field.text()
        self._keys.setVisible(is_empty)
        room = self._keys.sizeHint().width() + 12 if is_empty else 0
        self.field.setTextMargins(0, 0, room, 0)

    def _entered(self) -> None:
        if self.field.text().strip() and not self._saving:
            self._understand()

    def _on_key(self, key: int) -> None:
        shown = self._panel is not None and self._panel.isVisible()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif shown and self._read is not None:
            self.panel.focus_first()
        elif key == Qt.Key.Key_Tab:
            self.field.focusNextChild()

    def _come_back(self) -> None:
        """From the chips back to the line; they stay."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.deselect()
        self.field.end(False)

    def _leave(self) -> None:
        """Esc closes the chips; then asks once before it gives up what was typed."""
        if self._panel is not None and self._panel.isVisible() and not self._giving_up:
            self.close_panel()
        elif not self.field.text().strip():
            self._go_back()
        elif self._giving_up:
            self.field.clear()
            self._forget()
            self._go_back()
        else:
            self._giving_up = True
            self.panel.complain(self.tr("This is not saved. Press Esc again to give it up."))
            if self._read is not None:
                self.panel.show_understood(corrected(self._read, self._made))
            self._open_panel()

    def _forget(self) -> None:
        self._read = None
        self._made = Corrections()
        self._giving_up = False
        self.close_panel()

    def _go_back(self) -> None:
        before = self.field.before
        self.field.clearFocus()
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return self.field.hasFocus() or (
            self._panel is not None and focus is not None and self._panel.isAncestorOf(focus)
        )

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Elsewhere in the window the chips are in the way; menus and calendars are theirs."""
        if not shiboken6.isValid(self) or new is None or self._panel is None:
            return
        ours = new is self.field or new is self._panel or self._panel.isAncestorOf(new)
        if ours:
            self._panel.show_keys()
        if not ours and new.window() is self.window() and self._panel.isVisible():
            self.close_panel()

    def _open_panel(self) -> None:
        self._place()
        self.panel.show()
        self.panel.raise_()

    def _place(self) -> None:
        """Lie under the field, as high as needed and as wide as there is room."""
        if self._panel is None:
            return
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        width = min(max(self.width(), NARROWEST), window.width() - 2 * MARGIN)
        left = max(MARGIN, min(corner.x(), window.width() - MARGIN - width))
        height = min(self._panel.wanted_height(width), window.height() - corner.y() - MARGIN)
        self._panel.setGeometry(left, corner.y(), width, height)


def _read(
    session: Session, text: str, now: datetime, customer: int | None, on_show: int | None
) -> Understood:
    """What the line means, at a chosen customer or with the one on show."""
    return understand(session, text, now, customer_id=customer, assumed_id=on_show)


def _names(session: Session, part: str, text: str) -> list[Choice]:
    """Customers or people by a part of their names."""
    table = "customer" if part == "customer" else "contact"
    found = [hit for hit in search(session, text, FOUND_NAMES * 4) if hit.table == table]
    return [
        Choice(hit.id, hit.title, hit.detail, hit.customer_id if table == "contact" else None)
        for hit in found[:FOUND_NAMES]
    ]


def _units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def said_of(understood: Understood) -> str:
    """What was logged, in a few words: the kind and with whom."""
    kind = phrases.code("activity_kind", understood.kind)
    names = [contact.name for contact in understood.contacts]
    firm = understood.customer.name if understood.customer else ""
    if understood.customer is not None and understood.customer.is_new:
        firm = formats.aside(firm, translate("QuickLog", "new customer"))
    return ", ".join([kind, *names, *([firm] if firm else [])])
