"""What TinyDB keeps: documents by table and by number."""

from typing import Any

Document = dict[str, Any]
"""One row: JSON values by name."""
Tables = dict[str, dict[str, Document]]
"""Documents by table and by TinyDB's number for each, as text."""
