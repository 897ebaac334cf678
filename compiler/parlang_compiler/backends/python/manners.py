"""What statements do with the points of a step: give them back, give them with their case, or keep them.

Before::

    Give 100, case "1"

After, as `Returned`, as `Judged` and as `Assigned`::

    return 100        return 100, "1", ()        p1 = 100
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Returned:
    """return points"""


@dataclass(frozen=True, slots=True)
class Judged:
    """return points, case, missing; `known` are the inputs that earlier steps have found given"""

    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Assigned:
    """target = points; `pending` is the flag that is set where there is no rule yet, if one is needed"""

    target: str
    pending: str | None = None


Manner: TypeAlias = Returned | Judged | Assigned
