"""A document on its way to paper: what the typesetter is told, and its template beside it."""
