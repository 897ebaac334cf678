"""The illustrative PAR INDEX of 2022 in binary floats, as people write it: an expression of Python for each leaf.

The names are those of `by_hand_par_index.py`. A leaf that is left out has 0 points; `day_111` is the day of issue,
counted from the first of January of the year.
"""

from __future__ import annotations

from itertools import chain


def rounded(points: str) -> str:
    """Round to two decimals, half up, as far as floats can."""
    return f"floor({points} * 100 + 0.5) / 100"


def share(at: str, floor: float, most: float) -> str:
    """In proportion from a floor."""
    done, of = f"done_{at}", f"of_{at}"
    return f"{most} if {done} == {of} else {rounded(f'{done} / {of} * {most}')} if {done} / {of} >= {floor} else 0"


def towards(at: str, target: float, most: float, done: str = "done", of: str = "of") -> str:
    """In proportion to a target."""
    ratio = f"{done}_{at} / {of}_{at}"
    return f"{most} if {ratio} >= {target} else {rounded(f'{ratio} / {target} * {most}')}"


def bands(quantity: str, *cases: tuple[float, float]) -> str:
    """Give the points of the first mark that is reached."""
    return "".join(f"{points} if {quantity} >= {mark} else " for mark, points in cases) + "0"


def unless_none(at: str, points: float, rest: str) -> str:
    """Give points where there is nothing to do."""
    return f"{points} if of_{at} == 0 else {rest}"


def yes(name: str, points: float) -> str:
    """All or nothing."""
    return f"{points} if {name} else 0"


def survey(at: str, most: float) -> str:
    """Convert answers: good 100%, fair 60%, weak 20%, poor 0%."""
    all_of = f"(good_{at} + fair_{at} + weak_{at} + poor_{at})"
    return rounded(f"(good_{at} + 0.6 * fair_{at} + 0.2 * weak_{at}) / {all_of} * {most}")


def surveys(*asked: tuple[str, float]) -> dict[str, str]:
    """Several of them."""
    return {at: survey(at, most) for at, most in asked}


SIGNED = [f"done_714_{tier} / of_714_{tier}" for tier in (1, 2, 3)]
KEPT = [f"(done_725_{tier} / of_725_{tier} if done_725_{tier} / of_725_{tier} >= 0.8 else 0)" for tier in (1, 2, 3)]
FEWER, CHEAPER = "(then_413 - now_413) / then_413", "(then_623 - now_623) / then_623"
GROWN, HIRED = "(now_822 - then_822) / then_822", "whole_621 / units_62"
IN_THREE = "(0.5 if done_323_1 == of_323_1 else 0) + (0.25 if done_323_2 == of_323_2 else 0)"
ON_TIME = ("(on_time_161 + late_161 / 2) / of_161 * 1.5", "on_time_161 / of_161 * 1.5 / 2")
DIRECTION = {
    "111": "(0.5 if day_111 < 0 else 0.25 if day_111 <= 30 else 0) if issued else 0",
    "112": share("112", 0.8, 1),
    "12": "max(0.5 - 0.25 * late_12 - 0.5 * missing_12, 0)",
    "131": bands("done_131 / of_131", (0.3, 0.5), (0.2, 0.25)),
    "132": unless_none("132", 1, share("132", 0.8, 1)),
    "14": "(0.25 if plan_14 else 0) + (0.25 if forms_14 >= 2 else 0)",
    "15": "min(1.5, 0.5 * ideas_15)",
    "161": unless_none(
        "161", 1.5, f"{rounded(ON_TIME[0])} if on_time_161 + late_161 == of_161 else {rounded(ON_TIME[1])}"
    ),
    "162": yes("none_162", 0.5),
    **surveys(("171", 0.5), ("172", 0.5), ("173", 1)),
}
INSTITUTIONS = {
    "211": "0.5 if gathered and checked and surveyed else 0.25 if gathered and checked else"
    " 0.25 if gathered and surveyed else 0.25 if checked and surveyed else 0",
    "212": unless_none("212", 1, share("212", 0.8, 1)),
    "221": share("221", 0.8, 1),
    "222": unless_none("222", 1, share("222", 0.8, 1)),
    "231": share("231", 0.8, 1),
    "232": unless_none("232", 1, share("232", 0.8, 1)),
    "24": unless_none("24", 1, bands("done_24 / of_24", (0.95, 1), (0.8, 0.5))),
    **surveys(("251", 1), ("252", 0.5), ("253", 1), ("254", 1)),
}
PROCEDURES = {
    "311": share("311", 0.8, 0.5),
    "312": towards("312", 0.2, 1),
    "321": "0.5 if published_321 == 0 else 0.25 if published_321 == 1 else 0",
    "322": "0.5 if done_322 == of_322 else 0",
    "323": f"({IN_THREE} + (0.25 if done_323_3 == of_323_3 else 0)) if districts else"
    " (0.5 if done_323_1 == of_323_1 else 0) + (0.5 if done_323_3 == of_323_3 else 0)",
    "331": f"({towards('331', 0.9, 0.5)}) if kind == 1 else {towards('331', 0.8, 0.5)}",
    "332": bands("joint_332", (30, 0.5), (20, 0.25)),
    "333": bands("joint_333", (50, 0.5), (30, 0.25)),
    "334": yes("running_334", 0.5),
    "341": share("341", 0.95, 1),
    "342": f"({share('342', 0.95, 1)}) if districts else 0",
    "343": share("343", 0.95, 0.5),
    "344": "0.5 if done_344 == of_344 else 0",
    "351": "1 if received_35 == 0 else 1 if handled_35 == received_35 else"
    f" {rounded('handled_35 / received_35 * 1')} if handled_35 / received_35 >= 0.9 else 0",
    "352": "0 if received_35 == 0 else 0 if handled_35 == 0 else 0.5 if shown_352 == handled_35 else"
    " 0.25 if shown_352 / handled_35 >= 0.8 else 0",
    **surveys(("361", 1), ("362", 1), ("363", 1)),
}
ORGANISATION = {
    "411": unless_none("411", 1, share("411", 0.8, 1)),
    "412": "0.5 if over_412 == 0 else 0",
    "413": f"1 if {FEWER} >= 0.1 else {rounded(f'{FEWER} / 0.1')} if {FEWER} > 0 else 0",
    "421": "1 if used_421 <= of_421 else 0",
    "422": "1 if used_422 / of_422 <= 1 else 0.5 if used_422 / of_422 <= 1.02 else 0",
    "431": "1 if result_431 == 0 else 0.5 if result_431 == 1 else 0",
    "432": share("432", 0.7, 1),
    "433": unless_none("433", 1, share("433", 0.8, 1)),
    **surveys(("441", 1), ("442", 1), ("443", 1)),
}
SERVICE = {
    "511": "1 if done_511 == of_511 else 0.5 if done_511 / of_511 >= 0.8 else 0",
    "512": share("512", 0.6, 1),
    **{at: f"({yes(f'proper_{at}', 0.5)}) if hires_{at} else 0.5" for at in ("521", "522", "523")},
    "53": "1 if breaches_53 == 0 else 0.5 if breaches_53 == 1 else 0",
    "541": yes("proper_541", 0.5),
    "542": "max(1 - 0.5 * leaders_542 - 0.25 * heads_542 - 0.1 * others_542, 0)",
    "55": share("55", 0.8, 1),
    "561": "({}) if mountainous else {}".format(
        *(f"1 if fit_561 / staff_56 >= {goal} else {rounded(f'fit_561 / staff_56 / {goal}')}" for goal in (0.9, 0.98))
    ),
    "562": bands("trained_562 / staff_56", (0.7, 1), (0.5, 0.5)),
    **surveys(("571", 1), ("572", 1), ("573", 1), ("574", 1)),
}
FINANCE = {
    "611": f"2 if done_611 / of_611 >= 0.95 else {rounded('done_611 / of_611 / 0.95 * 2')}"
    " if done_611 / of_611 >= 0.7 else 0",
    "612": unless_none("612", 1.5, rounded("done_612 / of_612 * 1.5")),
    "613": yes("proper_613", 1),
    "614": share("614", 0.8, 1),
    "621": f"0 if {HIRED} == 0 else 0.5 if {HIRED} <= 0.1 else"
    f" {rounded(f'min(1.5, 0.5 + ({HIRED} - 0.1) / 0.02 * 0.25)')}",
    "622": f"1 if partly_622 / units_62 >= 0.4 else {rounded('partly_622 / units_62 / 0.4')}",
    "623": f"1.5 if {CHEAPER} >= 0.15 else {rounded(f'(0.75 + ({CHEAPER} - 0.05) / 0.1 * 0.75)')}"
    f" if {CHEAPER} >= 0.05 else 0",
    **surveys(("631", 1), ("632", 0.5), ("633", 1)),
}
DIGITAL = {
    "711": share("711", 0.8, 1),
    "712": "min(1, 0.2 * systems_712)",
    "713": towards("713", 0.8, 1),
    "714": f"{rounded(f'(0.5 * ({SIGNED[0]}) + 0.3 * ({SIGNED[1]}) + 0.2 * ({SIGNED[2]}))')} if districts else"
    f" {rounded(f'(0.6 * ({SIGNED[0]}) + 0.4 * ({SIGNED[2]}))')}",
    "721": towards("721", 0.6, 1.5),
    "722": f"2 if done_722 / of_722 >= 0.5 else 2 if done_722 / of_722 > mean_722 else"
    f" {rounded('done_722 / of_722 / 0.5 * 2')}",
    "723": towards("723", 0.3, 1),
    "724": f"0 if of_724 == 0 else {towards('724', 0.2, 1)}",
    "725": f"{rounded(f'(0.4 * {KEPT[0]} + 0.3 * {KEPT[1]} + 0.3 * {KEPT[2]})')} if districts else"
    f" {rounded(f'(0.5 * {KEPT[0]} + 0.5 * {KEPT[2]})')}",
    "726": "1 if rank_726 <= 10 else 0.5 if rank_726 <= 30 else 0",
    **surveys(("731", 1), ("732", 1), ("733", 1), ("734", 1)),
}
EFFECTS = {
    "81": rounded("index_81 * 10"),
    "821": "2.5 if done_821 / of_821 > 1.05 else 2 if done_821 / of_821 >= 1 else"
    " 1 if done_821 / of_821 >= 0.95 else 0",
    "822": f"2 if {GROWN} >= 0.1 else {rounded(f'(1 + {GROWN} / 0.1)')} if {GROWN} > 0 else 1 if {GROWN} == 0 else 0",
    "823": share("823", 0.8, 2),
}
DOMAINS = (DIRECTION, INSTITUTIONS, PROCEDURES, ORGANISATION, SERVICE, FINANCE, DIGITAL, EFFECTS)
LEAVES: dict[str, str] = dict(chain.from_iterable(domain.items() for domain in DOMAINS))
