"""What is told of a law that does not hold between two revisions."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words


class LawBroken(Diagnostic):
    """A law over the years that does not hold; what goes against it is printed with the laws."""

    code: ClassVar[str] = "E1201"
    words: ClassVar[Words] = Words(
        vi="[{old}] → [{new}]: quy luật «{title}» không đúng",
        en="[{old}] → [{new}]: the law «{title}» does not hold",
        help_vi="xem trường hợp được in ra; sửa văn bản sửa đổi, hoặc báo lỗi chương trình nếu văn bản đúng",
        help_en="look at the case that is printed; mend the amendments, or report a bug if they are right",
    )
    old: str
    new: str
    title_vi: str
    title_en: str

    def facts(self, language: Language) -> dict[str, str]:
        return {**super().facts(language), "title": self.title_vi if language == "vi" else self.title_en}
