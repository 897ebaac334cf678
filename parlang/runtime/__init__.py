"""What an evaluator needs to run: standard library only, copied into each generated module."""
