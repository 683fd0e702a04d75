"""Run every benchmark and print one table: python -m benchmarks --json FILE."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from benchmarks import peers, table
from benchmarks.measure import Effort, Row
from benchmarks.screen import screen_platform

ROWS = (
    "start",
    "memory",
    "reopen",
    "slider",
    "typing",
    "notes",
    "saving",
    "library",
    "averages",
    "report",
)
"""The modules with a function `rows`. What starts processes comes before the window opens here."""
FAR_OUT = 3.0
"""A quick run fails where a ratio is so many times its target: what noise alone does not do."""

Measured = Callable[[Effort, Path], Iterator[Row]]


def main() -> int:
    """Measure what is asked for and return the exit status."""
    asked = _asked()
    effort = Effort(quick=asked.quick)
    rows: list[Row] = []
    if absent := peers.missing():
        print(f"Not installed here, so not measured: {', '.join(absent)}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        _keep_to(Path(folder))
        for name in asked.only or ROWS:
            print(f"… {name}", file=sys.stderr, flush=True)
            place = Path(folder) / name
            place.mkdir()
            measure: Measured = import_module(f"benchmarks.{name}").rows
            rows += measure(effort, place)
    print(table.printed(rows))
    if asked.json:
        content = {"machine": table.machine(), "quick": effort.quick, "rows": table.as_json(rows)}
        asked.json.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
    far_out = [row for row in rows if row.excess > FAR_OUT]
    for row in far_out:
        print(f"Far out of line: {row.name}, {row.size}", file=sys.stderr)
    return 1 if effort.quick and far_out else 0


def _asked() -> argparse.Namespace:
    """Return what the command line asks for; what cannot be done is said before all is measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the table here")
    parser.add_argument("--quick", action="store_true", help="few rounds; fail only if far out")
    parser.add_argument("--only", nargs="+", choices=ROWS, metavar="ROW", help=" ".join(ROWS))
    asked = parser.parse_args()
    if asked.json:
        try:
            asked.json.open("a").close()
        except OSError as error:
            parser.error(f"{asked.json} cannot be written: {error.strerror}")
    return asked


def _keep_to(folder: Path) -> None:
    """Let the program keep its files in `folder`, and show its windows on no display.

    Its processes keep what Python compiled, as on every machine where it was started before.
    """
    os.environ["PYTHONDONTWRITEBYTECODE"] = ""
    os.environ["KOMPASS_DATA"] = str(folder / "data")
    os.environ["KOMPASS_LOCAL"] = str(folder / "local")
    os.environ["HOME"] = str(folder / "home")
    os.environ["QT_QPA_PLATFORM"] = screen_platform(folder)
    os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"


if __name__ == "__main__":
    sys.exit(main())
