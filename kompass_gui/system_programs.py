"""Opening files with the programs that the system has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_DOCUMENTS = ".pdf .txt .md .csv .rtf .doc .docx .odt .xls .xlsx .ods .ppt .pptx .odp .eml .msg"
_MEDIA = ".png .jpg .jpeg .gif .bmp .tif .tiff .webp .heic .mp3 .m4a .wav .ogg .mp4 .mov"
_HARMLESS = frozenset(_DOCUMENTS.split() + _MEDIA.split())
"""What is looked at. Anything else might be a program, and came perhaps from someone else."""


class SystemPrograms:
    """Opens files and folders outside this program. Tests look at what would be opened."""

    def open_file(self, path: Path) -> None:
        """Open a document or picture; of any other file only its folder is shown."""
        self.show(path if path.suffix.lower() in _HARMLESS else path.parent)

    def show(self, path: Path) -> None:
        """Hand a path to the system."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
