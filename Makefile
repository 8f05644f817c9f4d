# Thin names for the commands of docs/development.md. Every target can be run on its own.

CONFIGURATION ?= Release
SOLUTION := Itential.Refit.sln
export UseSharedCompilation := true

.DEFAULT_GOAL := help
.PHONY: help setup build test test-net8 test-net10 coverage lint format fix security license pack reproducible stranger approve clean premerge

help: ## Show the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what the tests need and restore packages
	@eng/setup.sh

build: ## Build everything; warnings are errors
	@dotnet build $(SOLUTION) -c $(CONFIGURATION) -v q --nologo

test: ## Everything that continuous integration checks
	@eng/test.sh

test-net8: ## The library tests on net8.0
	@eng/run-tests.sh net8.0

test-net10: ## All tests on net10.0
	@eng/run-tests.sh net10.0

coverage: ## Tests with line coverage of src; fails below the floor
	@eng/coverage.sh

lint: ## Analyzers and format, without tests
	@eng/lint.sh

format: ## Say which files are not formatted
	@eng/format.sh --verify-no-changes

fix: ## Format the files
	@eng/format.sh

security: ## Security analyzers as errors; no keys in tracked files
	@eng/security.sh

license: ## Every project and package is MIT; no foreign source
	@eng/license.sh

pack: ## Make the packages of src, with their symbols
	@eng/pack.sh

reproducible: ## Pack in two clones; any byte that differs fails
	@eng/reproducible.sh

stranger: ## Use the packages as somebody who has nothing else
	@eng/stranger.sh

approve: ## Take the public API as it is now for the approved one
	@APPROVE=1 dotnet test tests/Conventions -c $(CONFIGURATION) --nologo -v q

clean: ## Remove everything that was built
	@eng/clean.sh

premerge: ## What to run before a merge: clean, license, security, test
	@$(MAKE) --no-print-directory clean
	@$(MAKE) --no-print-directory license
	@$(MAKE) --no-print-directory security
	@$(MAKE) --no-print-directory test
