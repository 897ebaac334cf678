"""Documents of cases: names that are near are asked for, forms that are wrong are refused at their place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from border import P, codes, figure, read, scored, small_set, words
from parlang.diagnostics.render import to_json, to_text


@pytest.fixture(scope="module")
def ruleset():
    return small_set()


# --- names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        (figure("1", f"{P}.mat_doo"), "E0712", f"`{P}.mat_do`"),
        (figure("1", "1.1.5"), "E0712", f"`{P}.mat_do`"),
        (figure("1", "mat_do"), "E0712", f"`{P}.mat_do`"),
        (figure("1", "xyz"), "E0712", "mã đầy đủ"),
        (figure("1", f"{P}.mat_do", "mat_doo"), "E0713", "`mat_do` (Mật độ)"),
        (figure("1", f"{P}.hoan_thanh", "x"), "E0713", "`giao` (Số nhiệm vụ đề ra)"),
        (f"unit: {{name: A}}\nfigures: {{{P}.mat_do: {{mat_do: 150,5}}}}", "E0736", '"150,5"'),
        (f"unit: {{name: A}}\nfigures: {{{P}.hai_long: {{ty_le: 91,17%}}}}", "E0736", '"91,17%"'),
        ("unit: {name: A, mien_nuii: có}", "E0713", "`mien_nui`"),
        ("unit: {name: A}\nparameters: {binhquan: 1%}", "E0713", "`binh_quan`"),
        ("unit: {name: A}\nevidence: {x.y: a}", "E0712", "mã đầy đủ"),
        ("unit: {name: A}\nnot_arising: [x.y]", "E0712", "mã đầy đủ"),
        ("unit: {name: A}\nfigure: {}", "E0709", "`figures`"),
        ("unit: {name: A}\nstages: {apraised: {}}", "E0709", "`appraised`"),
        ("unit: {name: A}\nperiod: năm nay", "E0714", "bốn chữ số"),
        ("unit: {name: A}\nperiod: 2021", "E0715", "phiên bản"),
        ("unit: {name: A}\nrevision: thu-2024", "E0716", "bộ tiêu chí"),
        ("unit: {mien_nui: có}", "E0710", "`name:`"),
        ("period: 2022", "E0710", "`name:`"),
        ("unit: {name: A}\nfigures: 5", "E0711", "khóa: giá trị"),
        ("unit: {name: [A]}", "E0711", "một giá trị"),
        ("units: 5", "E0711", "gạch ngang"),
        ("units: []", "E0708", "`unit:`"),
        ("unit: {name: A, name: B}", "E0703", "một giá trị"),
        ("unit: {name: A}\n? [a]\n: b", "E0706", "khóa"),
        ("unit: !!python/object:os.system {name: A}", "E0707", "thẻ"),
        ("unit: {name: A", "E0701", "thụt"),
        ("unit: {name: A}\n---\nunit: {name: B}", "E0701", "thụt"),
        ("a: &a [*a]", "E0701", "thụt"),
        ("", "E0708", "`unit:`"),
        ("[" * 10_000, "E0704", "sáu tầng"),
        ("{a: " * 10_000, "E0704", "sáu tầng"),
        ("a:\n" + "".join(" " * n + "-\n" for n in range(1, 60)), "E0704", "sáu tầng"),
    ],
)
def test_a_bad_document_is_refused_with_a_hint(ruleset, text, code, hint):
    units, found = scored(ruleset, text)
    assert code in codes(found)
    assert not units
    assert any(hint in each.help("vi") for each in found if each.code == code)
    words(found)


def test_an_alias_bomb_is_refused_at_once(ruleset):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert codes(scored(ruleset, "\n".join(lines))[1]) == ["E0705"]


def test_one_unit_twice_is_refused(ruleset):
    assert codes(scored(ruleset, "units: [{unit: A}, {unit: A}]")[1]) == ["E0718"]
    assert codes(scored(ruleset, "units: [{unit: A, period: 2022}, {unit: A, period: 2023}]")[1]) == []


# --- JSON -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ('{"unit": {"name": "A"},}', "E0702", 24),
        ('{"unit" {"name": "A"}}', "E0702", 9),
        ('{"unit": {"name": "A"}} x', "E0702", 25),
        ('{"unit": {"name": "A', "E0702", 19),
        ('{"unit": {"name": 01}}', "E0702", 19),
        ("{unit: 1}", "E0702", 2),
        ('{"unit": NaN}', "E0702", 10),
        ('{"unit": {"name": "\\ud800"}}', "E0702", 19),
        ('{"a": 1, "a": 2}', "E0703", 10),
        ("[" * 10_000, "E0704", 33),
        ('{"a":' * 10_000, "E0704", 161),
        ('"' + "\\\\" * 100_000, "E0702", 1),
        ("null", "E0708", None),
        ("  ", "E0708", None),
    ],
)
def test_bad_json_is_refused_at_its_place(text, code, column):
    outcome = read(text, "cases.json")
    (found,) = outcome.diagnostics
    assert found.code == code
    assert (None if found.span is None else found.span.column) == column


def shown(found):
    """Each finding, in both languages, a line that cannot act on a terminal."""
    for language in ("vi", "en"):
        for each in to_json(found, language):
            assert each["message"].splitlines() == [each["message"]]
        assert "\x1b" not in to_text(found, {}, language)


scalars = st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]))
documents = st.recursive(
    scalars, lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=4), below, max_size=3)
)


@given(documents | st.fixed_dictionaries({"unit": documents, "figures": documents, "stages": documents}))
def test_no_document_makes_the_reader_raise(document):
    for name in ("cases.json", "cases.yaml"):
        shown(read(json.dumps(document), name).diagnostics)


@given(st.text(alphabet="{}[]:,-&*!|>'\"#?%@ \n\tabc01é", max_size=60))
def test_no_text_makes_the_reader_raise(text):
    for name in ("cases.json", "cases.yaml", "cases"):
        shown(read(text, name).diagnostics)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("figures:\n  chi_dao.ke_hoach.hoan_thanh:\n    hoan_thanh: 9\n    hoàn_thành: 5", 5),
        ("figures:\n  chi_dao.ke_hoach.hoan_thanh: {giao: 9}\n  Chỉ_đạo.Kế_hoạch.Hoàn_thành: {giao: 7}", 4),
        ("stages:\n  appraised:\n    points:\n      chi_dao.ke_hoach: 9\n      chỉ_đạo.kế_hoạch: 8", 6),
        ("stages:\n  appraised:\n    figures:\n      bo-thu:\n        dan_so: 9\n        Dân số: 8", 7),
        ("parameters:\n  bình_quân: 5%\n  binh_quan: 6%", 4),
    ],
)
def test_a_name_in_two_spellings_is_refused_with_both_places(text, line):
    found, told = scored(small_set(), f"unit: Tỉnh A\n{text}\n")
    assert found == ()
    assert [(each.code, each.span.line, each.first) for each in told] == [("E0703", line, line - 1)]


def test_a_figure_of_the_unit_in_two_spellings_is_refused():
    found, told = scored(small_set(), "unit: {name: Tỉnh A, miền_núi: có, mien_nui: không}\n")
    assert (found, codes(told)) == ((), ["E0703"])


def test_the_year_beside_the_cases_is_held_to_what_the_set_serves(ruleset):
    units, found = scored(ruleset, "unit: {name: A}", period=2021)
    assert codes(found) == ["E0715"]
    assert not units
    assert "E0715" not in codes(scored(ruleset, "unit: {name: A}", period=2022)[1])
