"""Reading official sentences back into rules: text → syntax, a second way in beside the language itself.

What `prose` writes of a rule is read back into that rule, given the figures of the criterion; statutes that speak in
the same words are read too. The rule that is read is printed as `.par`, and checked as any other.
"""

from parlang.reading.context import Context, context_of
from parlang.reading.read import read_rule
from parlang.reading.rule import Resolved, RuleRead, resolved

__all__ = ["Context", "Resolved", "RuleRead", "context_of", "read_rule", "resolved"]
