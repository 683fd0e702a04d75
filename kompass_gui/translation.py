"""The language on screen: English source texts, Swedish by translation."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources.reader import translation_file

SWEDISH = "sv"


def install_translation(application: QApplication, language: str = SWEDISH) -> None:
    """Make the application speak `language`, Qt's own buttons included; "en" is the source."""
    QLocale.setDefault(QLocale(language))
    if language != SWEDISH:
        return
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in (
        (qt_texts, "qtbase_sv"),
        (str(translation_file(language).parent), "kompass_sv"),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
