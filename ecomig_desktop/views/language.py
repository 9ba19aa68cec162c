"""The language on the screen: Georgian or English, switched while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from ecomig_desktop.reference import resource

NAMES = {"ka": "ქართული", "en": "English"}
"""Every language by its own name, Georgian first."""


class Language(QObject):
    """Loads the translations of the program and of Qt itself.

    Signals:
        changed(str): everything is in this language now. Widgets need not listen: Qt sends
            each of them QEvent.LanguageChange (see `living.Living`).
    """

    changed = Signal(str)

    def __init__(self, application: QCoreApplication, code: str = "ka") -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self.code = ""
        self.use(code)

    def use(self, code: str) -> None:
        """Speak this language from now on; an unknown one means Georgian."""
        code = code if code in NAMES else "ka"
        if code == self.code:
            return
        self.leave()
        self.code = code
        QLocale.setDefault(locale(code))
        self._installed = [self._loaded(path) for path in translation_files(code)]
        self.changed.emit(code)

    def leave(self) -> None:
        """Take the translations off the application again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        self.code = ""

    def _loaded(self, path: str) -> QTranslator:
        translator = QTranslator(self)
        if translator.load(path):
            self._application.installTranslator(translator)
        return translator


def translation_files(code: str) -> tuple[str, ...]:
    """Qt's own texts and ours, in the order in which they are installed."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resource(f"translations/ecomig_{code}.qm")
    return (f"{qt}/qtbase_{code}.qm", str(ours))


def locale(code: str) -> QLocale:
    """The locale that writes dates and numbers for that language, as used in Georgia."""
    language = QLocale.Language.Georgian if code == "ka" else QLocale.Language.English
    return QLocale(language, QLocale.Country.Georgia)


def QT_TRANSLATE_NOOP(context: str, english: str) -> str:  # noqa: N802 - lupdate knows this name
    """Mark a text that is translated later, with `QCoreApplication.translate(context, english)`.

    Qt's own function of this name does the same, but its annotation says `object`.
    """
    return english
