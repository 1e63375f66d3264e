// caveat compare: what a new draft of a text changes.
#include "review/compare.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/say.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "report/comparison.h"
#include "review/project.h"
#include "text/nearest.h"

namespace caveat::cli {
namespace {

struct CompareOptions {
  std::string before, after;
  review::Wishes wishes;
  std::string format = "human", output, stdin_name, fail_on = "worse";
  ScreenOptions screen;
  document::Options reading;
  bool quiet = false;
};

const report::ComparisonFormat* format_named(const std::string& name) {
  for (const report::ComparisonFormat& format : report::comparison_formats())
    if (name == format.name) return &format;
  return nullptr;
}

std::optional<Error> mistake_in(const CompareOptions& options) {
  if (!format_named(options.format)) {
    std::vector<std::string> names;
    for (const report::ComparisonFormat& format : report::comparison_formats()) names.emplace_back(format.name);
    return text::unknown("format", options.format, names, fmt::format("the formats are {}", fmt::join(names, ", ")));
  }
  if (options.before == "-" && options.after == "-")
    return Error{"only one of the two drafts can be standard input", "name a file for the other"};
  return std::nullopt;
}

bool fails(const review::Comparison& comparison, const std::string& fail_on) {
  return fail_on == "any" ? !comparison.changes.empty() : fail_on == "worse" && comparison.worse();
}

int compare(const CompareOptions& options, review::Project& project, Output& output) {
  // Both drafts are read with what holds for the new one, so that only the texts differ.
  const std::string& named = options.after == "-" && !options.stdin_name.empty() ? options.stdin_name : options.after;
  const review::Reviewer reviewer = project.reviewer_for(named);
  int status = kFine;
  for (const Error& error : project.take_errors()) {
    say(error);
    status = kTrouble;
  }
  std::vector<review::Review> reviews;
  for (const std::string& path : {options.before, options.after}) {
    Expected<document::Document> document = document::load(path, options.reading, options.stdin_name);
    if (!document) {
      say(document.error());
      status = kTrouble;
      continue;
    }
    reviews.push_back(reviewer.engine->review(*std::move(document), reviewer.suppressions));
  }
  if (reviews.size() < 2) return kTrouble;
  if (const std::optional<Error> error = reviewer.engine->mismatch(reviews[0], reviews[1])) {
    say(*error);
    return kTrouble;
  }
  const review::Comparison comparison = reviewer.engine->compare(reviews[0], reviews[1]);
  const report::Settings settings{&project.checklist(), CAVEAT_VERSION, project.checks(),
                                  screen(options.screen, output.is_stdout()), options.quiet};
  format_named(options.format)->write(output.stream(), {reviews[0], reviews[1], comparison, settings});
  if (const std::optional<Error> error = output.close()) {
    say(*error);
    return kTrouble;
  }
  if (status != kFine) return status;
  return fails(comparison, options.fail_on) ? kFindings : kFine;
}

int run(const CompareOptions& options) {
  if (const std::optional<Error> mistake = mistake_in(options)) {
    say(*mistake);
    return kTrouble;
  }
  Expected<std::unique_ptr<review::Project>> project = review::Project::open(options.wishes, options.after);
  if (!project) {
    say(project.error());
    return kTrouble;
  }
  if (const std::optional<Error> over_text = overwrites_a_text(options.output, {options.before, options.after})) {
    say(*over_text);
    return kTrouble;
  }
  Expected<std::unique_ptr<Output>> output = Output::open(options.output);
  if (!output) {
    say(output.error());
    return kTrouble;
  }
  try {
    return compare(options, **project, **output);
  } catch (const std::exception& error) {
    say({fmt::format("the comparison stopped: {}", error.what()), "compare parts of the texts, or use more memory",
         options.after});
    return kTrouble;
  }
}

constexpr const char* kFooter =
    R"(Numbers of provisions, punctuation, layout, order, and the splitting and merging of articles are no change.

Exit status: 0 nothing got worse; 1 a power was added or widened, or a safeguard weakened or lost (see --fail-on);
2 usage, a text that cannot be read, or drafts in two languages.

Examples:
  caveat compare bill-1.docx bill-2.pdf
  caveat compare --format html --output changes.html old.md new.md
  git show HEAD~1:bill.md | caveat compare --stdin-name bill.md - bill.md)";

}  // namespace

void add_compare(CLI::App& app, int& status) {
  auto options = std::make_shared<CompareOptions>();
  CLI::App* command = app.add_subcommand(
      "compare", "Compare two drafts: powers added, widened, narrowed or removed; safeguards gained, weakened or lost");
  std::string formats = "Output:";
  for (const report::ComparisonFormat& format : report::comparison_formats())
    formats += fmt::format(" {} ({}),", format.name, format.what);
  formats.back() = '.';
  command->add_option("old", options->before, "The earlier draft, in any format; - for standard input")
      ->required()
      ->type_name("FILE|-");
  command->add_option("new", options->after, "The later draft, in any format")->required()->type_name("FILE");
  command->add_option("-f,--format", options->format, formats)->type_name("COMPARISON")->capture_default_str();
  command->add_option("-o,--output", options->output, "Write to FILE, whole or not at all")->type_name("FILE");
  command
      ->add_option("--fail-on", options->fail_on,
                   "What makes the exit status 1: something that got worse; any change of a power or safeguard, the "
                   "better ones too; or nothing")
      ->check(one_of({"worse", "any", "never"}))
      ->capture_default_str();
  add_project_options(*command, options->wishes);
  command->add_flag("-q,--quiet", options->quiet, "Changes only: no notes, articles and totals");
  add_screen_options(*command, options->screen);
  add_reading_options(*command, options->reading);
  command->add_option("--stdin-name", options->stdin_name, "Name for standard input, which also tells its format")
      ->type_name("NAME");
  command->footer(kFooter);
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
