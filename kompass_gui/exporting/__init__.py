"""Everything that leaves the program as a file: report, look, handouts, many at once."""
