// caveat check: reviews texts.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/app.h"
#include "cli/checklists.h"
#include "cli/commands.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "cli/terminal.h"
#include "report/writer.h"
#include "review/engine.h"

namespace caveat::cli {
namespace {

struct CheckOptions {
  std::vector<std::string> paths, checklists;
  checklist::Selection selection;
  std::string format = "human", output, fail_on = "warning", language, trace, stdin_name;
  ScreenOptions screen;
  unsigned jobs = default_jobs();
  bool quiet = false;
};

using Result = std::variant<review::Review, Error>;

// What stops a run before anything is reviewed.
std::optional<Error> mistake_in(const CheckOptions& options, const checklist::Checklist& checklist) {
  if (!report::format_named(options.format)) {
    std::vector<std::string> names;
    for (const report::Format& format : report::formats()) names.push_back(format.name);
    return unknown("format", options.format, names, fmt::format("the formats are {}", fmt::join(names, ", ")));
  }
  if (!options.trace.empty() && !checklist.check(options.trace))
    return unknown("check", options.trace, ids(checklist.checks), "`caveat list checks` names them all");
  std::vector<std::string> codes;
  for (const checklist::Language& language : checklist.languages) codes.push_back(language.code);
  if (!options.language.empty() && std::find(codes.begin(), codes.end(), options.language) == codes.end()) {
    return unknown("language", options.language, codes,
                   fmt::format("there are lexicons for {}", fmt::join(codes, ", ")));
  }
  if (options.paths.empty())
    return Error{"there is nothing to review", "name files or folders, or - for standard input"};
  return std::nullopt;
}

int status_of(const report::Totals& totals, const std::string& fail_on) {
  if (totals.unreadable > 0) return kTrouble;
  size_t counted = 0;
  if (fail_on != "never") counted += totals.errors;
  if (fail_on == "warning" || fail_on == "note") counted += totals.warnings;
  if (fail_on == "note") counted += totals.notes;
  return counted > 0 ? kFindings : kFine;
}

class CheckRun {
 public:
  CheckRun(const CheckOptions& options, const ChecklistInUse& checklist, std::vector<std::string> checks,
           Output& output)
      : options_(options),
        checklist_(checklist),
        checks_(std::move(checks)),
        output_(output),
        engine_(*checklist, {checks_, options.language, options.trace}),
        writer_(report::format_named(options.format)->make(output.stream(), settings())),
        inputs_(find_inputs(options.paths, document::extensions())),
        progress_(inputs_.size(), !options.quiet) {}

  int run() {
    writer_->begin();
    for (const Error& error : checklist_.errors()) add_unreadable(error);
    in_order<Result>(
        inputs_.size(), options_.jobs, [this](size_t i) { return review(inputs_[i]); },
        [this](size_t, Result result) { return take(std::move(result)); });
    progress_.clear();
    const int status = status_of(totals_, options_.fail_on);
    writer_->end({totals_, status});
    if (const std::optional<Error> error = output_.close()) {
      say(*error);
      return kTrouble;
    }
    return status;
  }

 private:
  report::Settings settings() const {
    return {&*checklist_, CAVEAT_VERSION, checks_, screen(options_.screen, output_.is_stdout()), options_.quiet};
  }

  Expected<document::Document> load(const Input& input) const {
    if (input.path != "-" || options_.stdin_name.empty()) return document::load(input.path);
    const std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
    return document::read(options_.stdin_name, bytes);
  }

  Result review(const Input& input) const {
    if (input.error) return *input.error;
    try {
      Expected<document::Document> document = load(input);
      if (!document) return document.error();
      return engine_.review(*std::move(document));
    } catch (const std::exception& error) {
      return Error{fmt::format("the review stopped: {}", error.what()), "split the text, or review it with more memory",
                   input.path};
    }
  }

  bool take(Result result) {
    progress_.clear();
    if (const auto* error = std::get_if<Error>(&result)) {
      add_unreadable(*error);
    } else {
      const review::Review& review = std::get<review::Review>(result);
      for (const std::string& line : review.trace) std::cerr << line << "\n";
      totals_.add(review);
      writer_->add(review);
    }
    const bool go_on = output_.flush();
    progress_.step();
    return go_on;
  }

  void add_unreadable(const Error& error) {
    ++totals_.unreadable;
    say(error);
    writer_->add_unreadable(error);
  }

  const CheckOptions& options_;
  const ChecklistInUse& checklist_;
  std::vector<std::string> checks_;
  Output& output_;
  review::Engine engine_;
  std::unique_ptr<report::Writer> writer_;
  std::vector<Input> inputs_;
  Progress progress_;
  report::Totals totals_;
};

int run(const CheckOptions& options) {
  Expected<ChecklistInUse> checklist = ChecklistInUse::load(options.checklists, false);
  if (!checklist) {
    say(checklist.error());
    return kTrouble;
  }
  if (const std::optional<Error> mistake = mistake_in(options, **checklist)) {
    say(*mistake);
    return kTrouble;
  }
  Expected<std::vector<std::string>> checks = checklist::select(**checklist, options.selection);
  if (!checks) {
    say(checks.error());
    return kTrouble;
  }
  if (!options.trace.empty() && std::find(checks->begin(), checks->end(), options.trace) == checks->end())
    checks->push_back(options.trace);
  Expected<std::unique_ptr<Output>> output = Output::open(options.output);
  if (!output) {
    say(output.error());
    return kTrouble;
  }
  return CheckRun(options, *checklist, *std::move(checks), **output).run();
}

constexpr const char* kFooter =
    R"(Exit status: 0 nothing at or over --fail-on; 1 findings; 2 usage, a text that cannot be read or a checklist
file with a mistake (each is named, the rest is reviewed).

Examples:
  caveat check bill.md
  caveat check --profile treaty convention.txt
  caveat check --format sarif --output caveat.sarif --fail-on error bills/
  pandoc -t plain bill.odt | caveat check --stdin-name bill.txt -
  caveat check --checks production-order,gag-secrecy-order --checklist our-checks bill.md)";

}  // namespace

void add_check(CLI::App& app, int& status) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App* command =
      app.add_subcommand("check", "Review texts: which powers they give, and which safeguards are missing");
  std::string formats = "Output:";
  for (const report::Format& format : report::formats()) formats += fmt::format(" {} ({}),", format.name, format.what);
  formats.back() = '.';
  command->add_option("paths", options->paths, "Files; folders, which are walked; - for standard input")
      ->type_name("FILE|DIR|-");
  command->add_option("-f,--format", options->format, formats)->capture_default_str();
  command->add_option("-o,--output", options->output, "Write to FILE, whole or not at all")->type_name("FILE");
  command->add_option("--fail-on", options->fail_on, "The least level of a finding that makes the exit status 1")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}))
      ->capture_default_str();
  add_selection_options(*command, options->selection);
  command
      ->add_option("--language", options->language, "Language of the texts, as a code (default: told from each text)")
      ->type_name("CODE");
  add_checklist_option(*command, options->checklists);
  command->add_option("-j,--jobs", options->jobs, "Texts reviewed at once")
      ->type_name("N")
      ->check(CLI::Range(1u, 256u).description(""))
      ->capture_default_str();
  command->add_flag("-q,--quiet", options->quiet, "Findings only: no notes, tables, totals and progress");
  add_screen_options(*command, options->screen);
  command->add_option("--trace", options->trace, "Tell on standard error how each clause was read against this check")
      ->type_name("CHECK");
  command->add_option("--stdin-name", options->stdin_name, "Name for standard input, which also tells its format")
      ->type_name("NAME");
  command->footer(kFooter);
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
