"""The generated evaluator, points only, against hand-written exact integer Python of the same rules.

Nghị định 307 for provinces: 20 leaves, figures already validated. The two are compared on every unit first.
"""

from __future__ import annotations

import importlib.util
import inspect
import sys
from pathlib import Path
from random import Random
from types import ModuleType

from benchmarks import by_hand
from benchmarks.timing import interleaved, report

EVALUATOR = Path(__file__).parents[1] / "generated" / "phan-loai-dvhc-tinh" / "nd-307-2025" / "evaluator.py"
UNITS, ROUNDS = 5_000, 15


def load(path: Path = EVALUATOR) -> ModuleType:
    """Load a generated evaluator from its file."""
    spec = importlib.util.spec_from_file_location("generated_evaluator", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def units(module: ModuleType, count: int, seed: int = 307) -> list[tuple[int | bool, ...]]:
    """Make synthetic units: each figure near the marks of its rule, as the rules' own numbers are."""
    random = Random(seed)
    names = [each for each in inspect.signature(module.points).parameters if each != "period"]
    return [tuple(_value(name, random) for name in names) for _ in range(count)]


_AROUND = {
    "dan_so": 2_000_000, "dien_tich": 800_000, "ty_le_dieu_tiet": 1000, "thu_duoc_huong": 5_000, "chi_can_doi": 9_000,
    "ty_trong": 7000, "thu_hang": 15, "thu_nhap": 5_000_000, "thu_nhap_ca_nuoc": 5_000_000, "so_xa": 90,
    "nguoi_dan_toc": 500_000, "xa_bien_gioi": 15, "tieu_chuan_dan_so": 900_000, "tieu_chuan_dan_so_mien_nui": 600_000,
    "tieu_chuan_dien_tich": 350_000, "tieu_chuan_dien_tich_mien_nui": 450_000, "toc_do": 700,
}  # fmt: skip
_YES_NO = {"mien_nui", "co_dieu_tiet", "di_tich", "di_san", "vi_tri", "du_lich"}


def _value(name: str, random: Random) -> int | bool:
    short = name.rsplit("__", 1)[-1]
    if short in _YES_NO:
        return random.random() < 0.4
    return max(1, round(_AROUND.get(short, 5000) * random.uniform(0.3, 1.8)))


def run() -> None:
    """Compare the two on every unit, then time them in turn."""
    module = load()
    cases = units(module, UNITS)
    for case in cases:
        if module.points(*case) != by_hand.points(*case):
            raise AssertionError(f"the two disagree on {case}")
    generated, hand = module.points, by_hand.points
    seconds = interleaved(
        {
            "by hand": lambda: [hand(*case) for case in cases],
            "generated": lambda: [generated(*case) for case in cases],
        },
        rounds=ROUNDS,
    )
    print(f"{UNITS} synthetic units, 20 leaves each, all equal; {ROUNDS} rounds")
    report(seconds, per=UNITS, unit="unit", against="by hand")
