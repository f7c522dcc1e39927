# The commands people type; `make` alone prints this list. Each does its own set-up; none needs
# another first.
#
#   make serve   the site on http://127.0.0.1:8000/, rebuilt at each change; with LANGUAGES=cy, Welsh too
#   make test    everything that depends only on the change; CI runs this
#   make build   the site in site/
#   make lint    the rules for content, on the sources
#   make links   build, then every link, fragment, asset and address
#   make pdf     build, then each worksheet and checklist as PDF and Word, in site/papers/
#   make kit     all of that as zip files for careers services, with checksums, in dist/
#
# For a careers service:
#
#   make hosting                                make pdf, then site/ and files for a web server, in dist/hosting/
#   make static                                 make pdf, then site/ with the policy in each page, for a host without headers
#   make copy PAGE=support.md                   start a page of yours that replaces ours, in yours/pages
#   make compare                                what an update changed in the pages that yours replace
#   make changes OLD=../after-the-no-0.1.0      what readers will notice of an update
#   make accept PAGE=support.md                 such a page has taken the changes up
#
# For a translator:
#
#   make words                                collect the words of the interface; LANGUAGES=ga begins a language
#   make missing-words LANGUAGES=cy           what waits for you
#   make english-changes PAGE=cy/support.md   what changed in English since a page was translated
#   make translated PAGE=cy/support.md        your page has taken that up
#
# While you work on it:
#
#   make hook              check the pages of each commit before it is made
#   make format            lay out Python, scripts and style sheets, and draw the rooms
#   make types             check the types of Python and JavaScript
#   make lock              pin the dependencies anew after pyproject.toml changed
#   make dates             what a person should check again: addresses, numbers, laws, reviews
#   make measure           build, then what a browser finds on every page, for the papers of a careers service
#   make external-links    every outside address, with a dated report in reports/
#   make lint-figures      how many of the faults in a collection of examples the rules find
#   make lint-benchmark    how long the rules take, for the pages and for twenty times as many
#   make wire              what a first visit to each kind of page costs, as our nginx file sends it
#   make paint             the same, and how soon a slow phone shows it; takes minutes
#   make figures           all of that, many readers at once and how long commands take, into FIGURES.md
#   make search-figures    how long the search takes on a slow phone and a slow line
#   make mutation-figures           how many faults put into scripts/content/ the tests notice
#   make mutation-figures-scripts   how many faults put into the browser scripts their tests notice

SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help serve build copy accept compare changes test lint dates hook words english-changes translated missing-words lint-figures lint-benchmark search-figures mutation-figures mutation-figures-scripts wire paint figures links pdf hosting static kit measure external-links format lock types

PYTHON ?= python3
BIN := .venv/bin
RUN := $(BIN)/python -m
# MkDocs: the notice about its own future is known; see CONTRIBUTING.md.
export NO_MKDOCS_2_WARNING := 1
# The same sources give the same bytes: dates come from the last commit, not from the clock.
export SOURCE_DATE_EPOCH := $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
# `make hosting OFFLINE=no`: readers' devices keep no page, and let go of those they kept.
OFFLINE ?= yes
KEEP = $(RUN) scripts.site.offline site $(if $(filter no,$(OFFLINE)),--off)
help:
	@sed -n '/^$$/q; s/^# \{0,1\}//p' Makefile

serve: .venv/search
	@$(RUN) scripts.site --serve $(IN_LANGUAGES)

# `make build LANGUAGES="cy ar"`: other languages beside English, each in a folder of its own.
IN_LANGUAGES = $(if $(LANGUAGES),--languages $(LANGUAGES))
build: .venv/search
	@$(RUN) scripts.site --site-dir site $(IN_LANGUAGES)

# A careers service's own pages that replace ours; see docs/careers-services/updates.md.
copy accept: .venv/site
	@$(RUN) scripts.settings $@ $(PAGE)

compare: .venv/site
	@$(RUN) scripts.settings compare

changes: .venv/site
	@$(RUN) scripts.settings changes $(OLD)

lint: .venv/dev
	@$(RUN) scripts.lint
	@$(RUN) scripts.tools.check_words

# Without LANGUAGES, those there are; with it, it begins new ones.
words: .venv/site
	@$(RUN) scripts.tools.collect_words $(LANGUAGES)

# What a translation should take up, and that it has.
english-changes: .venv/site
	@$(RUN) scripts.tools.take_up changes $(PAGE)

translated: .venv/site
	@$(RUN) scripts.tools.take_up accept $(PAGE)

missing-words: .venv/site
	@$(RUN) scripts.tools.check_words --whole $(LANGUAGES)

dates: .venv/dev
	@$(RUN) scripts.lint --dates

# Before each commit, the pages it changes are checked.
hook: .venv/dev
	@cp scripts/lint/pre-commit "$$(git rev-parse --git-path hooks)/pre-commit"

lint-figures: .venv/dev
	@$(RUN) tests.lint.corpus

lint-benchmark: .venv/dev
	@$(RUN) scripts.lint.benchmark

search-figures: build .venv/dev
	@$(RUN) scripts.tools.find_browser
	@$(RUN) tests.site.search.figures site

# About half an hour on two quiet cores. `.venv/bin/mutmut results` lists what was not noticed.
mutation-figures: .venv/mutations
	@$(BIN)/mutmut run --max-children 2

# Long at first, on two quiet cores perhaps half an hour; then only what changed since is run.
mutation-figures-scripts: .venv/dev .venv/node
	@$(RUN) tests.javascript.mutations $(SCRIPTS)

wire paint: build .venv/dev
	@$(RUN) scripts.tools.find_servers
	@$(RUN) scripts.measure.wire site $(if $(filter paint,$@),--paint)

# Let nothing else run meanwhile.
figures: build .venv/dev
	@$(RUN) scripts.tools.find_servers
	@$(RUN) scripts.papers.find_libraries
	@$(RUN) scripts.measure.figures site

# Ours and a careers service's own pages, built at a root and under a sub-path.
links: .venv/dev .venv/search
	@$(RUN) scripts.links published .cache/links $(IN_LANGUAGES)

pdf: build .venv/papers
	@$(RUN) scripts.papers.find_libraries
	@$(RUN) scripts.papers site
	@$(KEEP)
	@$(RUN) scripts.links check site --only download

# Names first, then the list of files that a device may keep, compressed copies and times: nothing
# may change in a file that has them.
hosting: pdf
	@$(RUN) scripts.hosting.name_by_content site
	@$(KEEP)
	@$(RUN) scripts.hosting.precompress site
	@$(RUN) scripts.hosting.date_by_content site
	@$(RUN) scripts.hosting --site site --out dist/hosting

# For a host that lets nobody set headers, such as GitHub Pages.
static: pdf
	@$(RUN) scripts.hosting.policy_in_page site
	@$(KEEP)

kit: pdf
	@$(RUN) scripts.kit --site site --out dist

measure: build .venv/dev
	@$(RUN) scripts.tools.find_browser chromium
	@$(RUN) scripts.measure site

external-links: build .venv/dev
	@mkdir -p reports
	@$(RUN) scripts.links external site --docs docs \
		--report reports/external-links-$$(date +%F).md

types: .venv/dev .venv/node
	@$(RUN) mypy
	@$(RUN) scripts.tools.check_javascript

test: .venv/dev .venv/node
	@$(RUN) ruff check --quiet
	@$(RUN) ruff format --quiet --check
	@$(RUN) scripts.tools.format_scripts --check
	@$(MAKE) --no-print-directory types lint build links
	@$(RUN) scripts.tools.find_browser
	@$(RUN) scripts.papers.find_libraries
	@$(RUN) scripts.tools.find_servers
	@$(RUN) pytest --quiet --numprocesses 3 --dist worksteal

format: .venv/dev .venv/node
	@$(RUN) ruff check --quiet --fix
	@$(RUN) ruff format
	@$(RUN) scripts.tools.format_scripts
	@$(RUN) scripts.tools.draw_rooms

LOCK = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11.5 \
	--generate-hashes --no-annotate --no-header --quiet
lock: .venv/dev
	@$(LOCK) --output-file requirements.txt
	@$(LOCK) --extra papers --extra dev --constraint requirements.txt \
		--output-file requirements-dev.txt
	@$(LOCK) --extra papers --constraint requirements-dev.txt --output-file requirements-papers.txt
	@$(LOCK) --extra papers --extra dev --extra mutations --constraint requirements-dev.txt \
		--output-file requirements-mutations.txt

# ------------------------------------------------------------------ Set-up
# Marks in .venv: what the site needs from PyPI is there, and from npm; what its papers need, and its
# tests, too.

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5) and \
		"Python 3.11.5 or newer is needed; this is " + sys.version.split()[0] + \
		". Name another with: make PYTHON=python3.12 ...")'
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Python could not make a virtual environment. On Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }

.venv/site: requirements.txt | .venv/bin/python
	@echo "Setting up: what the site needs"
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	@touch $@

.venv/papers: requirements-papers.txt .venv/site
	@echo "Setting up: what the papers need"
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-papers.txt
	@touch $@

.venv/dev: requirements-dev.txt .venv/site
	@echo "Setting up: what the tests need"
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@touch .venv/papers $@

.venv/mutations: requirements-mutations.txt .venv/dev
	@echo "Setting up: what puts faults into the code"
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-mutations.txt
	@touch $@

# The engine of the search, and what joins scripts. npm takes out what it is not asked for, so the
# tools go with it.
.venv/search: package-lock.json | .venv/site
	@echo "Setting up: the engine of the search, and what joins scripts"
	@rm -f .venv/node
	@$(RUN) scripts.tools.npm ci --omit=dev --silent
	@touch $@

.venv/node: package-lock.json .venv/dev
	@echo "Setting up: the tools from npm"
	@$(RUN) scripts.tools.npm ci --silent
	@touch .venv/search $@
