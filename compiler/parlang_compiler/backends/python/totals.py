"""The total of a set as one expression over the variables of its leaves.

Before::

    a sum of two parts, the second the highest of two leaves, and a penalty of at most 2

After::

    p1 + max(p2, p3) - min(p4, 200)
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from parlang.ir.nodes import Part, Ruleset
from parlang_compiler.backends.python.code import SUM, Atom, Call, Chain, Choice, Code, flat
from parlang_compiler.backends.trees import total_unit


def pending_flag(target: str) -> str:
    """Name what tells a leaf without a rule from one that is left out."""
    return f"{target}_pending"


class Total:
    """The expression of the total over the variables of the leaves."""

    def __init__(self, ruleset: Ruleset, targets: Mapping[str, str], outcomes: Mapping[str, Collection[str]]) -> None:
        self.ruleset, self.targets, self.outcomes = ruleset, targets, outcomes
        self.rational = ruleset.points_decimals is None
        self.scale = 1
        if ruleset.points_decimals is not None:
            self.scale = (total_unit(ruleset) or 1) // 10**ruleset.points_decimals

    def code(self) -> Code:
        """Give the expression; None where a leaf without a rule keeps the total open."""
        pending = [path for path, found in self.outcomes.items() if "pending" in found]
        if any(set(self.outcomes[path]) == {"pending"} for path in pending):
            return Atom("None")
        total = self.sum_of(
            [("+", self.node(part)) for part in self.ruleset.parts]
            + [("+" if part.level == "bonus" else "-", self.node(part)) for part in self.ruleset.outside]
        )
        if not pending:
            return total
        tests = [Atom(self.is_pending(path)) for path in pending]
        condition = Atom(" or ".join(flat(test) for test in tests))
        return Choice(Atom("None"), condition, total)

    def node(self, part: Part) -> Code:
        """A part in units of the total."""
        outside = part.level in ("bonus", "penalty")
        if not part.parts:
            code: Code = self.leaf(part.path)
            return self.capped(part, code) if outside else code
        below = [self.node(each) for each in part.parts]
        if part.combine == "highest" and len(below) > 1:
            code = Call("highest", (Call("", tuple(below)),)) if self.rational else Call("max", tuple(below))
        else:
            code = self.sum_of([("+", each) for each in below])
        return self.capped(part, code) if outside else code

    def is_pending(self, path: str) -> str:
        """None alone does not tell a leaf without a rule from one that is left out."""
        target = self.targets[path]
        return pending_flag(target) if "left_out" in self.outcomes[path] else f"{target} is None"

    def leaf(self, path: str) -> Code:
        """Give the points of a leaf in units of the total; what is left out adds nothing."""
        target = self.targets[path]
        if not {"left_out", "pending"}.isdisjoint(self.outcomes[path]):
            target = f"({target} or (0, 1))" if self.rational else f"({target} or 0)"
        return Atom(target) if self.scale == 1 else Atom(f"{self.scale} * {target}")

    def sum_of(self, terms: list[tuple[str, Code]]) -> Code:
        """Give the sum of terms, each with its sign."""
        if self.rational:
            total: Code = Atom("(0, 1)")
            for sign, code in terms:
                total = Call("plus" if sign == "+" else "minus", (total, code))
            return total
        (_, first), *rest = terms
        return Chain(SUM, first, tuple(rest)) if rest else first

    def capped(self, part: Part, code: Code) -> Code:
        """Give what a section outside the scale is worth: not more than its maximum."""
        if self.rational:
            cap: Code = Call("", (Atom(str(part.maximum.numerator)), Atom(str(part.maximum.denominator))))
            return Call("lowest", (code, cap))
        unit = total_unit(self.ruleset) or 1
        return Call("min", (code, Atom(str(int(part.maximum * unit)))))
