# The one door to the project: `make` lists what there is. CI calls the same targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
CONFIGURATION ?= Release
PORT ?= 5080
SEED ?= $(CURDIR)/seed-data
STORE ?=
export ASPNETCORE_URLS ?= http://localhost:$(PORT)
export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1
API := src/ClusterGraph.Api
BIN := $(CURDIR)/$(API)/bin/$(CONFIGURATION)/net10.0/ClusterGraph.Api.dll

.PHONY: help build run test check format validate schema evaluate relatedness

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## Restore and build the service
	@dotnet build $(API) -c $(CONFIGURATION) -v quiet

run: ide build ## Load the seed data and serve it (PORT=, SEED=, STORE=, ASPNETCORE_URLS=)
	@exec dotnet $(BIN) serve --seed $(SEED) $(if $(STORE),--store $(STORE))

validate: build ## Check all of the seed data and report every problem
	@dotnet $(BIN) validate --seed $(SEED)

schema: build ## Write the SDL into schema/ and the JSON Schema of the seed data into seed-data/
	@dotnet $(BIN) schema --output schema/clustergraph.graphql --seed-format seed-data

test: test-packages ## Run all tests
	@SNAPSHOOTER_STRICT_MODE=true dotnet test ClusterGraph.sln -c $(CONFIGURATION) -v quiet

EVALUATION ?= $(CURDIR)/artifacts/evaluation
QUANTITIES ?=

evaluate: build ## Leave one agreement out, compare with baselines (EVALUATION= folder of the Markdown and JSON)
	@dotnet $(BIN) evaluate --seed $(SEED) --output $(EVALUATION)

relatedness: build ## Estimate co-location edges from a region x activity table (QUANTITIES=), as CSV
	@test -n "$(QUANTITIES)" || { echo "Set QUANTITIES to a table region x activity, CSV or .csv.gz."; exit 2; }
	@dotnet $(BIN) relatedness --from $(QUANTITIES)

# What some tests compare with; they say so and are skipped where Node or its registry is away.
.PHONY: test-packages
test-packages:
	@if command -v npm > /dev/null; then $(MAKE) --no-print-directory npm-driver || echo "test: the npm packages could not be fetched; the tests that need them are skipped"; fi

check: ## Format, and build everything with warnings as errors
	@dotnet build ClusterGraph.sln -c $(CONFIGURATION) -v quiet
	@dotnet format ClusterGraph.sln --verify-no-changes --no-restore

format: ## Format the code
	@dotnet format ClusterGraph.sln

# --- The GraphQL IDE ---------------------------------------------------------
# Lines for the Makefile. `run` should depend on `ide` (it never fails `run`); CI calls `make ide IDE_REQUIRED=1`.

IDE := src/ClusterGraph.Api/Ide
IDE_BUNDLE := src/ClusterGraph.Api/wwwroot/ide/index.html
IDE_PACKAGES := $(IDE)/node_modules/.package-lock.json
IDE_STAMP := artifacts/ide.stamp
NODE_FITS := const [major, minor] = process.versions.node.split(".").map(Number); \
	process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1)

.PHONY: ide ide-rebuild

ide: ## Build the GraphQL IDE that the API serves at /graphql/ui/ (needs Node; the API runs without it)
	@if ! node -e '$(NODE_FITS)' 2>/dev/null || ! command -v npm >/dev/null; then \
		echo "ide: skipped, it needs Node 20.19+ or 22.12+ with npm (the API runs without the IDE)"; test -z "$(IDE_REQUIRED)"; \
	elif ! $(MAKE) --no-print-directory --silent $(IDE_STAMP); then \
		echo "ide: not built, see above (the API runs without the IDE)"; test -z "$(IDE_REQUIRED)"; \
	fi

# A bundle that somebody deleted is built again.
$(IDE_STAMP): $(IDE_PACKAGES) $(IDE)/index.html $(IDE)/vite.config.js $(wildcard $(IDE)/src/* $(IDE)/public/*) $(if $(wildcard $(IDE_BUNDLE)),,ide-rebuild)
	echo "ide: bundling"
	cd $(IDE) && npx --no-install vite build --logLevel warn
	mkdir -p $(@D) && touch $@

# npm writes this file last; one retry, so that an absent registry is noticed in seconds.
$(IDE_PACKAGES): $(IDE)/package.json $(IDE)/package-lock.json $(IDE)/.npmrc
	echo "ide: fetching its packages"
	cd $(IDE) && npm ci --prefer-offline --fetch-retries=1 --fetch-retry-mintimeout=1000
	touch $@

ide-rebuild:

# --- The Bolt client's own measures; none is part of `make test` or `make check` ------
PYTHON ?= python3
NEO4J ?= bolt://localhost:7687
TESTKIT := tests/ClusterGraph.Bolt.Testkit
NPM_DRIVER := tests/ClusterGraph.Bolt.Tests/Npm/node_modules/.package-lock.json

.PHONY: testkit npm-driver bench-bolt

testkit: ## Bolt client against the stub tests of neo4j-drivers/testkit (TESTKIT_HOME=; PYTHON= with lark, ifaddr, pytz)
	@test -n "$(TESTKIT_HOME)" || { echo "Set TESTKIT_HOME to a checkout of neo4j-drivers/testkit."; exit 2; }
	@dotnet build $(TESTKIT) -c $(CONFIGURATION) -v quiet
	@TESTKIT_HOME=$(TESTKIT_HOME) $(PYTHON) $(TESTKIT)/run.py $(TESTKIT)/bin/$(CONFIGURATION)/net10.0/ClusterGraph.Bolt.Testkit.dll $(TESTKIT_MODULES)

npm-driver: $(NPM_DRIVER) ## The JavaScript driver that Bolt tests and benchmarks compare with (needs Node)

$(NPM_DRIVER): tests/ClusterGraph.Bolt.Tests/Npm/package-lock.json
	@cd tests/ClusterGraph.Bolt.Tests/Npm && npm ci --no-audit --no-fund --fetch-retries=1 && touch node_modules/.package-lock.json

bench-bolt: npm-driver ## Stream 100,000 records by turns with the JavaScript driver (NEO4J=bolt://..., no authentication)
	@dotnet run -c Release --project tests/ClusterGraph.Bolt.Benchmarks -- $(NEO4J) tests/ClusterGraph.Bolt.Tests/Npm

# --- The tools of client authors ----------------------------------------------

CLIENTS := schema/clients
CLIENT_PACKAGES := $(CLIENTS)/node_modules/.package-lock.json
RELEASED := artifacts/released.graphql
LAST_RELEASE = $(shell git describe --tags --abbrev=0 --match 'v*' 2>/dev/null)

.PHONY: clients clients-check clients-diff

clients: ## Run the schema and its examples through the tools of client authors (needs Node)
	@if ! command -v node >/dev/null || ! command -v npm >/dev/null; then \
		echo "clients: skipped, it needs Node with npm"; test -z "$(CLIENTS_REQUIRED)"; \
	elif ! $(MAKE) --no-print-directory --silent $(CLIENT_PACKAGES); then \
		echo "clients: skipped, its packages cannot be fetched"; test -z "$(CLIENTS_REQUIRED)"; \
	else \
		$(MAKE) --no-print-directory --silent clients-check clients-diff; \
	fi

clients-check:
	cd $(CLIENTS) && npm run --silent validate && npm run --silent codegen && npm run --silent relay

# A removal without a deprecation before it fails here.
clients-diff:
	if [ -z "$(LAST_RELEASE)" ]; then echo "clients: nothing is released yet to compare the schema with"; else \
		mkdir -p $(dir $(RELEASED)) && git show $(LAST_RELEASE):schema/clustergraph.graphql > $(RELEASED) && \
		cd $(CLIENTS) && npm run --silent diff -- $(CURDIR)/$(RELEASED) ../clustergraph.graphql; fi

$(CLIENT_PACKAGES): $(CLIENTS)/package.json $(CLIENTS)/package-lock.json $(CLIENTS)/.npmrc
	cd $(CLIENTS) && npm ci --prefer-offline --loglevel=error --fetch-retries=1 --fetch-retry-mintimeout=1000
	touch $@

# --- Benchmarks; none is part of `make test` or `make check` -----------------
# How long: BENCH="--seconds 10 --warmup 30 --rounds 3" for bench-graphql (--only TEXT for one request), BENCH="--sources 200 --most 1000000" for bench-relatedness, BENCH="--copies 15 --changes 200" for bench-store.
BENCH ?=

.PHONY: bench-graphql bench-relatedness bench-store

bench-graphql: ## The service beside a bare endpoint with the same answers (BENCH="--seconds 10 --warmup 30 --rounds 3")
	@dotnet build tests/ClusterGraph.Benchmarks -c Release -v quiet
	@dotnet tests/ClusterGraph.Benchmarks/bin/Release/net10.0/ClusterGraph.Benchmarks.dll graphql $(BENCH)

bench-relatedness: ## Paths and partner search as data grow, checked against scoring all (BENCH="--sources 200 --most 1000000")
	@dotnet build tests/ClusterGraph.Benchmarks -c Release -v quiet
	@dotnet tests/ClusterGraph.Benchmarks/bin/Release/net10.0/ClusterGraph.Benchmarks.dll relatedness $(BENCH)

bench-store: ## Loads of a million nodes, and single changes while reads go on (BENCH="--copies 15 --changes 200 --participations FILE")
	@dotnet build tests/ClusterGraph.Benchmarks -c Release -v quiet
	@dotnet tests/ClusterGraph.Benchmarks/bin/Release/net10.0/ClusterGraph.Benchmarks.dll store $(BENCH)
