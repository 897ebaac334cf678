"""Whether there are inputs for which conditions hold: the door to solvers, and the ways to make a question easy."""
