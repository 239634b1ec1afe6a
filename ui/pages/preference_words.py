"""Preferences of words: what lists offer, and what the firm calls stages, roles and the like."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget
from sqlalchemy.orm import Session

from crm_desktop import vocabularies
from crm_desktop.vocabularies import CODES, PLACES, Word
from ui import code_words, phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import undoably
from ui.pages.preference_selling import Entries, SellingList
from ui.widgets.moving import move_by_keys, moved
from ui.widgets.record_list import Line
from ui.widgets.renaming import rename_by_f2


class WordsTab(SellingList):
    """The words of one vocabulary in their order; Enter renames one in every record."""

    watches = (
        "vocabulary_word", "customer", "customer_tag", "contact_tag", "deal", "product",
        "industry_posture", "source_cost", "target",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._found: dict[str, tuple[Word, ...]] = {}
        super().__init__(context, parent)
        self.vocabulary = QComboBox()
        for name in (*PLACES, *CODES):
            self.vocabulary.addItem(name, name)
        self.vocabulary.activated.connect(self._fill)
        self.bar_layout.addWidget(self.vocabulary)
        self.bar.show()
        move_by_keys(self.list, self._move_current)
        rename_by_f2(self.list, self.rename)
        self.retranslate()

    @property
    def chosen(self) -> str:
        """The vocabulary that is shown."""
        return str(self.vocabulary.currentData())

    def choose(self, vocabulary: str) -> None:
        """Show a vocabulary."""
        self.vocabulary.setCurrentIndex(self.vocabulary.findData(vocabulary))
        self._fill()

    def load(self) -> None:
        self._ask.start(_all_words, then=self._show)

    def retranslate(self) -> None:
        names = {
            "industry": self.tr("Industries"),
            "source": self.tr("Sources"),
            "product_line": self.tr("Product lines"),
            "tag": self.tr("Tags"),
            "tier": self.tr("Tiers"),
            "customer_class": self.tr("Classes of customers"),
            "sales_mode": self.tr("Postures"),
            "buying_stage": self.tr("Buying stages"),
            "buying_role": self.tr("Buying roles"),
            "activity_kind": self.tr("Kinds of activities"),
        }
        for place, name in enumerate((*PLACES, *CODES)):
            self.vocabulary.setItemText(place, names[name])
        self.vocabulary.setAccessibleName(self.tr("Vocabulary"))
        self.add_button.setText(self.tr("New word"))
        self.list.setAccessibleName(self.tr("Words"))
        self._fill()

    def add(self) -> None:
        self._dialog(self.tr("New word"), "word", vocabularies.add_word)

    def change(self, key: Any) -> None:
        if self.chosen in CODES:
            self._dialog(
                code_words.shipped(self.chosen, key), "word", vocabularies.name_code, code=key
            )
        else:
            self._dialog(self.tr("Rename"), "new", vocabularies.rename_word, word=key)

    def rename(self, key: Any, name: str) -> None:
        """Call a word or a code otherwise."""
        if self.chosen in CODES:
            self._do(vocabularies.name_code, code=key, word=name)
        else:
            self._do(vocabularies.rename_word, word=key, new=name)

    def merge(self, key: str) -> None:
        """Ask which other word this one becomes."""
        others = [(word.word, word.word) for word in self._words() if word.word != key]
        title = self.tr("Merge {word} into another").format(word=key)
        FormDialog(
            self.context,
            title,
            lambda: [
                Field("into", self.tr("Becomes"), "choice", required=True, choices=others),
            ],
            vocabularies.merge_words,
            self,
            fixed={"vocabulary": self.chosen, "words": [key]},
        ).open()

    def taking_away(self, key: Any) -> str:
        if self.chosen in CODES:
            return ""
        word = self._word(key)
        return self.tr("Delete") if word is not None and not word.count else ""

    def take_away(self, key: Any) -> None:
        self._do(vocabularies.forget_words, words=[key])

    def entries(self, key: Any) -> Entries:
        if self.chosen in CODES:
            called = phrases.code(self.chosen, key) != code_words.shipped(self.chosen, key)
            back = partial(self._do, vocabularies.name_code, code=key, word=None)
            return [(self.tr("Bring back the shipped name"), back)] if called else []
        word = self._word(key)
        is_retired = word is not None and word.retired
        retire = partial(self._do, vocabularies.retire_words, words=[key], retired=not is_retired)
        return [
            (self.tr("Merge into another…"), partial(self.merge, key)),
            (self.tr("Offer again") if is_retired else self.tr("Offer no longer"), retire),
            (self.tr("Move up (Alt+Up)"), partial(self.move_word, key, -1)),
            (self.tr("Move down (Alt+Down)"), partial(self.move_word, key, 1)),
        ]

    def move_word(self, key: str, by: int) -> None:
        """Move a word up or down in the order in which it is offered."""
        words = moved([word.word for word in self._words()], key, by)
        if words is not None and self.chosen in PLACES:
            self._do(vocabularies.arrange_words, words=words)

    def _move_current(self, by: int) -> None:
        key = self.list.current()
        if key is not None:
            self.move_word(str(key), by)

    def _do(self, verb: Any, **entry: Any) -> None:
        undoably(self.context, verb, self, vocabulary=self.chosen, **entry)

    def _dialog(self, title: str, name: str, verb: Any, **fixed: str) -> None:
        is_code = "code" in fixed
        now = phrases.code(self.chosen, fixed["code"]) if is_code else fixed.get("word")
        field = Field(name, self.tr("Word"), required=not is_code)
        FormDialog(
            self.context,
            title,
            lambda: [field],
            verb,
            self,
            fixed={"vocabulary": self.chosen, **fixed},
            values={name: now},
        ).open()

    def _words(self) -> tuple[Word, ...]:
        return self._found.get(self.chosen, ())

    def _word(self, key: str) -> Word | None:
        return next((word for word in self._words() if word.word == key), None)

    def _show(self, found: dict[str, tuple[Word, ...]]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        is_code = self.chosen in CODES
        self.add_button.setVisible(not is_code)
        if is_code:
            self.note.setText(
                self.tr("Call these as your firm does; the names are used all over the program.")
            )
            self.list.show_lines([self._code_line(code) for code in CODES[self.chosen]])
            return
        self.note.setText(
            self.tr(
                "What forms offer, in this order. A word that is renamed or merged changes in "
                "every record; one that is offered no longer stays where it is said."
            )
        )
        self.list.show_lines([self._line(word) for word in self._words()])

    def _line(self, word: Word) -> Line:
        chip = self.tr("no longer offered") if word.retired else ""
        said = self.tr("%n record(s)", "", word.count)
        return Line(word.word, word.word, end=said, chip=chip, faded=word.retired, strong=False)

    def _code_line(self, code: str) -> Line:
        name, shipped = phrases.code(self.chosen, code), code_words.shipped(self.chosen, code)
        is_own = name != shipped
        chip = self.tr("your own") if is_own else ""
        return Line(str(code), name, end=shipped if is_own else "", chip=chip, strong=False)


def _all_words(session: Session) -> dict[str, tuple[Word, ...]]:
    """The words of every vocabulary."""
    return {name: vocabularies.words(session, name) for name in PLACES}
