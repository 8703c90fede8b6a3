# `make demo` shows Multaqa, `make test` and `make check` prove it. All set themselves up first.
PORT ?= 8000
JOBS ?= 2
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL: check checks api messages

bin := .venv/bin
setup := @sh scripts/setup.sh
bundle := backend/multaqa/static/multaqa/manifest.json
catalogues := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/django.po))
sources := $(shell find frontend/src frontend/public frontend/index.html frontend/*.ts locale -type f ! -name '*.mo' ! -name 'django.po' 2>/dev/null)
manage := MULTAQA_MODE=test $(bin)/multaqa

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 18

demo: ## the Dubai forum in Arabic and English on http://localhost:8000 (another port: PORT=8765)
	$(setup) tools
	$(setup) port "$(PORT)"
	@$(MAKE) --no-print-directory -j2 ready
	@exec $(bin)/multaqa up --demo --port "$(PORT)"

ready: $(bundle) $(catalogues) .venv/.pango ## everything installed and built
develop: ready .venv/.dev .venv/.chromium
setup-dev:
	$(setup) tools
	@$(MAKE) --no-print-directory -j2 develop

test: setup-dev ## every test: pages, Python, browser
	cd frontend && npm test
	$(bin)/pytest -n $(JOBS) --dist loadgroup

check: checks test ## everything that must hold before a change is merged
checks: setup-dev lint types ## as `check`, without the tests
	$(manage) makemigrations --check --dry-run
	@$(MAKE) --no-print-directory api
	@git diff --exit-code -- frontend/openapi.yaml frontend/src/api/generated || { echo "The API changed: commit what 'make api' wrote."; exit 1; }
	$(bin)/python scripts/messages.py check
	cd frontend && npm run messages:check

lint: setup-dev ## style, and who may import whom
	$(bin)/ruff format --check
	$(bin)/ruff check
	$(bin)/lint-imports
	cd frontend && npx biome check .

types: setup-dev ## mypy and tsc, both strict
	MULTAQA_MODE=test $(bin)/mypy
	cd frontend && npx tsc --noEmit

api: setup-dev ## the OpenAPI schema and the generated client
	$(manage) spectacular --file frontend/openapi.yaml --validate --fail-on-warn
	cd frontend && npm run api

messages: setup-dev ## collect the texts to translate, Django's and the pages'
	$(bin)/python scripts/messages.py extract
	cd frontend && npm run messages

fmt: setup-dev ## put every file into its style
	$(bin)/ruff format
	$(bin)/ruff check --fix
	cd frontend && npm run fix

perf: setup-dev ## measure speed, queries and bytes: one table
	$(bin)/pytest tests/perf -m perf -q -s

.venv/bin/uv:
	$(setup) venv
.venv/.synced: uv.lock | .venv/bin/uv
	$(setup) sync --extra embedded
	@touch $@
.venv/.dev: uv.lock .venv/.synced
	$(setup) sync --all-extras --group dev
	@touch $@
.venv/.pango: | .venv/.synced
	$(setup) pango
	@touch $@
.venv/.chromium: | .venv/.synced
	$(setup) chromium
	@touch $@
frontend/node_modules/.installed: frontend/package-lock.json
	$(setup) npm_ci
	@touch $@
$(bundle): frontend/node_modules/.installed $(sources) | .venv/.synced
	$(setup) build
%.mo: %.po | .venv/.synced
	@$(bin)/python scripts/messages.py compile $<

.PHONY: help demo ready develop setup-dev test check checks lint types api messages fmt perf
