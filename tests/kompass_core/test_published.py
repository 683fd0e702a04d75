"""What a published total can be beside published areas."""

from hypothesis import given
from hypothesis import strategies as st

from kompass_core.points import Points, shown_points, whole_points
from kompass_core.published import total_is_possible

MOST = 10_000
EXACT = st.integers(0, MOST).map(Points)
PUBLISHED = st.none() | st.integers(0, 100).map(whole_points) | EXACT


def test_kalix_published_total_is_possible_beside_its_published_areas() -> None:
    areas = [whole_points(each) for each in (41, 40, 65, 58, 49, 43, 56, 61)]
    assert sum(areas) == whole_points(413)
    assert total_is_possible(whole_points(415), areas)


@given(st.data(), st.lists(EXACT, min_size=1, max_size=12))
def test_whatever_was_summed_exactly_and_rounded_each_by_itself_is_possible(
    data: st.DataObject, exact: list[Points]
) -> None:
    total = Points(sum(exact))
    published = [
        data.draw(st.sampled_from((None, each, whole_points(shown_points(each))))) for each in exact
    ]
    assert total_is_possible(total, published)
    assert total_is_possible(whole_points(shown_points(total)), published)


@given(st.lists(PUBLISHED, min_size=1, max_size=12), st.data())
def test_a_possible_total_can_be_had_with_no_figure_off_by_more_than_half_a_point(
    published: list[Points | None], data: st.DataObject
) -> None:
    total = data.draw(st.integers(0, MOST * len(published)).map(Points))
    exact: list[int] = []
    for at, points in enumerate(published):
        least = 0 if points is None else max(points - 50, 0)
        most = MOST if points is None else min(points + 50, MOST)
        rest = sum(0 if each is None else max(each - 50, 0) for each in published[at + 1 :])
        exact.append(min(max(total - sum(exact) - rest, least), most))
    assert total_is_possible(total, published) == (abs(sum(exact) - total) <= 50)
