"""Every text on screen is Swedish."""

import shutil
from pathlib import Path

from resources.translations.update import TRANSLATION, update


def test_every_text_in_the_code_has_its_swedish_and_is_compiled(tmp_path: Path) -> None:
    copy = tmp_path / TRANSLATION.name
    shutil.copy(TRANSLATION, copy)
    assert update(copy) == []
    compiled = TRANSLATION.with_suffix(".qm").read_bytes()
    assert copy.with_suffix(".qm").read_bytes() == compiled
