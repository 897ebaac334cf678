"""Questions that only a whole set can be asked, answered from the facts of its rules."""
