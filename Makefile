# Every way to set up, run and check Netwright. `make` alone lists them.
PYTHON ?= python3
FILE ?= digits_cnn
WORKERS ?= 2
MINUTES ?= 30
EVENTS ?= 10000
SEEDS ?= 1 2 3
EXAMPLES ?= 500
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --root-user-action=ignore
TORCH := $(shell grep '^torch==' constraints.txt)
PEERS := $(shell sed -n '/^. What the training loop/,/^$$/{/==/p;}' constraints.txt) \
  lightning-utilities packaging PyYAML tqdm
REFERENCES := $(shell sed -n '/^. What published networks/,/^$$/{/==/p;}' constraints.txt)

.PHONY: help setup run test lint format docs words bench peers soak monkey hands clean libraries

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/.has-netwright ## Make .venv with Netwright in it, at the tested versions

run: setup ## Open the designer on an example or on FILE; without a screen, train it in the terminal
	@$(BIN)/netwright $(FILE)

test: libraries .venv/.has-tests .venv/.has-references lint ## Check all that CI checks
	$(BIN)/python -m pytest -n $(WORKERS)

lint: .venv/.has-tests ## Check style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/.has-tests ## Set the code in the project's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: .venv/.has-netwright ## Write docs/reference, the layers as web pages, from their declarations
	$(BIN)/python -m runtime.handbook docs/reference

words: .venv/.has-netwright ## Find all texts of the window and bring the translations up to date
	$(BIN)/python -m designer.texts

bench: .venv/.has-tests ## Measure speed against hand-written programs
	@for room in benchmarks/*/; do name=$$(basename $$room); echo "== $$name"; \
	  $(BIN)/python -m benchmarks.$$name || exit 1; done

peers: .venv/.has-tests ## Install what `make bench` measures training beside, into .venv/peers
	$(PIP) --quiet -c constraints.txt --no-deps --upgrade --target .venv/peers $(PEERS)

soak: .venv/.has-tests ## Use the window for MINUTES, thirty unless told, and see that nothing is left over
	$(BIN)/python -m tests.soak --minutes $(MINUTES)

monkey: .venv/.has-tests ## Press EVENTS random keys and buttons, ten thousand unless told, for each of SEEDS
	NETWRIGHT_MONKEY_EVENTS=$(EVENTS) NETWRIGHT_MONKEY_SEEDS="$(SEEDS)" \
	  $(BIN)/python -m pytest -n $(WORKERS) tests/designer/test_monkey.py

hands: .venv/.has-tests ## Try EXAMPLES rows of edits in the window, five hundred unless told, and undo them
	NETWRIGHT_MACHINE_EXAMPLES=$(EXAMPLES) $(BIN)/python -m pytest -n 0 tests/designer/test_window_machine.py

clean: ## Remove what builds, tests and tools have left; .venv stays
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -path ./.venv -prune -o -type d -name __pycache__ -exec rm -rf {} +

libraries:
	@missing=$$(.ci/missing); test -z "$$missing" || { \
	  echo "Qt and its tests need more of the system; run: sudo apt-get install -y" $$missing; exit 1; }

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Netwright needs Python 3.11 or newer; name one: make setup PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -m venv .venv || { \
	  rm -rf .venv; echo "Python lacks venv; run: sudo apt-get install -y python3-venv"; exit 1; }

# torch comes first and by its exact version, so that pip takes the build that it finds for that
# version (a CPU build where one is offered) and nothing later replaces it.
.venv/.has-netwright: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) -c constraints.txt $(TORCH) setuptools
	$(PIP) -c constraints.txt --no-build-isolation --editable .
	@touch $@

.venv/.has-tests: .venv/.has-netwright
	$(PIP) -c constraints.txt --no-build-isolation --editable '.[test]'
	@touch $@

# What the published networks are compared with stands apart: where torchvision is built for another
# torch, every package that imports it in passing breaks. Without it those tests are skipped.
.venv/.has-references: constraints.txt | .venv/.has-tests
	@$(PIP) --quiet --no-deps --upgrade --target .venv/references $(REFERENCES) && touch $@ || \
	  echo "torchvision and transformers cannot be installed: networks are not compared with theirs"
