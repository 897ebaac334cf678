"""What can be wrong with two revisions that are to be compared, and with a mapping between them."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words


class OtherIndexes(Diagnostic):
    """Two revisions of two indexes: there is nothing that they have in common."""

    code: ClassVar[str] = "E0040"
    words: ClassVar[Words] = Words(
        vi="`{old}` và `{new}` là hai bộ tiêu chí khác nhau, không so sánh được",
        en="`{old}` and `{new}` are two indexes, which cannot be compared",
        help_vi="so sánh hai phiên bản của cùng một bộ tiêu chí",
        help_en="compare two revisions of one index",
    )
    old: str
    new: str


class MappingShape(Diagnostic):
    """Something in a mapping file that does not belong there."""

    code: ClassVar[str] = "E1101"
    words: ClassVar[Words] = Words(
        vi="tệp ánh xạ: {problem_vi}",
        en="the mapping file: {problem_en}",
        help_vi="một tệp ánh xạ có from, to, parts, figures; xem parlang diff CŨ MỚI --propose",
        help_en="a mapping file has from, to, parts, figures; see parlang diff OLD NEW --propose",
    )
    problem_vi: str
    problem_en: str


class MappingOfOthers(Diagnostic):
    """A mapping between other revisions than those compared."""

    code: ClassVar[str] = "E1102"
    words: ClassVar[Words] = Words(
        vi="tệp ánh xạ này nói về phiên bản `{said}`, không phải `{wanted}`",
        en="this mapping is about the revision `{said}`, not `{wanted}`",
        help_vi="dùng tệp ánh xạ của đúng hai phiên bản, hoặc sửa from và to",
        help_en="use the mapping of these two revisions, or mend from and to",
    )
    said: str
    wanted: str


class UnknownInMapping(Diagnostic):
    """A part or a figure that the revision does not have."""

    code: ClassVar[str] = "E1103"
    words: ClassVar[Words] = Words(
        vi="phiên bản `{revision}` không có {what} `{name}`",
        en="the revision `{revision}` has no {what} `{name}`",
        help_vi="{advice}",
        help_en="{advice}",
    )
    revision: str
    kind: str  # "part" or "figure"
    name: str
    similar: str | None = None

    def facts(self, language: Language) -> dict[str, str]:
        """Say what is missing, and what may be meant."""
        vi = language == "vi"
        what = {"part": "tiêu chí" if vi else "part", "figure": "số liệu" if vi else "figure"}[self.kind]
        advice = "viết mã đầy đủ, như parlang show in ra" if vi else "write the full id, as parlang show prints it"
        if self.similar is not None:
            advice = f"có phải là `{self.similar}`?" if vi else f"did you mean `{self.similar}`?"
        return {"revision": self.revision, "what": what, "name": self.name, "advice": advice}


class AgainstIds(Diagnostic):
    """A mapping that says otherwise than a permanent id, or a declared change, does."""

    code: ClassVar[str] = "E1104"
    words: ClassVar[Words] = Words(
        vi="`{old}` đã là `{known}` theo mã cố định hoặc theo sửa đổi đã ghi, không thể là `{said}`",
        en="`{old}` is `{known}` by its permanent id or by a declared change, and cannot be `{said}`",
        help_vi="bỏ dòng này; mã cố định không đổi nghĩa giữa các phiên bản",
        help_en="leave this line out; a permanent id does not change its meaning",
    )
    old: str
    known: str
    said: str


class FiguresUnlike(Diagnostic):
    """Two figures that cannot be the same: their kinds or units differ, or one is mapped twice."""

    code: ClassVar[str] = "E1105"
    words: ClassVar[Words] = Words(
        vi="số liệu `{old}` và `{new}` không thể là một: {why_vi}",
        en="the figures `{old}` and `{new}` cannot be one: {why_en}",
        help_vi="chỉ ánh xạ số liệu cùng loại, cùng đơn vị, mỗi số liệu một lần",
        help_en="map figures of one kind and one unit, each of them once",
    )
    old: str
    new: str
    why_vi: str
    why_en: str


class GateHit(Diagnostic):
    """Changes that whoever compares does not want: `--fail-on`."""

    code: ClassVar[str] = "E1110"
    words: ClassVar[Words] = Words(
        vi="{count} thay đổi thuộc diện `{gate}`: {listed}",
        en="{count} changes are `{gate}`: {listed}",
        help_vi="xem từng thay đổi, rồi sửa tiêu chí hoặc bỏ bớt điều kiện --fail-on",
        help_en="look at each of them, then mend the criteria or ask for less by --fail-on",
    )
    gate: str
    count: int
    listed: str
