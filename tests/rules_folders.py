"""What lies in the folder of a page about rules in JSON: a file of rules, changed as the page says."""

import json
from pathlib import Path

from parlang.ir.to_json import json_text
from parlang.lowered.rules_json import rules_document
from parlang.pipeline import compile_sources
from parlang.source import Source

TEXT = """\
bộ tiêu chí vi-du "Ví dụ"
  văn bản [vi-du] "Ví dụ minh họa"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 10
  số liệu
    giao       "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    hoàn_thành "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao
  chấm điểm theo công thức hoàn_thành / giao × điểm tối đa
"""


def small_rules():
    """The document of a small set, to be changed."""
    ruleset = compile_sources([Source(name="tieu-chi.par", text=TEXT)]).value
    return json.loads(json_text(rules_document(ruleset, "0" * 64), 5))


def saved(document):
    Path("rules.json").write_text(json_text(document, 5), encoding="utf-8")


def changed(change):
    """What makes a file of rules in which something was changed."""

    def made():
        document = small_rules()
        change(document)
        saved(document)

    return made


def leaf(document):
    return document["rules"]["parts"][0]


def cut_off():
    saved(small_rules())
    text = Path("rules.json").read_text(encoding="utf-8")
    Path("rules.json").write_text(text[: len(text) // 2].rstrip() + "\n", encoding="utf-8")


RULES = {
    "E1451": cut_off,
    "E1452": changed(lambda document: document.update(format=2)),
    "E1453": changed(lambda document: leaf(document)["rule"].update(kind="Function")),
    "E1454": changed(lambda document: leaf(document).pop("maximum")),
    "E1455": changed(lambda document: leaf(document).update(maximum=10)),
    "E1456": changed(lambda document: document["rules"]["figures"].pop(0)),
    "E1457": changed(lambda document: document["integers"]["leaves"][0].update(unit=1000)),
    "E1458": changed(lambda document: None),
}
