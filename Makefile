# Every target in a line: make help
PYTHON := .venv/bin/python
STAMP := .venv/.ready

.PHONY: help setup check lint types contracts dead test format faults bench mutants goldens pins \
	wheel-check demo clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "%-12s %s\n", $$1, $$2}'

$(STAMP): requirements-dev.txt pyproject.toml
	python3 -m venv .venv
	.venv/bin/pip install -q --require-hashes -r requirements-dev.txt
	.venv/bin/pip install -q --no-deps --no-build-isolation -e .
	$(PYTHON) -m compileall -q planner store wizard tui cli
	touch $(STAMP)

setup: $(STAMP) ## make .venv with everything that development needs

check: lint types contracts dead test ## everything that CI checks, but for the wheel

lint: setup ## format and lint rules
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .

types: setup ## mypy --strict over code, tests and benchmarks
	.venv/bin/mypy

contracts: setup ## who may import whom
	.venv/bin/lint-imports

dead: setup ## dependencies that nothing imports, names that nothing reads
	.venv/bin/deptry .
	.venv/bin/vulture

test: setup ## the tests
	$(PYTHON) -m pytest -q -n 2

format: setup ## rewrite the code in the house format
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

faults: setup ## the fault plan at full counts (some minutes; wants strace, and root for a full disk)
	$(PYTHON) -m pytest -q tests/faults --faults=full

bench: setup ## speed and memory as ratios, each measured in one run
	$(PYTHON) -m benchmarks

mutants: setup ## mutation tests of the rules; ONLY=history, or a module, for a part
	PYTHONPATH=tests nice $(PYTHON) -m mutation $(ONLY)

goldens: setup ## rewrite the golden screens; look at each before you commit it
	UPDATE_GOLDENS=1 $(PYTHON) -m pytest -q tests -k golden

pins: setup ## renew the pinned requirements from pyproject.toml
	sh requirements.sh

wheel-check: setup ## build the wheel, install it into a fresh environment, start it elsewhere
	sh .ci/wheel

demo: setup ## look around in the demo plan
	.venv/bin/dualtrack demo

clean: ## remove what was built
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
