"""What goes together stays together where pages end."""

from report.boxes import Box, TextBox
from report.lines import Line
from report.pages import Page, paged
from report.structure import Element
from report.style import BODY, SUBSECTION

TOP, BOTTOM = 300, 0  # 20 lines of 15 points


def text(lines: int) -> TextBox:
    """Return a paragraph of so many lines."""
    return TextBox([Line("x", 5)] * lines, BODY, Element("P"), 100)


def heading() -> TextBox:
    return TextBox([Line("Rubrik", 30)], SUBSECTION, Element("H3"), 100)


def lines_on(page: Page) -> list[int]:
    return [len(placed.box.lines) for placed in page.placed if isinstance(placed.box, TextBox)]


def pages_of(*boxes: Box) -> list[list[int]]:
    return [lines_on(page) for page in paged(boxes, TOP, BOTTOM)]


def test_boxes_stand_one_under_another() -> None:
    (page,) = paged([text(2), text(3)], TOP, BOTTOM)
    first, second = page.placed
    assert first.top == TOP
    assert second.top == TOP - 2 * BODY.leading - BODY.below


def test_a_paragraph_goes_on_over_the_page() -> None:
    assert pages_of(text(15), text(10)) == [[15, 4], [6]]


def test_a_paragraph_leaves_no_single_line_behind() -> None:
    assert pages_of(text(18), text(6)) == [[18], [6]]


def test_a_paragraph_takes_no_single_line_along() -> None:
    assert pages_of(text(14), text(6)) == [[14, 4], [2]]


def test_three_lines_are_not_split() -> None:
    assert pages_of(text(17), text(3)) == [[17], [3]]


def test_a_heading_stays_with_two_lines_of_what_follows() -> None:
    assert pages_of(text(16), heading(), text(8)) == [[16], [1, 8]]
    assert pages_of(text(14), heading(), text(8)) == [[14, 1, 3], [5]]


def test_headings_in_a_row_stay_together() -> None:
    assert pages_of(text(15), heading(), heading(), text(4)) == [[15], [1, 1, 4]]


def test_a_chapter_begins_a_page() -> None:
    chapter = heading()
    chapter.starts_page = True
    assert pages_of(chapter, text(2)) == [[1, 2]]
    assert pages_of(text(1), chapter, text(2)) == [[1], [1, 2]]


def test_an_area_begins_where_enough_of_the_page_is_left() -> None:
    area = heading()
    area.least_room = 200
    assert pages_of(text(10), area, text(2)) == [[10], [1, 2]]


def test_what_is_higher_than_a_page_is_split_all_the_same() -> None:
    assert pages_of(text(65)) == [[20], [20], [20], [5]]
    long_heading = TextBox([Line("x", 5)] * 30, SUBSECTION, Element("H3"), 100)
    assert [sum(page) for page in pages_of(long_heading, text(2))] == [20, 12]


def test_distances_are_not_added_up() -> None:
    (page,) = paged([text(1), heading()], TOP, BOTTOM)
    assert page.placed[1].top == TOP - BODY.leading - max(BODY.below, SUBSECTION.above)
