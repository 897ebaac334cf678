"""What can be wrong with a figure of the whole group."""

from __future__ import annotations

from typing import ClassVar, Literal

from parlang.checked.errors import type_words
from parlang.checked.types import Type
from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.syntax.keywords import keywords

_WHAT = {
    "rank": ("thứ hạng", "a rank"),
    "mean": ("bình quân cả nhóm", "a mean of the group"),
    "sum": ("tổng cả nhóm", "a sum of the group"),
    "highest": ("mức cao nhất cả nhóm", "the highest of the group"),
    "lowest": ("mức thấp nhất cả nhóm", "the lowest of the group"),
}


class GroupOfNoNumber(Diagnostic):
    """A date, a level, a yes/no or a rank of which the group has no mean, or no order."""

    name: str
    found: Type
    code: ClassVar[str] = "E0421"
    words: ClassVar[Words] = Words(
        vi="không tính được cho cả nhóm từ `{name}`, vì đó là {found}",
        en="nothing can be worked out for the group from `{name}`: it is {found}",
        help_vi="chỉ số lượng, tỷ lệ, số và tiền mới cộng, xếp hạng được giữa các đơn vị",
        help_en="only counts, ratios, numbers and money can be added up or ranked over units",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"name": self.name, "found": type_words(self.found, language)}


class GroupOfNamed(Diagnostic):
    """A mean, sum, highest or lowest of a named value: only figures have whole steps to be added exactly."""

    name: str
    code: ClassVar[str] = "E0422"
    words: ClassVar[Words] = Words(
        vi="`{name}` là giá trị tính ra; bình quân, tổng, mức cao nhất, mức thấp nhất cả nhóm lấy từ một số liệu",
        en="`{name}` is worked out; a mean, sum, highest or lowest of the group is taken of a figure",
        help_vi="tỷ lệ chung của cả nhóm thì viết tỷ số hai tổng: `tổng cả nhóm của a / tổng cả nhóm của b`; "
        "nếu không thì khai báo giá trị ấy thành số liệu",
        help_en="the ratio of the whole group is a ratio of sums: `group sum of a / group sum of b`; "
        "else declare the value as a figure",
    )


class GroupOfGroup(Diagnostic):
    """A figure of the group taken of something that is made from a figure of the group."""

    name: str
    code: ClassVar[str] = "E0423"
    words: ClassVar[Words] = Words(
        vi="`{name}` đã tính từ số liệu của cả nhóm, không tính tiếp cho cả nhóm được",
        en="`{name}` is made from a figure of the group already, and none can be taken of it again",
        help_vi="lấy thẳng từ số liệu mà các đơn vị báo cáo",
        help_en="take it of the figure that the units report",
    )


class GroupOfCommon(Diagnostic):
    """A figure of the group taken of something that is the same for every unit."""

    name: str
    code: ClassVar[str] = "E0424"
    words: ClassVar[Words] = Words(
        vi="`{name}` chung cho mọi đơn vị, cả nhóm không có gì để so",
        en="`{name}` is the same for every unit: the group has nothing to compare",
        help_vi="dùng thẳng `{name}`; tham số của năm đã là số chung",
        help_en="use `{name}` itself; a parameter of the year is common already",
    )


class GroupOfMaximum(Diagnostic):
    """A rank of a named value that depends on the maximum of the criterion that asks."""

    name: str
    code: ClassVar[str] = "E0426"
    words: ClassVar[Words] = Words(
        vi="`{name}` tính theo `điểm tối đa` của từng tiêu chí, không xếp hạng được",
        en="`{name}` depends on the `maximum` of each criterion and cannot be ranked",
        help_vi="xếp hạng theo giá trị trước khi nhân với điểm tối đa",
        help_en="rank the value before it is multiplied by the maximum",
    )


class HiddenName(Diagnostic):
    """A declared figure with the outside key of a figure that is computed from the group."""

    name: str
    key: str
    code: ClassVar[str] = "E0427"
    words: ClassVar[Words] = Words(
        vi="`{name}` trùng mã bên ngoài `{key}` với một số liệu tính từ cả nhóm",
        en="`{name}` has the outside key `{key}` of a figure that is computed from the group",
        help_vi="đặt tên khác cho số liệu này",
        help_en="give this figure another name",
    )


class GroupOption(Diagnostic):
    """An option that makes no sense for this figure of the group, or stands twice."""

    option: str  # its terminal
    what: Literal["rank", "mean", "sum", "highest", "lowest"]
    twice: bool
    code: ClassVar[str] = "E0425"
    words: ClassVar[Words] = Words(
        vi="`{option}` {reason}",
        en="`{option}` {reason}",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        vi, en = _WHAT[self.what]
        what = vi if language == "vi" else en
        if self.twice:
            reason = "ghi hai lần" if language == "vi" else "stands twice"
        else:
            reason = f"không dùng cho {what}" if language == "vi" else f"makes no sense for {what}"
        return {
            "option": keywords(language).words[self.option][0],
            "reason": reason,
            "hint": _hint(self.option, language, twice=self.twice),
        }


_HINTS = {
    "TIES_SHARE_WORSE": ("chỉ thứ hạng mới có đồng hạng", "only ranks have ties"),
    "WITHOUT_ITSELF": (
        "đơn vị luôn được tính vào thứ hạng của chính nó",
        "a unit always counts in its own rank",
    ),
    "WITH_UNRANKED": (
        "bình quân, tổng, mức cao nhất, mức thấp nhất đã kể mọi đơn vị, xếp hạng hay không",
        "a mean, sum, highest or lowest counts every unit already, ranked or not",
    ),
}


def _hint(option: str, language: Language, *, twice: bool) -> str:
    vi, en = ("bỏ bớt một", "leave one out") if twice else _HINTS[option]
    return vi if language == "vi" else en
