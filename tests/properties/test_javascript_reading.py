"""Laws of reading in JavaScript: each text is read, or refused in the same words, as the Python evaluator does it."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from javascript import asked, needs_node
from parlang.ir import nodes as ir
from parlang.runtime.figures import FigureError, read_figures
from parlang_compiler.backends.to_javascript import to_module
from parlang_compiler.backends.to_python import to_python
from properties.test_evaluators import loaded
from strategies.by_example import RULESET, figure

LEVELS = (
    ir.LevelName(key="kip_thoi", name="kịp_thời", label="Kịp thời"),
    ir.LevelName(key="cham", name="chậm", label="Chậm, muộn"),
    ir.LevelName(key="dat", name="đạt", label="Đạt"),
)
FIGURES = (
    figure("a", "dem", "count", "Số lượng", low=Fraction(0), high=Fraction(10**6)),
    figure("a", "xa", "count", "Số rất lớn", low=Fraction(-(10**40)), high=Fraction(10**40)),
    figure("a", "so", "number", "Số một chữ số", decimals=1, grain=10, low=Fraction(-500), high=Fraction(5000)),
    figure("a", "min", "number", "Số ba chữ số", decimals=3, grain=1000, low=Fraction(0), high=Fraction(5000)),
    figure("a", "ty_le", "ratio", "Tỷ lệ", decimals=2, grain=10000, low=Fraction(0), high=Fraction(1)),
    figure("a", "ngay", "date", "Ngày", low=Fraction(1), high=Fraction(3652059)),
    figure("a", "han", "date", "Hạn", low=Fraction(738000), high=Fraction(739000)),
    figure("a", "co", "yes_no", "Có không"),
    figure("a", "muc", "level", "Mức", levels=LEVELS),
)
SET = replace(RULESET, figures=(*RULESET.figures, *FIGURES))
TEXT = to_module(SET, "sha256:0")
SHAPES = loaded(to_python(SET, "sha256:0")).FIGURES

digits = st.text("0123456789", min_size=1, max_size=4)
marked = st.lists(st.one_of(digits, st.sampled_from([".", ",", "%", " %", "-", "−", "+", "000", "\u00a0"])), max_size=9)
signs = st.sampled_from(["", "", "-", "−", "+"])
groups = st.lists(st.text("0123456789", min_size=3, max_size=3), max_size=3)
tails = st.one_of(st.just(""), st.tuples(st.sampled_from([".", ","]), digits).map("".join))
percents = st.sampled_from(["", "", "%", " %"])
numbers = st.builds(
    lambda sign, first, mark, rest, tail, percent: sign + mark.join([first, *rest]) + tail + percent,
    signs, digits, st.sampled_from([".", ",", ""]), groups, tails, percents,
)  # fmt: skip
ends = st.builds(
    lambda sign, end, beside: sign + str(end + beside),
    signs, st.sampled_from([0, 500, 5000, 10**6, 10**40, 100]), st.integers(-1, 1),
)  # fmt: skip
long = st.builds(lambda digit, times, sign: sign + digit * times, st.sampled_from("017"), st.integers(25, 65), signs)
dates = st.builds(
    lambda day, month, year, iso: f"{year:04d}-{month:02d}-{day:02d}" if iso else f"{day}/{month:02d}/{year:04d}",
    st.one_of(st.sampled_from([29, 30]), st.integers(0, 32)), st.one_of(st.just(2), st.integers(0, 13)),
    st.one_of(st.sampled_from([1900, 2000, 2023, 2024, 100, 400, 1, 9999, 0]), st.integers(0, 9999)), st.booleans(),
)  # fmt: skip
words = st.sampled_from(
    ["có", "CÓ", "Không", "khong", "yes", "No", "true", "kịp thời", "KỊP-THỜI", "kip_thoi", "chậm, muộn", "Đạt", "đ"]
)
spaces = st.sampled_from(["", " ", "\t", "\u00a0", "\u3000", "\x1c", "\x85", "\ufeff", "\u200b"])
marks = st.sampled_from(["", "\u0301", "\u0345", "\u034f", "\u0591", "\u20dd", "ı", "İ", "Σ"])
tricky = st.sampled_from(
    [
        "1,250%",
        "0,125%",
        "12.500%",
        "1.000.000.5",
        "1.234.5",
        "1,234.5",
        "1.234,5",
        "1.2345",
        "1.23.456",
        "0,500",
        "000,500",
    ]
)
texts = st.one_of(
    numbers,
    tricky,
    ends,
    ends.map(lambda text: f"{text}%"),
    long,
    marked.map("".join),
    dates,
    st.tuples(spaces, words, marks, spaces).map("".join),
    st.tuples(spaces, ends, spaces).map("".join),
    st.text(max_size=50),
    st.text("ab ", min_size=38, max_size=43),
)


def in_python(key, raw):
    owner, _, short = key.rpartition(".")
    try:
        value = read_figures(SHAPES, {owner: {short: raw}}).get(key)
    except FigureError as error:
        return (error.key, error.label, error.problem)
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def in_javascript(answer):
    if "error" not in answer:
        return answer["value"]
    assert answer["error"]["name"] == "FigureError", answer["error"]
    return tuple(answer["error"][name] for name in ("key", "label", "problem"))


@needs_node
@given(st.lists(texts, min_size=10, max_size=30))
def test_texts_are_read_or_refused_as_in_python(raws):
    pairs = [(each.key, raw) for raw in raws for each in FIGURES]
    answers = asked(TEXT, read=pairs)["read"]
    for (key, raw), answer in zip(pairs, answers, strict=True):
        found = in_javascript(answer)
        assert ("null" if found is None else found) == ("null" if (read := in_python(key, raw)) is None else read), raw


@needs_node
@given(st.lists(st.one_of(st.integers(-(2**53) + 1, 2**53 - 1), st.integers(), st.booleans()), min_size=1, max_size=20))
def test_whole_numbers_and_truth_are_read_or_refused_as_in_python(raws):
    pairs = [(each.key, raw) for raw in raws for each in FIGURES]
    given_ = [(key, {"big": str(raw)} if abs(raw) > 2**53 - 1 else raw) for key, raw in pairs]
    for (key, raw), answer in zip(pairs, asked(TEXT, read=given_)["read"], strict=True):
        found, expected = in_javascript(answer), in_python(key, raw)
        if isinstance(found, tuple) and isinstance(raw, bool):  # True is written true
            found, expected = found[:2], expected[:2]
        assert found == expected, raw
