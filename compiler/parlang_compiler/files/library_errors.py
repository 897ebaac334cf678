"""What can be wrong with where the revisions of an index stand."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Severity, Words


class OtherFolder(Diagnostic):
    """A revision whose folder is called otherwise than its label: what amends it will not find it."""

    code: ClassVar[str] = "W0026"
    severity: ClassVar[Severity] = "warning"
    words: ClassVar[Words] = Words(
        vi="phiên bản `[{revision}]` nằm trong thư mục `{folder}`",
        en="the revision `[{revision}]` stands in the folder `{folder}`",
        help_vi="văn bản sửa đổi nó sẽ tìm thư mục `{revision}`; đổi tên thư mục, hoặc sửa nhãn",
        help_en="what amends it will look for the folder `{revision}`; rename the folder, or mend the label",
    )
    revision: str
    folder: str
