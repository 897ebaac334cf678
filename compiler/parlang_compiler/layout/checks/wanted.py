"""How an element is to look, and what of it a line does not keep: the values of the checklist as data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from parlang_compiler.layout.errors.finding import LayoutFinding, Said
from parlang_compiler.layout.lines import Align, Line
from parlang_compiler.layout.recognised import Recognised

Check: TypeAlias = Callable[[Recognised], Iterator[LayoutFinding]]

_ALIGNS = {
    "left": ("căn trái", "set left"),
    "right": ("căn phải", "set right"),
    "center": ("căn giữa", "centred"),
    "both": ("căn đều hai bên", "justified"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How an element is to look; None leaves a thing open."""

    sizes: tuple[float, float]
    bold: bool | None = None
    italic: bool = False
    upper: bool | None = None
    aligns: tuple[Align, ...] = ()


def faults(line: Line, wanted: Wanted) -> Iterator[Said]:
    """Tell what a line does not keep."""
    yield from wrong_size(line, *wanted.sizes)
    if wanted.bold and not line.all("bold"):
        yield Said(vi="không đậm", en="not bold")
    if wanted.bold is False and line.any("bold"):
        yield Said(vi="đậm", en="bold")
    if wanted.italic and not line.all("italic"):
        yield Said(vi="không nghiêng", en="not italic")
    if not wanted.italic and line.any("italic"):
        yield Said(vi="nghiêng", en="italic")
    if wanted.upper and not line.is_upper:
        yield Said(vi="không in hoa", en="not in capitals")
    if wanted.upper is False and line.is_upper:
        yield Said(vi="in hoa", en="in capitals")
    if wanted.aligns and line.shape.align not in wanted.aligns:
        vi, en = _ALIGNS[line.shape.align]
        yield Said(vi=vi, en=en)


def wrong_size(line: Line, least: float, most: float) -> Iterator[Said]:
    """Tell the sizes of letters that are out of bounds."""
    found = sorted({run.look.half_points / 2 for run in line.letters if not least <= run.look.half_points / 2 <= most})
    if found:
        sizes = ", ".join(f"{size:g}" for size in found)
        yield Said(vi=f"cỡ chữ {sizes.replace('.', ',')}", en=f"size {sizes}")


def looks(read: Recognised, kind: type[LayoutFinding], line: Line | None, wanted: Wanted) -> Iterator[LayoutFinding]:
    """Tell in one finding all that a line does not keep."""
    found = list(faults(line, wanted)) if line is not None else []
    if line is not None and found:
        yield finding(read, kind, line, "; ".join(each.vi for each in found), "; ".join(each.en for each in found))


def finding(
    read: Recognised, kind: type[LayoutFinding], at: Line | int, vi: str, en: str, letter: int = 0
) -> LayoutFinding:
    """Make a finding at a line, or at a paragraph by its number."""
    number = at.number if isinstance(at, Line) else at
    return kind(said=Said(vi=vi, en=en), span=read.paper.place(number, letter))
