"""What lies in the folder of a page about a table of a great many units."""

from pathlib import Path
from unittest import mock

import polars as pl

UNITS = {"unit": ["Tỉnh A", "Tỉnh B"], "period": [2024, 2024], "ke_hoach.giao": [10, 10], "ke_hoach.hoan_thanh": [9, 8]}
CRITERION = """\
tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  chấm điểm theo công thức hoàn_thành / giao × điểm tối đa
"""
HEAD = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [vi-du] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

"""
ROUNDING = "  làm tròn điểm tiêu chí đến 2 chữ số thập phân\n"
FIFTH = " × ".join(["{}"] * 5)
PRODUCTS = CRITERION.replace(
    " theo công thức hoàn_thành / giao × điểm tối đa",
    f"\n    trường hợp {FIFTH.replace('{}', 'hoàn_thành')} từ {FIFTH.replace('{}', 'giao')} trở lên : 10\n"
    "    các trường hợp còn lại : 0",
)


def units(frame=None, text=HEAD + CRITERION, name="so-lieu.parquet"):
    Path("tieu-chi.par").write_text(text, encoding="utf-8")
    frame = pl.DataFrame(UNITS) if frame is None else frame
    frame.write_parquet(name)


def damaged():
    units()
    data = Path("so-lieu.parquet").read_bytes()
    Path("so-lieu.parquet").write_bytes(data[: len(data) // 2])


def named(**names):
    return pl.DataFrame(UNITS).rename({old.replace("__", "."): new for old, new in names.items()})


BATCHES = {
    "E1411": units,
    "E1412": damaged,
    "E1413": lambda: units(named(unit="ten")),
    "E1414": lambda: units(named(ke_hoach__giao="ke_hoach.gao")),
    "E1415": lambda: units(pl.DataFrame(UNITS).with_columns(pl.col("ke_hoach.giao").alias("KE_HOACH.giao"))),
    "E1416": lambda: units(pl.DataFrame(UNITS).with_columns(pl.col("ke_hoach.giao") > 5)),
    "W1417": lambda: units(pl.DataFrame(UNITS).drop("ke_hoach.giao")),
    "E1418": lambda: units(pl.DataFrame(UNITS).clear()),
    "E1419": lambda: units(text=HEAD.replace(ROUNDING, "") + CRITERION),
    "E1420": lambda: units(text=HEAD + PRODUCTS),
    "E1421": units,
    "E1422": units,
    "E1423": units,
    "E1424": lambda: units(pl.DataFrame(UNITS).with_columns(stage=pl.lit("appraised"))),
}
NO_POLARS = mock.patch("parlang_compiler.cli.eval_table.BATCH_PACKAGE", "polars_vang_mat")
