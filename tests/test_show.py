"""What `parlang show` gives to tools."""

import json

from parlang_compiler.cli.main import main

SPEC = """\
bộ tiêu chí x "X"
  văn bản [x] "X"
  thang điểm 10
  nguồn minh họa

tiêu chí 1 "A" [a] điểm tối đa 10
  số liệu
    ngày_gửi "Ngày gửi" : ngày từ ngày 01/01/2020 đến hết ngày 31/12/2024
  chấm điểm theo ngày_gửi
    đến hết ngày 31/12/2023 : 10
    sau ngày 31/12/2023     : 0
"""


def test_the_ends_of_days_are_days(tmp_path, capsys):
    (tmp_path / "x.par").write_text(SPEC, "utf-8")
    assert main(["show", str(tmp_path / "x.par"), "--format", "json"]) == 0
    (figure,) = json.loads(capsys.readouterr().out)["parts"][0]["figures"]
    assert (figure["low"], figure["high"]) == ("2020-01-01", "2024-12-31")
