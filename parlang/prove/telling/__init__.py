"""Answers for people: findings in the drafter's words, and as diagnostics at the case that they are about."""
