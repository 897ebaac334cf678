"""What can be wrong with a change that is read and names a part that there is."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words
from parlang.diagnostics.places import place_words
from parlang.source import Span
from parlang.syntax.amend.errors import keyword


class StillUsed(Diagnostic):
    """A name that is dropped, while something that no change touches still uses it."""

    name: str
    path: str
    clause: str | None
    of_clause: str  # the named value that uses it, where it is one
    unknown: Diagnostic  # what the merged text says at the place of use
    code: ClassVar[str] = "E0920"
    words: ClassVar[Words] = Words(
        vi="`{name}` thôi dùng ở đây, mà {user} còn dùng",
        en="`{name}` is dropped here, but {user} still uses it",
        help_vi="viết lại chỗ còn dùng trong văn bản này, hoặc giữ `{name}`",
        help_en="restate what still uses it in this instrument, or keep `{name}`",
    )

    def facts(self, language: Language) -> dict[str, str]:
        the_set, of = ("bộ tiêu chí", "của") if language == "vi" else ("the set", "of")
        owner = f"`[{self.path}]`" if self.path else the_set
        if self.clause is None:
            return {"name": self.name, "user": owner}
        clause = f"{keyword(self.clause, language)} {self.of_clause}".strip()
        return {"name": self.name, "user": f"`{clause}` {of} {owner}"}


class ItemTwice(Diagnostic):
    """Two items of one instrument with the same number."""

    number: str
    first: Span
    code: ClassVar[str] = "E0921"
    words: ClassVar[Words] = Words(
        vi="`khoản {number}` đã có ở {where}",
        en="`item {number}` stands on {where} already",
        help_vi="đánh số khác, hoặc viết các sửa đổi của hai khoản vào một",
        help_en="give it another number, or write the changes of both under one item",
    )

    def facts(self, language: Language) -> dict[str, str]:
        return {"number": self.number, "where": place_words(self.first, self.span, language)}


class NothingAmended(Diagnostic):
    """A change that restates nothing."""

    path: str
    code: ClassVar[str] = "E0922"
    words: ClassVar[Words] = Words(
        vi="không sửa đổi gì của {path}",
        en="nothing of {path} is amended",
        help_vi="viết lại điều được sửa ngay dưới dòng này, hoặc bỏ dòng này",
        help_en="restate what is amended right below this line, or leave the line out",
    )

    def facts(self, language: Language) -> dict[str, str]:
        the_set = "bộ tiêu chí" if language == "vi" else "the set"
        return {"path": f"`[{self.path}]`" if self.path else the_set}
