"""The language of the screen: English, 简体中文 or Español, switched while the program runs."""

from __future__ import annotations

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)

from ui.theme import RESOURCES

# code → its name in itself, which is what one looks for who cannot read the others
LANGUAGES = {"en": "English", "zh_CN": "简体中文", "es": "Español"}

# Keys as they stand on keyboards: Qt's own Spanish spells them out and is too long for tables.
KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
)

# Words of Qt's own file dialog that Qt's Spanish and Chinese do not have.
FILE_DIALOG = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


class Language(QObject):
    """Loads the translations; Qt tells every widget of a switch by a LanguageChange event."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.code = ""

    def use(self, code: str | None) -> None:
        """Switch to a language; None follows the system, in English when it is none of ours."""
        self.code = code if code in LANGUAGES else self.of_system()
        QLocale.setDefault(self._locale())
        for translator in self._translators:
            self._app.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        wanted = (
            (f"qtbase_{self.code}", qt_folder),
            (f"crm_{self.code}", str(RESOURCES / "translations")),
        )
        self._translators = [QTranslator(self) for _ in wanted]
        for translator, (name, folder) in zip(self._translators, wanted, strict=True):
            if translator.load(name, folder):
                self._app.installTranslator(translator)
        self.changed.emit()

    def of_system(self) -> str:
        """The language of ours that the system speaks, else English."""
        for name in self._system.uiLanguages():
            tongue = name.replace("_", "-").split("-")[0]
            for code in LANGUAGES:
                if code.split("_")[0] == tongue:
                    return code
        return "en"

    def _locale(self) -> QLocale:
        """The language with the region of the system, which says how dates are written."""
        wanted = QLocale(self.code)
        if self._system.language() == wanted.language():
            return self._system
        return wanted
