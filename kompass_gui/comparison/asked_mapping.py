"""Reading a file that maps questions of two editions to each other."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kompass_core.comparison import QuestionMapping
from kompass_core.errors import KompassError
from kompass_gui.pages.fault_sentences import faults_text
from kompass_gui.pages.page_context import Surroundings
from storage.mapping_file import check_mapping


def asked_mapping(around: Surroundings, parent: QWidget) -> QuestionMapping | None:
    """Ask for a mapping's file and return what it says; None, with the reason told, if nothing."""
    path = around.questions.file_to_import(
        parent,
        QCoreApplication.translate("asked_mapping", "Read a mapping of questions"),
        QCoreApplication.translate("asked_mapping", "Mappings (*.toml)"),
    )
    if path is None:
        return None
    try:
        checked = check_mapping(path, around.references.editions.all())
    except KompassError as error:
        around.tell(error)
        return None
    if checked.mapping is None:
        around.notice.show_error(faults_text(checked.faults))
    return checked.mapping
