"""Bring the translations up to date with the code: `python -m resources.translations.update`.

Collects every text in `tr()` and `translate()` into `kompass_sv.ts`, keeps what is translated, and
writes `kompass_sv.qm`, which the program loads. Says which texts have no Swedish yet and then exits
with 1. Needs the tools that come with PySide6.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

_FOLDER = Path(__file__).parent
_HOUSE = _FOLDER.parent.parent
TRANSLATION = _FOLDER / "kompass_sv.ts"


def untranslated(path: Path = TRANSLATION) -> list[str]:
    """Return the source texts that have no finished translation in a .ts file."""
    missing = []
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        texts = [] if translation is None else list(translation.itertext())
        unfinished = translation is not None and translation.get("type") == "unfinished"
        if unfinished or not "".join(texts).strip():
            missing.append(message.findtext("source") or "")
    return missing


def update(translation: Path = TRANSLATION) -> list[str]:
    """Bring a translation and its compiled file up to date; return the texts without Swedish."""
    sources = sorted(
        str(path.relative_to(_HOUSE))
        for package in ("kompass_gui", "widgets")
        for path in (_HOUSE / package).rglob("*.py")
    )
    _run("pyside6-lupdate", "-noobsolete", "-locations", "none", *sources, "-ts", str(translation))
    missing = untranslated(translation)
    # Beside and then replaced: a running program has the file mapped, and would stop where it is
    # written over.
    written = translation.with_suffix(".qm.new")
    _run("pyside6-lrelease", "-silent", str(translation), "-qm", str(written))
    written.replace(translation.with_suffix(".qm"))
    return missing


def _run(tool: str, *arguments: str) -> None:
    beside_python = Path(sys.executable).with_name(tool)
    subprocess.run([str(beside_python), *arguments], check=True, cwd=_HOUSE)  # noqa: S603 - as built


if __name__ == "__main__":
    texts = update()
    print("\n".join(texts))
    sys.exit(bool(texts))
