"""The windows of this program, and the wiring of all parts."""
