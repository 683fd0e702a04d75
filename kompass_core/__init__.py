"""What an evaluation *is*: frozen values and pure functions on the standard library alone."""
