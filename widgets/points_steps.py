"""Where a key takes points: the same steps on the slider and in the number box."""

from kompass_core.points import SLIDER_STEP, Points, whole_points

PAGE = whole_points(1)
"""How far Page Up and Page Down go."""


def snapped(points: float, max_points: int) -> Points:
    """Return the slider step nearest to `points` hundredths, within 0 to `max_points` points."""
    nearest = int(points / SLIDER_STEP + 0.5) * SLIDER_STEP
    return Points(min(max(nearest, 0), whole_points(max_points)))


def step_up(points: Points | None, max_points: int) -> Points:
    """Return the next slider step above; from not scored that is the first, 0.05."""
    steps = (points or 0) // SLIDER_STEP + 1
    return Points(min(steps * SLIDER_STEP, whole_points(max_points)))


def step_down(points: Points | None) -> Points | None:
    """Return the next slider step below; below not scored there is nothing."""
    if points is None:
        return None
    return Points(max((points - 1) // SLIDER_STEP * SLIDER_STEP, 0))


def page_up(points: Points | None, max_points: int) -> Points:
    """Return the points a whole point above, on a slider step."""
    return snapped((points or 0) + PAGE, max_points)


def page_down(points: Points | None, max_points: int) -> Points | None:
    """Return the points a whole point below, on a slider step; below not scored is nothing."""
    return None if points is None else snapped(points - PAGE, max_points)
