"""A sentence for each form of rule: one file, one form."""
