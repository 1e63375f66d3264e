// GitLab Code Quality: an array of issues, for `artifacts: reports: codequality`. Every issue has a fingerprint of its
// own, made of the finding's and the path.
#include "report/ci.h"
#include "report/writers.h"
#include "review/fingerprint.h"

namespace caveat::report {
namespace {

class GitlabWriter : public Writer {
 public:
  GitlabWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << "["; }

  void add(const review::Review& review) override {
    const std::string path = plain_path(review.document.path);
    for (const review::Finding& finding : review.findings) {
      if (!finding.counts()) continue;
      const Region at = region_of(review.document, finding.span, text::Encoding::utf32);
      put({{"description", message_of(review, finding, *settings_.checklist, false)},
           {"check_name", finding.check},
           {"fingerprint", review::fingerprint(finding.fingerprint, path)},
           {"severity", severity(finding.level)},
           {"location", {{"path", path}, {"lines", {{"begin", at.line}, {"end", at.end_line}}}}}});
    }
    for (const review::Problem& problem : review.problems)
      put("suppression", "minor", problem.file, problem.line, problem.message);
  }

  void add_unreadable(const Error& error) override {
    put("unreadable", "major", error.file, error.line, sentence_of(error));
  }

  void end(const Outcome& outcome) override {
    for (const review::Problem& problem : outcome.problems)
      put("suppression", "minor", problem.file, problem.line, problem.message);
    out_ << "\n]\n";
  }

 private:
  static const char* severity(review::Level level) {
    return level == review::Level::error ? "major" : level == review::Level::warning ? "minor" : "info";
  }

  void put(const char* name, const char* severity, const std::string& file, uint32_t line, const std::string& message) {
    const std::string path = plain_path(file);
    put({{"description", message},
         {"check_name", name},
         {"fingerprint", review::fingerprint(message, path)},
         {"severity", severity},
         {"location", {{"path", path}, {"lines", {{"begin", std::max(line, 1u)}}}}}});
  }

  void put(const Json& issue) {
    out_ << (first_ ? "\n" : ",\n") << dump(issue);
    first_ = false;
  }

  std::ostream& out_;
  Settings settings_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_gitlab(std::ostream& out, const Settings& settings) {
  return std::make_unique<GitlabWriter>(out, settings);
}

}  // namespace caveat::report
