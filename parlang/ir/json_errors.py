"""What can be wrong with rules that are read from JSON; `at` is the path inside the document: `$.rules.parts[0]`."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words

_AGAIN_VI = "tệp này do `parlang build --target json` tạo ra và không viết tay; tạo lại từ bộ tiêu chí"
_AGAIN_EN = "such a file is made by `parlang build --target json`, not by hand: make it again from the criteria"


class NotRulesJson(Diagnostic):
    """A text that is no JSON, or JSON of a kind that is refused: a key twice, a number that is not whole, too deep."""

    code: ClassVar[str] = "E1451"
    words: ClassVar[Words] = Words(
        vi="không đọc được quy tắc dạng JSON: {problem}",
        en="the rules in JSON cannot be read: {problem}",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    problem_vi: str
    problem_en: str

    def facts(self, language: Language) -> dict[str, str]:
        return {"problem": self.problem_vi if language == "vi" else self.problem_en}


class OtherFormat(Diagnostic):
    """JSON that says to be something else, or of another version."""

    code: ClassVar[str] = "E1452"
    words: ClassVar[Words] = Words(
        vi="tệp JSON này không phải quy tắc dạng {wanted}: `{field}` là {found}",
        en="this JSON is no rules of format {wanted}: `{field}` is {found}",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    field: str
    wanted: str
    found: str


class UnknownKind(Diagnostic):
    """A node of a kind that does not exist, or does not belong there."""

    code: ClassVar[str] = "E1453"
    words: ClassVar[Words] = Words(
        vi="{at}: loại nút `{kind}` không dùng được ở đây; được dùng: {known}",
        en="{at}: a node of kind `{kind}` does not belong here; these do: {known}",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    at: str
    kind: str
    known: str


class OtherFields(Diagnostic):
    """A node that lacks a field, or has one that it should not."""

    code: ClassVar[str] = "E1454"
    words: ClassVar[Words] = Words(
        vi="{at}: {problem}",
        en="{at}: {problem}",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    at: str
    missing: str
    extra: str

    def facts(self, language: Language) -> dict[str, str]:
        named = (("thiếu", "lacks", self.missing), ("thừa", "has beyond its own", self.extra))
        told = [f"{vi if language == 'vi' else en} {fields}" for vi, en, fields in named if fields]
        return {"at": self.at, "problem": "; ".join(told)}


class WrongValue(Diagnostic):
    """A value of another type than its field has, or beyond what is allowed."""

    code: ClassVar[str] = "E1455"
    words: ClassVar[Words] = Words(
        vi="{at}: cần {wanted}, lại thấy {found}",
        en="{at}: {wanted} is wanted, there is {found}",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    at: str
    wanted_vi: str
    wanted_en: str
    found: str

    def facts(self, language: Language) -> dict[str, str]:
        return {"at": self.at, "wanted": self.wanted_vi if language == "vi" else self.wanted_en, "found": self.found}


class DoesNotHoldTogether(Diagnostic):
    """Rules of the right shape that speak of what is not there, or that cannot be meant."""

    code: ClassVar[str] = "E1456"
    words: ClassVar[Words] = Words(
        vi="quy tắc dạng JSON không khớp nhau: {problem}",
        en="the rules in JSON do not hold together: {problem}",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    problem_vi: str
    problem_en: str

    def facts(self, language: Language) -> dict[str, str]:
        return {"problem": self.problem_vi if language == "vi" else self.problem_en}


class OtherIntegers(Diagnostic):
    """Integers in a file of rules that are not those of its rules: one of the two was changed."""

    code: ClassVar[str] = "E1457"
    words: ClassVar[Words] = Words(
        vi="phần `integers` không phải là phần suy ra từ `rules` (khác ở {at})",
        en="`integers` is not what follows from `rules` (it differs at {at})",
        help_vi=_AGAIN_VI,
        help_en=_AGAIN_EN,
    )
    at: str
