// caveat list: what the checklist holds.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/say.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "report/catalogue.h"
#include "review/checklists.h"

namespace caveat::cli {
namespace {

struct ListOptions {
  std::string what = "checks", format = "text";
  std::vector<std::string> checklists;
  checklist::Selection selection;
  ScreenOptions screen;
};

int run(const ListOptions& options) {
  Expected<review::ChecklistInUse> loaded = review::ChecklistInUse::load(options.checklists, true);
  if (!loaded) {
    say(loaded.error());
    return kTrouble;
  }
  for (const Error& error : loaded->errors()) say(error);
  checklist::Checklist shown = **loaded;
  if (!options.selection.empty()) {
    const Expected<std::vector<std::string>> chosen = checklist::select(shown, options.selection);
    if (!chosen) {
      say(chosen.error());
      return kTrouble;
    }
    std::erase_if(shown.checks, [&](const checklist::Check& check) {
      return std::find(chosen->begin(), chosen->end(), check.id) == chosen->end();
    });
  }
  report::Page page(std::cout, screen(options.screen, true));
  for (const report::Catalogue& catalogue : report::catalogues()) {
    if (options.what != catalogue.name) continue;
    if (options.format == "json") {
      catalogue.print_json(std::cout, shown);
    } else {
      catalogue.print(page, shown);
    }
  }
  return finish_stdout(loaded->errors().empty() ? kFine : kTrouble);
}

}  // namespace

void add_list(CLI::App& app, int& status) {
  auto options = std::make_shared<ListOptions>();
  CLI::App* command =
      app.add_subcommand("list", "List the checks, profiles, safeguards, citations, languages or terms");
  std::vector<std::string> names;
  for (const report::Catalogue& catalogue : report::catalogues()) names.push_back(catalogue.name);
  command->add_option("what", options->what, "What to list")->check(one_of(names))->capture_default_str();
  command->add_option("-f,--format", options->format, "Output")->check(one_of({"text", "json"}))->capture_default_str();
  add_selection_options(*command, options->selection);
  add_checklist_option(*command, options->checklists);
  add_screen_options(*command, options->screen);
  command->footer(
      "Examples:\n  caveat list\n  caveat list profiles\n  caveat list checks --profile treaty\n  caveat list "
      "citations --format json\n  caveat list terms");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
