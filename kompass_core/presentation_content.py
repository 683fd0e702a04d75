"""What is shown at the oral presentation: the result, and each area's strengths and improvements.

The same blocks as the report's, so that the two never say different things.
"""

from collections.abc import Iterator
from dataclasses import replace

from kompass_core.evaluation import Evaluation
from kompass_core.questionnaire import Area
from kompass_core.report_areas import improvement_list, strength_list
from kompass_core.report_blocks import (
    Block,
    Chapter,
    Columns,
    Heading,
    Paragraph,
    ReportContent,
    Role,
)
from kompass_core.report_charts import bar_chart, radar_chart
from kompass_core.report_content import ReportFacts, document
from kompass_core.report_result import (
    area_points,
    areas_table,
    provisional_remark,
    rounding_note,
    total_figure,
)
from kompass_core.report_text import one_line
from kompass_core.report_words import Phrases


def presentation_content(
    evaluation: Evaluation, phrases: Phrases, facts: ReportFacts
) -> ReportContent:
    """Return the presentation of an evaluation: each chapter is a page.

    `phrases` are those of `resources.phrases.report_phrases`.
    """
    return document(evaluation, phrases, facts, tuple(_chapters(evaluation, phrases)))


def _chapters(evaluation: Evaluation, phrases: Phrases) -> Iterator[Chapter]:
    total = (total_figure(evaluation, phrases), *provisional_remark(evaluation, phrases))
    bars, radar = bar_chart(evaluation, phrases), radar_chart(evaluation, phrases)
    table, rounding = areas_table(evaluation, phrases), rounding_note(phrases)
    yield Chapter(phrases["presentation.total"], (Columns(total, (bars,), left_share=0.38),))
    yield Chapter(radar.caption, (radar,))
    yield Chapter(table.caption, (table, rounding))
    for area in evaluation.edition.areas:
        yield from _area(evaluation, area, phrases)


def _area(evaluation: Evaluation, area: Area, phrases: Phrases) -> Iterator[Chapter]:
    strengths = _under_title(strength_list(evaluation, area, phrases))
    improvements = _under_title(improvement_list(evaluation, area, phrases))
    if strengths or improvements:
        number = phrases["areas.number"].format(number=area.number)
        points = Paragraph(area_points(evaluation, area, phrases), Role.POINTS)
        columns = Columns(strengths, improvements)
        yield Chapter(one_line(area.name), (points, columns), number=number)


def _under_title(blocks: Iterator[Block]) -> tuple[Block, ...]:
    """Return blocks with their headings right under the page's title."""
    return tuple(
        replace(block, level=2) if isinstance(block, Heading) else block for block in blocks
    )
