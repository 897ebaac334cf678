"""What is made of spec/ and committed: it is fresh, or it is said what differs."""

from parlang_compiler import generated
from parlang_compiler.cli.new_spec import CASES, SPEC
from parlang_compiler.document.formats import FORMATS

MADE = {
    *("evaluator.py", "schema.json", "cases.csv", "form.xlsx"),
    *("evaluator.mjs", "evaluator.d.mts", "rules.json", "vectors.json"),
    *(f"guidance.{suffix}" for suffix, _ in FORMATS.values()),
    *(f"{what}.{dialect}.sql" for what in ("figures", "score") for dialect in ("duckdb", "postgres", "spark")),
}


def test_what_is_generated_is_fresh_until_a_file_changes(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    revision = tmp_path / "spec" / "bo-tieu-chi-mau" / "mau-2024"
    revision.mkdir(parents=True)
    (revision / "tieu-chi.par").write_text(SPEC, "utf-8")
    (revision / "cases.yaml").write_text(CASES, "utf-8")
    monkeypatch.setattr(generated, "stale_tables", list)
    monkeypatch.setattr(generated, "write_tables", list)
    assert generated.main(["--check"]) == 1
    assert generated.main([]) == 0
    assert generated.main(["--check"]) == 0
    folder = tmp_path / "generated" / "bo-tieu-chi-mau" / "mau-2024"
    assert {path.name for path in folder.iterdir()} == MADE
    (folder / "guidance.md").write_text("old")
    (folder / "more.txt").write_text("old")
    capsys.readouterr()
    assert generated.main(["--check"]) == 1
    out = capsys.readouterr().out
    assert "differs: generated/bo-tieu-chi-mau/mau-2024/guidance.md" in out
    assert "not made any more: generated/bo-tieu-chi-mau/mau-2024/more.txt" in out
    assert generated.main([]) == 0
    assert generated.main(["--check"]) == 0
