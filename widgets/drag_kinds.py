"""What is dragged inside this program, beside plain text."""

NOTE_MIME = "application/x-kommunkompassen-note"
"""A note: its id. Whoever does not know it takes the note's text, but fields in this program leave
it to the place that they stand in, which keeps the way back to the note."""
