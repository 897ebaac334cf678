"""What can be wrong with the rule of another set that is reused."""

from __future__ import annotations

from fractions import Fraction
from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.diagnostics.places import place_words
from parlang.source import Span
from parlang.syntax.numbers import write_number


class ReusedSetUnknown(Diagnostic):
    """The other set is not there, or cannot be read."""

    index: str
    revision: str
    unreadable: bool
    code: ClassVar[str] = "E0801"
    words: ClassVar[Words] = Words(
        vi="{state} phiên bản `[{revision}]` của bộ tiêu chí `{index}`",
        en="{state} revision `[{revision}]` of the criteria set `{index}`",
        help_vi="bộ tiêu chí được dùng lại đứng cạnh bộ này: thư mục `{index}/{revision}`, và tự nó phải không có lỗi",
        help_en="a set that is reused stands beside this one, in `{index}/{revision}`, itself without errors",
    )

    def facts(self, language: Language) -> dict[str, str]:
        absent = "không tìm thấy" if language == "vi" else "there is no"
        wrong = "còn lỗi trong" if language == "vi" else "there are errors in"
        return {"state": wrong if self.unreadable else absent, "index": self.index, "revision": self.revision}


class ReusedPartUnknown(Diagnostic):
    """The other set has no such part."""

    path: str
    similar: str | None
    code: ClassVar[str] = "E0802"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí được dùng lại không có `[{path}]`",
        en="the reused set has no `[{path}]`",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        meant = "có phải" if language == "vi" else "did you mean"
        return {"path": self.path, "hint": f"{meant} `[{self.similar}]`?" if self.similar else ""}


class ReusedNoRule(Diagnostic):
    """The other part has no rule of its own."""

    path: str
    code: ClassVar[str] = "E0803"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` không có cách chấm điểm để dùng lại",
        en="`[{path}]` has no rule to reuse",
        help_vi="chỉ dùng lại được tiêu chí tự nó được chấm điểm, không dùng lại cả nhóm",
        help_en="only a part that is itself scored can be reused, not one that has parts",
    )


class ReusedMaximumDiffers(Diagnostic):
    """Points of one scale on another."""

    path: str
    theirs: Fraction
    ours: Fraction
    code: ClassVar[str] = "E0804"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` có điểm tối đa {theirs}, tiêu chí này {ours}: cách chấm điểm không dùng lại được nguyên vẹn",
        en="`[{path}]` has the maximum {theirs}, this part {ours}: its rule cannot be reused as it stands",
        help_vi="sửa điểm tối đa cho bằng nhau, hoặc viết cách chấm điểm riêng",
        help_en="make the maxima equal, or write a rule of its own",
    )

    def facts(self, language: Language) -> dict[str, str]:
        theirs, ours = (write_number(each, language) for each in (self.theirs, self.ours))
        return {"path": self.path, "theirs": theirs, "ours": ours}


class ReusedWhole(Diagnostic):
    """A rule that cannot stand inside a branch."""

    path: str
    code: ClassVar[str] = "E0805"
    words: ClassVar[Words] = Words(
        vi="cách chấm điểm của `[{path}]` không đặt vào một trường hợp được",
        en="the rule of `[{path}]` cannot stand inside a case",
        help_vi="cộng điểm, trừ điểm và khảo sát chỉ dùng lại được cho cả tiêu chí: `chấm điểm như [{path}] …`",
        help_en="additions, deductions and surveys are reused only for a whole part: `score as [{path}] …`",
    )


class ReusedArises(Diagnostic):
    """A rule that says when it does not arise, or what it is worth without its evidence, inside a branch."""

    path: str
    evidence: bool
    code: ClassVar[str] = "E0806"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` nói {what}, nên không đặt vào một trường hợp được",
        en="`[{path}]` says {what}, so it cannot stand inside a case",
        help_vi="dùng lại cho cả tiêu chí: `chấm điểm như [{path}] …`",
        help_en="reuse it for the whole part: `score as [{path}] …`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        arises = "khi nào không phát sinh" if language == "vi" else "when it does not arise"
        evidence = "thiếu tài liệu kiểm chứng thì sao" if language == "vi" else "what it is worth without evidence"
        return {"path": self.path, "what": evidence if self.evidence else arises}


class ReusedClash(Diagnostic):
    """One name, two meanings."""

    name: str
    path: str
    first: Span
    code: ClassVar[str] = "E0807"
    words: ClassVar[Words] = Words(
        vi="`{name}` của `[{path}]` khác `{name}` đã có ở đây ({place})",
        en="`{name}` of `[{path}]` is not the `{name}` that stands here already ({place})",
        help_vi="khai báo giống hệt nhau nếu là một số liệu; nếu không thì đổi tên một trong hai",
        help_en="declare both in the same words if they are one figure; else rename one of them",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"name": self.name, "path": self.path, "place": place_words(self.first, self.span, language)}


class ReusedUnitFigure(Diagnostic):
    """A reused rule asks for something that units here do not say of themselves."""

    name: str
    path: str
    code: ClassVar[str] = "E0808"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` dùng `{name}` của đối tượng đánh giá, ở đây không có",
        en="`[{path}]` uses `{name}` of the assessed units, which is not declared here",
        help_vi="khai báo `{name}` ở `đối tượng đánh giá` bằng đúng lời của bộ tiêu chí kia",
        help_en="declare `{name}` under `assessed units` in the words of the other set",
    )


class ReuseInCircle(Diagnostic):
    """Sets that reuse each other."""

    index: str
    revision: str
    code: ClassVar[str] = "E0809"
    words: ClassVar[Words] = Words(
        vi="`{index}` `[{revision}]` dùng lại chính bộ tiêu chí này: thành vòng tròn",
        en="`{index}` `[{revision}]` reuses this very set: a circle",
        help_vi="viết cách chấm điểm ở một trong hai bộ",
        help_en="write the rule in one of the two sets",
    )


class ReusedDatesDiffer(Diagnostic):
    """Two branches whose rules want the figures of different days."""

    path: str
    first: Span
    code: ClassVar[str] = "E0810"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` lấy số liệu đến ngày khác với trường hợp kia ({place})",
        en="`[{path}]` takes its figures through another day than the other case ({place})",
        help_vi="ghi `số liệu đến hết ngày …` ở chính tiêu chí này",
        help_en="write `figures through …` in this part itself",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"path": self.path, "place": place_words(self.first, self.span, language)}


class ReusedTooFar(Diagnostic):
    """More sets reuse one another than anybody could follow."""

    limit: int
    code: ClassVar[str] = "E0811"
    words: ClassVar[Words] = Words(
        vi="cách chấm điểm được dùng lại qua hơn {limit} bộ tiêu chí nối nhau",
        en="a rule is reused through more than {limit} sets, one behind the other",
        help_vi="dùng lại thẳng từ bộ tiêu chí đã viết cách chấm điểm ấy",
        help_en="reuse it straight from the set in which the rule is written",
    )
