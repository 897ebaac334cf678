"""Names as identifiers: always quoted, so that dots and words of SQL are names; too long ones are shortened.

Before, for PostgreSQL, which cuts identifiers at 63 bytes::

    missing@cai_cach_thu_tuc_hanh_chinh.cong_khai.so_thu_tuc_duoc_cong_khai_day_du

After::

    "missing@cai_cach_thu_tuc_hanh_chinh.cong_khai.so_thu_t~3f1c9a05"
"""

from __future__ import annotations

from hashlib import sha256

from sqlglot import exp

DIGITS = 8


class Names:
    """The identifiers of a query, and what was shortened among them."""

    def __init__(self, most: int | None) -> None:
        self.most = most
        self.shortened: dict[str, str] = {}  # by what they became

    def identifier(self, name: str) -> exp.Identifier:
        """Give the identifier that a name is in this dialect."""
        return exp.to_identifier(self.shown(name), quoted=True)

    def column(self, name: str, table: str | None = None) -> exp.Column:
        """Give a column by its name."""
        return exp.column(self.identifier(name), table=table, copy=False)

    def shown(self, name: str) -> str:
        """Give a name as the database keeps it; two never become one."""
        if self.most is None or len(name.encode()) <= self.most:
            return name
        digest = sha256(name.encode()).hexdigest()
        for digits in range(DIGITS, DIGITS + 8):
            cut = name.encode()[: self.most - digits - 1].decode(errors="ignore")
            short = f"{cut}~{digest[:digits]}"
            if self.shortened.setdefault(short, name) == name:
                return short
        raise AssertionError("two names have one hash")
