"""Python's own way of importing, given back to it."""

import builtins

import PySide6.QtCore  # noqa: F401 - which sets its own in place of Python's


def import_plainly() -> None:
    """Import from now on as Python does by itself.

    WORKAROUND: PySide has each module's source read as it is imported, to find out whether it could
    ask for `__feature__`, which nothing here does. That is a tenth of the program's start, and what
    was read stays in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
