"""Who publishes reports, and how they look: set once, used for every export. Knows no window."""

from dataclasses import dataclass

DEFAULT_ACCENT = "#0f4c5c"
"""A deep petrol on which white text, and which on white paper, is easily read."""


@dataclass(frozen=True)
class Publisher:
    """What the publisher sets."""

    name: str = ""
    """As it stands on the cover and in the running header; empty for the method's own name."""
    accent: str = DEFAULT_ACCENT
    """The one accent colour, as "#rrggbb"."""
    logo: bytes = b""
    """The publisher's mark, as a PNG file; empty for none."""
    logo_description: str = ""
    """What the mark says, for a reader who does not see it."""
