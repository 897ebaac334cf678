"""Receipts: what was scored, by which rules, with which result, in a text that can be computed again.

`inputs` (units in one way of writing) → `making` (scores and traces) → `canonical` (bytes) → `signature`;
`read` ← bytes, and `differences` between what a receipt says and what is computed again.
"""
