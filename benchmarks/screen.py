"""The screen that all windows are shown on: none, of a laptop's size."""

import json
from pathlib import Path

WIDTH, HEIGHT = 1366, 768


def screen_platform(folder: Path) -> str:
    """Return what QT_QPA_PLATFORM is to be; the screen's description is kept in `folder`."""
    file = folder / "screen.json"
    screen = {"name": "laptop", "x": 0, "y": 0, "width": WIDTH, "height": HEIGHT}
    file.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "dpr": 1}]}))
    return f"offscreen:configfile={file}"
