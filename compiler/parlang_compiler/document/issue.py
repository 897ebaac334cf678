"""Who issues a document, and what only they know: number, sign, place, day, addressees, signature, deadline.

None of it follows from the rules. What is not given is left open, to be filled in by hand: nothing is invented.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from parlang_compiler.document.nodes import Closing, Letterhead

IssueKind = Literal["letter", "decision", "report"]

ISSUER = "[tên cơ quan ban hành]"
SIGN = "……"
PLACE = "……"
PUBLISHED: tuple[IssueKind, ...] = ("letter", "decision")  # what a set is sent out by
KIND_NAMES: dict[IssueKind, str] = {"letter": "Công văn", "decision": "Quyết định", "report": "Báo cáo"}
RECIPIENTS: dict[IssueKind, tuple[str, ...]] = {
    "letter": ("Như trên", "Lưu: VT"),
    "decision": ("Như Điều 3", "Lưu: VT"),
    "report": ("[nơi nhận báo cáo]", "Lưu: VT"),
}
FIRST_MONTHS = 2  # January and February have a leading zero, as days below 10 have: they could be altered
TWO_DIGITS_BELOW = 10
GAP = " " * 6  # room for a number or a day that is written by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What the file `issue.yaml` says; see `issue_file`."""

    kind: IssueKind = "letter"
    superior: str | None = None
    issuer: str | None = None
    number: str | None = None
    sign: str | None = None
    place: str | None = None
    date: datetime.date | None = None
    subject: str | None = None
    period: int | None = None
    addressees: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    authority: tuple[str, ...] = ()
    signer: str | None = None
    deadline: datetime.date | None = None
    send_to: str | None = None
    responsible: str | None = None

    @property
    def issued_by(self) -> str:
        """Name who issues the document, or leave room for the name."""
        return self.issuer or ISSUER

    def letterhead(self, subject: str) -> Letterhead:
        """Give what stands above the document: a letter has its subject beside the number, a decision below kind."""
        letter = self.kind == "letter"
        return Letterhead(
            superior=None if self.superior is None else self.superior.upper(),
            issuer=self.issued_by.upper(),
            number=f"Số: {self._number()}",
            place_and_day=f"{self.place or PLACE}, {in_full(self.date, self.period)}",
            kind=None if letter else KIND_NAMES[self.kind].upper(),
            subject=f"V/v {subject}" if letter else subject,
            addressees=self.addressees if letter else (),
        )

    def closing(self) -> Closing:
        """Give what stands below the document."""
        return Closing(
            recipients=self.recipients or RECIPIENTS[self.kind],
            authority=tuple(each.upper() for each in self.authority),
            signer=self.signer,
        )

    def attached(self) -> str:
        """Give the line of an annex that says what it belongs to."""
        day = in_full(self.date, self.period)
        return f"(Kèm theo {KIND_NAMES[self.kind]} số {self._number()} {day} của {self.issued_by})"

    def _number(self) -> str:
        written = GAP if self.number is None else self.number.zfill(2)
        return f"{written}/{self.sign or SIGN}"


def in_full(date: datetime.date | None, year: int | None) -> str:
    """Write a day as official texts do: «ngày 05 tháng 01 năm 2026»; the year alone of a day that is not yet known."""
    if date is None:
        return f"ngày{GAP}tháng{GAP}năm {'……' if year is None else year}"
    day = f"{date.day:02d}"
    month = f"{date.month:02d}" if date.month <= FIRST_MONTHS else str(date.month)
    return f"ngày {day} tháng {month} năm {date.year}"
