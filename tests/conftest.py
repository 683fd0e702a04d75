"""What every test stands on: no display, no real home folder; on demand no Qt at all."""

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")


class _NoQt(MetaPathFinder):
    """Makes every import of Qt fail, as on a machine where it is not installed."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ModuleNotFoundError(name=fullname)
        return None


if os.environ.get("KOMPASS_WITHOUT_QT"):
    sys.meta_path.insert(0, _NoQt())


@pytest.fixture(autouse=True)
def folders_of_this_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program keep its files in the test's own folder, never in a real home."""
    monkeypatch.setenv("KOMPASS_DATA", str(tmp_path / "library"))
    monkeypatch.setenv("KOMPASS_LOCAL", str(tmp_path / "local"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What pytest-qt is to give Qt's application, as the program does."""
    return ["tests", "-style", "Fusion"]


def pytest_sessionfinish() -> None:
    """Empty the clipboard: what Python laid there cannot be taken down after Python's own end."""
    if "PySide6.QtGui" in sys.modules:
        application = sys.modules["PySide6.QtGui"].QGuiApplication
        if application.instance() is not None:
            application.clipboard().clear()
