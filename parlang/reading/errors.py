"""What can be wrong with sentences that are to be read into a rule."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words


class NotRead(Diagnostic):
    """A sentence that cannot be read on from some word."""

    code: ClassVar[str] = "E1361"
    words: ClassVar[Words] = Words(
        vi="không đọc tiếp được từ `{found}`",
        en="cannot read on from `{found}`",
        help_vi="ở đây có thể là: {wanted}",
        help_en="what may stand here (as official sentences say it): {wanted}",
    )
    found: str
    expected: tuple[str, ...]

    def facts(self, language: Language) -> dict[str, str]:
        end = "hết câu" if language == "vi" else "the end of the sentence"
        return {"found": self.found or end, "wanted": ", ".join(self.expected) or end}


class SeveralMeant(Diagnostic):
    """Words that several figures are called by alike."""

    code: ClassVar[str] = "E1362"
    words: ClassVar[Words] = Words(
        vi="`{said}` có thể là {names}",
        en="`{said}` may be {names}",
        help_vi="đặt tên khác nhau cho các số liệu, hoặc viết đủ tên trong câu",
        help_en="give the figures different labels, or write the full label in the sentence",
    )
    said: str
    names: str


class TooMuchToRead(Diagnostic):
    """Sentences that are too long or too deeply nested for one criterion."""

    code: ClassVar[str] = "E1363"
    words: ClassVar[Words] = Words(
        vi="câu quá dài hoặc lồng quá sâu, không đọc được",
        en="the sentences are too long or too deeply nested to be read",
        help_vi="đưa vào câu của đúng một tiêu chí, nhiều nhất {most} từ; tách công thức lồng nhau ra các câu «… = …»",
        help_en="give the sentences of one criterion, at most {most} words; name what is nested in other sentences",
    )
    most: int


class NoRuleSaid(Diagnostic):
    """Sentences among which no rule is."""

    code: ClassVar[str] = "E1364"
    words: ClassVar[Words] = Words(
        vi="không có câu nào nói cách tính điểm",
        en="no sentence says how points are given",
        help_vi="câu đầu tiên phải nói cách tính điểm, ví dụ «Tỷ lệ từ 80% trở lên: 1 điểm; dưới 80%: 0 điểm.»",
        help_en="the first sentence says how points are given, as «Tỷ lệ từ 80% trở lên: 1 điểm; dưới 80%: 0 điểm.»",
    )


class SkippedMatters(Diagnostic):
    """Words that would have to be skipped, but that may change the rule."""

    code: ClassVar[str] = "E1365"
    words: ClassVar[Words] = Words(
        vi="phải bỏ qua `{said}` mới đọc được câu này, nhưng chữ `{which}` trong đó có thể làm thay đổi cách tính điểm",
        en="`{said}` would have to be skipped to read this sentence, but `{which}` in it may change the rule",
        help_vi="viết lại bằng tên các số liệu của tiêu chí",
        help_en="say it by the labels of the figures of the criterion",
    )
    said: str
    which: str


class SaidTwice(Diagnostic):
    """Two sentences of a kind of which a rule has one."""

    code: ClassVar[str] = "E1366"
    words: ClassVar[Words] = Words(
        vi="câu này nói điều mà một câu trước đã nói: {what_vi}",
        en="this sentence says again what one before it said: {what_en}",
        help_vi="giữ một câu; câu của tiêu chí khác thì đọc riêng",
        help_en="keep one of them; read the sentences of another criterion by themselves",
    )
    what_vi: str
    what_en: str


class LetterUnexplained(Diagnostic):
    """A letter in a formula that no «trong đó … là …» explains, or that two explain differently."""

    code: ClassVar[str] = "E1367"
    words: ClassVar[Words] = Words(
        vi="không rõ chữ `{letter}` trong công thức là số liệu nào",
        en="it is not clear which figure the letter `{letter}` of the formula stands for",
        help_vi="viết «trong đó {letter} là …» sau công thức, mỗi chữ một nghĩa",
        help_en="say «trong đó {letter} là …» after the formula, with one meaning for each letter",
    )
    letter: str


class ExceptionUnclear(Diagnostic):
    """A mark that is another for some units, where it is not clear which bounds it is the mark of."""

    code: ClassVar[str] = "E1368"
    words: ClassVar[Words] = Words(
        vi="không rõ `{name}` thay cho mốc nào: {problem_vi}",
        en="it is not clear which mark `{name}` stands for: {problem_en}",
        help_vi="mốc được thay phải có trong câu nói cách tính điểm, và mỗi mốc chỉ có một câu thay",
        help_en="the mark must stand in the sentence that gives the points, and only one sentence may replace it",
    )
    name: str
    problem_vi: str
    problem_en: str
