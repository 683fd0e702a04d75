"""How large a widget may be that has no limit."""

NO_LIMIT = 16_777_215
"""Qt's own largest width and height, in pixels; PySide has no name for it."""
