"""Examples among the saved evaluations: told from real evaluations by what their id says."""

import re
from collections.abc import Iterable

_EXAMPLE = re.compile(r"exempel-kalix-2012(?:-(\d{1,6}))?\Z", re.ASCII)


def example_id(number: int) -> str:
    """Return the id of the example that was made as the `number`th, from 1."""
    return "exempel-kalix-2012" if number == 1 else f"exempel-kalix-2012-{number}"


def example_number(evaluation_id: str) -> int:
    """Return which example an evaluation is, 1 for the first; 0 where it is none."""
    found = _EXAMPLE.match(evaluation_id)
    return int(found[1] or 1) if found is not None else 0


def next_example_id(ids: Iterable[str]) -> str:
    """Return the id of one more example, where there are evaluations with these ids."""
    return example_id(1 + max(map(example_number, ids), default=0))
