"""The questions with their points: an area's page, and one question large."""
