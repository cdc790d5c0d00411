"""Search: an encyclopaedia of real facts, offline."""
