"""A ministry's own template: filled with the words of the document, every one escaped, nothing else reached."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from docx_reading import paragraphs
from parlang_compiler.cli.main import main
from parlang_compiler.document.fields import fields_of
from parlang_compiler.document.template import filled
from test_docx import paper
from test_guidance import HOSTILE, MARK, completion, small_set, verified

SPEC = Path(__file__).parent.parent / "spec" / "par-index-tinh" / "minh-hoa-2022"


def template(*lines, footer="{{ mark }}", table=()):
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    if table:
        grid = made.add_table(rows=0, cols=len(table[0]))
        for row in table:
            for cell, words in zip(grid.add_row().cells, row, strict=True):
                cell.text = words
    made.sections[0].footer.paragraphs[0].text = footer
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


ROWS = (
    ("{%tr for row in criteria %}", "", ""),
    ("{{ row.number }}", "{{ row.name }}", "{{ row.rule }}"),
    ("{%tr endfor %}", "", ""),
)


def fill(given, document=None):
    outcome = filled(given, "mau.docx", document or paper())
    assert outcome.value is not None, outcome.diagnostics
    return outcome.value


def codes(given, document=None):
    return [each.code for each in filled(given, "mau.docx", document or paper()).diagnostics]


def test_texts_lists_and_tables_are_filled_in():
    made = fill(
        template("{{ issuer }}: {{ subject }}", "{% for each in addressees %}{{ each }}; {% endfor %}", table=ROWS)
    )
    found = paragraphs(made)
    assert found[0] == f"BỘ NỘI VỤ: {paper().letterhead.subject}"
    assert found[1].startswith("Các bộ; ")
    assert "Mức độ hoàn thành kế hoạch CCHC" in found
    assert docx.Document(BytesIO(made)).sections[0].footer.paragraphs[0].text == MARK


def test_no_sign_of_a_rule_is_lost_and_no_words_become_markup():
    hostile = paper(small_set(completion(name=HOSTILE, guidance=("Tỷ lệ < 80% & đạt > 5",))))
    found = "\n".join(
        paragraphs(fill(template(table=(ROWS[0], ("{{ row.name }}", "{{ row.notes }}", ""), ROWS[2])), hostile))
    )
    assert HOSTILE in found
    assert "Tỷ lệ < 80% & đạt > 5" in found


def test_every_field_can_be_shown():
    names = fields_of(paper())
    assert fill(template(*(f"{{{{ {name} }}}}" for name in names)))


def test_a_field_that_is_not_there_is_told():
    assert codes(template("{{ so_ky_hieu }}")) == ["E1333"]
    assert codes(template(table=(ROWS[0], ("{{ row.diem }}", "", ""), ROWS[2]))) == ["E1333"]


def test_an_illustration_needs_its_mark_on_every_page():
    assert codes(template("{{ issuer }}", footer="")) == ["E1334"]
    assert codes(template("{{ mark }}", footer="")) == ["E1334"]
    assert codes(template("{{ issuer }}", footer=""), paper(verified(small_set()))) == []


@pytest.mark.parametrize(
    "line",
    [
        "{{ issuer",
        "{% for x in %}",
        "{% for x in addressees %}",
        "{{ issuer.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{% include 'x' %}",
        "{{ addressees.append('x') }}",
        "{{ range(10) }}",
        "{{ cycler }}",
    ],
)
def test_what_is_wrong_or_forbidden_is_told(line):
    assert set(codes(template(line))) <= {"E1332", "E1333"}
    assert codes(template(line))


def test_a_file_that_is_no_template_is_told():
    for data in (b"", b"abc", b"PK\x03\x04", template("x")[:200]):
        assert codes(data) == ["E1332"]


def test_the_same_template_gives_the_same_bytes():
    given = template("{{ subject }}")
    assert fill(given) == fill(given)


@pytest.mark.parametrize(
    "line",
    [
        "{% set x = 'a' %}{{ x }}",
        "{{ 'a' * 9 }}",
        "{{ issuer.center(9) }}",
        "{{ issuer | center(9) }}",
        "{% macro m() %}{{ m() }}{% endmacro %}",
        "{% for a in annexes recursive %}{{ loop(annexes) }}{% endfor %}",
        "{{ issuer ~ issuer }}",
    ],
)
def test_a_template_shows_fields_and_does_nothing_else(line):
    assert codes(template(line)) == ["E1332"]


def test_what_a_template_repeats_is_bounded():
    loops = "".join(f"{{% for {name} in subject %}}" for name in "abcd")
    assert codes(template(f"{loops}x{'{% endfor %}' * 4}")) == ["E1332"]


def build(tmp_path, *more):
    given = tmp_path / "mau.docx"
    given.write_bytes(template("{{ issuer }}: {{ subject }}"))
    arguments = ["build", str(SPEC), "--template", str(given), "--out", str(tmp_path / "out"), *more]
    return main(arguments), tmp_path / "out" / "guidance.docx"


def test_the_command_fills_a_template(tmp_path):
    status, made = build(tmp_path, "--target", "docx")
    assert status == 0
    assert paragraphs(made.read_bytes())[0].startswith("BỘ NỘI VỤ: V/v")


def test_the_command_refuses_a_template_for_nothing(tmp_path, capsys):
    status, made = build(tmp_path, "--target", "pdf")
    assert status == 2
    assert "--template" in capsys.readouterr().err
    assert not made.exists()
