// caveat check: reviews texts.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "checklist/keys.h"
#include "cli/app.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/document_files.h"
#include "cli/git.h"
#include "cli/in_order.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "cli/suppression_use.h"
#include "cli/terminal.h"
#include "cli/usage.h"
#include "cli/write_review.h"
#include "report/baseline.h"
#include "report/uri.h"
#include "report/writer.h"
#include "review/engine.h"
#include "review/inputs.h"
#include "review/project.h"
#include "text/nearest.h"

namespace caveat::cli {
namespace {

namespace fs = std::filesystem;

struct CheckOptions {
  std::vector<std::string> paths;
  review::Wishes wishes;
  std::string format = "human", output, stdin_name, baseline, changed_since;
  ScreenOptions screen;
  document::Options reading;
  unsigned jobs = default_jobs();
  bool quiet = false;
  bool force_exclude = false;
};

using Result = std::variant<review::Review, Error>;

bool fails(const review::Finding& finding, const std::string& fail_on) {
  if (!finding.counts() || fail_on == "never") return false;
  const review::Level least = fail_on == "error"  ? review::Level::error
                              : fail_on == "note" ? review::Level::note
                                                  : review::Level::warning;
  return finding.level >= least;
}

// Whether a set of absolute paths names a file, a folder that it is in, or a symbolic link on the way to it.
bool names(const std::set<std::string>& paths, const std::string& file) {
  std::error_code failed;
  for (fs::path at = fs::weakly_canonical(file, failed); at.has_relative_path(); at = at.parent_path())
    if (paths.contains(at.string())) return true;
  for (fs::path at = fs::absolute(file, failed).lexically_normal(); at.has_relative_path(); at = at.parent_path())
    if (paths.contains((fs::weakly_canonical(at.parent_path(), failed) / at.filename()).string())) return true;
  return false;
}

class CheckRun {
 public:
  // `changed`: review these only (absolute paths).
  CheckRun(const CheckOptions& options, review::Project& project, std::optional<review::Baseline> baseline,
           const std::optional<std::set<std::string>>& changed, Output& output)
      : options_(options),
        project_(project),
        baseline_(std::move(baseline)),
        output_(output),
        format_(*report::format_named(options.format)),
        inputs_(find_texts()) {
    if (changed) {
      std::erase_if(inputs_, [&](const review::Input& input) {
        return !input.error && input.path != "-" && fs::exists(input.path) && !names(*changed, input.path);
      });
    }
    if (baseline_) {
      std::set<std::string> files;
      for (const review::Input& input : inputs_) files.insert(report::uri_of(name_of(input)));
      baseline_->set_files(std::move(files));
    }
    for (const review::Input& input : inputs_) reviewers_.push_back(project_.reviewer_for(name_of(input)));
  }

  int run() {
    if (const std::optional<Error> mistake = project_.mistake_for(names_of_texts())) {
      say(*mistake);
      return kTrouble;
    }
    if (!*format_.extension) {
      std::vector<std::string> texts;
      for (const review::Input& input : inputs_) texts.push_back(input.path);
      if (const std::optional<Error> over_text = overwrites_a_text(options_.output, texts)) {
        say(*over_text);
        return kTrouble;
      }
    }
    const report::Settings settings{&project_.checklist(), CAVEAT_VERSION,
                                    project_.checks(),     screen(options_.screen, output_.is_stdout()),
                                    options_.quiet,        utc_now()};
    if (*format_.extension) {
      auto files = DocumentFiles::open(format_, settings, options_.output, inputs_);
      if (!files) {
        say(files.error());
        return kTrouble;
      }
      writer_ = *std::move(files);
    } else {
      writer_ = format_.make(output_.stream(), settings);
    }
    progress_.emplace(inputs_.size(), !options_.quiet);
    writer_->begin();
    for (const Error& error : project_.take_errors()) add_unreadable(error);
    in_order<Result>(
        inputs_.size(), options_.jobs, [this](size_t i) { return review(i); },
        [this](size_t i, Result result) { return take(i, std::move(result)); });
    progress_->clear();
    const int status = totals_.unreadable > 0 || !all_written_ ? kTrouble : failing_ ? kFindings : kFine;
    const std::vector<review::Problem> unused = unused_suppressions();
    tell_beside(unused);
    if (const std::optional<Error> error = finish(status, unused)) {
      say(*error);
      return kTrouble;
    }
    return status;
  }

 private:
  // What the configuration says of a text that was not named by itself.
  std::optional<bool> ruling(const std::string& path) {
    const checklist::Config& config = project_.config_for(path);
    if (config.excludes(path)) return false;
    return config.includes(path);
  }

  std::vector<review::Input> find_texts() {
    std::vector<review::Input> inputs = review::find_inputs(options_.paths, document::extensions(),
                                                            [this](const std::string& path) { return ruling(path); });
    if (options_.force_exclude)
      std::erase_if(inputs, [this](const review::Input& input) {
        return input.path != "-" && !input.error && ruling(input.path) == false;
      });
    return inputs;
  }

  // Never empty.
  std::vector<std::string> names_of_texts() const {
    std::vector<std::string> names;
    for (const review::Input& input : inputs_) names.push_back(name_of(input));
    return names.empty() ? options_.paths : names;
  }

  // The name that tells format and configuration.
  std::string name_of(const review::Input& input) const {
    return input.path == "-" && !options_.stdin_name.empty() ? options_.stdin_name : input.path;
  }

  Result review(size_t i) const {
    const review::Input& input = inputs_[i];
    if (input.error) return *input.error;
    try {
      Expected<document::Document> document = document::load(input.path, options_.reading, options_.stdin_name);
      if (!document) return document.error();
      return reviewers_[i].engine->review(*std::move(document), reviewers_[i].suppressions);
    } catch (const std::exception& error) {
      return Error{fmt::format("the review stopped: {}", error.what()), "split the text, or review it with more memory",
                   input.path};
    }
  }

  bool take(size_t i, Result result) {
    progress_->clear();
    if (const auto* error = std::get_if<Error>(&result)) {
      add_unreadable(*error);
    } else {
      review::Review& review = std::get<review::Review>(result);
      if (baseline_) baseline_->compare(report::uri_of(review.document.path), review);
      for (const std::string& line : review.trace) std::cerr << line << "\n";
      for (const review::Finding& finding : review.findings)
        failing_ = failing_ || fails(finding, reviewers_[i].fail_on);
      suppressions_.add(reviewers_[i].suppressions, *reviewers_[i].checks, review);
      totals_.add(review);
      tell_beside(review.problems);
      if (!format_.shows_known)
        std::erase_if(review.findings,
                      [](const review::Finding& one) { return one.compared == review::Compared::known; });
      if (const std::optional<Error> lost = write_review(*writer_, review)) {
        say(*lost);
        all_written_ = false;
      }
    }
    const bool go_on = output_.flush();
    progress_->step();
    return go_on;
  }

  std::optional<Error> finish(int status, const std::vector<review::Problem>& unused) {
    try {
      writer_->end({totals_, status, unused, baseline_ ? baseline_->gone() : std::vector<review::KnownFinding>()});
    } catch (const std::exception& error) {
      return Error{fmt::format("the output could not be written: {}", error.what()),
                   "review fewer texts at once, or use more memory", options_.output};
    }
    return output_.close();
  }

  std::vector<review::Problem> unused_suppressions() const {
    std::vector<std::string> walked;  // whole
    if (options_.changed_since.empty() && totals_.unreadable == 0) {
      for (const std::string& path : options_.paths) {
        std::error_code failed;
        if (fs::is_directory(path, failed)) walked.push_back(fs::weakly_canonical(path, failed).string());
      }
    }
    return suppressions_.unused(project_.suppressions(), project_.checks(), walked);
  }

  void tell_beside(const std::vector<review::Problem>& problems) const {
    if (format_.tells_problems) return;
    for (const review::Problem& problem : problems)
      fmt::print(stderr, "{}:{}:{}: {}\n", problem.file, problem.line, problem.column, problem.message);
  }

  void add_unreadable(const Error& error) {
    ++totals_.unreadable;
    say(error);
    writer_->add_unreadable(error);
  }

  const CheckOptions& options_;
  review::Project& project_;
  std::optional<review::Baseline> baseline_;
  Output& output_;
  const report::Format& format_;
  std::vector<review::Input> inputs_;
  std::vector<review::Reviewer> reviewers_;  // by input
  std::unique_ptr<report::Writer> writer_;
  std::optional<Progress> progress_;
  report::Totals totals_;
  SuppressionUse suppressions_;
  bool failing_ = false;
  bool all_written_ = true;
};

// What stops a run before anything is reviewed.
std::optional<Error> mistake_in(const CheckOptions& options) {
  if (!report::format_named(options.format)) {
    std::vector<std::string> names;
    for (const report::Format& format : report::formats()) names.push_back(format.name);
    return text::unknown("format", options.format, names, fmt::format("the formats are {}", fmt::join(names, ", ")));
  }
  if (*report::format_named(options.format)->extension && (options.output.empty() || options.output == "-")) {
    return Error{fmt::format("{} is a file for each text, and not for a terminal", options.format),
                 "name the file, or a folder for several, by --output"};
  }
  if (options.paths.empty())
    return Error{"there is nothing to review", "name files or folders, or - for standard input"};
  return std::nullopt;
}

int run(const CheckOptions& options) {
  if (const std::optional<Error> mistake = mistake_in(options)) {
    say(*mistake);
    return kTrouble;
  }
  Expected<std::unique_ptr<review::Project>> project = review::Project::open(options.wishes);
  if (!project) {
    say(project.error());
    return kTrouble;
  }
  std::optional<review::Baseline> baseline;
  if (!options.baseline.empty()) {
    Expected<review::Baseline> read = report::read_baseline(options.baseline);
    if (!read) {
      say(read.error());
      return kTrouble;
    }
    baseline = *std::move(read);
  }
  std::optional<std::set<std::string>> changed;
  if (!options.changed_since.empty()) {
    Expected<std::set<std::string>> asked = changed_since(options.changed_since, options.paths);
    if (!asked) {
      say(asked.error());
      return kTrouble;
    }
    changed = *std::move(asked);
  }
  const bool one_output = *report::format_named(options.format)->extension == 0;
  Expected<std::unique_ptr<Output>> output = Output::open(one_output ? options.output : "-");
  if (!output) {
    say(output.error());
    return kTrouble;
  }
  return CheckRun(options, **project, std::move(baseline), changed, **output).run();
}

constexpr const char* kFooter =
    R"(Exit status: 0 nothing at or over --fail-on; 1 findings; 2 usage, a text that cannot be read or a checklist
file with a mistake (each is named, the rest is reviewed).

Examples:
  caveat check bill.md
  caveat check --baseline caveat.sarif bills/
  caveat check --changed-since origin/main --cache .cache/caveat bills/
  caveat check --profile treaty convention.txt
  caveat check --format sarif --output caveat.sarif --fail-on error bills/
  caveat check --format docx --output reviewed.docx bill.docx
  caveat check --format jsonl bill.pdf law.xml
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
  command->add_option("-f,--format", options->format, formats)->type_name("FORMAT")->capture_default_str();
  command
      ->add_option("-o,--output", options->output,
                   "Write to FILE, whole or not at all; DIR where each text gives a file")
      ->type_name("FILE|DIR");
  review::Wishes& wishes = options->wishes;
  command
      ->add_option("--fail-on", wishes.fail_on,
                   "The least level of a finding that makes the exit status 1 (default: warning)")
      ->check(one_of(checklist::fail_on_names()));
  command
      ->add_option("--baseline", options->baseline,
                   "A SARIF file of an earlier review: only what is new or got worse is reported")
      ->type_name("FILE");
  command
      ->add_option(
          "--changed-since", options->changed_since,
          "Review only what git says has changed since this revision and HEAD parted, uncommitted and new files "
          "included")
      ->type_name("REV");
  command
      ->add_option("--cache", wishes.cache,
                   "Keep results in this folder, and take from it what was found before for the same text, checklist, "
                   "options and version")
      ->type_name("DIR");
  add_project_options(*command, wishes);
  command->add_flag("--force-exclude", options->force_exclude,
                    "Leave out what the configuration excludes, or does not include, though it is named here");
  command->add_option("-j,--jobs", options->jobs, "Texts reviewed at once")
      ->type_name("N")
      ->check(between(1, 256))
      ->capture_default_str();
  command->add_flag("-q,--quiet", options->quiet, "Findings only: no notes, tables, totals and progress");
  add_screen_options(*command, options->screen);
  add_reading_options(*command, options->reading);
  command->add_option("--trace", wishes.trace, "Tell on standard error how each clause was read against this check")
      ->type_name("CHECK");
  command->add_option("--stdin-name", options->stdin_name, "Name for standard input, which also tells its format")
      ->type_name("NAME");
  command->footer(kFooter);
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace caveat::cli
