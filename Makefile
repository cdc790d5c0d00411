# hfnb: two commands matter, `make lab` and `make test`. `make help` lists the others.

PYTHON ?= python3
BIN := .venv/bin
# What pytest runs over; `make test TESTS=tests/test_house.py` runs a part. pytest reads more
# options from PYTEST_ADDOPTS.
TESTS ?= tests notebooks

.DEFAULT_GOAL := help
.PHONY: help lab test lint format notebooks screenshots adapter lock model venv chromium clean

help:  ## list the targets
	@grep -E '^[a-z]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z]+):[^#]*## */  make \1\t/' | expand -t 20

lab: model  ## open the course in JupyterLab; sets everything up the first time
	@$(BIN)/hfnb lab

test: lint model chromium  ## lint, unit tests, every notebook (nbval) and the browser tests
	@$(BIN)/python -m pytest $(TESTS)

lint: venv  ## ruff and mypy
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: venv  ## let ruff rewrite what it can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

notebooks: model  ## run every notebook again, in place, and store clean outputs
	@$(BIN)/python .ci/notebooks.py notebooks

screenshots: model chromium  ## take the README's pictures of the panels again
	@$(BIN)/python -m pytest tests/browser/demonstration.py

model: venv  ## convert the embedded model once into the user's cache
	@$(BIN)/hfnb model

adapter: model  ## train the ReAct adapter again, into build/adapter (two hours)
	@$(BIN)/python -m training.train --out build/first_stage --seed 1 --traces 900 --plans 5000 \
		--steps 400
	@$(BIN)/python -m training.train --out build/adapter --resume build/first_stage --seed 2 \
		--traces 1300 --plans 10500 --share calculator=28 --share two_hop=14 \
		--share two_lookups=12 --share lookup_calculator=10 --share several_facts=9 \
		--share comparison=9 --share not_found=6 --share rephrase=5 --share lookup=4 \
		--share no_tool=3

lock: venv  ## resolve pyproject.toml anew into requirements.lock and environment.yml
	@$(BIN)/python .ci/lock.py

venv:  ## build or update .venv from requirements.lock
	@$(PYTHON) .ci/environment.py

chromium: venv  ## find a Chromium for the browser tests, or fetch one
	@$(BIN)/python tests/browser/chromium.py

clean:  ## remove .venv and everything that can be made again
	rm -rf .venv .pytest_cache .ruff_cache .mypy_cache .hypothesis build dist screenshots
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
