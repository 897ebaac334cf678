"""Which evaluators are held to which, and by which tests: the table of laws of docs/en/laws.md and of the summary.

`generated` are laws over generated sets and figures, `shipped` tests over the sets of spec/, one run for each.
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Law:
    """Two evaluators that give the same digits, the same case and the same missing figures."""

    one: str
    other: str
    generated: tuple[str, ...] = ()
    shipped: tuple[str, ...] = ()

    @property
    def tests(self):
        return (*self.generated, *self.shipped)


def of(path, *names):
    """Tests of a file, as pytest names them."""
    return tuple(f"{path}::{name}" for name in names)


INTERPRETER = "interpreter (`parlang/ir`)"
LAWS = (
    Law(
        one=INTERPRETER,
        other="integers (`parlang/lowered`)",
        generated=of(
            "properties/test_lowered.py",
            "test_integers_give_what_the_interpreter_gives",
            "test_asking_nothing_twice_changes_nothing",
        ),
    ),
    Law(
        one=INTERPRETER,
        other="columns (what batch and SQL are made of)",
        generated=of(
            "properties/test_columns.py",
            "test_columns_give_what_the_interpreter_gives",
            "test_columns_add_up_as_the_interpreter_does",
        ),
    ),
    Law(
        one=INTERPRETER,
        other="Python",
        generated=of(
            "properties/test_evaluators.py",
            "test_the_python_evaluator_gives_what_the_interpreter_gives",
            "test_the_python_evaluator_adds_up_as_the_interpreter_does",
            "test_whole_numbers_are_judged_as_the_interpreter_judges_figures",
            "test_the_fast_path_gives_what_the_interpreter_gives",
        ),
        shipped=of(
            "properties/test_shipped_units.py",
            "test_the_python_evaluator_of_a_shipped_set_gives_what_the_interpreter_gives",
        ),
    ),
    Law(
        one=INTERPRETER,
        other="Polars",
        generated=of(
            "properties/test_batch.py",
            "test_a_table_has_the_scores_that_the_interpreter_gives",
            "test_points_of_complete_units_are_those_of_the_interpreter",
            "test_groups_ranks_and_quotas_are_those_of_small_tables",
        ),
        shipped=of("properties/test_batch.py", "test_a_shipped_set_scores_as_the_interpreter_does"),
    ),
    Law(
        one=INTERPRETER,
        other="SQL in DuckDB",
        generated=of(
            "properties/test_sql.py",
            "test_duckdb_gives_what_the_interpreter_gives",
            "test_duckdb_scores_by_a_text_as_the_interpreter_does",
            "test_duckdb_knows_the_group_as_the_interpreter_does",
        ),
        shipped=of("properties/test_sql.py", "test_duckdb_scores_the_shipped_sets"),
    ),
    Law(
        one=INTERPRETER,
        other="SQL in PostgreSQL",
        generated=of(
            "properties/test_sql.py",
            "test_postgres_gives_what_the_interpreter_gives",
            "test_postgres_knows_the_group_as_the_interpreter_does",
        ),
        shipped=of("properties/test_sql.py", "test_postgres_scores_a_shipped_set"),
    ),
    Law(
        one=INTERPRETER,
        other="SQL in Spark (nightly)",
        generated=of(
            "properties/test_sql.py",
            "test_spark_gives_what_the_interpreter_gives",
            "test_spark_knows_the_group_as_the_interpreter_does",
        ),
        shipped=of("properties/test_sql.py", "test_spark_scores_a_shipped_set"),
    ),
    Law(
        one=INTERPRETER,
        other="JavaScript in Node",
        generated=of(
            "properties/test_javascript_evaluator.py",
            "test_the_javascript_evaluator_gives_what_the_interpreter_gives",
            "test_figures_that_no_number_holds_are_scored_by_bigints",
            "test_sets_as_they_are_written_are_scored_and_graded_in_javascript",
        ),
        shipped=of(
            "properties/test_shipped_units_in_javascript.py",
            "test_the_javascript_evaluator_of_a_shipped_set_gives_what_the_interpreter_gives",
        ),
    ),
    Law(
        one="Python (reading of texts)",
        other="JavaScript (reading of texts)",
        generated=of(
            "properties/test_javascript_reading.py",
            "test_texts_are_read_or_refused_as_in_python",
            "test_whole_numbers_and_truth_are_read_or_refused_as_in_python",
        ),
    ),
    Law(
        one=INTERPRETER,
        other="formulas of the form (their meaning)",
        generated=of(
            "test_form_exactly.py",
            "test_the_formulas_come_to_what_the_interpreter_gives",
            "test_the_totals_come_to_what_the_interpreter_gives",
        ),
    ),
    Law(
        one=INTERPRETER,
        other="the form in LibreOffice",
        shipped=of("test_form_recalculated.py", "test_a_spreadsheet_finds_what_the_interpreter_gives"),
    ),
    Law(
        one=INTERPRETER,
        other="the form in `formulas`",
        generated=of("test_form_recalculated_twice.py", "test_another_reader_finds_what_the_interpreter_gives"),
    ),
    Law(
        one=INTERPRETER,
        other="integers of rules.json",
        generated=of(
            "properties/test_rules_json.py", "test_an_evaluator_of_the_integers_gives_what_the_interpreter_gives"
        ),
    ),
    Law(
        one="vectors (of the interpreter)",
        other="Python",
        shipped=of("test_vectors.py", "test_the_generated_evaluator_passes_all_vectors"),
    ),
    Law(
        one="vectors (of the interpreter)",
        other="small evaluators in Python, PHP, Java",
        shipped=of(
            "test_vectors.py",
            "test_the_small_evaluator_in_python_passes_all_vectors",
            "test_an_evaluator_in_another_language_passes_all_vectors_but_those_that_are_spoilt",
        ),
    ),
    Law(
        one=INTERPRETER,
        other="a second writing of two revisions by hand",
        shipped=of("properties/test_second_writing.py", "test_a_unit_scores_as_the_second_writing_says"),
    ),
    Law(
        one="receipt",
        other="receipt made again",
        generated=of(
            "properties/test_altered_receipts.py",
            "test_a_receipt_says_what_was_scored_and_verifies_and_what_is_altered_is_found",
        ),
        shipped=of(
            "properties/test_altered_receipts.py",
            "test_the_receipt_of_a_shipped_set_verifies_and_says_where_its_texts_lie",
        ),
    ),
)


def table():
    """The table of the page."""
    rows = [f"| {law.one} | {law.other} | {_cell(law.generated)} | {_cell(law.shipped)} |" for law in LAWS]
    return "\n".join(("| one | the other | generated sets | shipped sets |", "| --- | --- | --- | --- |", *rows))


def _cell(tests):
    return "<br>".join(dict.fromkeys(f"`tests/{test.partition('::')[0]}`" for test in tests)) or "–"


def tried(law, examples, runs):
    """What was tried of a law: examples by the name of a test, and how many runs passed."""
    return sum(examples.get(test, 0) for test in law.generated), sum(runs.get(test, 0) for test in law.shipped)
