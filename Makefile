# Every target runs in .venv, which is made when it is first needed and renewed when
# pyproject.toml or constraints.txt changes. `make help` lists the targets.

# Python 3.11 or newer. Another one: make PYTHON=python3.12 …
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)
JOBS ?= 2

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
WRITTEN := codegen tests $(wildcard benchmarks website) # by hand; generated/ has a formatter of its own

.DEFAULT_GOAL := help
.PHONY: help venv generate check overlays format lint types mypy pyright test coverage fuzz slow services bench docs dist clean

help: ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */\1\t/' | expand -t 12

venv: $(INSTALLED) ## Make .venv with the pinned versions

$(INSTALLED): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=… $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@

generate: $(INSTALLED) ## Regenerate generated/ from the models and the facts, and check it
	$(BIN)/botosmith generate
	$(BIN)/botosmith check

check: $(INSTALLED) ## Tell whether generated/ is up to date and every fact still holds
	$(BIN)/botosmith check
	$(BIN)/botosmith overlay check

format: $(INSTALLED) ## Format the sources
	$(BIN)/ruff check --fix $(WRITTEN)
	$(BIN)/black $(WRITTEN)

lint: $(INSTALLED) ## Ruff, and Black without writing
	$(BIN)/ruff check $(WRITTEN)
	$(BIN)/black --check --quiet $(WRITTEN) || { echo "not formatted; run: make format" >&2; exit 1; }

types: mypy pyright ## mypy and Pyright, both strict

mypy: $(INSTALLED)
	$(BIN)/mypy

pyright: $(INSTALLED)
	$(BIN)/pyright --pythonpath $(BIN)/python

test: $(INSTALLED) ## Everything that a change has to pass
	$(MAKE) --no-print-directory -j $(JOBS) lint types check
	$(BIN)/pytest -q -n $(JOBS) -m 'not slow'

coverage: $(INSTALLED) ## The tests again, and whether they run enough of the lines of codegen/
	$(BIN)/pytest -q -n $(JOBS) -m 'not slow' --cov --cov-report=term

fuzz: $(INSTALLED) ## Thousands of bad inputs: models, overlays, pages, sources, configurations, arguments
	PYTHONPATH=codegen:. $(BIN)/python -m tests.fuzz

slow: $(INSTALLED) ## The tests that take minutes
	$(BIN)/pytest -q -n $(JOBS) -m slow

services: $(INSTALLED) ## Generate, import and exercise every service of botocore
	$(BIN)/python -m tests.services

bench: $(INSTALLED) ## Measure
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	PYTHONPATH=generated $(BIN)/python -m benchmarks

docs: $(INSTALLED) ## Draw the pictures of the documents, and make build/docs/ of them, a site
	PYTHONPATH=codegen:. $(BIN)/python -m website

dist: $(INSTALLED) ## Build and check the sdist and the wheel
	rm -rf dist
	$(BIN)/python -m build --no-isolation
	$(BIN)/twine check --strict dist/*

clean: ## Remove everything that can be made again
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find codegen generated tests -type d -name __pycache__ -prune -exec rm -rf {} +
