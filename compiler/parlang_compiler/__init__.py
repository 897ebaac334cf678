"""Everything that leaves the process: backends, documents, caches, command line."""
