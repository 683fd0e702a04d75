"""The start of the program reads no sources of its modules, only what Python compiled of them."""

from pathlib import Path

from tests.kompass_gui.processes import told_by

_SOURCES_READ = (
    "import sys, linecache\n"
    "from kompass_gui.plain_imports import import_plainly\n"
    "import_plainly()\n"
    "import kompass_gui.app\n"
    "print(*[name for name in linecache.cache if 'kompass_gui' in name or 'widgets' in name])"
)


def test_nothing_that_is_imported_for_the_window_is_read_as_text() -> None:
    read = [Path(name).name for name in told_by(_SOURCES_READ).split()]
    assert set(read) <= {"__init__.py", "plain_imports.py"}
