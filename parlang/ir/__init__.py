"""The rules with every name resolved and every number exact; the form that was written is kept."""
