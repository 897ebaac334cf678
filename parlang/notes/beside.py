"""Sentences read as the rule of the leaf that they stand beside: with its figures, and with the names that it gives.

Before, beside `chấm điểm theo tỷ_lệ`::

    Đạt từ 85% trở lên được 0,5 điểm

After::

    chấm điểm theo tỷ_lệ
      từ 85% trở lên : 0,5
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from parlang.diff.effect_of import wordless
from parlang.ir.nodes import Expr, Figure, FigureRef, Named, Part, Ruleset
from parlang.ir.rewrite import with_keys
from parlang.ir.walk import figures_in, terms_of_leaf
from parlang.notes.words import listings_of
from parlang.prose import naming_sentences
from parlang.prose.naming import value_name
from parlang.prose.wording import Language, Wording, wording_of
from parlang.reading import Resolved, context_of, read_rule, resolved
from parlang.reading.context import Measured
from parlang.reading.sentences import Sentence, defines, is_exception
from parlang.reading.words import phrase, words_of

# Words that may be passed over beside those that the criterion itself is called by.
PLAIN = frozenset(
    phrase("có đạt tỷ lệ số mức độ kết quả hoàn thành thực hiện được là thì của và các đơn vị tổng đơn vị nào mà")
)
INSTEAD = "thay cho"
InBoth: TypeAlias = tuple[str, str]  # what is told, in Vietnamese and in English


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A leaf with its rule, and what the sentences beside it are read with."""

    part: Part
    ruleset: Ruleset
    figures: Mapping[str, Figure]
    named: tuple[str, ...]  # the official sentences of its named values

    def words(self, language: Language) -> Wording:
        """Give the wording of the leaf."""
        return wording_of(self.part, self.ruleset, language, figures=self.figures)

    def read(self, sentences: Sequence[str], subject: Expr | None = None) -> Part | None:
        """Read sentences as a rule of this leaf; None if they are none, or need words that may mean something else.

        `subject` is what is meant where they do not say of what they speak.
        """
        context = replace(context_of(self.part, self.ruleset), measured=self._measured(subject))
        read = read_rule((*self._taken_for_granted(sentences), *sentences), context)
        if read.value is None or read.value.rule is None or not self._are_its_words(read.value.skipped):
            return None
        made = resolved(read.value, context).value
        return None if made is None else self._here(made)

    def _measured(self, subject: Expr | None) -> Measured | None:
        match subject:
            case Named(unit=unit):
                return Measured(label=value_name(subject, self.words("vi")), unit=unit)
            case FigureRef(key=key) if self.figures[key].kind not in ("yes_no", "level"):
                return Measured(label=self.figures[key].label, unit=self.figures[key].unit)
            case _:
                return None

    def _taken_for_granted(self, sentences: Sequence[str]) -> Iterator[str]:
        """Give the sentences of named values that these do not give themselves.

        An exception to a mark is needed only where its usual mark is said.
        """
        given = tuple(map(words_of, sentences))
        defined = {_defined(each) for each in given}
        marks_given = any(map(is_exception, given))
        for each in self.named:
            words = words_of(each)
            if is_exception(words):
                usual = each.rpartition(INSTEAD)[2].strip(" .")
                yield from (each,) if not marks_given and any(usual in one for one in sentences) else ()
            elif defines(words) is None or _defined(words) not in defined:
                yield each

    def _are_its_words(self, skipped: Sequence[str]) -> bool:
        return all(word in self._own_words() for run in skipped for word in phrase(run))

    def _own_words(self) -> frozenset[str]:
        figures = [self.figures[key] for key in figures_in(*terms_of_leaf(self.part))]
        said = (text for each in figures for text in (each.label, each.unit or ""))
        texts = (self.part.name, self.ruleset.unit_name, *said, *self.named)
        return PLAIN.union(*map(phrase, texts))

    def _here(self, made: Resolved) -> Part | None:
        """Give the leaf with the rule that was read, values of the group under the keys that they have here."""
        keys = {each.key: self._key(each) for each in made.figures}
        if None in keys.values():
            return None
        said = with_keys(made.put_into(self.part), {key: here for key, here in keys.items() if here is not None})
        return replace(
            said,
            does_not_arise=said.does_not_arise or self.part.does_not_arise,
            without_evidence=said.without_evidence or self.part.without_evidence,
        )

    def _key(self, made: Figure) -> str | None:
        if made.group is None:
            return made.key if made.key in self.figures else None
        alike = (each for each in self.figures.values() if each.group is not None)
        return next((each.key for each in alike if wordless(each.group) == wordless(made.group)), None)


def beside_of(part: Part, ruleset: Ruleset) -> Beside:
    """Give what the sentences beside a leaf are read with."""
    figures = {each.key: each for each in ruleset.figures}
    return Beside(part=part, ruleset=ruleset, figures=figures, named=naming_sentences(part, ruleset, figures=figures))


def subject_of(part: Part) -> Expr | None:
    """Give what the bands of a rule go by, if all of them go by one value."""
    subjects = {each.subject for each in listings_of(part.rule)}
    return subjects.pop() if len(subjects) == 1 else None


def _defined(words: Sentence) -> tuple[str, ...]:
    """Give what a sentence defines; nothing of one that defines nothing."""
    at = defines(words)
    return () if at is None else tuple(word.folded for word in words[:at])
