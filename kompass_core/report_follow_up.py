"""The report's last chapters: follow-up of the last evaluation, action plan and scorecard."""

from collections.abc import Iterator

from kompass_core.evaluation import Evaluation
from kompass_core.fields import FieldRef, Section
from kompass_core.follow_up import Action, ActionState, FollowedUp, Outcome, by_due, in_state
from kompass_core.report_blocks import (
    Block,
    Chapter,
    Column,
    Heading,
    Paragraph,
    Role,
    Row,
    Table,
    TableKind,
)
from kompass_core.report_text import number, one_line, paragraphs
from kompass_core.report_words import Phrases, counted
from kompass_core.scorecard import FigureTable, Goal, Scorecard, columns_text, shown_figure

_MOST_FIGURES, _CHARACTERS_ACROSS = 6, 44
"""How many columns of figures stand beside each other on a page, and how long they are together."""
FOLLOW_UP, PLAN, SCORECARD = "follow_up", "plan", "scorecard"
"""The chapters' names, as `Evaluation.chapters_left_out` has them."""


def follow_up_chapters(evaluation: Evaluation, phrases: Phrases, first: int) -> tuple[Chapter, ...]:
    """Return those of the chapters that have something to say and are not left out.

    `first` is the number of the first one; the others follow.
    """
    makers = {
        FOLLOW_UP: (bool(evaluation.followed_up), follow_up_chapter),
        PLAN: (bool(evaluation.actions), plan_chapter),
        SCORECARD: (not evaluation.scorecard.empty, scorecard_chapter),
    }
    chosen = [
        make
        for name, (has_content, make) in makers.items()
        if has_content and name not in evaluation.chapters_left_out
    ]
    return tuple(make(evaluation, phrases, str(first + at)) for at, make in enumerate(chosen))


def outcome_text(outcome: Outcome, phrases: Phrases) -> str:
    """Return an outcome in words: "delvis uppnått"."""
    return phrases[f"outcome.{outcome.value}"]


def follow_up_chapter(
    evaluation: Evaluation, phrases: Phrases, chapter_number: str = ""
) -> Chapter:
    """Return last time's improvement areas, each as it was judged."""
    title = phrases["follow_up.title"]
    return Chapter(title, tuple(_follow_up(evaluation, phrases)), chapter_number)


def _follow_up(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    followed = evaluation.followed_up
    counts = {outcome.value: number(in_state(followed, outcome)) for outcome in Outcome}
    year = evaluation.previous.year if evaluation.previous is not None else None
    lead = "follow_up.lead" if year is not None else "follow_up.lead_unknown"
    yield Paragraph(counted(phrases, lead, len(followed), year=year), Role.LEAD)
    yield Paragraph(phrases["follow_up.summary"].format(**counts))
    for area in dict.fromkeys(each.area for each in followed):
        own = [each for each in followed if each.area == area]
        yield Table(
            TableKind.POINTS,
            phrases["follow_up.caption"].format(
                area=one_line(area) or phrases["follow_up.no_area"]
            ),
            (
                Column(phrases["follow_up.improvement"]),
                Column(phrases["follow_up.outcome"], weight=0.5),
                Column(phrases["follow_up.comment"], weight=1.2),
            ),
            tuple(_followed_row(each, phrases) for each in own),
        )


def _followed_row(followed: FollowedUp, phrases: Phrases) -> Row:
    evidence = one_line(followed.evidence)
    comment = [*paragraphs(followed.comment)]
    if evidence:
        comment.append(phrases["follow_up.evidence"].format(evidence=evidence))
    cells = (
        "\n".join(paragraphs(followed.text)),
        outcome_text(followed.outcome, phrases),
        "\n".join(comment),
    )
    return Row(cells, FieldRef(Section.FOLLOWED_UP, followed.id))


def plan_chapter(evaluation: Evaluation, phrases: Phrases, chapter_number: str = "") -> Chapter:
    """Return the action plan, area by area."""
    return Chapter(phrases["plan.title"], tuple(_plan(evaluation, phrases)), chapter_number)


def _plan(evaluation: Evaluation, phrases: Phrases) -> Iterator[Block]:
    yield Paragraph(phrases["plan.lead"], Role.LEAD)
    for area in evaluation.edition.areas:
        own = by_due(each for each in evaluation.actions if each.area == area.number)
        if own:
            name = one_line(area.name)
            yield Heading(f"{area.number} {name}", level=2)
            yield Table(
                TableKind.POINTS,
                phrases["plan.caption"].format(number=area.number, area=name),
                (
                    Column(phrases["plan.what"]),
                    Column(phrases["plan.who"], weight=0.5),
                    Column(phrases["plan.due"], numeric=True),
                    Column(phrases["plan.state"], weight=0.4),
                    Column(phrases["plan.how_seen"], weight=0.7),
                ),
                tuple(_action_row(evaluation, each, phrases) for each in own),
            )


def _action_row(evaluation: Evaluation, action: Action, phrases: Phrases) -> Row:
    improvement = improvement_text(evaluation, action)
    what = [*paragraphs(action.what)]
    if improvement:
        what.append(phrases["plan.for"].format(improvement=improvement))
    cells = (
        "\n".join(what),
        one_line(action.who),
        due_text(action, phrases),
        state_text(action.state, phrases),
        "\n".join(paragraphs(action.how_seen)),
    )
    return Row(cells, FieldRef(Section.ACTION, action.id))


def improvement_text(evaluation: Evaluation, action: Action) -> str:
    """Return the improvement area that an action is for; empty if it is for the whole area."""
    items = evaluation.area_text(action.area).improvements
    return next((one_line(item.text) for item in items if item.id == action.improvement), "")


def due_text(action: Action, phrases: Phrases) -> str:
    """Return an action's last day as it is printed."""
    return action.due.isoformat() if action.due is not None else phrases["result.none"]


def state_text(state: ActionState, phrases: Phrases) -> str:
    """Return an action's state in words."""
    return phrases[f"plan.{state.value}"]


def scorecard_chapter(
    evaluation: Evaluation, phrases: Phrases, chapter_number: str = ""
) -> Chapter:
    """Return the scorecard: goals, key figures over years, and rows of results."""
    scorecard = evaluation.scorecard
    title = phrases["scorecard.title"]
    if scorecard.period:
        title = phrases["scorecard.title_of"].format(period=one_line(scorecard.period))
    return Chapter(title, tuple(_scorecard(scorecard, phrases)), chapter_number)


def _scorecard(scorecard: Scorecard, phrases: Phrases) -> Iterator[Block]:
    if scorecard.unit:
        yield Paragraph(one_line(scorecard.unit), Role.LEAD, _scorecard_field("unit"))
    if scorecard.goals:
        yield Heading(phrases["scorecard.goals_heading"], level=2)
        yield _goals_table(scorecard.goals, phrases)
    if not scorecard.key_figures.empty:
        yield Heading(phrases["scorecard.key_figures_heading"], level=2)
        caption = phrases["scorecard.key_figures_caption"]
        yield from _figure_table(scorecard.key_figures, caption, "key_figures", phrases)
    tables = [table for table in scorecard.results if not table.empty]
    if tables:
        yield Heading(phrases["scorecard.results_heading"], level=2)
        for table in tables:
            yield from _figure_table(
                table, phrases["scorecard.results_caption"], "results", phrases
            )


def _scorecard_field(name: str, item: str = "") -> FieldRef:
    return FieldRef(Section.SCORECARD, name, item)


def _goals_table(goals: tuple[Goal, ...], phrases: Phrases) -> Table:
    rows = tuple(
        Row(
            (
                "\n".join(_goal_lines(goal, phrases)),
                outcome_text(goal.outcome, phrases),
                "\n".join(paragraphs(goal.comment)),
            ),
            _scorecard_field("goals", goal.id),
        )
        for goal in goals
    )
    return Table(
        TableKind.POINTS,
        phrases["scorecard.goals_caption"],
        (
            Column(phrases["scorecard.goal"]),
            Column(phrases["scorecard.outcome"], weight=0.4),
            Column(phrases["scorecard.comment"], weight=0.8),
        ),
        rows,
    )


def _goal_lines(goal: Goal, phrases: Phrases) -> Iterator[str]:
    yield from paragraphs(goal.text)
    target = one_line(goal.target)
    if target:
        yield phrases["scorecard.target"].format(target=target)


def _figure_table(table: FigureTable, caption: str, name: str, phrases: Phrases) -> Iterator[Block]:
    """Yield a table of figures, in several parts of like width where it is too wide for a page."""
    title = one_line(table.title) or caption
    unit = one_line(table.unit)
    if unit:
        title = phrases["scorecard.in_unit"].format(title=title, unit=unit)
    width = _columns_beside(table, phrases)
    parts = max(-(-len(table.columns) // width), 1)
    for part in range(parts):
        shown = slice(part * width, (part + 1) * width)
        columns = tuple(one_line(column) for column in table.columns[shown])
        part_title = title
        if parts > 1:
            part_title = phrases["scorecard.part"].format(
                title=title, columns=columns_text(columns)
            )
        yield Table(
            TableKind.POINTS,
            part_title,
            (Column(phrases["scorecard.row"]), *(Column(each, numeric=True) for each in columns)),
            tuple(_figure_row(cells[0], cells[1:][shown], name, phrases) for cells in table.grid()),
        )


def _columns_beside(table: FigureTable, phrases: Phrases) -> int:
    """Return how many of a table's columns stand beside each other, so that all parts are alike."""
    lengths = [len(_figure(text, phrases)) for row in table.grid() for text in row[1:]]
    most = min(_MOST_FIGURES, max(_CHARACTERS_ACROSS // max([1, *lengths]), 1))
    parts = max(-(-len(table.columns) // most), 1)
    return max(-(-len(table.columns) // parts), 1)


def _figure_row(name: str, texts: tuple[str, ...], field: str, phrases: Phrases) -> Row:
    figures = (_figure(text, phrases) for text in texts)
    return Row((one_line(name), *figures), _scorecard_field(field))


def _figure(text: str, phrases: Phrases) -> str:
    return shown_figure(one_line(text)) or phrases["result.none"]
