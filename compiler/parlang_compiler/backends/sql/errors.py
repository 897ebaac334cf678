"""Why a set cannot be a query."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Words


class TooWide(Diagnostic):
    """A number on the way that is wider than the widest whole number of a database."""

    code: ClassVar[str] = "E1431"
    words: ClassVar[Words] = Words(
        vi="{dialect}: `{column}` cần số tới {bits} bit, vì `{figure}` có thể rất lớn; "
        "số nguyên rộng nhất là {most} bit",
        en="{dialect}: `{column}` needs numbers of {bits} bits, for `{figure}` may be very large; "
        "the widest whole number has {most}",
        help_vi="khai báo phạm vi hẹp hơn cho số liệu, như `từ 0 đến 100.000`",
        help_en="declare a narrower range for the figure, such as `from 0 to 100,000`",
    )
    dialect: str
    column: str
    bits: int
    most: int
    figure: str


class TooManyColumns(Diagnostic):
    """A set that needs more columns than a database gives a query."""

    code: ClassVar[str] = "E1432"
    words: ClassVar[Words] = Words(
        vi="{dialect}: câu truy vấn cần {columns} cột, nhiều hơn {most} cột mà hệ này cho phép",
        en="{dialect}: the query needs {columns} columns, more than the {most} that it allows",
        help_vi="tách bộ tiêu chí thành nhiều bộ nhỏ hơn, hoặc dùng DuckDB hay Spark",
        help_en="part the criteria into smaller sets, or use DuckDB or Spark",
    )
    dialect: str
    columns: int
    most: int


class SqlNotInstalled(Diagnostic):
    """What writes SQL is not installed."""

    code: ClassVar[str] = "E1433"
    words: ClassVar[Words] = Words(
        vi="chưa cài phần viết SQL: thiếu {package}",
        en="what writes SQL is not installed: {package} is missing",
        help_vi='cài thêm: pip install "parlang[sql]"; hoặc bỏ đích sql',
        help_en='install it: pip install "parlang[sql]"; or leave out the target sql',
    )
    package: str
