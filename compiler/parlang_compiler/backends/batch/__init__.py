"""A set as Polars expressions: columns in, columns out, for millions of units."""
