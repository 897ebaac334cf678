"""The Python evaluator: one readable module per revision, which needs the standard library only."""
