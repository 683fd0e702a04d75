"""What can be asked of the program on the command line.

The report and the example are made without a window, a display or any import of Qt; only opening
the window imports Qt.
"""

import argparse
import gc
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from kompass_core.errors import KompassError
from kompass_core.version import VERSION
from kompass_gui.error_sentences import error_sentence

EXIT_FAILED = 1
EXIT_NOT_UNDERSTOOD = 2
EXIT_NO_DISPLAY = 3

_NO_DISPLAY = (
    "Kommunkompassen behöver en skärm att öppna sitt fönster på, och här finns ingen. "
    "Rapporten kan skrivas utan skärm: python main.py --report FIL RAPPORT.pdf"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks and return the process's exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return _open_window(None)  # as most starts do: making the parser is a hundredth of one
    asked = _parser().parse_args(given)
    try:
        if asked.example is not None:
            return _write_example(asked.example)
        if asked.report is not None:
            return _write_report(*asked.report)
    except KompassError as error:
        print(error_sentence(error), file=sys.stderr)
        return EXIT_FAILED
    # The program opens it again at the next start, wherever that is made.
    return _open_window(asked.file.absolute() if asked.file is not None else None)


def display_is_missing(platform: str, environment: Mapping[str, str]) -> bool:
    """Return whether Qt would find no display to open a window on."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


class _SwedishHelp(argparse.HelpFormatter):
    """Says in Swedish how the program is used, as it stands first in the help."""

    @override
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "användning: ")


class _SwedishParser(argparse.ArgumentParser):
    """Says in Swedish that it was not understood; of what, argparse would say in English."""

    @override
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(
            EXIT_NOT_UNDERSTOOD,
            f"\nSå kan programmet inte startas. Hjälpen visas med: {self.prog} --help\n",
        )


def _parser() -> argparse.ArgumentParser:
    parser = _SwedishParser(
        prog="kommunkompassen",
        description="Verktyget för utvärderingar enligt Kommunkompassen.",
        formatter_class=_SwedishHelp,
        add_help=False,
    )
    asked = parser.add_argument_group("uppgifter")
    asked.add_argument("file", nargs="?", type=Path, metavar="FIL", help="utvärdering att öppna")
    asked.add_argument(
        "--report",
        nargs=2,
        type=Path,
        metavar=("FIL", "RAPPORT.pdf"),
        help="skriv rapporten över utvärderingen i FIL, utan fönster",
    )
    asked.add_argument(
        "--example",
        type=Path,
        metavar="FIL",
        help="skriv exemplet, Kalix 2012, som en utvärderingsfil, utan fönster",
    )
    asked.add_argument("--help", action="help", help="visa den här hjälpen")
    asked.add_argument(
        "--version",
        action="version",
        version=f"Kommunkompassen {VERSION}",
        help="visa programmets version",
    )
    return parser


def _write_example(path: Path) -> int:
    from storage.evaluation_file import EvaluationFile  # noqa: PLC0415 - start-up time of the window
    from storage.example import example_evaluation  # noqa: PLC0415 - as above

    EvaluationFile.create(path, example_evaluation()).close()
    print(path)
    return 0


def _write_report(source: Path, target: Path) -> int:
    from kompass_gui.exporting.report_writing import write_report_of_file  # noqa: PLC0415 - as above

    write_report_of_file(source, target)
    print(target)
    return 0


def _open_window(file: Path | None) -> int:
    if display_is_missing(sys.platform, os.environ):
        print(_NO_DISPLAY, file=sys.stderr)
        return EXIT_NO_DISPLAY
    gc.disable()  # until the program takes it over: it is felt at the start, and finds nothing
    # Here, because nothing else needs Qt, and in this order.
    from kompass_gui.pyside_support import import_shiboken, support_file  # noqa: PLC0415

    import_shiboken(support_file())
    from kompass_gui.plain_imports import import_plainly  # noqa: PLC0415

    import_plainly()
    from kompass_gui.app import run  # noqa: PLC0415

    return run(file)
