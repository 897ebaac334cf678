"""Published numbers, set against the maxima and against each other.

A number stands for all that are rounded to it, so `n` numbers that are added and their published sum may differ by
half a unit of the last digit each. Of what is not published only the maximum is known: it is worth from 0 to that.

Before::

    published:
      methods: {thẩm định: "54,20", điều tra xã hội học: "18,05", chỉ số hài lòng: "8,23", số liệu thống kê: "5,31"}
      total: "85,78"

After::

    Note(text="cộng các phần đã làm tròn được 85,79, công bố 85,78: chênh lệch do làm tròn sau khi cộng")
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from parlang.diagnostics.diagnostic import Language
from parlang.ir.nodes import Part
from parlang.ir.walk import each_part
from parlang.prose.numbers import decimals_of, number
from parlang.runtime.rounding import rounded
from parlang_compiler.boundary.published_errors import PublishedDisagrees, PublishedOutOfRange
from parlang_compiler.boundary.published_worth import (
    ZERO,
    Scale,
    Worth,
    added,
    any_given,
    ends_of_total,
    half_unit,
    most_of_method,
    printed,
    worth_by_method,
    worth_of,
    worth_of_parts,
    worth_outside,
)
from parlang_compiler.boundary.read_published import (
    PERCENT,
    TOTAL,
    Number,
    Published,
    points_of_method,
    points_of_part,
)
from parlang_compiler.boundary.value_errors import Both
from parlang_compiler.boundary.values import both

HUNDRED = Fraction(100)
LANGUAGES: tuple[Language, Language] = ("vi", "en")
SHOWN_DECIMALS = 4  # of a quotient whose decimals do not end


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a drafter should know of published numbers that agree."""

    id: str | None
    field: str
    text: Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A published number that cannot be, and the ends between which it must lie by the others."""

    id: str | None
    field: str
    published: Fraction
    ends: tuple[Fraction, Fraction]
    finding: PublishedDisagrees | PublishedOutOfRange


Ends = tuple[Fraction, Fraction]


@dataclass(slots=True)
class _Comparing:
    unit: str
    scale: Scale
    notes: list[Note] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    compared: int = 0  # how many numbers could be set against others


def compare_published(
    unit: str, published: Published, scale: Scale
) -> tuple[tuple[Note, ...], tuple[Contradiction, ...]]:
    """Tell what should be known of published numbers, and which of them contradict each other or the maxima."""
    comparing = _Comparing(unit=unit, scale=scale)
    possible = _possible(comparing, published)
    for part in each_part(scale.ruleset):
        given = possible.parts.get(part.path)
        if given is not None and any_given(part.parts, possible.parts):
            _sum(comparing, part, given, worth_of_parts(part, scale, possible.parts))
    if possible.total is not None:
        _totals(comparing, possible, possible.total)
    if not comparing.compared and not comparing.contradictions:
        comparing.notes.append(_ALONE)
    return tuple(comparing.notes), tuple(comparing.contradictions)


_ALONE = Note(
    id=None,
    field="published",
    text=(
        "chỉ so được với điểm tối đa: không có hai con số nào thuộc cùng một phép cộng",
        "compared with the maxima only: no two of the numbers belong to one sum",
    ),
)


# --- within the maxima ------------------------------------------------------------------------


def _possible(comparing: _Comparing, published: Published) -> Published:
    """Keep the numbers that a unit can have; of the others, nothing can be concluded."""
    scale = comparing.scale
    named = {part.path: points_of_part(part) for part in each_part(scale.ruleset)}
    parts = {
        path: given
        for path, given in published.parts.items()
        if _within(comparing, path, "points", named[path], given, (ZERO, scale.maxima[path]))
    }
    methods = {
        method: given
        for method, given in published.methods.items()
        if _within(comparing, None, method, points_of_method(method), given, (ZERO, most_of_method(method, scale)))
    }
    total = published.total
    if total is not None and not _within(comparing, None, "total", TOTAL, total, ends_of_total(scale)):
        total = None
    percent = published.percent
    if percent is not None and not _within(comparing, None, "percent", PERCENT, percent, (ZERO, HUNDRED)):
        percent = None
    return Published(parts=parts, methods=methods, total=total, percent=percent, rank=published.rank)


def _within(comparing: _Comparing, path: str | None, name: str, what: Both, given: Number, ends: Ends) -> bool:
    least, most = ends
    if least <= given.value <= most:
        return True
    sign = "%" if name == "percent" else ""
    finding = PublishedOutOfRange(
        unit=comparing.unit,
        what=what,
        published=_as_printed(given, sign),
        least=_told(least, sign),
        most=_told(most, sign),
        span=given.span,
    )
    contradiction = Contradiction(id=path, field=name, published=given.value, ends=ends, finding=finding)
    comparing.contradictions.append(contradiction)
    return False


# --- set against each other -------------------------------------------------------------------


def _totals(comparing: _Comparing, published: Published, total: Number) -> None:
    scale = comparing.scale
    outside = worth_outside(scale, published.parts)
    if published.parts:
        inside = [worth_of(part, scale, published.parts) for part in scale.ruleset.parts]
        _sum(comparing, None, total, added([*inside, outside]))
    if published.methods:
        _sum(comparing, None, total, added([worth_by_method(scale, published.methods), outside]))
    if published.percent is not None:
        _percent(comparing, total, published.percent, outside)


def _sum(comparing: _Comparing, part: Part | None, given: Number, worth: Worth) -> None:
    """Set a published sum against what was published of its parts."""
    comparing.compared += 1
    allowed = worth.slack + half_unit(given.decimals)
    gap = _gap(given.value, (worth.least, worth.most))
    if gap > allowed:
        _contradict(comparing, part, given, worth, allowed)
    elif gap > 0 or worth.least < worth.most:
        path, name = (None, "total") if part is None else (part.path, "points")
        text = _explained(part, given, worth, by_rounding=gap > 0)
        comparing.notes.append(Note(id=path, field=name, text=text))


def _contradict(comparing: _Comparing, part: Part | None, given: Number, worth: Worth, allowed: Fraction) -> None:
    finding = PublishedDisagrees(
        unit=comparing.unit,
        what=TOTAL if part is None else points_of_part(part),
        published=_as_printed(given),
        found=_found(worth),
        allowed=both(allowed),
        span=given.span,
    )
    comparing.contradictions.append(
        Contradiction(
            id=None if part is None else part.path,
            field="total" if part is None else "points",
            published=given.value,
            ends=(worth.least, worth.most),
            finding=finding,
        )
    )


def _percent(comparing: _Comparing, total: Number, given: Number, outside: Worth) -> None:
    """Set the index against the points without bonus and penalty, over the maximum of the unit."""
    scale = comparing.scale
    if scale.certain == 0:
        return
    comparing.compared += 1
    points = added([printed(total), outside.negative])
    least = max(points.least, ZERO) * HUNDRED / scale.maximum
    most = min(max(points.most, ZERO) * HUNDRED / scale.certain, HUNDRED)
    allowed = points.slack * HUNDRED / scale.certain + half_unit(given.decimals)
    if _gap(given.value, (least, most)) <= allowed:
        return
    finding = PublishedDisagrees(
        unit=comparing.unit,
        what=PERCENT,
        published=_as_printed(given, "%"),
        found=_quotient(total, scale.maximum, (least, most)),
        allowed=_told(allowed, "%"),
        span=given.span,
    )
    comparing.contradictions.append(
        Contradiction(id=None, field="percent", published=given.value, ends=(least, most), finding=finding)
    )


def _gap(value: Fraction, ends: Ends) -> Fraction:
    """Give how far a value lies outside two ends."""
    least, most = ends
    return max(least - value, value - most, ZERO)


# --- in words ---------------------------------------------------------------------------------


def _explained(part: Part | None, given: Number, worth: Worth, *, by_rounding: bool) -> Both:
    """Say why a sum is taken though it differs, or that some of what it is made of was not published."""
    (sum_vi, sum_en), (vi, en) = _between((worth.least, worth.most)), _as_printed(given)
    if by_rounding:
        vi = f"cộng các phần đã làm tròn được {sum_vi}, công bố {vi}: chênh lệch do làm tròn sau khi cộng"
        en = f"the rounded parts add up to {sum_en}, published {en}: the difference is of rounding after adding up"
    else:
        vi = f"các phần đã công bố cho tổng {sum_vi}, công bố {vi}"
        en = f"the published parts allow {sum_en}, published {en}"
    if part is None:
        return vi, en
    words = points_of_part(part)
    return f"{words[0]}: {vi}", f"{words[1]}: {en}"


def _found(worth: Worth) -> Both:
    vi, en = _between((worth.least, worth.most))
    if worth.least == worth.most:
        return f"cộng các phần được {vi}", f"its parts add up to {en}"
    return f"các phần đã công bố chỉ cho tổng {vi}", f"what is published of its parts only allows {en}"


def _quotient(total: Number, maximum: Fraction, ends: Ends) -> Both:
    (total_vi, total_en), (maximum_vi, maximum_en) = _as_printed(total), both(maximum)
    vi, en = _between(ends, "%")
    return (
        f"tổng điểm {total_vi} trên điểm tối đa {maximum_vi} cho chỉ số {vi}",
        f"the total {total_en} over the maximum {maximum_en} gives {en}",
    )


def _between(ends: Ends, sign: str = "") -> Both:
    (low_vi, low_en), (high_vi, high_en) = _told(ends[0], sign), _told(ends[1], sign)
    if ends[0] == ends[1]:
        return low_vi, low_en
    return f"từ {low_vi} đến {high_vi}", f"{low_en} to {high_en}"


def _as_printed(given: Number, sign: str = "") -> Both:
    """Write a number with its zeros at the end, by which a drafter finds it again."""
    vi, en = (number(given.value, language, decimals=given.decimals) for language in LANGUAGES)
    return f"{vi}{sign}", f"{en}{sign}"


def _told(value: Fraction, sign: str = "") -> Both:
    """Write a number; of a quotient whose decimals do not end, the first ones."""
    vi, en = both(value if decimals_of(value) is not None else rounded(value, SHOWN_DECIMALS))
    return f"{vi}{sign}", f"{en}{sign}"
