"""The JavaScript evaluator: one ES module per revision and its types, which needs nothing but the language."""
