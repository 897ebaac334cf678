"""Where cases come in and scores go out: every value is text until its declared type has read it."""
