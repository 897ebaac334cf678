"""Regions in words: «tỷ lệ hoàn thành từ 80% đến dưới 85%: tỷ lệ × 1 → 0»."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from parlang.diff.changes import Effect, Extent, Region, Witness, Worth
from parlang.ir.nodes import Const, MaximumPoints, Named, Points, Ruleset, Within
from parlang.ir.rewrite import rewritten
from parlang.prose.bounds import bound
from parlang.prose.conditions import condition
from parlang.prose.naming import lower_first, spoken
from parlang.prose.numbers import decimals_of, nearly, number
from parlang.prose.sentences.worth import briefly, fixed_points
from parlang.prose.values_in_words import ValuesOf
from parlang.prose.wording import Language, Wording

MOST_FIGURES = 6  # of a unit that are said in one line
ARROW = " → "


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionTeller:
    """Says where points differ; `effect` has the figures of both revisions."""

    effect: Effect
    unit_name: str
    language: Language

    def say(self, vi: str, en: str) -> str:
        """Give the text of the language spoken."""
        return vi if self.language == "vi" else en

    @property
    def words(self) -> Wording:
        """Give the wording: figures by their labels."""
        figures = {each.key: each for each in self.effect.figures}
        return Wording(language=self.language, figures=figures, unit_name=self.unit_name)

    def when(self, region: Region) -> str:
        """Say which figures a region is: «tỷ lệ hoàn thành từ 80% đến dưới 85%»."""
        if not region.when:
            return self.say("mọi số liệu", "any figures")
        return "; ".join(condition(each, self.words) for each in region.when)

    def worth(self, worths: Iterable[Worth]) -> str:
        """Say what one side is worth: a number, or the formula of the rule with figures by their names."""
        parts = tuple(worths)
        fixed = [fixed_points(each.base) for each in parts if isinstance(each, Points) and each.increment is None]
        if len(fixed) == len(parts) and None not in fixed:
            return number(sum((each or Fraction(0) for each in fixed), Fraction(0)), self.language)
        return " + ".join(self._one(each) for each in parts) if parts else self.say("tùy số liệu", "it depends")

    def _one(self, worth: Worth) -> str:
        match worth:
            case "left_out":
                return self.say("không đánh giá", "not assessed")
            case "pending":
                return self.say("chưa có điểm", "pending")
            case Points():
                names = {each.key: spoken(each.name) for each in self.effect.figures}
                briefer = replace(self.words, letters=names, short=True)
                return briefly(rewritten(worth, _named_briefly), briefer)

    def moves(self, region: Region) -> str:
        """Say what points were and are: «tỷ lệ × 1 → 0»."""
        taken = self.say("điểm trừ ", "taken off ") if self.effect.taken_off else ""
        return f"{taken}{self.worth(region.before)}{ARROW}{self.worth(region.after)}"

    def briefly(self, region: Region) -> str:
        """Say a region in a few words: of one value, its bound alone."""
        only = region.when[0] if len(region.when) == 1 else None
        when = bound(only, self.words) if isinstance(only, Within) else self.when(region)
        return f"{when}: {self.moves(region)}"

    def region(self, region: Region) -> str:
        """Say a region in one line, with the most that points move."""
        if not region.before and not region.after:
            return f"{self.when(region)}: {self.most(region)}"
        return f"{self.when(region)}: {self.moves(region)} ({self.most(region)})"

    def most(self, region: Region) -> str:
        """Say which way points move in a region, and by how much at the most."""
        return " ".join(each for each in (self._way(region), self.extent(region.largest)) if each)

    def _way(self, region: Region) -> str:
        total = self.say("tổng điểm ", "the total is ") if self.effect.taken_off else ""
        ways = {
            "stricter": total + self.say("giảm", "lower"),
            "looser": total + self.say("tăng", "higher"),
            "mixed": self.say("có tăng, có giảm", "higher or lower"),
        }
        if region.largest is None and region.direction == "mixed":
            return self.say("vào, ra diện đánh giá hoặc chờ tài liệu", "in or out of what is assessed, or waiting")
        return ways.get(region.direction, "")

    def extent(self, extent: Extent | None) -> str:
        """Say how far points move at the most: «tối đa 0,5», «gần đến 0,85»."""
        if extent is None:
            return ""
        said = shown(extent.points, self.language)
        if extent.reached:
            return self.say(f"tối đa {said}", f"by {said} at most")
        return self.say(f"gần đến {said}", f"by almost {said}")

    def witness(self, witness: Witness) -> str:
        """Say a unit and its points before and after: «giao: 50; hoàn thành: 41: 0,82 → 0»."""
        return f"{self.facts(witness)}: {ARROW.join(self.sides(witness))}"

    def facts(self, witness: Witness) -> str:
        """Say the figures of a unit; of many, those that are not 0."""
        values = ValuesOf(facts=witness.facts, words=self.words)
        keys = list(witness.facts.values)
        if len(keys) > MOST_FIGURES:
            keys = [key for key in keys if witness.facts.values[key] not in (0, False)] or keys[:1]
        first, *others = [values.figure(key) for key in keys] or [self.say("mọi số liệu", "any figures")]
        return "; ".join([lower_first(first), *map(lower_first, others)])

    def sides(self, witness: Witness) -> tuple[str, str]:
        """Say the points of a unit before and after; what it has none for, if it has none."""
        before, after = zip((witness.before, witness.after), witness.pending, witness.assessed, strict=True)
        return self._points(*before), self._points(*after)

    def points(self, value: Fraction | None) -> str:
        """Say points; nothing by a dot."""
        return "·" if value is None else shown(value, self.language)

    def _points(self, value: Fraction | None, pending: bool, assessed: Fraction) -> str:
        if value is None:
            return self.say("chưa có điểm", "pending") if pending else self.say("không đánh giá", "not assessed")
        said = shown(value, self.language)
        part = shown(assessed * 100, self.language)
        return said if assessed == 1 else self.say(f"{said} (đánh giá {part}%)", f"{said} ({part}% assessed)")


def teller_of(effect: Effect, ruleset: Ruleset, language: Language) -> RegionTeller:
    """Give what says the regions of an effect."""
    return RegionTeller(effect=effect, unit_name=ruleset.unit_name, language=language)


def shown(value: Fraction, language: Language) -> str:
    """Write points: exactly where they have few decimals, else nearly."""
    digits = decimals_of(value)
    if digits is not None and digits <= 3:
        return number(value, language)
    return nearly(value, "number", None, language)


def _named_briefly(node: object) -> object:
    """Call named values by their names, and the maximum by its number: it is not the same before and after."""
    match node:
        case Named() as named:
            return replace(named, label=None, label_en=None)
        case MaximumPoints(value=value):
            return Const(value=value)
        case _:
            return node
