# Only relative paths stand here, so that the folder may have spaces in its name.

PYTHON ?= $(firstword $(foreach name,python3.11 python3 python,$(if $(shell command -v $(name) 2>/dev/null),$(name))))
BIN := .venv/bin
BENCH := .venv-bench/bin
SPEC ?= spec/phan-loai-dvhc-tinh/nd-307-2025
BEFORE ?= spec/phan-loai-dvhc-tinh/nq-1211-2016
CASES ?= $(SPEC)/cases.yaml
OUT ?= build/demo

export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := test
.DELETE_ON_ERROR:
.PHONY: demo test lint style types layers generated fresh nightly bench docs lock clean

# The environment: what the lock says, then the project itself in place.
.venv/locked: requirements.lock
	"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "parlang needs Python 3.11 or newer")'
	rm -rf .venv
	"$(PYTHON)" -m venv .venv
	"$(BIN)/python" -m pip install --quiet --require-hashes -r requirements.lock
	touch "$@"

.venv/installed: .venv/locked pyproject.toml
	"$(BIN)/python" -m pip install --quiet --no-deps --no-build-isolation -e .
	touch "$@"

# The main job on a real decree: check it, prove it for all figures, say what it changed, test it, score provinces, say
# why points were lost, write the guidance; then a million made-up units at once.
demo: .venv/installed
	"$(BIN)/parlang" check "$(SPEC)"
	"$(BIN)/parlang" prove "$(SPEC)"
	"$(BIN)/parlang" diff "$(BEFORE)" "$(SPEC)"
	"$(BIN)/parlang" test "$(SPEC)" --cases "$(CASES)"
	"$(BIN)/parlang" eval "$(SPEC)" "$(CASES)"
	"$(BIN)/parlang" build "$(SPEC)" --target python,markdown,html,docx,pdf,xlsx,schema --out "$(OUT)"
	"$(BIN)/python" -m benchmarks.rows "$(SPEC)" "$(OUT)/units.parquet" --rows 1000000
	"$(BIN)/parlang" eval "$(SPEC)" "$(OUT)/units.parquet" --out "$(OUT)/scores.parquet"

# Everything that must hold before a change is taken.
test: .venv/installed
	$(MAKE) --no-print-directory -j 2 style types layers fresh docs
	"$(BIN)/python" -m pytest -n 2

lint: style types layers

style: .venv/installed
	"$(BIN)/ruff" check
	"$(BIN)/ruff" format --check

types: .venv/installed
	"$(BIN)/mypy"

layers: .venv/installed
	"$(BIN)/lint-imports"

# Write again what is made from spec/ and from the grammar, and committed.
generated: .venv/installed
	"$(BIN)/python" -m parlang_compiler.generated

# The same into a temporary folder; a difference from what is committed is an error.
fresh: .venv/installed
	"$(BIN)/python" -m parlang_compiler.generated --check

# A Spark of its own, for the queries of the target sql; without Java their laws in Spark are skipped.
build/spark/installed: tests/spark/requirements.lock
	rm -rf build/spark
	"$(PYTHON)" -m venv build/spark
	build/spark/bin/python -m pip install --quiet --require-hashes -r tests/spark/requirements.lock
	touch "$@"

# The laws, and the form in a spreadsheet, searched deeply; prints how many examples were tried.
nightly: .venv/installed $(if $(shell command -v java 2>/dev/null),build/spark/installed)
	HYPOTHESIS_PROFILE=nightly "$(BIN)/python" -m pytest -n 2 tests/properties $(wildcard tests/test_form_*.py)

# How long things take, beside others: rule engines and data frames that only this needs have an environment of their own.
bench: .venv-bench/installed
	"$(BENCH)/python" -m benchmarks

.venv-bench/locked: benchmarks/peers.lock benchmarks/install.py
	rm -rf .venv-bench
	"$(PYTHON)" -m venv .venv-bench
	"$(BENCH)/python" benchmarks/install.py
	touch "$@"

.venv-bench/installed: .venv-bench/locked pyproject.toml
	"$(BENCH)/python" -m pip install --quiet --no-deps --no-build-isolation -e .
	touch "$@"

docs: .venv/installed
	"$(BIN)/mkdocs" build --strict

# Pin the whole development environment again, newest versions first; then that of the benchmarks, in step with it.
PINNED := --universal --python-version 3.11 --upgrade --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --quiet
lock: .venv/locked
	"$(BIN)/uv" pip compile pyproject.toml --all-extras $(PINNED) --output-file requirements.lock
	"$(BIN)/uv" pip compile pyproject.toml benchmarks/peers.txt --extra prove --extra batch --extra sql \
		--constraint requirements.lock $(PINNED) --output-file benchmarks/peers.lock

clean:
	rm -rf .venv .venv-bench build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
