"""Where in the figures two rules differ: on a line, in cells, or by their cases, whichever says it exactly."""
