"""What was made public of the result of a unit → numbers, each with the decimals in which it was printed.

Before::

    published:
      methods: {thẩm định: "54,2", chỉ số hài lòng: "8,23"}
      total: "85,78"

After::

    Published(methods={"appraisal": Number(value=271/5, decimals=1), "satisfaction": …}, total=Number(…), …)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import each_part, leaves_of
from parlang.outcome import Outcome
from parlang.source import Span
from parlang.syntax.nodes import Method
from parlang_compiler.boundary import models
from parlang_compiler.boundary.errors import DuplicateKey
from parlang_compiler.boundary.expectation_errors import NoSuchExpectation
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.published_errors import NoSuchMethod, NotPublished, PublishedTooFine
from parlang_compiler.boundary.read_cases import PUBLISHED, Unit
from parlang_compiler.boundary.stage_points import THOUSANDTHS
from parlang_compiler.boundary.to_facts import find_path, part_words, unknown_path
from parlang_compiler.boundary.tree import Scalar, place, scalar_at
from parlang_compiler.boundary.value_errors import Both, NotANumber
from parlang_compiler.boundary.values import read_number

METHODS: Mapping[Method, Both] = {
    "appraisal": ("thẩm định", "appraisal"),
    "survey": ("điều tra xã hội học", "survey"),
    "statistics": ("số liệu thống kê", "statistics"),
    "satisfaction": ("chỉ số hài lòng", "satisfaction index"),
}
TOTAL: Both = ("tổng điểm", "the total")
PERCENT: Both = ("chỉ số", "the index")
RANK: Both = ("thứ hạng", "the rank")

_MOST_DECIMALS = 6  # of a set that does not round: what nobody prints more of
_RANK = re.compile(r"[1-9][0-9]{0,8}")
_LAST_DIGITS = re.compile(r"[.,]([0-9]+)\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number as it was printed: it stands for all that are rounded to it."""

    value: Fraction
    decimals: int
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What was published of a unit; the rank is only kept."""

    parts: Mapping[str, Number]
    methods: Mapping[Method, Number]
    total: Number | None
    percent: Number | None
    rank: int | None


@dataclass(slots=True)
class _Reading:
    unit: Unit
    ruleset: Ruleset
    faults: list[Diagnostic] = field(default_factory=list)

    def scalar(self, *path: str) -> Scalar | None:
        """Give the value at a place; None where nothing was written."""
        scalar = scalar_at(self.unit.tree, PUBLISHED, *path)
        return None if scalar is None or scalar.text is None else scalar

    def key(self, *path: str) -> Span:
        """Give the place of a key."""
        return place(self.unit.tree, PUBLISHED, *path, key=True)


def publishes(unit: Unit) -> bool:
    """Tell whether anything was published of a unit."""
    given = unit.assessment.published
    return given is not None and given != models.Published()


def read_published(unit: Unit, ruleset: Ruleset) -> Outcome[Published]:
    """Read what was published of a unit; what is wrong is left out, and told."""
    reading = _Reading(unit=unit, ruleset=ruleset)
    given = unit.assessment.published or models.Published()
    points, index = ruleset.points_decimals, ruleset.index_decimals
    published = Published(
        parts=dict(_parts(reading, given.parts)),
        methods=dict(_methods(reading, given.methods)),
        total=_number(reading, TOTAL, reading.scalar("total"), points),
        percent=_number(reading, PERCENT, _bare(reading.scalar("percent")), index),
        rank=_rank(reading, reading.scalar("rank")),
    )
    return Outcome(published, tuple(reading.faults))


def points_of_part(part: Part) -> Both:
    """Call the points of a part."""
    return f"điểm phần {part_words(part)}", f"the points of part {part_words(part)}"


def points_of_method(method: Method) -> Both:
    """Call the points of all that is assessed by a method."""
    vi, en = METHODS[method]
    return f"điểm đánh giá qua {vi}", f"the points assessed by {en}"


def _parts(reading: _Reading, names: Mapping[str, models.Text]) -> Iterator[tuple[str, Number]]:
    parts = {part.path: part for part in each_part(reading.ruleset)}
    first: dict[str, Span] = {}
    for name in names:
        part = _part(reading, parts, name)
        if part is None or not _once(reading, first, part.path, ("parts", name)):
            continue
        number = _number(reading, points_of_part(part), reading.scalar("parts", name), reading.ruleset.points_decimals)
        if number is not None:
            yield part.path, number


def _part(reading: _Reading, parts: Mapping[str, Part], name: str) -> Part | None:
    path, ruleset, span = find_path(reading.ruleset, name), reading.ruleset, reading.key("parts", name)
    if path is not None and path in parts:
        return parts[path]
    owners = {folded(figure.key): figure.owner for figure in ruleset.figures if figure.owner in parts}
    owner = owners.get(folded(name))
    if path is None and owner is None:
        reading.faults.append(unknown_path(ruleset, name, span))
    else:
        reading.faults.append(NoSuchExpectation(name=name, owner=owner, span=span))
    return None


def _methods(reading: _Reading, names: Mapping[str, models.Text]) -> Iterator[tuple[Method, Number]]:
    meant = {folded(word): method for method, words in METHODS.items() for word in (method, *words)}
    used = {below.method for part in reading.ruleset.parts for below in leaves_of(part)}
    first: dict[str, Span] = {}
    for name in names:
        method = meant.get(folded(name))
        if method is None or method not in used:
            known = tuple(words for each, words in METHODS.items() if each in used)
            reading.faults.append(NoSuchMethod(text=name, known=known, span=reading.key("methods", name)))
        elif _once(reading, first, method, ("methods", name)):
            scalar = reading.scalar("methods", name)
            number = _number(reading, points_of_method(method), scalar, reading.ruleset.points_decimals)
            if number is not None:
                yield method, number


def _once(reading: _Reading, first: dict[str, Span], meant: str, at: tuple[str, str]) -> bool:
    """Tell whether this is the first name of one thing: two spellings of it would be added up."""
    span = reading.key(*at)
    before = first.setdefault(meant, span)
    if before is not span:
        reading.faults.append(DuplicateKey(key=at[1], first=before.line, span=span))
    return before is span


def _number(reading: _Reading, what: Both, scalar: Scalar | None, decimals: int | None) -> Number | None:
    if scalar is None:
        return None
    text = (scalar.text or "").strip()
    value = read_number(what[0], scalar, THOUSANDTHS)
    if isinstance(value, NotANumber):
        reading.faults.append(NotPublished(what=what, text=text, shape="number", span=scalar.span))
        return None
    if isinstance(value, Diagnostic):
        reading.faults.append(value)
        return None
    most, printed = _MOST_DECIMALS if decimals is None else decimals, _decimals(text, value)
    if printed > most:
        reading.faults.append(PublishedTooFine(what=what, text=text, decimals=most, span=scalar.span))
        return None
    return Number(value=value, decimals=printed, span=scalar.span)


def _decimals(text: str, value: Fraction) -> int:
    """Count the decimals that were printed, zeros at the end too; the last mark may also group thousands."""
    last = _LAST_DIGITS.search(text)
    if last is None:
        return 0
    digits = int(re.sub(r"[^0-9]", "", text))
    return len(last[1]) if Fraction(digits, 10 ** len(last[1])) == abs(value) else 0


def _bare(scalar: Scalar | None) -> Scalar | None:
    """Take a percentage without its sign, as it may be given."""
    if scalar is None:
        return None
    text = (scalar.text or "").strip().removesuffix("%").rstrip()
    return Scalar(text=text, span=scalar.span, literal=scalar.literal)


def _rank(reading: _Reading, scalar: Scalar | None) -> int | None:
    if scalar is None:
        return None
    text = (scalar.text or "").strip()
    if _RANK.fullmatch(text):
        return int(text)
    reading.faults.append(NotPublished(what=RANK, text=text, shape="rank", span=scalar.span))
    return None
