// caveat explain: a whole check or safeguard.
#include "report/explain.h"

#include <CLI/CLI.hpp>
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
#include "report/site.h"
#include "review/checklists.h"
#include "text/nearest.h"

namespace caveat::cli {
namespace {

struct ExplainOptions {
  std::vector<std::string> names, checklists;
  ScreenOptions screen;
};

int run(const ExplainOptions& options) {
  Expected<review::ChecklistInUse> loaded = review::ChecklistInUse::load(options.checklists, true);
  if (!loaded) {
    say(loaded.error());
    return kTrouble;
  }
  const checklist::Checklist& checklist = **loaded;
  int status = kFine;
  for (const Error& error : loaded->errors()) {
    say(error);
    status = kTrouble;
  }
  const report::Screen shown = screen(options.screen, true);
  bool first = true;
  for (const std::string& name : options.names) {
    const checklist::Check* check = checklist.check(name);
    const checklist::Safeguard* safeguard = checklist.safeguard(name);
    if (!check && !safeguard) {
      std::vector<std::string> known = text::ids(checklist.checks);
      for (std::string& id : text::ids(checklist.safeguards)) known.push_back(std::move(id));
      say(text::unknown("check or safeguard", name, known, "`caveat list` names them all"));
      status = kTrouble;
      continue;
    }
    if (!first) std::cout << "\n";
    first = false;
    if (check) report::explain(std::cout, shown, checklist, *check);
    if (safeguard) report::explain(std::cout, shown, checklist, *safeguard);
    const std::string page =
        report::installed_page(check ? report::page_of_check(name) : report::page_of_safeguard(name));
    if (!page.empty()) std::cout << "\nAs a page: " << page << "\n";
  }
  return finish_stdout(status);
}

}  // namespace

void add_explain(CLI::App& app, int& status) {
  auto options = std::make_shared<ExplainOptions>();
  CLI::App* command = app.add_subcommand("explain", "Tell everything about a check or a safeguard");
  command->add_option("ids", options->names, "Ids of checks or safeguards")->required()->type_name("CHECK|SAFEGUARD");
  add_checklist_option(*command, options->checklists);
  add_screen_options(*command, options->screen);
  command->footer("Examples:\n  caveat explain production-order\n  caveat explain prior-judicial-authorisation");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
