"""Data files and their one reader."""
