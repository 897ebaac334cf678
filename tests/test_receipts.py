"""Receipts: what is written, that it is computed again to the digit, and what is said of one that is not as it was.

That whatever is altered is found, on generated sets, is a law: `properties/test_altered_receipts.py`.
`python tests/test_receipts.py` writes the JSON Schema that is published.
"""

import io
import json
import re
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from parlang.source import Source
from parlang_compiler.cli.main import main
from parlang_compiler.receipts import making, read
from parlang_compiler.receipts.canonical import canonical, hash_of, plain
from parlang_compiler.receipts.models import receipt_schema
from parlang_compiler.receipts.read import read_receipt
from parlang_compiler.receipts.signature import signed
from parlang_compiler.receipts.verifying import verified
from receipt_folders import scored
from receipts_made import (
    AMENDING,
    CASES,
    KEY,
    SPEC,
    errors,
    found_in,
    made,
    receipt,
    rules_of,
    small,
    with_change,
)

ROOT = Path(__file__).parent.parent
SCHEMA = ROOT / "docs" / "receipt.schema.json"
SAME_UNITS = """\
[{"unit": {"name": "Tỉnh A, B", "miền_núi": "no"}, "group": "Miền Bắc", "period": 2024,
  "figures": {"ke_hoach": {"xong": 900000, "giao": 1000000}, "mat_do": {"mat_do": 99.125}},
  "evidence": {"ke_hoach": "12/KH-UBND"},
  "stages": {"appraised": {"figures": {"ke_hoach": {"xong": 800000}}, "points": {"ke_hoach": 4.80},
                           "reason": {"ke_hoach": "thiếu minh chứng"}}, "self": null}},
 {"unit": "Tỉnh C", "ranked": "no", "period": "2024", "figures": {"ke_hoach": {"giao": "7", "xong": "6"}}}]
"""


@pytest.fixture(autouse=True)
def _vietnamese(monkeypatch):
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    monkeypatch.delenv("PARLANG_DEBUG", raising=False)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with a set where receipts look for it, its units and their receipt."""
    monkeypatch.chdir(tmp_path)
    scored()
    return tmp_path


@pytest.fixture
def run(capsys):
    def running(*arguments):
        status = main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return running


# --- what is written --------------------------------------------------------------------------


def test_the_same_units_are_the_same_bytes_whatever_file_they_came_from():
    assert made(small(), SAME_UNITS) == receipt()
    assert made(small(), SAME_UNITS) == made(rules_of((Source(name="../x/tieu-chi.par", text=SPEC),)), CASES)


def test_inputs_stand_under_full_ids_as_their_declarations_read_them():
    first, second = json.loads(receipt())["inputs"]["units"]
    assert first == {
        "unit": {"name": "Tỉnh A, B", "mien_nui": "không"},
        "period": "2024",
        "group": "Miền Bắc",
        "figures": {"ke_hoach": {"giao": "1000000", "xong": "900000"}, "mat_do": {"mat_do": "99.1250"}},
        "evidence": {"ke_hoach": ["12/KH-UBND"]},
        "stages": {
            "self": {},
            "appraised": {
                "figures": {"ke_hoach": {"xong": "800000"}},
                "points": {"ke_hoach": "4.8"},
                "reason": {"ke_hoach": "thiếu minh chứng"},
            },
        },
    }
    assert second == {
        "unit": {"name": "Tỉnh C"},
        "period": "2024",
        "ranked": "không",
        "figures": {"ke_hoach": {"giao": "7", "xong": "6"}},
    }


def test_spaces_around_texts_and_normal_forms_are_not_part_of_them(place, run):
    text = CASES.replace('"Tỉnh A, B"', '" Tỉnh A, B\\n"').replace("Miền Bắc", '" Miền Bắc "')
    Path("so-lieu.yaml").write_text(unicodedata.normalize("NFD", text.replace('["12', '[" 12')), "utf-8")
    assert run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json")[0] == 0
    assert Path("b.json").read_bytes() == receipt()


def test_the_trace_names_the_case_its_sentence_the_figures_and_the_line():
    told = json.loads(receipt())["trace"][0]
    assert (told["unit"], told["stage"], told["period"]) == ("Tỉnh A, B", "self", "2024")
    first = told["leaves"][0]
    assert "80%" in first.pop("sentence")
    assert SPEC.splitlines()[int(first.pop("line")) - 1].strip().startswith("từ 80%")
    assert first == {
        "id": "ke_hoach",
        "case": "2",
        "figures": {"ke_hoach.xong": "900000", "ke_hoach.giao": "1000000"},
        "file": "bo/ban-dau/tieu-chi.par",
    }
    missing = json.loads(receipt())["trace"][2]["leaves"][1]
    assert missing["figures"] == {"unit.mien_nui": None, "mat_do.mat_do": None}
    assert (missing["case"], missing["sentence"]) == (None, None)


def test_no_number_stands_outside_quotes_and_the_schema_describes_it():
    for data in (receipt(), receipt("en"), canonical(signed(json.loads(receipt()), KEY))):
        schema = json.loads(receipt_schema())
        Draft202012Validator.check_schema(schema)
        assert list(Draft202012Validator(schema).iter_errors(json.loads(data))) == []
        numbers = re.sub(rb'"(?:[^"\\]|\\.)*"', b"", data)
        assert re.search(rb"[0-9]", numbers) is None
        assert data == json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def test_binary_numbers_have_no_place_in_a_receipt():
    with pytest.raises(TypeError):
        plain({"total": 0.5})


def test_the_schema_that_is_published_is_that_of_the_program():
    assert SCHEMA.read_bytes() == receipt_schema()


# --- what is found ----------------------------------------------------------------------------


def test_the_first_difference_is_told_by_its_unit_its_part_and_its_digit():
    def worse(content):
        content["result"]["units"][1]["parts"][0]["points"] = "4.81"

    known = read_receipt("bien-nhan.json", with_change(worse)).value
    (fault,) = verified(known, "bien-nhan.json", small(), None).diagnostics
    assert fault.message("en") == (
        "result: `Tỉnh A, B` (appraisal), `ke_hoach`, `points`: the receipt says `4.81`, computed again it is `4.8`, "
        "from sign 4 on"
    )


def test_inputs_that_are_altered_with_their_hash_are_found_by_the_figures_of_the_trace():
    def forged(content):
        content["inputs"]["units"][1]["figures"]["ke_hoach"]["xong"] = "5"
        content["inputs_sha256"] = hash_of(content["inputs"])

    codes, verdict = found_in(with_change(forged), small())
    assert codes == ["E1470", "E1470"]
    assert verdict.holds["inputs"] == "same"
    assert {verdict.holds[part] for part in ("result", "trace")} == {"different"}
    assert "`figures.ke_hoach.xong`" in verdict.diagnostics[1].message("vi") or (
        verdict.diagnostics[1].place == "ke_hoach"
    )


def test_inputs_in_another_way_of_writing_are_no_receipt():
    def padded(content):
        content["inputs"]["units"][1]["figures"]["ke_hoach"]["xong"] = "06"
        content["inputs_sha256"] = hash_of(content["inputs"])

    assert found_in(with_change(padded), small())[0] == ["E1470"]


def test_inputs_that_the_rules_refuse_are_told_with_their_place():
    def impossible(content):
        content["inputs"]["units"][1]["figures"]["ke_hoach"]["xong"] = "60"

    codes, verdict = found_in(with_change(impossible), small())
    assert codes[0] == "E1469"
    assert len(errors(codes)) == 2
    assert verdict.diagnostics[1].span.source == "bien-nhan.json#inputs"


@pytest.mark.parametrize("part", ["inputs", "result", "trace"])
@pytest.mark.parametrize("value", [None, [], {}, "x", {"units": []}, {"units": [{}]}, {"units": {}}, [[{}]]])
def test_a_part_of_any_other_shape_is_told_and_never_raises(part, value):
    codes, verdict = found_in(with_change(lambda content: content.update({part: value})), small())
    assert errors(codes)
    assert verdict.holds[part] != "same"


def test_a_criterion_that_the_rules_do_not_have_is_told():
    def unknown(content):
        content["inputs"]["units"][1]["not_arising"] = ["khong_co"]

    codes, verdict = found_in(with_change(unknown), small())
    assert codes == ["E1469", "E0712"]
    assert verdict.holds["trace"] == "unknown"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace('"format":', '"format": '), "E1464"),
        (lambda text: text + "\n", "E1464"),
        (lambda text: "\ufeff" + text, "E1465"),
        (lambda text: text.replace('{"compiler"', '{"language":"en","compiler"', 1), "E1464"),
        (lambda text: re.sub('"line":"([0-9]+)"', '"line":\\1', text), "E1464"),
        (lambda text: text.replace('"1000000"', "NaN"), "E1464"),
        (lambda text: text.replace('"1000000"', "1e3"), "E1464"),
        (lambda text: text.replace("Tỉnh", "Ti\u0309nh"), "E1464"),
        (lambda text: text.replace("Tỉnh", "\\ud800"), "E1464"),
        (lambda text: text.replace('"1000000"', "1" * 5000), "E1464"),
        (lambda text: text.replace("Tỉnh", "\ufeffTỉnh").replace(",", ",\r\n", 1), "E1464"),
        (lambda text: text.replace(',"trace"', ',"signature":null,"trace"'), "E1462"),
        (lambda text: text[: len(text) // 2], "E1465"),
        (lambda text: text.replace('"1000000"', '"1000000'), "E1465"),
        (lambda text: "[" * 100_000, "E1465"),
        (lambda text: "", "E1465"),
        (lambda text: "[]", "E1462"),
        (lambda text: '{"format": 1, "units": []}', "E1462"),
        (lambda text: text.replace("parlang-receipt/1", "parlang-receipt/2"), "E1463"),
        (lambda text: text.replace('"language"', '"khac":[],"language"'), "E1462"),
        (lambda text: text.replace('"revision":"ban-dau","rules', f'"revision":"{"x" * 300}","rules'), "E1462"),
        (lambda text: text.replace('"revision":"ban-dau","rules', '"revision":"../ban-dau","rules'), "E1462"),
    ],
)
def test_what_is_no_receipt_is_told_as_what_it_is(change, code):
    found = read_receipt("bien-nhan.json", change(receipt().decode()).encode())
    assert [each.code for each in found.diagnostics] == [code]


def test_a_receipt_of_another_version_holds_where_its_digits_do(place, run):
    def older(content):
        content["compiler"]["version"] = "0.0.9"

    def in_other_words(content):
        older(content)
        content["trace"][0]["leaves"][0]["sentence"] = "nói khác"

    def with_another_digit(content):
        in_other_words(content)
        content["trace"][0]["leaves"][0]["figures"]["ke_hoach.xong"] = "900001"

    Path("bien-nhan.json").write_bytes(with_change(older))
    status, out, err = run("verify", "bien-nhan.json")
    assert (status, err) == (0, "")
    assert "ghi chú: biên nhận do parlang 0.0.9 lập" in out
    Path("bien-nhan.json").write_bytes(with_change(in_other_words))
    status, _, err = run("verify", "bien-nhan.json")
    assert (status, err.startswith("cảnh báo W1471")) == (0, True)
    assert run("verify", "bien-nhan.json", "--strict")[0] == 1
    Path("bien-nhan.json").write_bytes(with_change(with_another_digit))
    assert run("verify", "bien-nhan.json")[0] == 1


def test_words_that_are_altered_are_found_where_the_version_is_ours():
    def in_other_words(content):
        content["trace"][0]["leaves"][0]["sentence"] = "nói khác"

    assert found_in(with_change(in_other_words), small())[0] == ["E1470"]


@given(st.data())
def test_a_byte_that_is_altered_is_found_and_never_raises(data):
    written = canonical(signed(json.loads(receipt()), KEY))
    at = data.draw(st.integers(0, len(written) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda each: each != written[at]))
    codes, _ = found_in(written[:at] + bytes([byte]) + written[at + 1 :], small(), KEY.public_key())
    assert errors(codes)


@given(st.integers(0, 10**6))
def test_a_receipt_that_is_cut_short_is_found(at):
    cut = receipt()[: at % len(receipt())]
    assert errors(found_in(cut, small())[0])


# --- the commands -----------------------------------------------------------------------------


def test_a_receipt_is_found_with_its_rules_and_verified(place, run):
    assert run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json", "--format", "json")[0] == 0
    assert Path("b.json").read_bytes() == Path("bien-nhan.json").read_bytes()
    for words in (("verify", "b.json"), ("verify", "b.json", "spec/bo"), ("verify", "b.json", "spec/bo/ban-dau")):
        status, out, err = run(*words)
        assert (status, err) == (0, "")
        assert out == (
            "bo, ban-dau: 3 lượt chấm\n"
            "  quy tắc    đúng\n"
            "  số liệu    đúng\n"
            "  kết quả    đúng\n"
            "  diễn giải  đúng\n"
            "  chữ ký     không có\n"
        )
    document = json.loads(run("verify", "b.json", "--format", "json")[1])
    assert document["holds"]["result"] == "same"
    assert document["compiler"]["receipt"] == document["compiler"]["here"]


def test_rules_that_are_elsewhere_are_looked_for_where_it_is_said(place, run):
    Path("spec").rename("noi-khac")
    status, out, err = run("verify", "bien-nhan.json")
    assert (status, out, "lỗi E1466" in err) == (2, "", True)
    assert run("verify", "bien-nhan.json", "--specs", "noi-khac")[0] == 0
    for nowhere in ("x" * 5000, "a\0b"):
        assert run("verify", "bien-nhan.json", "--specs", nowhere)[0] == 2
        assert run("verify", "bien-nhan.json", nowhere)[0] == 2


def test_rules_that_changed_are_told_and_so_is_whether_the_result_did(place, run):
    path = Path("spec/bo/ban-dau/tieu-chi.par")
    path.write_text(SPEC + "# chú thích\n", "utf-8")
    status, out, err = run("verify", "bien-nhan.json")
    assert (status, "lỗi E1468" in err) == (1, True)
    assert re.search(r"quy tắc +KHÁC\n  số liệu +đúng\n  kết quả +đúng", out)
    path.write_text(SPEC.replace("dưới 100       : 1", "dưới 100       : 2"), "utf-8")
    status, out, err = run("verify", "bien-nhan.json")
    assert (status, re.search(r"kết quả +KHÁC", out) is not None) == (1, True)
    assert "`Tỉnh A, B` (tự đánh giá), `total`: biên nhận ghi `6.4`, tính lại là `7.4`" in err


def test_rules_of_another_revision_are_told(place, run):
    Path("spec/bo/ban-dau/tieu-chi.par").write_text(SPEC.replace("[ban-dau]", "[ban-sau]"), "utf-8")
    status, _, err = run("verify", "bien-nhan.json", "spec/bo/ban-dau/tieu-chi.par")
    assert (status, "lỗi E1467" in err) == (1, True)


def test_no_receipt_overwrites_a_file(place, run):
    Path("co-san.json").write_text("của tôi", "utf-8")
    status, _, err = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "co-san.json")
    assert (status, "lỗi E0015" in err, Path("co-san.json").read_text("utf-8")) == (2, True, "của tôi")
    status, _, err = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "khong-co/thu-muc/r.json", "--sign", "x.pem")
    assert (status, "lỗi E0001" in err) == (2, True)
    status, _, err = run("eval", "spec/bo", "so-lieu.yaml", "--sign", "x.pem")
    assert (status, "lỗi E0011" in err) == (2, True)


def test_units_with_errors_get_no_receipt(place, run):
    Path("so-lieu.yaml").write_text(CASES.replace("xong: 6", "xong: 60"), "utf-8")
    status, _, err = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json")
    assert (status, "lỗi E1461" in err, Path("b.json").exists()) == (1, True, False)


def test_a_receipt_may_be_piped_in_but_not_with_its_rules(place, run, monkeypatch):
    for words, status in ((("verify", "-"), 0), (("verify", "-", "-"), 2)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(receipt())))
        assert run(*words)[0] == status


def test_a_receipt_holds_all_units_though_one_is_shown(place, run):
    assert run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json", "--unit", "Tỉnh C")[0] == 0
    assert Path("b.json").read_bytes() == Path("bien-nhan.json").read_bytes()


def test_a_table_of_results_stays_a_table(place, run):
    status, out, _ = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json", "--format", "csv")
    assert (status, "biên nhận" in out, Path("b.json").exists()) == (0, False, True)


def test_a_receipt_too_large_to_be_read_is_neither_written_nor_read(place, run, monkeypatch):
    monkeypatch.setattr(read, "LARGEST_RECEIPT", 1000)
    status, _, err = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json")
    assert (status, "lỗi E1479" in err, Path("b.json").exists()) == (1, True, False)
    with Path("lon.json").open("wb") as stream:
        stream.truncate(1 << 33)
    status, _, err = run("verify", "lon.json")
    assert (status, "lỗi E0003" in err) == (2, True)


def test_what_is_shown_and_what_is_in_the_receipt_are_held_together(place, run, monkeypatch):
    """A fault of ours by which they differed would write no receipt."""
    first = making.score_cases

    def without_one(ruleset, units, wanted, watch):
        return first(ruleset, units[1:], wanted, watch)

    monkeypatch.setattr(making, "score_cases", without_one)
    status, _, err = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "b.json")
    assert (status, "lỗi E0019" in err, Path("b.json").exists()) == (2, True, False)


def test_texts_of_other_revisions_are_called_by_theirs(place, run, monkeypatch):
    Path("spec/bo/ban-sau").mkdir()
    Path("spec/bo/ban-sau/sua-doi.par").write_text(AMENDING, "utf-8")
    assert run("eval", "spec/bo/ban-sau", "so-lieu.yaml", "--receipt", "s.json")[0] == 0
    (told, *_) = json.loads(Path("s.json").read_bytes())["trace"]
    assert [leaf["file"] for leaf in told["leaves"]] == ["bo/ban-dau/tieu-chi.par", "bo/ban-sau/sua-doi.par"]
    assert run("verify", "s.json")[0] == 0
    monkeypatch.chdir("spec/bo/ban-sau")
    assert run("verify", place / "s.json", ".")[0] == 0
    Path("../ban-dau/tieu-chi.par").write_text(SPEC + "# chú thích\n", "utf-8")
    status, _, err = run("verify", place / "s.json", ".")
    assert (status, "lỗi E1468" in err) == (1, True)


if __name__ == "__main__":
    SCHEMA.write_bytes(receipt_schema())
