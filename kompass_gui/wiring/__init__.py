"""What connects the parts: each module answers what the user does in one part of the window."""
