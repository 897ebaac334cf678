"""What can be wrong with an instrument that amends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.diagnostics.places import place_words
from parlang.source import Span
from parlang.syntax.keywords import keywords


def keyword(terminal: str, language: Language) -> str:
    """Give a keyword in the reader's language."""
    return keywords(language).words[terminal][0]


class BaseNotFound(Diagnostic):
    """The revision that is amended is not there: a hole in the chain."""

    index: str
    revision: str
    code: ClassVar[str] = "E0901"
    words: ClassVar[Words] = Words(
        vi="không tìm thấy phiên bản `[{revision}]` của bộ tiêu chí `{index}` để sửa đổi",
        en="there is no revision `[{revision}]` of the criteria set `{index}` to amend",
        help_vi="phiên bản được sửa đổi đứng cạnh thư mục của văn bản này, trong thư mục `{revision}`",
        help_en="the revision that is amended stands beside the folder of this instrument, in the folder `{revision}`",
    )


class AmendsItself(Diagnostic):
    """A circle: what is amended is itself made by this instrument."""

    revision: str
    way: tuple[str, ...]
    code: ClassVar[str] = "E0902"
    words: ClassVar[Words] = Words(
        vi="các văn bản sửa đổi lẫn nhau thành vòng: {shown}",
        en="the instruments amend each other in a circle: {shown}",
        help_vi="phải có một văn bản mở bằng `bộ tiêu chí`, không sửa đổi văn bản nào",
        help_en="one of them has to open with `criteria set` and amend none",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"shown": " → ".join(f"[{each}]" for each in (*self.way, self.revision))}


class OtherRevision(Diagnostic):
    """What stands where the base should be is another revision, or a revision of another set."""

    wanted: str
    found: str
    code: ClassVar[str] = "E0903"
    words: ClassVar[Words] = Words(
        vi="văn bản được sửa đổi phải là `{wanted}`, tìm thấy `{found}`",
        en="what is amended has to be `{wanted}`, there stands `{found}`",
        help_vi="xem lại mã bộ tiêu chí và nhãn ở dòng đầu, và tên thư mục của phiên bản được sửa đổi",
        help_en="look at the id and the label on the first line, and at the name of the folder that is amended",
    )


class NotAfterBase(Diagnostic):
    """An instrument that amends begins no later than what it amends."""

    clause: str
    base: str
    code: ClassVar[str] = "E0904"
    words: ClassVar[Words] = Words(
        vi="`{clause}` phải sau `{base}` của phiên bản được sửa đổi",
        en="`{clause}` has to be after `{base}` of the revision that is amended",
        help_vi="một phiên bản được dùng từ lúc bắt đầu đến lúc phiên bản sau bắt đầu",
        help_en="a revision serves from its beginning until the next one begins",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"clause": keyword(self.clause, language), "base": self.base}


class InstrumentWanted(Diagnostic):
    """Changes without the heading that says what they amend."""

    code: ClassVar[str] = "E0905"
    words: ClassVar[Words] = Words(
        vi="không có dòng mở đầu nói văn bản này sửa đổi phiên bản nào",
        en="no heading says which revision these changes amend",
        help_vi="viết ở đầu tệp thứ nhất: `sửa đổi, bổ sung bộ tiêu chí mã [phiên bản cũ] thành [phiên bản mới]`",
        help_en="write at the top of the first file: `amend criteria set id [old revision] into [new revision]`",
    )


class SecondInstrument(Diagnostic):
    """Two headings among the files of one instrument."""

    code: ClassVar[str] = "E0906"
    words: ClassVar[Words] = Words(
        vi="văn bản sửa đổi này đã có dòng mở đầu",
        en="this instrument has its heading already",
        help_vi="mỗi văn bản sửa đổi viết trong một thư mục riêng, chỉ một tệp có dòng mở đầu",
        help_en="each instrument has a folder of its own, and one of its files the heading",
    )


class LoosePart(Diagnostic):
    """A part among changes that belongs to none of them."""

    code: ClassVar[str] = "E0907"
    words: ClassVar[Words] = Words(
        vi="phần này không thuộc về sửa đổi nào",
        en="this part belongs to no change",
        help_vi="viết ngay sau `thay thế […]`, `bổ sung vào […]`, `tách […] thành` hoặc `gộp […] ; […] thành`",
        help_en="write it right after `replace […]`, `add to […]`, `split […] into` or `merge […] ; […] into`",
    )


class PartsWanted(Diagnostic):
    """A change whose new parts do not follow; `merge` has exactly one."""

    change: str
    one: bool
    code: ClassVar[str] = "E0908"
    words: ClassVar[Words] = Words(
        vi="sau `{change}` phải là {what}",
        en="after `{change}` follows {what}",
        help_vi="viết nguyên văn phần mới ngay dưới dòng này",
        help_en="write the new part in full right below this line",
    )

    def facts(self, language: Language) -> dict[str, str]:
        vi = "đúng một phần mới" if self.one else "ít nhất một phần mới"
        en = "exactly one new part" if self.one else "at least one new part"
        return {"change": keyword(self.change, language), "what": vi if language == "vi" else en}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneBy:
    """What an earlier instrument did to a part: the keyword, the label of the revision, and what it is now, if any."""

    change: str
    revision: str
    now: str | None


class UnknownPath(Diagnostic):
    """A path that no part of the amended text has."""

    path: str
    similar: str | None
    gone: GoneBy | None = None
    code: ClassVar[str] = "E0909"
    words: ClassVar[Words] = Words(
        vi="phiên bản được sửa đổi không có phần `[{path}]`",
        en="the revision that is amended has no part `[{path}]`",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        vi = "đường dẫn là của phiên bản được sửa đổi; `parlang show` liệt kê các đường dẫn"
        en = "paths are those of the revision that is amended; `parlang show` lists them"
        if self.gone is not None:
            change, by = keyword(self.gone.change, language), f"[{self.gone.revision}]"
            vi, en = f"đã được `{change}` bởi `{by}`", f"it was subject to `{change}` by `{by}`"
            if self.gone.now is not None:
                vi, en = f"{vi}, nay là `[{self.gone.now}]`", f"{en}; now it is `[{self.gone.now}]`"
        elif self.similar is not None:
            vi, en = f"có phải `[{self.similar}]`?", f"did you mean `[{self.similar}]`?"
        return {"path": self.path, "hint": vi if language == "vi" else en}


class SaidTwice(Diagnostic):
    """Two changes of one part say the same kind of thing."""

    path: str
    what: str
    first: Span
    code: ClassVar[str] = "E0910"
    words: ClassVar[Words] = Words(
        vi="`{what}` của {path} đã được sửa đổi ở {where}",
        en="`{what}` of {path} is amended on {where} already",
        help_vi="giữ lại một; mọi sửa đổi trong một văn bản có hiệu lực cùng lúc",
        help_en="keep one of them: all changes of an instrument take effect at once",
    )

    def facts(self, language: Language) -> dict[str, str]:
        the_set = "bộ tiêu chí" if language == "vi" else "the set"
        return {
            "path": f"`[{self.path}]`" if self.path else the_set,
            "what": keyword(self.what, language),
            "where": place_words(self.first, self.span, language),
        }


class GoneElsewhere(Diagnostic):
    """A change of a part that another change takes away, rewrites, splits or merges as a whole."""

    path: str
    whole: str
    change: str
    first: Span
    code: ClassVar[str] = "E0911"
    words: ClassVar[Words] = Words(
        vi="{path} đã được `{change}` cả phần ở {where}",
        en="{path} is subject to `{change}` as a whole on {where}",
        help_vi="giữ lại một; viết nội dung mới vào phần đã thay thế, tách hoặc gộp",
        help_en="keep one of them; write what is new into the part that replaces, splits or merges it",
    )

    def facts(self, language: Language) -> dict[str, str]:
        where = place_words(self.first, self.span, language)
        path = f"`[{self.whole}]`"
        if self.path != self.whole:
            within = "chứa" if language == "vi" else "holding"
            path = f"{path} ({within} `[{self.path}]`)"
        return {"path": path, "change": keyword(self.change, language), "where": where}


class CannotStandHere(Diagnostic):
    """A part of a level that cannot stand under the part above it."""

    name: str
    above: str | None
    code: ClassVar[str] = "E0912"
    words: ClassVar[Words] = Words(
        vi="`{name}` không đứng được trong {above}",
        en="`{name}` cannot stand under {above}",
        help_vi="phần bên trong phải thuộc cấp thấp hơn; điểm thưởng, điểm phạt đứng thẳng dưới bộ tiêu chí",
        help_en="a part inside is of a lower level; bonus and penalty stand right under the set",
    )

    def facts(self, language: Language) -> dict[str, str]:
        the_set = "bộ tiêu chí ở chỗ này" if language == "vi" else "the set in this place"
        return {"name": self.name, "above": the_set if self.above is None else f"`{self.above}`"}


class NumberWanted(Diagnostic):
    """A part moved whose number does not go under its new parent, and none given."""

    number: str
    above: str
    code: ClassVar[str] = "E0913"
    words: ClassVar[Words] = Words(
        vi="số `{number}` không tiếp số `{above}` của nơi chuyển đến",
        en="the number `{number}` does not continue `{above}`, where the part is moved",
        help_vi="ghi số mới: `chuyển […] sang […] thành {above}.…`",
        help_en="give the new number: `move […] to […] into {above}.…`",
    )


class MovedInCircle(Diagnostic):
    """A part moved under itself, by one change or by several."""

    path: str
    parent: str
    code: ClassVar[str] = "E0914"
    words: ClassVar[Words] = Words(
        vi="chuyển `[{path}]` sang `[{parent}]` thì phần này nằm trong chính nó",
        en="moving `[{path}]` to `[{parent}]` puts it inside itself",
        help_vi="chọn một phần đứng ngoài `[{path}]`",
        help_en="choose a part that stands outside `[{path}]`",
    )


class SplitAboveParts(Diagnostic):
    """A part that has parts already is split into parts below it."""

    path: str
    code: ClassVar[str] = "E0915"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` đã có phần con, không tách thành phần con được nữa",
        en="`[{path}]` has parts already and cannot be split into parts below it",
        help_vi="dùng `bổ sung vào`, hoặc tách thành các phần cùng cấp với nó",
        help_en="use `add to`, or split it into parts of its own level",
    )


class NoNumber(Diagnostic):
    """A bonus or penalty, which has no number and stands under the set, is renumbered or moved."""

    path: str
    code: ClassVar[str] = "E0916"
    words: ClassVar[Words] = Words(
        vi="`[{path}]` là điểm thưởng hoặc điểm phạt, không có số và không chuyển đi được",
        en="`[{path}]` is a bonus or penalty: it has no number and cannot be moved",
        help_vi="các phần bên trong nó thì đánh số lại được",
        help_en="the parts inside it can be renumbered",
    )


class ChainTooLong(Diagnostic):
    """More instruments amend each other than anybody could read."""

    limit: int
    code: ClassVar[str] = "E0917"
    words: ClassVar[Words] = Words(
        vi="chuỗi văn bản sửa đổi dài quá {limit}",
        en="the chain of instruments is longer than {limit}",
        help_vi="dùng `parlang consolidate` để lấy văn bản hợp nhất rồi viết thành một bộ tiêu chí mới",
        help_en="print the merged text with `parlang consolidate` and begin a set of its own with it",
    )


class HeadClauseWanted(Diagnostic):
    """What the heading of an instrument that amends has to say anew, for the base says it."""

    clause: str
    code: ClassVar[str] = "E0918"
    words: ClassVar[Words] = Words(
        vi="dòng mở đầu của văn bản sửa đổi thiếu `{clause}`",
        en="the heading of the instrument lacks `{clause}`",
        help_vi="văn bản sửa đổi tự nói tên, hiệu lực, năm đánh giá và nguồn của mình",
        help_en="an instrument says its own name, its days in force, its years and its source",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"clause": keyword(self.clause, language)}


class NotDeclaredHere(Diagnostic):
    """A name that is to be used no longer, of a part that does not declare it."""

    name: str
    similar: str | None
    code: ClassVar[str] = "E0919"
    words: ClassVar[Words] = Words(
        vi="`{name}` không được khai báo ở phần này, nên không thể thôi dùng ở đây",
        en="`{name}` is not declared in this part, so it cannot be dropped here",
        help_vi="{hint}",
        help_en="{hint}",
    )

    def facts(self, language: Language) -> dict[str, str]:
        if self.similar is not None:
            hint = f"có phải `{self.similar}`?" if language == "vi" else f"did you mean `{self.similar}`?"
        else:
            hint = "sửa đổi đúng phần khai báo nó" if language == "vi" else "amend the part that declares it"
        return {"name": self.name, "hint": hint}


class BelongsInHeading(Diagnostic):
    """What an instrument says of itself, among what it changes of the set."""

    clause: str
    code: ClassVar[str] = "E0930"
    words: ClassVar[Words] = Words(
        vi="`{clause}` nói về chính văn bản sửa đổi, không phải một sửa đổi của bộ tiêu chí",
        en="`{clause}` speaks of the instrument itself and changes nothing of the set",
        help_vi="chuyển lên ngay dưới dòng `sửa đổi, bổ sung bộ tiêu chí …`",
        help_en="move it right under the line `amend criteria set …`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"clause": keyword(self.clause, language)}
