"""What can be wrong with a published result: what it says, and that it does not add up."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang_compiler.boundary.value_errors import Both, in_language


class PublishedDisagrees(Diagnostic):
    """Published numbers contradict each other by more than their rounding explains."""

    code: ClassVar[str] = "E0780"
    words: ClassVar[Words] = Words(
        vi="đơn vị `{unit}`: {what} công bố là {published}, nhưng {found}",
        en="unit `{unit}`: {what} is published as {published}, but {found}",
        help_vi="làm tròn chỉ giải thích được chênh lệch đến {allowed}: đối chiếu lại với văn bản công bố",
        help_en="rounding explains a difference of up to {allowed}: compare with what was published",
    )
    unit: str
    what: Both
    published: Both
    found: Both
    allowed: Both

    def facts(self, language: Language) -> dict[str, str]:
        told = {name: in_language(getattr(self, name), language) for name in ("what", "published", "found", "allowed")}
        return {"unit": self.unit, **told}


class PublishedOutOfRange(Diagnostic):
    """A published number that no unit can reach by these criteria."""

    code: ClassVar[str] = "E0781"
    words: ClassVar[Words] = Words(
        vi="đơn vị `{unit}`: {what} công bố là {published}, ngoài khoảng từ {least} đến {most}",
        en="unit `{unit}`: {what} is published as {published}, which is not from {least} to {most}",
        help_vi="kiểm tra lại con số, và kết quả này có đúng của bộ tiêu chí này, năm này không",
        help_en="check the number, and whether it is a result of these criteria, in this year",
    )
    unit: str
    what: Both
    published: Both
    least: Both
    most: Both

    def facts(self, language: Language) -> dict[str, str]:
        told = {name: in_language(getattr(self, name), language) for name in ("what", "published", "least", "most")}
        return {"unit": self.unit, **told}


class NoSuchMethod(Diagnostic):
    """Points under a method by which these criteria assess nothing."""

    code: ClassVar[str] = "E0782"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí không có tiêu chí nào đánh giá qua `{text}`",
        en="the criteria have nothing that is assessed by `{text}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    text: str
    known: tuple[Both, ...]

    def facts(self, language: Language) -> dict[str, str]:
        names = "; ".join(in_language(each, language) for each in self.known)
        if language == "vi":
            advice = (
                f"các cách đánh giá ở đây: {names}" if names else "không tiêu chí nào ghi cách đánh giá: bỏ `methods:`"
            )
        else:
            advice = f"the methods here: {names}" if names else "no criterion names its method: leave out `methods:`"
        return {"text": self.text, "advice": advice}


class NotPublished(Diagnostic):
    """A text that cannot be what was published there."""

    code: ClassVar[str] = "E0783"
    words: ClassVar[Words] = Words(
        vi="{what} công bố không thể là `{text}`",
        en="{what} cannot be published as `{text}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    what: Both
    text: str
    shape: str  # "number", "rank"

    def facts(self, language: Language) -> dict[str, str]:
        what, advice = in_language(self.what, language), in_language(_SHAPES[self.shape], language)
        return {"what": what, "text": self.text, "advice": advice}


_SHAPES: dict[str, Both] = {
    "number": (
        "ghi con số như đã công bố, thí dụ 85,78; số nào không công bố thì bỏ mục đó",
        "write the number as it was published, such as 85.78; leave out what was not published",
    ),
    "rank": ("ghi thứ hạng bằng một số nguyên từ 1 trở lên", "write the rank as a whole number from 1 on"),
}


class PublishedTooFine(Diagnostic):
    """More decimals than the criteria give."""

    code: ClassVar[str] = "E0784"
    words: ClassVar[Words] = Words(
        vi="{what} công bố có tối đa {decimals} chữ số thập phân, `{text}` có nhiều hơn",
        en="{what} is published with at most {decimals} decimals, `{text}` has more",
        help_vi="kiểm tra lại với văn bản công bố: bộ tiêu chí này không cho kết quả lẻ hơn thế",
        help_en="compare with what was published: these criteria give no finer results",
    )
    what: Both
    text: str
    decimals: int

    def facts(self, language: Language) -> dict[str, str]:
        return {"what": in_language(self.what, language), "text": self.text, "decimals": str(self.decimals)}
