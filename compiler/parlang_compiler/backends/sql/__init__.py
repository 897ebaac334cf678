"""A set as one query over a table of figures: of DuckDB, of PostgreSQL, of Spark."""
