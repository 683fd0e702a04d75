"""Pages as pictures."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from kompass_core.fields import FieldRef, Section
from report.page_images import PageImages
from report.pdf import FinishedPdf, report_pdf
from storage.example import example_evaluation
from tests.report.builders import content_of


@pytest.fixture(scope="module")
def finished() -> FinishedPdf:
    return report_pdf(content_of(example_evaluation()))


@pytest.fixture
def pages(finished: FinishedPdf) -> Iterator[PageImages]:
    opened = PageImages(finished.pdf)
    yield opened
    opened.close()


def test_every_page_has_its_size(pages: PageImages, finished: FinishedPdf) -> None:
    assert len(pages.sizes) == finished.pages
    assert {(round(size.width), round(size.height)) for size in pages.sizes} == {(595, 842)}


def test_a_picture_is_as_large_as_asked(pages: PageImages) -> None:
    image = pages.image(1, 2)
    assert (image.width, image.height) == (1191, 1684)
    assert len(image.pixels) == image.bytes_per_row * image.height


def test_a_picture_has_its_colours_in_order(pages: PageImages) -> None:
    image = pages.image(1, 0.5)
    # the cover's ground is the default accent, #0f4c5c
    assert image.pixels[:3] == bytes((0x5C, 0x4C, 0x0F))


def test_pages_are_drawn_from_several_threads_at_once(finished: FinishedPdf) -> None:
    opened = [PageImages(finished.pdf) for _ in range(3)]
    with ThreadPoolExecutor(6) as workers:
        jobs = [
            workers.submit(pages.image, 1 + index % finished.pages, 0.4)
            for index, pages in enumerate(opened * 20)
        ]
        assert all(job.result().pixels for job in jobs)
    for pages in opened:
        pages.close()


def test_a_passage_is_where_its_field_is_printed(pages: PageImages) -> None:
    marked = replace(example_evaluation(), summary="■" * 40)
    report = report_pdf(content_of(marked))
    (place,) = [
        passage for passage in report.passages if passage.source == FieldRef(Section.SUMMARY)
    ][-1:]
    with_marks = PageImages(report.pdf)
    image = with_marks.image(place.page, 1)
    middle = int(with_marks.sizes[0].height - place.bottom - place.height / 2)
    row = image.pixels[middle * image.bytes_per_row :][: image.bytes_per_row]
    with_marks.close()
    inside = row[int(place.left + 2) * 4 : int(place.left + 60) * 4]
    assert min(inside[::4]) < 100, "the marks are not there"
