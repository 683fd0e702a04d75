"""What a process of its own tells, where nothing has been imported yet."""

import subprocess
import sys
from pathlib import Path


def told_by(code: str) -> str:
    """Return what Python code prints that runs in a new process, in the project's folder."""
    return subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    ).stdout
