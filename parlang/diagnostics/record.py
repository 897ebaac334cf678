"""A record whose methods are written once.

About a hundred kinds of finding are made at every start; making as many dataclasses took a sixth of the time of a
small check.
"""

from __future__ import annotations

from inspect import get_annotations
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True)
class Record:
    """A frozen record with keyword-only fields: the annotations of a subclass that are not of the class itself."""

    field_names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        """Gather the names of the fields."""
        own = get_annotations(cls).items()
        names = (name for name, kind in own if not str(kind).startswith("ClassVar"))
        cls.field_names = (*cls.field_names, *names)

    def __init__(self, **values: Any) -> None:
        """Take every field by its name; one without a default must be given."""
        unknown = values.keys() - set(self.field_names)
        missing = [name for name in self.field_names if name not in values and not hasattr(type(self), name)]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: unknown fields {sorted(unknown)}, missing fields {missing}")
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a record does not change."""
        raise AttributeError(f"{type(self).__name__} is frozen")

    def _key(self) -> tuple[object, ...]:
        return (type(self), *(getattr(self, name) for name in self.field_names))

    def __eq__(self, other: object) -> bool:
        """Tell whether two records are of one kind with the same values."""
        return isinstance(other, Record) and self._key() == other._key()

    def __hash__(self) -> int:
        """Give one number for equal records."""
        return hash(self._key())

    def __repr__(self) -> str:
        """Show the kind and its values."""
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.field_names)
        return f"{type(self).__name__}({shown})"
