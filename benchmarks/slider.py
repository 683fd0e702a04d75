"""A slider moved until radar, bars and numbers are painted."""

from collections.abc import Callable, Iterator, Sequence
from math import cos, pi, sin
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

# isort: split
from pyqtgraph import BarGraphItem, GraphicsView, PlotCurveItem, TextItem, ViewBox

from benchmarks import peers
from benchmarks.libraries import home
from benchmarks.measure import OURS, Contestant, Effort, Row, Samples, Target, beside, in_turns
from benchmarks.stage import PaintWatch, program
from storage.evaluation_file import EvaluationFile
from storage.example import example_evaluation
from tests.kompass_gui.hands import Hands
from widgets.points_slider import PointsSlider

_BARE = "bare pyqtgraph"
"""The same to be seen, of polygons, bars and labels as they come, without an evaluation behind."""
_POLYGONS = "its polygons alone"
_PEER = "matplotlib"
_FRAME_MS = 1000 / 60
_FRAMES = 50
"""In a row, before the next has its turn."""

Shares = Sequence[float]
Move = Callable[[Shares], None]


def rows(effort: Effort, folder: Path) -> Iterator[Row]:
    """Yield what a frame takes, and how many of all frames take too long."""
    file = folder / "example.kompass"
    EvaluationFile.create(file, example_evaluation()).close()
    with home(folder), program(folder, file) as hands:
        size = _radar(hands).size()
        window = hands.window.size()
        contestants: dict[str, Contestant] = {
            OURS: _Drag(hands),
            _BARE: _Frames(*_bare(size, window)),
            _POLYGONS: _Frames(*_polygons(size)),
        }
        if peers.has(_PEER):
            contestants[_PEER] = _Frames(*_matplotlib(size))
        frames = in_turns(contestants, effort.rounds(20))
    figures = {name: median(taken) * 1e3 for name, taken in frames.items()}
    targets = (Target(2.0, _BARE), Target(1 / 8, _PEER))
    yield Row("slider to painted", "a frame", figures[OURS], beside(figures), targets, floor=_BARE)
    slow = {
        name: sum(each * 1e3 > _FRAME_MS for each in taken) * 1000 / len(taken)
        for name, taken in frames.items()
    }
    name = f"frames over {_FRAME_MS:.1f} ms"
    yield Row(name, "of 1,000", slow[OURS], beside(slow), (Target(0),), unit="", floor=_BARE)
    worst = {name: max(taken) * 1e3 for name, taken in frames.items()}
    yield Row("slowest frame", f"of {len(frames[OURS])}", worst[OURS], beside(worst), floor=_BARE)


def _radar(hands: Hands) -> QWidget:
    """Return what the radar is painted on."""
    (view,) = (each for each in hands.window.findChildren(GraphicsView) if each.isVisible())
    viewport: QWidget = view.viewport()
    return viewport


class _Drag:
    """The first question's handle held with the mouse and moved to and fro."""

    def __init__(self, hands: Hands) -> None:
        sliders = hands.window.findChildren(PointsSlider)
        self._slider = next(each for each in sliders if each.isVisible())
        self._watch = PaintWatch(_radar(hands))
        self._step = 0
        self._send(QEvent.Type.MouseButtonPress)

    def __call__(self) -> Samples:
        return [self._watch.seconds_until_painted(self._move) for _ in range(_FRAMES)]

    def _move(self) -> None:
        self._step += 1
        self._send(QEvent.Type.MouseMove)

    def _send(self, kind: QEvent.Type) -> None:
        slider, button = self._slider, Qt.MouseButton.LeftButton
        x = 20 + self._step * 7 % (slider.width() - 40)
        at = QPointF(x, slider.height() / 2)
        event = QMouseEvent(
            kind, at, slider.mapToGlobal(at), button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(slider, event)


class _Frames:
    """A chart by itself, whose profile takes another shape in each frame."""

    def __init__(self, window: QWidget, painted: QWidget, move: Move) -> None:
        self._window = window
        self._watch = PaintWatch(painted)
        self._move = move
        self._step = 0

    def __call__(self) -> Samples:
        self._window.show()
        taken = [self._watch.seconds_until_painted(self._next) for _ in range(_FRAMES)]
        self._window.hide()
        return taken

    def _next(self) -> None:
        self._step += 1
        self._move([0.3 + (area * 7 + self._step) % 60 / 100 for area in range(8)])


def _corners(shares: Shares) -> tuple[list[float], list[float]]:
    turns = [2 * pi * index / len(shares) for index in range(len(shares) + 1)]
    closed = [*shares, shares[0]]
    return (
        [share * sin(turn) for share, turn in zip(closed, turns, strict=True)],
        [share * cos(turn) for share, turn in zip(closed, turns, strict=True)],
    )


def _polygons(size: QSize) -> tuple[QWidget, QWidget, Move]:
    """Return a view with rings, an average and a profile as plain polygons of pyqtgraph."""
    view, box = _view(size)
    for ring in (0.2, 0.4, 0.6, 0.8, 1.0, 0.5):  # five rings, and the average
        box.addItem(PlotCurveItem(*_corners([ring] * 8), antialias=True), ignoreBounds=True)
    profile = PlotCurveItem(antialias=True, pen="b")
    box.addItem(profile, ignoreBounds=True)
    return view, view.viewport(), lambda shares: profile.setData(*_corners(shares))


def _bare(size: QSize, window_size: QSize) -> tuple[QWidget, QWidget, Move]:
    """Return a window as large as ours with a slider, the radar, bars, and numbers."""
    radar, box = _view(size)
    for ring in (0.2, 0.4, 0.6, 0.8, 1.0, 0.5):
        box.addItem(PlotCurveItem(*_corners([ring] * 8), antialias=True), ignoreBounds=True)
    profile = PlotCurveItem(antialias=True, pen="b", fillLevel="enclosed", brush=(0, 0, 255, 40))
    box.addItem(profile, ignoreBounds=True)
    for number, (x, y) in enumerate(zip(*_corners([1.1] * 8), strict=True)):
        name = TextItem(f"Område {number + 1}", anchor=(0.5, 0.5))
        name.setPos(x, y)
        box.addItem(name, ignoreBounds=True)
    chart, bar_box = _view(size)
    bar_box.setRange(xRange=(0, 1), yRange=(-1, 8))
    bars = BarGraphItem(x0=0, y=range(8), height=0.6, width=[0.5] * 8, brush="b")
    bar_box.addItem(bars)
    slider = QSlider(Qt.Orientation.Horizontal)
    numbers = [QLabel() for _ in range(11)]  # of each area, the total, the question, its percent
    window = QWidget()
    window.resize(window_size)
    columns, left, right = QHBoxLayout(window), QVBoxLayout(), QVBoxLayout()
    columns.addLayout(left)
    columns.addLayout(right)
    left.addWidget(slider)
    right.addWidget(radar)
    right.addWidget(chart)
    for label in numbers:
        left.addWidget(label)

    def move(shares: Shares) -> None:
        slider.setValue(round(shares[0] * 100))
        profile.setData(*_corners(shares))
        bars.setOpts(width=shares)
        for label, share in zip(numbers, (*shares, sum(shares), shares[0], shares[1]), strict=True):
            label.setText(f"{share:.1%}")

    return window, radar.viewport(), move


def _view(size: QSize) -> tuple[GraphicsView, ViewBox]:
    view, box = GraphicsView(), ViewBox(enableMouse=False, enableMenu=False)
    view.setCentralItem(box)
    view.setAntialiasing(True)
    view.resize(size)
    view.setMinimumSize(size)
    box.setAspectLocked(True)
    box.setRange(xRange=(-1.2, 1.2), yRange=(-1.2, 1.2))
    box.disableAutoRange()
    return view, box


def _matplotlib(size: QSize) -> tuple[QWidget, QWidget, Move]:
    """Return matplotlib's own radar: a polar chart with an average and a filled profile."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg  # noqa: PLC0415 - a peer
    from matplotlib.figure import Figure  # noqa: PLC0415 - as above

    canvas = FigureCanvasQTAgg(Figure(figsize=(size.width() / 100, size.height() / 100)))
    canvas.resize(size)
    axes = canvas.figure.add_subplot(projection="polar")
    turns = [2 * pi * index / 8 for index in range(9)]
    axes.set_ylim(0, 1)
    axes.set_xticks(turns[:-1], [f"Område {number}" for number in range(1, 9)])
    axes.plot(turns, [0.5] * 9, "--")
    (line,) = axes.plot(turns, [0.5] * 9)
    (area,) = axes.fill(turns, [0.5] * 9, alpha=0.2)

    def move(shares: Shares) -> None:
        closed = [*shares, shares[0]]
        line.set_ydata(closed)
        area.set_xy(list(zip(turns, closed, strict=True)))
        canvas.draw_idle()

    return canvas, canvas, move
