"""The library in the window: the saved evaluations, new ones, and what there is to compare with."""
