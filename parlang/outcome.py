"""What a pass gives: a value, if it could make one, and the diagnostics on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from parlang.diagnostics.diagnostic import Diagnostic, is_error

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """A value, if any, and the diagnostics found on the way."""

    value: T | None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def failed(self) -> bool:
        """Tell whether an error was found or no value could be made."""
        return self.value is None or any(map(is_error, self.diagnostics))

    def then(self, step: Callable[[T], Outcome[U]]) -> Outcome[U]:
        """Go on with the next pass if there was no error; the diagnostics add up."""
        if self.value is None or any(map(is_error, self.diagnostics)):
            return Outcome(None, self.diagnostics)
        following = step(self.value)
        return Outcome(following.value, self.diagnostics + following.diagnostics)
