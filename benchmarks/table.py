"""The table of all rows, for people and as JSON."""

import os
import platform
from collections.abc import Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.measure import Row

_LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "reportlab", "tinydb", "msgspec")
_HEADER = ("what", "size", "ours", "beside", "ratio", "target", "met")


def printed(rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown, which also reads well in a terminal."""
    lines = [_HEADER, *(_cells(row) for row in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(_HEADER))]
    texts = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([texts[0], rule, *texts[1:]])


def as_json(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Return the rows as they are written to a file."""
    return [
        {
            "name": row.name,
            "size": row.size,
            "unit": row.unit,
            "ours": row.ours,
            "floor": row.others.get(row.floor),
            "peers": {name: value for name, value in row.others.items() if name != row.floor},
            "ratio": row.ratio,
            "target": _targets(row),
            "met": row.met,
        }
        for row in rows
    ]


def machine() -> dict[str, str]:
    """Return what the figures were measured on."""
    return {
        "date": date.today().isoformat(),
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": platform.platform(),
        "python": platform.python_version(),
        **{name: version(name) for name in _LIBRARIES},
    }


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _cells(row: Row) -> tuple[str, ...]:
    others = ", ".join(f"{name} {_figure(value)}" for name, value in row.others.items())
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else "–"
    met = {True: "yes", False: "NO", None: "–"}[row.met]
    ours = f"{_figure(row.ours)} {row.unit}"
    return (row.name, row.size, ours, others or "–", ratio, _targets(row), met)


def _targets(row: Row) -> str:
    return "; ".join(target.text(row.unit) for target in row.targets) or "–"


def _figure(value: float) -> str:
    """Return a figure with three digits that mean something."""
    if value == 0 or value >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}"
