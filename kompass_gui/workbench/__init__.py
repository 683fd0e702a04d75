"""The workbench for days of interviews: sources, notes, what to ask, search and privacy."""
