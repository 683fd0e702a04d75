"""Whatever accent a publisher sets, the text can be read."""

import pytest

from report.style import PAPER, ReportStyle, contrast

ACCENTS = ("#0f4c5c", "#f2c300", "#ffffff", "#000000", "#ff0000", "#7fb539", "#888888")


@pytest.mark.parametrize("accent", ACCENTS)
def test_the_accent_can_be_read_on_paper_and_on_the_tint_of_a_box(accent: str) -> None:
    palette = ReportStyle(accent=accent).palette
    assert contrast(palette.accent, PAPER) >= 4.5
    assert contrast(palette.accent, palette.tint) >= 4.5


@pytest.mark.parametrize("accent", ACCENTS)
def test_the_large_titles_can_be_read_on_the_cover(accent: str) -> None:
    palette = ReportStyle(accent=accent).palette
    assert contrast(palette.on_ground, palette.ground) >= 3


@pytest.mark.parametrize("role", ["ink", "quiet", "average"])
def test_quiet_text_can_be_read_on_paper_and_tint(role: str) -> None:
    palette = ReportStyle().palette
    assert contrast(getattr(palette, role), palette.tint) >= 4.5


def test_an_accent_that_can_be_read_is_used_as_it_is_set() -> None:
    assert ReportStyle(accent="#0f4c5c").palette.accent.hexval() == "0x0f4c5c"
