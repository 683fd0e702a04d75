"""The figures that the tests of issue "What is saved is safe" show, and where they are kept.

Each run prints them; a full run that passes (`python -m pytest -m full tests/storage`) also writes
them to docs/storage-figures.md.
"""

import datetime as dt
import os
import platform
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

KEPT = Path(__file__).parents[2] / "docs" / "storage-figures.md"
Figures = Callable[[str, str], None]
"""Takes what was tried, and the figure."""
_HANDED_OVER = "figures"
_FIGURES = pytest.StashKey[list[tuple[str, str]]]()


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Return what takes a test's figures."""
    shown = request.config.stash.setdefault(_FIGURES, [])
    return lambda tried, figure: shown.append((tried, figure))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand the figures of a worker to the process that shows them."""
    output = getattr(session.config, "workeroutput", None)  # pytest-xdist's
    if output is not None:
        output[_HANDED_OVER] = session.config.stash.get(_FIGURES, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take a worker's figures."""
    handed = getattr(node, "workeroutput", {}).get(_HANDED_OVER, [])
    node.config.stash.setdefault(_FIGURES, []).extend(map(tuple, handed))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config
) -> None:
    """Print the figures, and keep those of a full set."""
    shown = config.stash.get(_FIGURES, [])
    if shown:
        terminalreporter.section("what is saved is safe")
    for tried, figure in shown:
        terminalreporter.line(f"{tried}: {figure}")
    if shown and exitstatus == 0 and _is_the_full_set(config):
        KEPT.write_text(_page(shown), encoding="utf-8")


def _is_the_full_set(config: pytest.Config) -> bool:
    if hasattr(config, "workerinput"):
        return False  # a worker has a part of them
    whole = [Path(argument).resolve() for argument in config.args] == [Path(__file__).parent]
    return whole and config.option.markexpr == "full" and not config.option.keyword


def _page(shown: list[tuple[str, str]]) -> str:
    rows = "".join(f"| {tried} | {figure} |\n" for tried, figure in shown)
    return (
        "# What is saved is safe: the full set's figures\n\n"
        "Written by `python -m pytest -m full tests/storage` when it passes.\n"
        f"Last run: {dt.datetime.now(tz=dt.UTC):%Y-%m-%d}, on {_machine()}.\n\n"
        f"| tried | came out |\n|---|---|\n{rows}"
    )


def _machine() -> str:
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        system = platform.system()
    return f"{os.cpu_count()} cores, {system}, Python {platform.python_version()}"
