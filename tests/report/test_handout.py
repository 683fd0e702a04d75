"""A handout is its chapters on tagged pages, without a cover."""

import io

from pypdf import PdfReader

from kompass_core.report_blocks import (
    Chapter,
    Column,
    Cover,
    Labels,
    Paragraph,
    ReportContent,
    Row,
    Table,
    TableKind,
)
from report.handout import handout_pdf
from report.style import ReportStyle


def content(rows: int) -> ReportContent:
    columns = (Column("Tid"), Column("Vem", weight=2.0))
    table = Table(
        TableKind.POINTS, "Intervjuer", columns, tuple(Row((f"{n}", "Rektor")) for n in range(rows))
    )
    return ReportContent(
        title="Intervjuschema",
        publisher="Kalix kommun",
        date="",
        cover=Cover("", "Omslaget", "", ()),
        chapters=(Chapter("Intervjuschema", (Paragraph("Ingress"), table)),),
        colophon=(),
        labels=Labels("Innehåll", "Sida {page} ({pages})", "{title} {page}", "forts."),
    )


def test_the_chapters_are_there_and_no_cover() -> None:
    reader = PdfReader(io.BytesIO(handout_pdf(content(3), ReportStyle()).pdf))
    text = " ".join(page.extract_text() for page in reader.pages)
    assert len(reader.pages) == 1
    assert "Intervjuschema" in text
    assert "Sida 1 (1)" in text
    assert "Omslaget" not in text
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_a_long_one_goes_over_pages_that_are_counted() -> None:
    finished = handout_pdf(content(120), ReportStyle())
    reader = PdfReader(io.BytesIO(finished.pdf))
    assert finished.pages == len(reader.pages) > 1
    assert f"Sida 2 ({finished.pages})" in reader.pages[1].extract_text()
