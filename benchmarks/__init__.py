"""How fast the program is, each figure beside its floor and beside what people use instead."""
