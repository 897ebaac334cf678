"""What can be wrong with grades: what their conditions ask, and what quotas name."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.diagnostics.places import place_words
from parlang.source import Span
from parlang.syntax.keywords import keywords


class ScoreOfUnknownPart(Diagnostic):
    """The points of a part that is not there."""

    path: str
    similar: str | None
    code: ClassVar[str] = "E0432"
    words: ClassVar[Words] = Words(
        vi="không có tiêu chí nào là `[{path}]`",
        en="there is no part `[{path}]`",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        meant = "có phải" if language == "vi" else "did you mean"
        return {"path": self.path, "hint": f"{meant} `[{self.similar}]`?" if self.similar else ""}


class ScoreNotRounded(Diagnostic):
    """A score in a condition whose decimals are not said: the last digit may decide a grade."""

    what: str  # the terminal that says how it is rounded
    code: ClassVar[str] = "E0433"
    words: ClassVar[Words] = Words(
        vi="điều kiện xếp loại hỏi điểm hoặc chỉ số, nhưng phần đầu không nói làm tròn đến đâu",
        en="the condition of a grade asks for points or the index, but the head does not say how they are rounded",
        help_vi="thêm `{clause} 2 chữ số thập phân` vào phần đầu",
        help_en="add `{clause} 2 decimals` to the head",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"clause": keywords(language).words[self.what][0]}


class UnknownGrade(Diagnostic):
    """A quota that names a grade that is not given."""

    name: str
    known: str
    code: ClassVar[str] = "E0434"
    words: ClassVar[Words] = Words(
        vi="không có loại `{name}`",
        en="there is no grade `{name}`",
        help_vi="các loại: {known}",
        help_en="the grades are {known}",
    )


class GradeCalledTwice(Diagnostic):
    """One grade with two labels: documents could print either."""

    name: str
    label: str
    other: str
    first: Span
    code: ClassVar[str] = "E0436"
    words: ClassVar[Words] = Words(
        vi="loại `{name}` có hai tên: «{label}» ở đây và «{other}» ở {place}",
        en="the grade `{name}` has two names: «{label}» here and «{other}» on {place}",
        help_vi="chỉ ghi tên ở một chỗ; nếu là hai loại thì đặt hai mã khác nhau",
        help_en="write its name in one place; if they are two grades, call them by two ids",
    )

    def facts(self, language: Language) -> dict[str, str]:
        place = place_words(self.first, self.span, language)
        return {"name": self.name, "label": self.label, "other": self.other, "place": place}


class QuotaWithoutSense(Diagnostic):
    """A quota that limits nothing, or sends units beyond it back to the same grade, or to a better one."""

    name: str
    code: ClassVar[str] = "E0435"
    words: ClassVar[Words] = Words(
        vi="hạn mức của `{name}` không có nghĩa: tỷ lệ phải từ 0% đến 100%, `{name}` phải nằm trong các loại "
        "được tính, và đơn vị vượt hạn mức phải xếp loại khác, không cao hơn",
        en="the quota of `{name}` makes no sense: its share is from 0% to 100%, `{name}` is among the grades that "
        "count, and what goes beyond has another grade, not a better one",
        help_vi="ví dụ: `hạn mức xuất_sắc : không quá 20% số đơn vị xếp {{ xuất_sắc ; tốt }}, vượt thì xếp tốt`",
        help_en="for example: `quota excellent : not more than 20% of the units graded {{ excellent ; good }}, "
        "beyond it good`",
    )
