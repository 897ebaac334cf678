"""The self-scoring form: a workbook whose points are live formulas made from the lowered rules, and its way back."""
