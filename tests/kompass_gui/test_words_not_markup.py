"""What people write is shown letter for letter: no name or note becomes markup, or loads a file."""

import html
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTabBar, QWidget

from kompass_core.evaluation import Evaluation
from kompass_core.questionnaire import Area, Edition, Question
from tests.kompass_gui.bench import Bench
from tests.kompass_gui.hands import Hands
from tests.kompass_gui.long_words import NAME, WORD, WORDS, long_words
from tests.kompass_gui.walk import every_page

MARKUP = '<img src="secret.png"><b>'
WRITTEN = {"short_name", "name", "text", "heading", "guidance", "title", "edition"}
"""What an edition's own file says of it, and of its areas and questions."""


def with_markup(value: Any) -> Any:
    """Return an evaluation, or a part of one, with markup before everything that people wrote."""
    if isinstance(value, str):
        return MARKUP + value if any(each in value for each in (WORDS, WORD, NAME)) else value
    if isinstance(value, tuple):
        return tuple(with_markup(each) for each in value)
    if isinstance(value, dict):
        return {key: with_markup(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        old = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        new = {name: with_markup(each) for name, each in old.items()}
        if isinstance(value, Edition | Area | Question):
            new |= {name: MARKUP + old[name] for name in WRITTEN & old.keys()}
        return replace(value, **new)
    return value


@pytest.fixture
def bench(hands: Hands) -> Bench:
    evaluation = with_markup(long_words())
    assert isinstance(evaluation, Evaluation)
    return Bench(hands, evaluation)


def tips(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every tip of a window, with the kind of widget that has it."""
    for part in window.findChildren(QWidget):
        yield type(part).__name__, part.toolTip()
        if isinstance(part, QTabBar):
            for place in range(part.count()):
                yield type(part).__name__, part.tabToolTip(place)
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            for tip in item_tips(part.model(), part):
                yield f"{type(part).__name__} in {type(part.parent()).__name__}", tip


def item_tips(model: QAbstractItemModel, view: QAbstractItemView) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    role = Qt.ItemDataRole.ToolTipRole
    if isinstance(view, QHeaderView):
        for column in range(columns):
            yield str(model.headerData(column, view.orientation(), role) or "")
        return
    parents = [model.index(row, 0) for row in range(model.rowCount())]
    for parent in (view.rootIndex(), *parents):
        for row in range(model.rowCount(parent)):
            for column in range(columns):
                yield str(model.index(row, column, parent).data(role) or "")


def wrong(window: QWidget) -> set[str]:
    """Return what would show people's words as markup."""
    found = {f"tip of {kind}" for kind, tip in tips(window) if MARKUP in tip}
    labels = [each for each in window.findChildren(QLabel) if MARKUP in each.text()]
    found |= {
        f"label in {type(each.parent()).__name__}: {each.text()[:60]}"
        for each in labels
        if each.textFormat() is not Qt.TextFormat.PlainText
    }
    return found


@pytest.mark.parametrize("size", [(683, 768), (1366, 768)])
def test_no_page_makes_markup_of_what_people_write(bench: Bench, size: tuple[int, int]) -> None:
    window, actions = bench.hands.window, bench.hands.program.actions
    window.resize(*size)
    bench.hands.settle()
    found = {page: wrong(window) for page in every_page(bench.hands)}
    for page, action in (
        ("profile", actions.profile),
        ("earlier versions", actions.earlier_versions),
        ("start", actions.close_evaluation),
        ("references", actions.references),
    ):
        action.trigger()
        bench.hands.settle()
        found[page] = wrong(window)
    assert {page: parts for page, parts in found.items() if parts} == {}


def test_a_tip_says_a_name_letter_for_letter(bench: Bench) -> None:
    bench.hands.window.resize(683, 384)
    bench.hands.settle()
    title = next(
        each
        for each in bench.hands.window.findChildren(QLabel)
        if each.objectName() == "evaluationTitle"
    )
    assert html.escape(MARKUP) in title.toolTip()
    shown = QTextDocument()
    shown.setHtml(title.toolTip())
    assert shown.toPlainText() == title.text()


def test_a_file_is_named_letter_for_letter_in_the_list(hands: Hands) -> None:
    file = hands.library.create(long_words())
    file.close()
    file.path.rename(file.path.with_name(f"<b>Kalix<b>{file.path.suffix}"))
    hands.program.library.refresh()
    hands.settle()
    said = {tip for kind, tip in tips(hands.window) if kind.startswith("LibraryTable")}
    assert any("&lt;b&gt;Kalix" in tip for tip in said)
    assert not any("<b>Kalix" in tip for tip in said)
