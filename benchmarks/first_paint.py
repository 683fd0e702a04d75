"""A process of its own that starts the program, or a bare window, and tells how that went.

    python -m benchmarks.first_paint STARTED WHAT [FILE]

STARTED is when the process was started, in nanoseconds of the system's monotonic clock; WHAT is
`program`, or `bare`, or `bare-chart`: a window with one label, without or with pyqtgraph loaded.
It prints JSON: after how many seconds the window was painted (`paint`) and a key sent right then
was accepted (`key`), and the most memory that it took, in MB (`peak`).
"""

# ruff: noqa: PLC0415 - what is imported when is a part of what is measured

import sys
from pathlib import Path


def _program(started: int, arguments: list[str]) -> int:
    """Start the program: it imports its command line and shiboken6 before Qt, as main.py does."""
    from kompass_gui.command_line import main as program
    from kompass_gui.pyside_support import import_shiboken, support_file

    import_shiboken(support_file())
    from benchmarks.paint_watch import watch_from_exec

    watch_from_exec(started)
    return program(arguments)


def _bare(started: int, *, chart: bool) -> int:
    from benchmarks.paint_watch import watch_from_exec

    if chart:
        import pyqtgraph  # noqa: F401 - the bare window alone is to be without it
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    watch_from_exec(started)
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Kommunkompassen"))
    window.resize(application.primaryScreen().availableSize())
    window.show()
    return application.exec()


def main() -> int:
    """Do what the arguments ask for."""
    started, what, *file = sys.argv[1:]
    if what == "program":
        return _program(int(started), [str(Path(each)) for each in file])
    return _bare(int(started), chart=what == "bare-chart")


if __name__ == "__main__":
    sys.exit(main())
