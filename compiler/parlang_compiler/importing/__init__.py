"""A table of criteria, in a document or a workbook → the first draft of a set."""
