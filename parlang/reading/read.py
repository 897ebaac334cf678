"""The way back: the sentences of one criterion into its rule, on one screen.

Before::

    Tỷ lệ từ 80% trở lên: 1 điểm; dưới 80%: 0 điểm.
    Tỷ lệ = số đã xử lý/số phải xử lý.

After::

    tính tỷ_lệ "Tỷ lệ" = đã_xử_lý / phải_xử_lý
    chấm điểm theo tỷ_lệ
      từ 80% trở lên : 1
      dưới 80%       : 0
"""

from __future__ import annotations

from collections.abc import Sequence

from parlang.diagnostics.diagnostic import Diagnostic, is_error
from parlang.outcome import Outcome
from parlang.reading.assembled import with_marks_named, with_quotients_named
from parlang.reading.beside import Beside, read_beside
from parlang.reading.context import Context
from parlang.reading.engine import TooMuchToReadError
from parlang.reading.errors import NoRuleSaid, TooMuchToRead
from parlang.reading.grammar.rules import rule_of
from parlang.reading.named import Named, definitions, marks_of, name_values, quotients_of
from parlang.reading.rule import RuleRead
from parlang.reading.sentences import Text, text_of
from parlang.reading.skipping import read_skipping
from parlang.reading.unread import not_read
from parlang.syntax import nodes as n

MOST_WORDS = 4_000  # of one criterion: the longest of a decree has some hundreds
CALLED = "câu"  # what a message calls the text where it has no name


def read_rule(said: Sequence[str] | str, context: Context, *, name: str = CALLED) -> Outcome[RuleRead]:
    """Read the sentences of one criterion into its rule.

    The sentences are those that `rule_sentences` gives, or others in the same words; `name` is what messages call the
    text. What cannot be read is told with its place; then there is no value.
    """
    text = text_of(said, name)
    if not text.sentences:
        return Outcome(None, (NoRuleSaid(),))
    place = text.sentences[0][0].place(name)
    if sum(map(len, text.sentences)) > MOST_WORDS:
        return Outcome(None, (TooMuchToRead(most=MOST_WORDS, span=place),))
    try:
        return _read(text, context)
    except TooMuchToReadError:
        return Outcome(None, (TooMuchToRead(most=MOST_WORDS, span=place),))


def _read(text: Text, context: Context) -> Outcome[RuleRead]:
    """Read the names first, then what stands beside the rule, then the rule."""
    found: list[Diagnostic] = []
    named = name_values(text, context)
    beside = read_beside(named, found)
    left = [each for each in text.sentences if each not in beside.sentences]
    if beside.highest_only is not None and not left:
        return Outcome(RuleRead(rule=None, highest_only=beside.highest_only))
    if not left:
        return Outcome(None, (*found, NoRuleSaid(span=text.sentences[0][0].place(text.source.name))))
    readers = [named.reader(each, beside.rankings) for each in left]
    rule, skipped = rule_of(readers), tuple[str, ...]()
    if rule is None:
        less = read_skipping(readers[0]) if len(readers) == 1 else None
        if less is None or less.refused is not None:
            refused = None if less is None else less.refused
            return Outcome(None, (*found, refused or not_read(readers)))
        rule, skipped = less.rule, less.skipped
    return _together(rule, named, beside, found, skipped)


def _together(
    rule: n.Rule, named: Named, beside: Beside, found: list[Diagnostic], skipped: tuple[str, ...]
) -> Outcome[RuleRead]:
    lets = definitions(named, found)
    marks = marks_of(lets, named, (rule, beside.does_not_arise, *(let.value for let in lets)), found)
    read = RuleRead(
        rule=with_quotients_named(with_marks_named(rule, marks), quotients_of(lets)),
        lets=with_marks_named(lets, marks),
        does_not_arise=with_marks_named(beside.does_not_arise, marks),
        without_evidence=beside.without_evidence,
        skipped=skipped,
    )
    return Outcome(None if any(map(is_error, found)) else read, tuple(found))
