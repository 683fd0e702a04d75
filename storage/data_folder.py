"""Where a person's evaluations lie, and where this computer keeps what is its own.

The library may be moved, also into a synced folder; backups, recovery copies, the library's index
and the settings stay on this computer.
"""

import os
from pathlib import Path

import msgspec
import platformdirs

from storage.atomic_file import make_folder, write_whole

_NAME = "Kommunkompassen"
_SETTING = "library_folder"


def library_folder() -> Path:
    """Return the folder of the evaluations.

    It is the environment's KOMPASS_DATA, else the folder that was set, else the system's folder
    for a person's data.
    """
    named = os.environ.get("KOMPASS_DATA") or _settings().get(_SETTING)
    return Path(named).absolute() if named else platformdirs.user_data_path(_NAME, appauthor=False)


def library_is_fixed() -> bool:
    """Return whether the environment says where the evaluations lie, so that no setting counts."""
    return bool(os.environ.get("KOMPASS_DATA"))


def local_folder() -> Path:
    """Return the folder of what belongs to this computer alone.

    It is the environment's KOMPASS_LOCAL, else the system's folder for a program's state.
    """
    named = os.environ.get("KOMPASS_LOCAL")
    return Path(named).absolute() if named else platformdirs.user_state_path(_NAME, appauthor=False)


def set_library_folder(folder: Path) -> None:
    """Let the evaluations lie in `folder` from the next start on; nothing is moved.

    Raises:
        FileNotWrittenError: the setting could not be saved.
    """
    path = _settings_file()
    make_folder(path.parent)
    settings = _settings() | {_SETTING: str(folder)}
    write_whole(path, msgspec.json.format(msgspec.json.encode(settings)))


def _settings_file() -> Path:
    return local_folder() / "settings.json"


def _settings() -> dict[str, str]:
    """Return the settings; a missing or damaged file is as good as an empty one."""
    try:
        return msgspec.json.decode(_settings_file().read_bytes(), type=dict[str, str])
    except (OSError, msgspec.DecodeError):
        return {}
