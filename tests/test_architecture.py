"""Which room may speak which library, read from the imports themselves."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent

OURS = {"kompass_core", "resources", "storage", "report", "widgets", "kompass_gui"}
MAY_IMPORT = {
    "kompass_core": {"kompass_core"},
    "resources": {"resources"},
    "storage": {
        "storage", "kompass_core", "resources", "tinydb", "msgspec", "platformdirs", "openpyxl",
        "typing_extensions",
    },
    "report": {
        "report", "kompass_core", "resources", "reportlab", "pyphen", "pypdfium2",
        "docx", "openpyxl", "typing_extensions",
    },
    "widgets": {
        "widgets", "kompass_core", "resources", "PySide6", "shiboken6", "pyqtgraph", "numpy",
        "typing_extensions",
    },
    "kompass_gui": OURS | {"PySide6", "typing_extensions"},
}  # fmt: skip


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_it_may(room: str) -> None:
    strangers = {
        f"{file.relative_to(HOUSE)}: {module}"
        for file in (HOUSE / room).rglob("*.py")
        for module in _imports(file)
        if module.partition(".")[0] not in MAY_IMPORT[room] | set(sys.stdlib_module_names)
    }
    assert not strangers


def test_the_command_line_imports_no_qt_until_a_window_is_asked_for() -> None:
    for name in ("command_line", "error_sentences", "exporting/report_writing"):
        file = HOUSE / "kompass_gui" / f"{name}.py"
        assert not [module for module in _imports(file) if module.startswith("PySide6")]
