"""Figures of the whole group in sentences: «mức bình quân cả nhóm», and how units are ranked.

The words of a group figure say all of it («bình quân cả nhóm của … (không kể chính đơn vị)»); beside what it is taken
of they are shortened, and a sentence of its own says what the bands of a rank leave out.
"""

from __future__ import annotations

from parlang.ir.nodes import Arithmetic, Bands, Expr, Figure, FigureRef, GroupFigure, Named
from parlang.ir.relations import plain
from parlang.prose.naming import figure_name, upper_first, value_name
from parlang.prose.wording import Wording

LEVELS = {
    "mean": ("mức bình quân cả nhóm", "the group mean"),
    "highest": ("mức cao nhất cả nhóm", "the group highest"),
    "lowest": ("mức thấp nhất cả nhóm", "the group lowest"),
}


def mean_of(expr: Expr, wording: Wording) -> GroupFigure | None:
    """Tell of what an expression is the mean of the group, if it is one: a sum over a count of units."""
    match expr:
        case Named(value=Arithmetic(operator="/", left=FigureRef(), right=FigureRef(key=key))):
            group = wording.figures[key].group
            return group if group is not None and group.what == "count" else None
        case _:
            return None


def group_level(end: Expr, subject: Expr | None, wording: Wording) -> str | None:
    """Shorten the name of a group figure of the very thing that is compared with it."""
    group, what = mean_of(end, wording), "mean"
    match end:
        case FigureRef(key=key) if (own := wording.figures[key].group) is not None:
            group, what = own, own.what
        case _:
            pass
    if group is None or subject is None or what not in LEVELS or plain(group.of) != plain(subject):
        return None
    return wording.say(*LEVELS[what]) + _not_usual(group, wording)


def _not_usual(group: GroupFigure, wording: Wording) -> str:
    said = [wording.say("không kể chính đơn vị", "without the unit itself")] if group.without_itself else []
    if group.without_pending:
        said.append(wording.say("không kể đơn vị chưa có số liệu", "without units that have no figure"))
    return f" ({'; '.join(said)})" if said else ""


def ranked_by(figure: Figure) -> GroupFigure | None:
    """Give how a figure is ranked, if it is a rank computed from the group."""
    return figure.group if figure.group is not None and figure.group.what == "rank" else None


def ranked_thing(group: GroupFigure, wording: Wording) -> str:
    """Say what units are ranked by."""
    match group.of:
        case FigureRef(key=key):
            return figure_name(wording.figures[key], wording)
        case Named() as named:
            return value_name(named, wording)
        case _:
            msg = "ranked by what has no name"
            raise TypeError(msg)


def ranking_sentence(bands: Bands, wording: Wording) -> str | None:
    """Say how the units are ranked of which bands count the first; None of a published rank."""
    match bands.subject:
        case FigureRef(key=key) if (group := ranked_by(wording.figures[key])) is not None:
            return f"{upper_first(_ranking(group, wording))}."
        case _:
            return None


def _ranking(group: GroupFigure, wording: Wording) -> str:
    thing = ranked_thing(group, wording)
    if wording.language == "en":
        order = "from high to low" if group.direction == "high_to_low" else "from low to high"
        among = "all units, the unranked too" if group.with_unranked else "the units that are ranked"
        ties = "worse" if group.ties_share_worse else "better"
        return f"ranked by {thing} {order}, among {among}; ties share the {ties} rank{_pending(group, wording)}"
    order = "từ cao xuống thấp" if group.direction == "high_to_low" else "từ thấp lên cao"
    among = "mọi đơn vị, kể cả đơn vị không xếp hạng" if group.with_unranked else "các đơn vị được xếp hạng"
    ties = "thấp" if group.ties_share_worse else "cao"
    return f"xếp hạng theo {thing} {order} giữa {among}; đồng hạng tính hạng {ties} hơn{_pending(group, wording)}"


def _pending(group: GroupFigure, wording: Wording) -> str:
    if not group.without_pending:
        return ""
    return wording.say("; không kể đơn vị chưa có số liệu", "; units that have no figure are not counted")
