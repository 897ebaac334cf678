"""The saved parse tables, one module a surface."""
