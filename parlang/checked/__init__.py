"""Names, types and units: who is meant by each name, what each value is, and where each part stands."""
