"""What happens when the program itself is at fault: it is told and noted, and work goes on."""

import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from kompass_core.errors import FileNotWrittenError
from kompass_core.version import VERSION
from kompass_gui.saving.desk import Desk
from storage.atomic_file import make_folder, write_whole
from storage.data_folder import local_folder
from widgets.notice import Notice

_MOST_NOTED = 20
"""So many faults are noted in one run: one that comes at every painting must not fill the disk."""
_HOUSE = Path(__file__).parents[2]


class UnexpectedErrors(QObject):
    """Takes the exceptions that nothing else took.

    Signals:
        occurred: there was one; the file that it is noted in (Path), or None. From any thread.
    """

    occurred = Signal(object)

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(desk)
        self._desk = desk
        self._notice = notice
        self._noted: set[str] = set()
        self.occurred.connect(self._tell)

    def install(self) -> None:
        """Take every such exception from now on."""
        sys.excepthook = self.take
        threading.excepthook = self._take_of_thread

    def close(self) -> None:
        """Leave them to Python again, or to the program that has taken this one's place."""
        if sys.excepthook == self.take:
            sys.excepthook = sys.__excepthook__
        if threading.excepthook == self._take_of_thread:
            threading.excepthook = threading.__excepthook__

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an exception and tell of it; one that was noted before is only printed."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, Exception):
            return
        text = "\n".join(_lines(error, trace))
        if text not in self._noted and len(self._noted) < _MOST_NOTED:
            self._noted.add(text)
            self.occurred.emit(_note(text))

    def _take_of_thread(self, told: threading.ExceptHookArgs) -> None:
        self.take(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)

    def _tell(self, file: Path | None) -> None:
        autosave = self._desk.autosave
        saved = autosave is None or autosave.flush()
        rest = (
            self.tr("Your work is saved; go on, and start the program anew if something is odd.")
            if saved
            else self.tr("The newest changes are not saved yet.")
        )
        noted = (
            self.tr("What happened is noted for the program's makers, without your texts: {file}")
            if file is not None
            else ""
        )
        told = self.tr("Something went wrong in the program.")
        self._notice.show_error(f"{told} {rest} {noted.format(file=file)}".strip())


def _lines(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    """Yield what tells where the fault is: no message and no value, which may be of people."""
    yield f"Kommunkompassen {VERSION}, Qt {qVersion()}, Python {platform.python_version()}"
    yield f"{platform.system()} {platform.release()}"
    for frame, line in walk_tb(trace):
        file = Path(frame.f_code.co_filename)
        known = file.relative_to(_HOUSE) if file.is_relative_to(_HOUSE) else Path(file.name)
        yield f"{known.as_posix()}:{line} {frame.f_code.co_name}"
    kinds = [error]
    while kinds[-1].__cause__ is not None:
        kinds.append(kinds[-1].__cause__)
    yield " from ".join(type(each).__name__ for each in kinds)


def _note(text: str) -> Path | None:
    """Write a fault down on this computer and return where; None where that cannot be."""
    folder = local_folder() / "faults"
    path = folder / f"{datetime.now().astimezone():%Y%m%dT%H%M%S.%f}.txt"
    with suppress(FileNotWrittenError):
        make_folder(folder)
        write_whole(path, f"{text}\n".encode())
        return path
    return None
