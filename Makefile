# The one door to the project: `make` lists what there is. CI calls the same targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
CONFIGURATION ?= Release
PORT ?= 5080
SEED ?= $(CURDIR)/seed-data
STORE ?= memory:
export ASPNETCORE_URLS ?= http://localhost:$(PORT)
export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1
API := src/ClusterGraph.Api
BIN := $(CURDIR)/$(API)/bin/$(CONFIGURATION)/net10.0/ClusterGraph.Api.dll

.PHONY: help build run test check format validate schema

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## Restore and build the service
	@dotnet build $(API) -c $(CONFIGURATION) -v quiet

run: build ## Load the seed data and serve it (PORT=, SEED=, STORE=, ASPNETCORE_URLS=)
	@exec dotnet $(BIN) serve --seed $(SEED) --store $(STORE)

validate: build ## Check all of the seed data and report every problem
	@dotnet $(BIN) validate --seed $(SEED)

schema: build ## Write the SDL into schema/ and the JSON Schema of the seed data into seed-data/
	@dotnet $(BIN) schema --output schema/clustergraph.graphql --seed-format seed-data

test: ## Run all tests
	@dotnet test ClusterGraph.sln -c $(CONFIGURATION) -v quiet

check: ## Format, and build everything with warnings as errors
	@dotnet build ClusterGraph.sln -c $(CONFIGURATION) -v quiet
	@dotnet format ClusterGraph.sln --verify-no-changes --no-restore

format: ## Format the code
	@dotnet format ClusterGraph.sln
