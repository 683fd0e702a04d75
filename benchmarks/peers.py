"""What people would use instead, and whether this machine has it."""

import shutil
from importlib.util import find_spec

_MODULES = {
    "matplotlib": "matplotlib",
    "WeasyPrint": "weasyprint",
    "typst": "typst",
}
_PROGRAMS = {"LibreOffice": "soffice"}


def has(peer: str) -> bool:
    """Return whether a peer can be measured here."""
    if peer in _PROGRAMS:
        return shutil.which(_PROGRAMS[peer]) is not None
    return find_spec(_MODULES[peer]) is not None


def missing() -> list[str]:
    """Return the peers that are not here, by name."""
    return [peer for peer in (*_MODULES, *_PROGRAMS) if not has(peer)]
