// caveat test: the examples of the checklist as tests.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/examples.h"
#include "cli/in_order.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/say.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "report/screen.h"
#include "review/checklists.h"

namespace caveat::cli {
namespace {

struct TestOptions {
  std::vector<std::string> folders;
  unsigned jobs = default_jobs();
  ScreenOptions screen;
};

void print(report::Page& page, const ExampleCase& one, const ExampleFailure& failure) {
  using report::Tone;
  const checklist::Example& example = *one.example;
  const std::string place =
      example.origin.file.empty() ? "" : fmt::format("{}:{}: ", example.origin.file, example.origin.line);
  page.paragraph("", Tone::plain, 0, 0, page.plain(place + one.id), Tone::strong);
  page.paragraph("text", Tone::dim, 2, 12, page.plain(example.text));
  page.paragraph("expected", Tone::dim, 2, 12,
                 page.plain(failure.expected + (example.because.empty() ? "" : ": " + example.because)));
  page.paragraph("found", Tone::error, 2, 12, page.plain(failure.found));
  for (const std::string& line : failure.read) {
    const unsigned indent = line.starts_with(' ') ? 14 : 12;
    const std::string words = line.substr(line.find_first_not_of(' '));
    page.paragraph(&line == &failure.read.front() ? "read" : "", Tone::dim, 2, indent, page.plain(words), Tone::dim);
  }
  page.blank();
}

int run(const TestOptions& options) {
  Expected<review::ChecklistInUse> loaded = review::ChecklistInUse::load(options.folders, true);
  if (!loaded) {
    say(loaded.error());
    return kTrouble;
  }
  for (const Error& error : loaded->errors()) say(error);
  const ExampleRunner runner(**loaded, options.folders);
  const std::vector<ExampleCase>& cases = runner.cases();
  report::Page page(std::cout, screen(options.screen, true));
  size_t failed = 0;
  in_order<std::optional<ExampleFailure>>(
      cases.size(), options.jobs, [&](size_t i) { return runner.run(cases[i]); },
      [&](size_t i, std::optional<ExampleFailure> failure) {
        if (!failure) return true;
        ++failed;
        print(page, cases[i], *failure);
        return static_cast<bool>(std::cout);
      });
  const std::string of =
      fmt::format("{} examples of {} checks and {} safeguards", cases.size(), runner.checks(), runner.safeguards());
  page.line(failed == 0
                ? page.toned(report::Tone::good, of + ": all come out as they should")
                : page.toned(report::Tone::error, fmt::format("{} of {} do not come out as they should", failed, of)));
  if (failed > 0) page.line("`caveat check --checklist DIR --trace CHECK LAW` tells the same of any text.");
  return finish_stdout(!loaded->errors().empty() ? kTrouble : failed > 0 ? kFindings : kFine);
}

}  // namespace

void add_test(CLI::App& app, int& status) {
  auto options = std::make_shared<TestOptions>();
  CLI::App* command = app.add_subcommand("test", "Run the examples of the built-in checklist, or of your own");
  command->add_option("folders", options->folders, "Checklist folders (default: the built-in checklist)")
      ->type_name("DIR");
  command->add_option("-j,--jobs", options->jobs, "Examples run at once")
      ->type_name("N")
      ->check(between(1, 256))
      ->capture_default_str();
  add_screen_options(*command, options->screen);
  command->footer(
      "Of each example that does not come out it tells how its clauses were read, and which part of which pattern did "
      "not fit.\n\n"
      "Exit status: 0 all come out as they should; 1 some do not; 2 a checklist file has a mistake.\n\nExample:\n  "
      "caveat test our-checks");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
