// GitHub Actions annotations, as workflow commands: ::error file=…,line=…::message. GitHub shows ten errors, ten
// warnings and ten notices of a step at the lines of a pull request; github-summary has them all.
#include <fmt/format.h>

#include "report/ci.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    const bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
    out += special ? fmt::format("%{:02X}", static_cast<unsigned>(c)) : std::string(1, c);
  }
  return out;
}

class GithubWriter : public Writer {
 public:
  GithubWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void add(const review::Review& review) override {
    for (const std::string& note : review.notes) command("notice", file(review.document.path), note);
    for (const review::Finding& finding : review.findings) {
      if (!finding.counts()) continue;
      const Region at = region_of(review.document, finding.span, text::Encoding::utf32);
      std::string where = fmt::format("{},line={},endLine={}", file(review.document.path), at.line, at.end_line);
      // Columns are for places within one line.
      if (at.line == at.end_line) where += fmt::format(",col={},endColumn={}", at.column, at.end_column);
      where += fmt::format(",title={}", escaped(title_of(finding, *settings_.checklist), true));
      command(name(finding.level), where, message_of(review, finding, *settings_.checklist, true));
    }
    for (const review::Problem& problem : review.problems) add(problem);
  }

  void add_unreadable(const Error& error) override {
    std::string where = file(error.file);
    if (error.line > 0) where += fmt::format(",line={}", error.line);
    command("error", where, sentence_of(error));
  }

  void end(const Outcome& outcome) override {
    for (const review::Problem& problem : outcome.problems) add(problem);
  }

 private:
  static const char* name(review::Level level) {
    return level == review::Level::error ? "error" : level == review::Level::warning ? "warning" : "notice";
  }

  static std::string file(const std::string& path) { return "file=" + escaped(plain_path(path), true); }

  void add(const review::Problem& problem) {
    command("warning", fmt::format("{},line={}", file(problem.file), problem.line), problem.message);
  }

  void command(std::string_view name, std::string_view properties, std::string_view message) {
    out_ << "::" << name << ' ' << properties << "::" << escaped(message, false) << '\n';
  }

  std::ostream& out_;
  Settings settings_;
};

}  // namespace

std::unique_ptr<Writer> make_github(std::ostream& out, const Settings& settings) {
  return std::make_unique<GithubWriter>(out, settings);
}

}  // namespace caveat::report
