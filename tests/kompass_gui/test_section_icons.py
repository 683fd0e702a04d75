"""Each section has an icon of its own: the bar is read by them where it is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from tests.kompass_gui.bench import Bench, kalix
from tests.kompass_gui.hands import Hands
from widgets.section_bar import SectionBar


def _picture(icon: QIcon) -> bytes:
    return bytes(icon.pixmap(QSize(24, 24)).toImage().constBits())


def test_no_two_sections_have_the_same_icon(hands: Hands) -> None:
    bench = Bench(hands, kalix())
    assert hands.window.workspace is not None
    bar = hands.find(SectionBar, "")
    icons = [bar.tabIcon(place) for place in range(bar.count())]
    pictures = [_picture(icon) for icon in icons if not icon.isNull()]
    areas = bench.evaluation.edition.areas  # they have their numbers
    assert len(pictures) == len(hands.window.workspace.sections()) - len(areas)
    assert len(set(pictures)) == len(pictures)
