"""Comparing an evaluation with others, with averages and over the years."""
