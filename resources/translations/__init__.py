"""The translations of the texts on screen."""
