"""What keeps revisions from being one package."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Severity, Words


class NoFinishedRevision(Diagnostic):
    """Every revision has criteria without a rule: nothing could be scored."""

    code: ClassVar[str] = "E1481"
    words: ClassVar[Words] = Words(
        vi="`{path}` không có phiên bản nào viết xong để đóng gói (chưa xong: {revisions})",
        en="`{path}` has no finished revision to pack (not finished: {revisions})",
        help_vi="viết cách chấm của mọi tiêu chí còn ghi «chưa viết» trong ít nhất một phiên bản",
        help_en="write the rule of every criterion that still has none, in one revision at least",
    )
    path: str
    revisions: str


class SameLabel(Diagnostic):
    """Two folders hold revisions of one label: which one is meant by it?"""

    code: ClassVar[str] = "E1482"
    words: ClassVar[Words] = Words(
        vi="`{path}` có hai phiên bản cùng mã [{label}]",
        en="`{path}` has two revisions of the label [{label}]",
        help_vi="đổi mã của một trong hai phiên bản, hoặc bỏ thư mục thừa",
        help_en="give one of the two another label, or take the spare folder away",
    )
    path: str
    label: str


class TwoIndices(Diagnostic):
    """The folders hold revisions of different sets: a package is of one."""

    code: ClassVar[str] = "E1483"
    words: ClassVar[Words] = Words(
        vi="`{path}` có phiên bản của hai bộ tiêu chí: `{first}` và `{second}`",
        en="`{path}` has revisions of two sets: `{first}` and `{second}`",
        help_vi="mỗi gói chứa một bộ tiêu chí: để các phiên bản của mỗi bộ vào một thư mục riêng",
        help_en="a package holds one set: put the revisions of each into a folder of their own",
    )
    path: str
    first: str
    second: str


class UnfinishedLeftOut(Diagnostic):
    """A revision with criteria without a rule is no part of the package."""

    code: ClassVar[str] = "W1484"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="phiên bản [{label}] chưa viết xong ({count} tiêu chí chưa có cách chấm) nên không có trong gói",
        en="the revision [{label}] is not finished ({count} criteria without a rule) and is left out of the package",
        help_vi="khi viết xong phiên bản này, hãy đóng gói lại",
        help_en="build the package again once the revision is finished",
    )
    label: str
    count: int
