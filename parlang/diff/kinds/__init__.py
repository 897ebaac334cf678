"""The kinds of change, each found by one function from two revisions put together; in the order of their weight."""
