"""Rules as plain arithmetic, then as arithmetic on integers: what proofs and backends are made from."""
