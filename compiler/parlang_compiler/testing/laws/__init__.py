"""The laws between two consecutive revisions: each one function, of one name, in the order in which they are told.

A law is given the pair and the search, and gives what it found. Points are those before rounding.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from parlang_compiler.testing.laws.amendments import every_amendment_shows, every_change_is_declared
from parlang_compiler.testing.laws.evidence import evidence_can_be_given
from parlang_compiler.testing.laws.ids import ids_keep_their_meaning
from parlang_compiler.testing.laws.moves import direction_holds, moves_stay_within_what_is_said
from parlang_compiler.testing.laws.regions import inside_regions_points_differ, outside_regions_nothing_changes
from parlang_compiler.testing.laws.totals import totals_stay_at_the_scale
from parlang_compiler.testing.laws.unchanged import unchanged_scores_the_same
from parlang_compiler.testing.pair import Pair
from parlang_compiler.testing.search import Search
from parlang_compiler.testing.verdicts import LawResult, Said

Law: TypeAlias = Callable[[Pair, Search], LawResult]

LAWS: tuple[Law, ...] = (
    unchanged_scores_the_same,
    outside_regions_nothing_changes,
    inside_regions_points_differ,
    direction_holds,
    moves_stay_within_what_is_said,
    every_amendment_shows,
    every_change_is_declared,
    totals_stay_at_the_scale,
    ids_keep_their_meaning,
    evidence_can_be_given,
)

TITLES: Mapping[str, Said] = {
    "unchanged_scores_the_same": (
        "tiêu chí không đổi thì điểm như cũ",
        "an unchanged criterion scores the same",
    ),
    "outside_regions_nothing_changes": (
        "ngoài các khoảng đã nêu, điểm không đổi",
        "outside the regions nothing changes",
    ),
    "inside_regions_points_differ": (
        "trong mỗi khoảng đã nêu, điểm đổi đúng chiều",
        "inside each region points differ as said",
    ),
    "direction_holds": (
        "nới thì không ai giảm điểm, chặt thì không ai tăng",
        "looser never lowers, stricter never raises",
    ),
    "moves_stay_within_what_is_said": (
        "không ai tăng, giảm quá mức đã nêu",
        "nobody gains or loses more than is said",
    ),
    "every_amendment_shows": (
        "mỗi sửa đổi đều thấy trong so sánh",
        "every amendment shows in the comparison",
    ),
    "every_change_is_declared": (
        "mỗi thay đổi đều có sửa đổi nêu ra",
        "every change is declared by an amendment",
    ),
    "totals_stay_at_the_scale": (
        "điểm tối đa cộng lại đúng thang điểm",
        "maxima add up to the scale",
    ),
    "ids_keep_their_meaning": (
        "một mã không đổi nghĩa",
        "an id never changes its meaning",
    ),
    "evidence_can_be_given": (
        "tài liệu kiểm chứng đáp ứng được",
        "evidence can be given",
    ),
}
"""What each law says, in one line."""


def name_of(law: Law) -> str:
    """Give the name of a law: that of its function."""
    return getattr(law, "__name__", "")
