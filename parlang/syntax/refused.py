"""Phrases that are refused, why, and what to write instead (language reference, «Bounds»).

A phrase counts only where reading has failed and it touches the place of failure, so that the words stay free in
names, labels and quoted texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from parlang.syntax.keywords import pattern
from parlang.syntax.nodes import Surface


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A refused phrase, as a regular expression; `before` when it may end a little before the place of failure."""

    pattern: re.Pattern[str]
    why_vi: str
    why_en: str
    instead_vi: str
    instead_en: str
    before: bool = False


def _refusal(expression: str, why: tuple[str, str], instead: tuple[str, str], *, before: bool = False) -> Refusal:
    return Refusal(
        pattern=re.compile(expression, re.IGNORECASE),
        why_vi=why[0],
        why_en=why[1],
        instead_vi=instead[0],
        instead_en=instead[1],
        before=before,
    )


def _phrases(*phrases: str) -> str:
    return r"(?<!\w)(?:" + "|".join(pattern(each) for each in sorted(phrases, key=len, reverse=True)) + ")"


_PLAIN_NUMBER = r"\d+(?:[.,]\d+)*"
_NUMBER = r"\d+(?:[.,]\d+)*\s*%?"
_UNCLEAR_END = ("không rõ có gồm chính mức đó hay không", "it is not clear whether the end is included")
_VAGUE = ("không phải một mức đo được", "it is not a measure")
_SIGN = ("mức được nói bằng chữ", "bounds are said in words")
_BOUND_WORDS = "|".join(map(pattern, ("từ", "trên", "dưới", "đến", "bằng", "không quá")))

_VIETNAMESE = (
    _refusal(
        rf"(?<=:)\s*{_NUMBER}\s+{pattern('điểm')}(?!\s+(?:tối|phần))",
        ("số sau dấu hai chấm đã là điểm", "the number after the colon is points already"),
        ("số thôi, bỏ chữ `điểm`", "the number alone, without `điểm`"),
    ),
    _refusal(
        rf"{_NUMBER}\s+{pattern('điểm tối đa')}",
        ("thiếu dấu nhân", "the multiplication sign is missing"),
        ("`50% × điểm tối đa`", "`50% × điểm tối đa`"),
    ),
    _refusal(
        rf"(?<!\w)(?:{_BOUND_WORDS})\s+{_PLAIN_NUMBER}\s+(?!(?:trở|tới|đến)(?!\w))[^\W\d]\w*",
        ("đơn vị tính đã khai báo ở số liệu", "the unit is declared with the figure"),
        ("số thôi, bỏ đơn vị tính: `từ 30 trở lên`", "the number alone: `từ 30 trở lên`"),
    ),
    _refusal(
        rf"{_NUMBER}\s*[-–—~]\s*{_NUMBER}",
        ("không rõ hai đầu có được gồm vào hay không", "it is not clear whether the ends are included"),
        ("`từ a đến b`, `từ a đến dưới b`, `trên a đến b` hoặc `trên a đến dưới b`", "`từ a đến b`, …"),
        before=True,
    ),
    _refusal(
        r"~|≈", _VAGUE, ("một mức rõ: `bằng …`, hoặc hai đầu: `từ … đến …`", "`bằng …`, or the two ends: `từ … đến …`")
    ),
    _refusal(r">=|≥|=>", _SIGN, ("`từ … trở lên`", "`từ … trở lên`")),
    _refusal(r"<=|≤|=<", _SIGN, ("`từ … trở xuống`", "`từ … trở xuống`")),
    _refusal(r">", _SIGN, ("`trên …`", "`trên …`")),
    _refusal(r"<", _SIGN, ("`dưới …`", "`dưới …`")),
    _refusal(_phrases("đạt"), _UNCLEAR_END, ("`từ … trở lên` hoặc `bằng …`", "`từ … trở lên` or `bằng …`")),
    _refusal(_phrases("đủ", "tròn"), _UNCLEAR_END, ("`từ … trở lên` hoặc `bằng …`", "`từ … trở lên` or `bằng …`")),
    _refusal(
        _phrases("vượt", "vượt quá", "quá", "hơn", "cao hơn", "lớn hơn", "nhiều hơn"),
        ("có thể hiểu là trên mức hoặc thêm ngần ấy", "it may mean above the mark, or that much more"),
        ("`trên …`", "`trên …`"),
    ),
    _refusal(
        _phrases("thấp hơn", "nhỏ hơn", "ít hơn", "kém hơn", "chưa đạt", "chưa đến"),
        ("có nhiều cách nói một ý", "there is one way to say it"),
        ("`dưới …`", "`dưới …`"),
    ),
    _refusal(
        _phrases("ít nhất", "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn"),
        ("có nhiều cách nói một ý", "there is one way to say it"),
        ("`từ … trở lên`", "`từ … trở lên`"),
    ),
    _refusal(
        _phrases("nhiều nhất", "tối đa", "cho đến", "không hơn"),
        ("có nhiều cách nói một ý", "there is one way to say it"),
        ("`từ … trở xuống`", "`từ … trở xuống`"),
    ),
    _refusal(
        _phrases("đến ngày", "tính đến", "tính đến ngày", "chậm nhất", "chậm nhất ngày", "trước hoặc trong ngày"),
        ("không rõ có gồm chính ngày đó hay không", "it is not clear whether that day is included"),
        ("`đến hết ngày …`", "`đến hết ngày …`"),
    ),
    _refusal(
        _phrases("kể từ ngày"),
        ("chỉ dùng trong `trong thời hạn … ngày kể từ ngày …`", "it belongs to a time limit"),
        ("`từ ngày …`", "`từ ngày …`"),
    ),
    _refusal(
        _phrases("trong vòng"),
        ("không rõ cách tính ngày", "it is not clear how the days are counted"),
        ("`trong thời hạn … ngày kể từ ngày …, tính theo ngày lịch`", "`trong thời hạn …`"),
    ),
    _refusal(_phrases("cuối năm", "đầu năm", "giữa năm"), _VAGUE, ("một ngày: `31/12 của năm đánh giá`", "a date")),
    _refusal(
        _phrases("năm liền kề", "của năm liền kề"),
        ("không rõ năm trước hay năm sau", "it may be the year before or the year after"),
        ("`năm trước liền kề năm đánh giá` hoặc `năm sau liền kề năm đánh giá`", "which of the two years"),
    ),
    _refusal(
        _phrases("tới") + r"|(?<!\w)đến\s+hết(?!\w)(?!\s+ngày)",
        ("có nhiều cách nói một ý", "there is one way to say it"),
        ("`đến …`", "`đến …`"),
    ),
    _refusal(
        _phrases("khoảng", "gần", "xấp xỉ", "giữa"),
        _VAGUE,
        ("hai đầu bằng chữ: `từ … đến …`", "the two ends in words"),
    ),
    _refusal(_phrases("cơ bản", "phần lớn", "đa số", "hầu hết"), _VAGUE, ("một con số", "a number")),
    _refusal(
        _phrases("đầy đủ", "kịp thời"),
        _VAGUE,
        ("một mức có tên (`một trong { … }`) với `được hiểu là`", "a named level with `được hiểu là`"),
    ),
    _refusal(
        r"(?<!\w)(?:tăng|giảm)\s+" + _NUMBER,
        (
            "có thể là phần trăm của mức hoặc điểm phần trăm",
            "it may be percent of the mark or percentage points",
        ),
        ("`5 điểm phần trăm`", "`5 điểm phần trăm`"),
    ),
    _refusal(
        _phrases("hủy bỏ", "loại bỏ"),
        ("từ của văn bản là `bãi bỏ`", "the term is `bãi bỏ`"),
        ("`bãi bỏ`", "`bãi bỏ`"),
    ),
    _refusal(
        rf"(?<!\w){pattern('đến')}\s+{_NUMBER}",
        _UNCLEAR_END,
        ("`từ … trở xuống` hoặc `không quá …`", "`từ … trở xuống` or `không quá …`"),
    ),
)

_ENGLISH = (
    _refusal(
        rf"{_NUMBER}\s*[-–—~]\s*{_NUMBER}",
        ("không rõ hai đầu có được gồm vào hay không", "it is not clear whether the ends are included"),
        ("`from a to b`, …", "`from a to b`, `from a to below b`, `above a up to b` or `above a to below b`"),
        before=True,
    ),
    _refusal(r"~|≈", _VAGUE, ("`exactly …`, hoặc `from … to …`", "`exactly …`, or the two ends: `from … to …`")),
    _refusal(r">=|≥|=>", _SIGN, ("`… or more`", "`… or more`")),
    _refusal(r"<=|≤|=<", _SIGN, ("`… or less`", "`… or less`")),
    _refusal(r">", _SIGN, ("`above …`", "`above …`")),
    _refusal(r"<", _SIGN, ("`below …`", "`below …`")),
    _refusal(_phrases("between"), _UNCLEAR_END, ("`from … to …`", "`from … to …` or `from … to below …`")),
    _refusal(_phrases("over", "more than", "greater than", "exceeding"), _UNCLEAR_END, ("`above …`", "`above …`")),
    _refusal(_phrases("under", "less than", "fewer than"), _UNCLEAR_END, ("`below …`", "`below …`")),
    _refusal(
        _phrases("by", "until", "before", "no later than"),
        _UNCLEAR_END,
        ("`through …`", "`through …` or `before date …`"),
    ),
    _refusal(_phrases("after", "since"), _UNCLEAR_END, ("`after date …`", "`after date …` or `from date …`")),
    _refusal(_phrases("at least", "minimum"), _UNCLEAR_END, ("`… or more`", "`… or more`")),
    _refusal(
        _phrases("at most", "up to", "maximum of"),
        _UNCLEAR_END,
        ("`… or less`", "`… or less`, or `above a up to b`"),
    ),
    _refusal(_phrases("about", "nearly", "most", "majority"), _VAGUE, ("một con số", "a number")),
)


def refusals(surface: Surface) -> tuple[Refusal, ...]:
    """Give the refused phrases of a surface; the first that fits a place is the one to name."""
    return _VIETNAMESE if surface == "vi" else _ENGLISH


def refused_at(line: str, column: int, surface: Surface) -> tuple[Refusal, int, str] | None:
    """Give the refused phrase that touches `column` (from 1) of a line without its texts, its column and its words.

    A phrase that touches the place counts before one that ends earlier on the line, and the longest of those that
    touch it: «thấp hơn» is not «hơn».
    """
    at = column - 1
    found = [(refusal, match) for refusal in refusals(surface) for match in refusal.pattern.finditer(line)]
    touching = [
        each for each in found if each[1].start() <= at < each[1].end() or _just_before(line, each[1].end(), at)
    ]
    earlier = [each for each in found if each[0].before and each[1].end() <= at]
    chosen = max(touching or earlier, key=lambda each: len(each[1][0]), default=None)
    if chosen is None:
        return None
    refusal, match = chosen
    return refusal, match.end() - len(match[0].lstrip()) + 1, match[0].strip()


def _just_before(line: str, end: int, at: int) -> bool:
    """Tell whether nothing but blanks lies between the end of a phrase and a word at the place."""
    return end <= at < len(line) and not line[end:at].strip() and line[at].isalnum()
