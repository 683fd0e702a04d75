"""What the pages show and change: the one open evaluation, and what it can be compared with."""
