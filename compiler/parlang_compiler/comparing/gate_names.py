"""The names of gates: apart, for the help names them and asks nothing of the language."""

from __future__ import annotations

DIRECTIONS = ("stricter", "looser", "mixed", "incomparable", "undecided")
GATES = ("any", *DIRECTIONS, "undeclared", "major", "moderate", "minor", "editorial")
