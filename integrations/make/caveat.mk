# Rules for a folder of bills. In a Makefile: BILLS = …, then `include caveat.mk`.
#   make lint        reviews the texts; fails where there are findings
#   make baseline    takes all there is now as known: make lint then tells of what is new or got worse
#   make reports     a page and a briefing note of each text, in the folder reports
BILLS ?= $(wildcard bills/*)
CAVEAT ?= caveat
CAVEAT_OPTIONS ?=
BASELINE ?= caveat.sarif
CACHE ?= .caveat/cache
REPORTS ?= reports

.PHONY: lint baseline reports
.DELETE_ON_ERROR:

lint:
	$(CAVEAT) check $(CAVEAT_OPTIONS) --cache $(CACHE) $(if $(wildcard $(BASELINE)),--baseline $(BASELINE)) $(BILLS)

baseline:
	$(CAVEAT) check $(CAVEAT_OPTIONS) --cache $(CACHE) --fail-on never --format sarif --output $(BASELINE) $(BILLS)

reports: $(BILLS:%=$(REPORTS)/%.html) $(BILLS:%=$(REPORTS)/%.memo.md)

$(REPORTS)/%.html: %
	@mkdir -p $(@D)
	$(CAVEAT) check $(CAVEAT_OPTIONS) --fail-on never --format html --output $@ $<

$(REPORTS)/%.memo.md: %
	@mkdir -p $(@D)
	$(CAVEAT) check $(CAVEAT_OPTIONS) --fail-on never --format memo --output $@ $<
