"""Items of a checklist or a deduction as a sentence says them, against those of the rule on the same figures.

Only what is said is compared: a sentence may leave out other items, and the cap.
"""

from __future__ import annotations

from collections.abc import Sequence

from parlang.diff.effect_of import wordless
from parlang.ir.nodes import Checklist, Condition, Deduction, Expr, Item, PointsIf, PointsPer, Rule
from parlang.ir.walk import inputs_in
from parlang.notes.beside import Beside, InBoth
from parlang.prose.numbers import points
from parlang.prose.sentences.items import at_most, item_key
from parlang.prose.wording import Language
from parlang.reading.grammar.items import FLOOR, LESS, SUM, SUM_OFF


def framed(sentence: str, rule: Rule | None, *, penalty: bool) -> str:
    """Give a sentence as the official one of such a rule, of which it says some items."""
    match rule:
        case Checklist():
            return f"{SUM_OFF if penalty else SUM} {sentence}"
        case Deduction():
            return f"{LESS} {sentence}" if penalty else f"{sentence}; {FLOOR}"
        case _:
            return sentence


def items_of(rule: Rule | None) -> tuple[Item, ...]:
    """Give the items of a checklist or a deduction."""
    return rule.items if isinstance(rule, Checklist | Deduction) else ()


def item_difference(said: Sequence[Item], beside: Beside) -> InBoth | None:
    """Say the item of the rule that a sentence says otherwise, in both languages."""
    for item in said:
        ours = [each for each in items_of(beside.part.rule) if _asks_alike(each, item)]
        if len(ours) == 1 and not _says(ours[0], item):
            return _told(ours[0], beside, "vi"), _told(ours[0], beside, "en")
    return None


def _asks_alike(ours: Item, said: Item) -> bool:
    return type(ours) is type(said) and set(inputs_in(_asked(ours))) == set(inputs_in(_asked(said)))


def _says(ours: Item, said: Item) -> bool:
    capped = isinstance(ours, PointsPer) and isinstance(said, PointsPer) and said.cap is not None
    same_cap = not capped or (isinstance(ours, PointsPer) and isinstance(said, PointsPer) and ours.cap == said.cap)
    return ours.gain == said.gain and same_cap and wordless(_asked(ours)) == wordless(_asked(said))


def _asked(item: Item) -> Expr | Condition:
    return item.condition if isinstance(item, PointsIf) else item.count


def _told(item: Item, beside: Beside, language: Language) -> str:
    words = beside.words(language)
    text = f"{item_key(item, words)}: {points(item.gain, language)}{at_most(item, words)}"
    return f"quy tắc nói «{text}»" if language == "vi" else f"the rule says «{text}»"
