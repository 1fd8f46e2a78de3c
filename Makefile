# LayerFerry: everything a contributor or a curious user runs. `make help` lists it.
SHELL := /bin/bash
PYTHON := /usr/bin/python3
VENV := build/venv/bin

.DEFAULT_GOAL := help
.PHONY: help demo desktop test test-unit test-qgis test-gui test-browser test-koop test-qt6 test-matrix test-matrix-gui test-faults test-faults-full test-moments fuzz \
        lint format types bench bench-quick bench-save bench-million \
        i18n-update i18n-compile docs screenshots package deploy clean \
        install-dev

help: ## this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

demo: ## sign in, import and save real layers from a server on this machine; writes build/demo
	@scripts/install.sh runtime
	@QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/demo.py

desktop: ## QGIS in a throw-away profile with the plugin and a demo server, ready to click
	@scripts/install.sh runtime screen
	@scripts/desktop.sh

install-dev:
	@scripts/install.sh dev

test: install-dev ## every test but the browser's, Koop and the matrix
	@scripts/test.sh all

test-unit: install-dev ## plain Python, no QGIS
	@scripts/test.sh unit

test-qgis: install-dev ## with QGIS, without a screen
	@scripts/test.sh qgis

test-gui: install-dev ## real clicks on a virtual screen; pictures in build/screens
	@scripts/test.sh gui

test-browser: install-dev ## sign-in on a portal's page, in Chromium without a screen
	@scripts/test.sh browser

test-koop: install-dev ## against Koop, Esri's open-source server, from npm
	@scripts/install.sh koop
	@scripts/test.sh koop

test-qt6: ## the plugin on real Qt 6 (PyQt6 from PyPI), with an imitation of QGIS
	@scripts/install.sh qt6
	@scripts/test.sh qt6

test-faults: install-dev ## about a thousand imports from a server that fails on order; five minutes
	@scripts/faults.sh

test-faults-full: install-dev ## the same with every output at every point; about twenty minutes
	@scripts/faults.sh --full

test-moments: install-dev ## cancel, close, remove, unload and quit at 10 moments each (MOMENTS=50 for more)
	@scripts/moments.sh --each $(or $(MOMENTS),10)

fuzz: install-dev ## 10,000 damaged answers to the decoders; a quarter of a minute
	@LAYERFERRY_DAMAGES=0-10000 scripts/test.sh unit tests/unit/test_damaged_answers.py -q

test-matrix: ## unit and integration tests in the QGIS of Debian 13
	@scripts/install.sh matrix
	@scripts/matrix.sh

test-matrix-gui: ## real clicks in the QGIS of Debian 13; pictures in build/screens-trixie
	@scripts/install.sh matrix screen
	@scripts/matrix.sh --gui

lint: install-dev ## everything the code style asks for
	@scripts/lint.sh

types: install-dev ## mypy: strict where no QGIS is
	@scripts/types.sh

format: install-dev ## let ruff put the code in shape
	$(VENV)/ruff check --fix-only --quiet .
	$(VENV)/ruff format .

bench: install-dev ## LayerFerry beside its peers, median of three; about six minutes
	@bench/run.sh

bench-quick: install-dev ## the same, smaller and once; about two minutes
	@bench/run.sh --quick

bench-save: install-dev ## a GeoPackage of 200,000 rows to a Shapefile, beside ogr2ogr
	@nice -n 5 $(VENV)/python -m bench.saving

bench-million: install-dev ## a million rows through ended tokens, failing pages and a kill -9
	@nice -n 5 $(VENV)/python -m bench.million

i18n-update: ## new and changed texts of the code into i18n/*.ts; says what is still to translate
	@$(PYTHON) scripts/i18n.py update
	@$(PYTHON) scripts/i18n.py check

i18n-compile: ## i18n/*.ts to .qm
	@scripts/install.sh i18n
	@$(PYTHON) scripts/i18n.py compile

# Taken again whenever a window may look otherwise; `make test` takes them on its way.
PICTURES := build/screens/guide/options.png
$(PICTURES): $(shell find plugin.py core ui tests/gui tests/arcgis_server -name '*.py' -o -name '*.ui')
	@scripts/install.sh dev
	@scripts/test.sh gui tests/gui/test_guide_pictures.py -q

docs: $(PICTURES) ## the user guide: build/guide/site/index.html, with pictures of the windows as they are
	@scripts/install.sh dev docs
	@scripts/guide.sh

screenshots: docs ## the two pictures of README.md anew, into docs/
	@cp build/guide/pages/images/layer.png build/guide/pages/images/done.png docs/

package: docs ## build/layerferry.zip, ready for "Install from ZIP"
	@scripts/install.sh dev i18n
	@$(PYTHON) scripts/i18n.py compile
	@$(PYTHON) scripts/package.py

deploy: package ## the package into the plugins folder of the QGIS profile "default"
	@scripts/deploy.sh

clean: ## all that was built here
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis i18n/*.qm i18n/*.json
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
