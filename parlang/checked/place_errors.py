"""What can be wrong with where parts and clauses stand, and with what a set must have."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Severity, Words
from parlang.diagnostics.places import place_words
from parlang.source import Span
from parlang.syntax.keywords import keywords


def clause_words(terminal: str, language: Language) -> str:
    """Give the keyword of a clause in the reader's language."""
    return keywords(language).words[terminal][0]


class NoHead(Diagnostic):
    """No file of the set has a head."""

    code: ClassVar[str] = "E0601"
    words: ClassVar[Words] = Words(
        vi="không có phần đầu `bộ tiêu chí`",
        en="there is no `criteria set` head",
        help_vi='tệp đầu tiên phải mở bằng `bộ tiêu chí mã-bộ-tiêu-chí "Tên"`',
        help_en='the first file must open with `criteria set index-id "Name"`',
    )


class SecondHead(Diagnostic):
    """Two heads in one set."""

    code: ClassVar[str] = "E0602"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí đã có phần đầu",
        en="the set has a head already",
        help_vi="chỉ tệp đầu tiên của thư mục có `bộ tiêu chí`",
        help_en="only the first file of a folder has `criteria set`",
    )


class ClauseWanted(Diagnostic):
    """A clause that a head must have."""

    clause: str
    code: ClassVar[str] = "E0603"
    words: ClassVar[Words] = Words(
        vi="phần đầu thiếu `{clause}`",
        en="the head lacks `{clause}`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"clause": clause_words(self.clause, language)}


class MisplacedClause(Diagnostic):
    """A clause that belongs elsewhere."""

    clause: str
    place: str
    code: ClassVar[str] = "E0604"
    words: ClassVar[Words] = Words(
        vi="`{clause}` không thuộc về đây",
        en="`{clause}` does not belong here",
        help_vi="chuyển về {place}",
        help_en="move it to {place}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        places = {
            "head": ("phần đầu của bộ tiêu chí", "the head of the set"),
            "part": ("một tiêu chí", "a part"),
            "leaf": ("phần có cách chấm điểm", "a part that has a rule"),
            "amendment": ("một `sửa đổi …` của văn bản sửa đổi", "an `amend …` of an instrument that amends"),
            "whole": ("phần có các phần con", "a part that has parts of its own"),
        }
        return {"clause": clause_words(self.clause, language), "place": places[self.place][language == "en"]}


class RepeatedClause(Diagnostic):
    """A clause that may stand only once."""

    clause: str
    line: int
    code: ClassVar[str] = "E0605"
    words: ClassVar[Words] = Words(
        vi="`{clause}` đã có ở dòng {line}",
        en="`{clause}` stands on line {line} already",
        help_vi="giữ lại một",
        help_en="keep one of them",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"clause": clause_words(self.clause, language), "line": str(self.line)}


class DuplicatePath(Diagnostic):
    """Two parts of one parent with the same permanent id."""

    id: str
    first: Span
    code: ClassVar[str] = "E0606"
    words: ClassVar[Words] = Words(
        vi="mã `[{id}]` đã dùng ở {where} trong cùng một phần",
        en="the id `[{id}]` is used on {where} in the same parent",
        help_vi="mỗi phần có mã riêng, không đổi qua các năm",
        help_en="each part has an id of its own, which does not change over the years",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"id": self.id, "where": place_words(self.first, self.span, language)}


class DuplicateNumber(Diagnostic):
    """Two parts with the same number; `below` are those of the parts inside one of them, whose numbers follow it."""

    number: str
    first: Span
    below: tuple[Diagnostic, ...] = ()
    code: ClassVar[str] = "E0607"
    words: ClassVar[Words] = Words(
        vi="số `{number}` đã dùng ở {where}{following}",
        en="the number `{number}` is used on {where} already{following}",
        help_vi="đánh lại số của một trong hai phần; mã trong `[…]` không phải đổi",
        help_en="renumber one of the two; the id in `[…]` need not change",
    )

    def facts(self, language: Language) -> dict[str, str]:
        following, count = "", len(self.below)
        if count:
            vi, en = f"; {count} phần bên trong cũng trùng số theo", f"; so are those of {count} parts inside"
            following = vi if language == "vi" else en
        where = place_words(self.first, self.span, language)
        return {"number": self.number, "where": where, "following": following}


class RuleWanted(Diagnostic):
    """A leaf without a rule."""

    name: str
    code: ClassVar[str] = "E0608"
    words: ClassVar[Words] = Words(
        vi="`{name}` chưa có cách chấm điểm",
        en="`{name}` has no rule",
        help_vi="thêm `chấm điểm …`, `cộng điểm`, `trừ điểm`, `khảo sát`, hoặc ghi `chưa viết`",
        help_en="add `score …`, `add points`, `deduct points`, `survey`, or say `unwritten`",
    )


class RuleAboveParts(Diagnostic):
    """A rule on a part that has parts of its own."""

    name: str
    code: ClassVar[str] = "E0609"
    words: ClassVar[Words] = Words(
        vi="`{name}` vừa có cách chấm điểm vừa có phần con",
        en="`{name}` has both a rule and parts",
        help_vi="chỉ phần nhỏ nhất có cách chấm điểm; phần trên là tổng của các phần con",
        help_en="only the smallest parts have rules; a part above is the sum of its parts",
    )


class NumberNotBelow(Diagnostic):
    """The number of a part does not continue that of its parent."""

    number: str
    parent: str
    code: ClassVar[str] = "W0610"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="số `{number}` không tiếp số `{parent}` của phần chứa nó",
        en="the number `{number}` does not continue `{parent}` of the part above",
        help_vi="xem phần này có bị đặt nhầm chỗ",
        help_en="see whether the part stands in the right place",
    )


class SecondGrading(Diagnostic):
    """Two lists of grades."""

    code: ClassVar[str] = "E0611"
    words: ClassVar[Words] = Words(
        vi="bộ tiêu chí đã có bảng xếp loại",
        en="the set has its grades already",
    )


class GradeByNumbers(Diagnostic):
    """A grade whose ends are not plain numbers."""

    code: ClassVar[str] = "E0612"
    words: ClassVar[Words] = Words(
        vi="mức xếp loại phải là số điểm ghi sẵn",
        en="a grade is bounded by plain numbers",
        help_vi="viết ví dụ `từ 60 đến dưới 75`",
        help_en="write for instance `from 60 to below 75`",
    )


class BothArising(Diagnostic):
    """A part that always arises and, under a condition, does not."""

    line: int
    code: ClassVar[str] = "E0613"
    words: ClassVar[Words] = Words(
        vi="`không phát sinh khi` trái với `luôn phát sinh` ở dòng {line}",
        en="`does not arise when` contradicts `always arises` on line {line}",
        help_vi="giữ lại một",
        help_en="keep one of them",
    )


class SecondRule(Diagnostic):
    """A part with two rules."""

    line: int
    code: ClassVar[str] = "E0614"
    words: ClassVar[Words] = Words(
        vi="phần này đã có cách chấm điểm ở dòng {line}",
        en="this part has its rule on line {line} already",
        help_vi="giữ lại một, hoặc tách thành hai tiêu chí thành phần",
        help_en="keep one of them, or make two sub-criteria",
    )


class EndsBeforeStart(Diagnostic):
    """A set in force through a day before its first one."""

    code: ClassVar[str] = "E0615"
    words: ClassVar[Words] = Words(
        vi="ngày hết hiệu lực đứng trước ngày có hiệu lực",
        en="the last day in force comes before the first",
        help_vi="xem lại hai ngày",
        help_en="look again at the two days",
    )


class TakenId(Diagnostic):
    """An id of a part that means something else outside: the figures of the two could not be told apart."""

    id: str
    code: ClassVar[str] = "E0616"
    words: ClassVar[Words] = Words(
        vi="mã `[{id}]` đã có nghĩa khác, không dùng được cho phần lớn nhất",
        en="the id `[{id}]` means something else and cannot be that of a part at the top",
        help_vi="đặt mã khác: `unit` là đơn vị được chấm, `parameters` là tham số, còn lại là mã bộ tiêu chí",
        help_en="choose another: `unit` is the assessed unit, `parameters` the parameters, the rest the id of the set",
    )


class ProRataUnsaid(Diagnostic):
    """«cứ thêm» without saying whether parts of a step count."""

    code: ClassVar[str] = "E0507"
    words: ClassVar[Words] = Words(
        vi="chưa nói phần chưa đủ một bước có được tính điểm không",
        en="it is not said whether part of a step counts",
        help_vi="thêm `điểm tăng thêm tính theo tỷ lệ` vào phần đầu, hoặc viết `cứ thêm đủ`",
        help_en="add `further points pro rata` to the head, or write `for each full further`",
    )


class NoMark(Diagnostic):
    """An increment in a case that has no mark to count from."""

    code: ClassVar[str] = "E0508"
    words: ClassVar[Words] = Words(
        vi="không có mốc để tính tăng thêm",
        en="there is no mark to count from",
        help_vi="`cứ thêm` đi với mức có đầu dưới (`trên …`), `cứ giảm` với mức có đầu trên (`dưới …`)",
        help_en="`for each further` needs a lower end (`above …`), `for each below` an upper end (`below …`)",
    )


class EvidenceWanted(Diagnostic):
    """It is said what a score is worth without its evidence, but no document is required."""

    code: ClassVar[str] = "E0617"
    words: ClassVar[Words] = Words(
        vi="không có tài liệu kiểm chứng nào bắt buộc, nên không thể thiếu",
        en="no evidence is required here, so none can be missing",
        help_vi='thêm `bắt buộc "…"` dưới `tài liệu kiểm chứng`',
        help_en='add `required "…"` under `evidence`',
    )
