"""Each section has an icon of its own: the bar is read by them where it is narrow."""

from collections import Counter

import pytest

from kompass_gui.workspace.workspace import Workspace
from kompass_gui.workspace.workspace_pages import PageSpec
from tests.kompass_gui.bench import Bench, kalix
from tests.kompass_gui.hands import Hands


def test_no_two_sections_have_the_same_icon(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    specs: list[PageSpec] = []
    real = Workspace._add

    def add(self: Workspace, spec: PageSpec) -> None:
        specs.append(spec)
        real(self, spec)

    monkeypatch.setattr(Workspace, "_add", add)
    Bench(hands, kalix())
    used = Counter(spec.icon for spec in specs if spec.icon)
    assert len(used) == 14
    assert [icon for icon, times in used.items() if times > 1] == []
