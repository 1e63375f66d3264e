// JUnit XML, as Jenkins, GitLab and others read it: a suite a text, a case a finding. Errors and warnings fail, notes
// pass, what is suppressed is skipped, a text that cannot be read is an error.
#include <fmt/format.h>

#include <algorithm>

#include "report/ci.h"
#include "report/names.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

class JunitWriter : public Writer {
 public:
  JunitWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"caveat\">\n"; }

  void add(const review::Review& review) override {
    const auto& all = review.findings;
    const auto failing = [](const review::Finding& one) { return one.counts() && one.level != review::Level::note; };
    const size_t failures = std::count_if(all.begin(), all.end(), failing);
    const size_t skipped =
        std::count_if(all.begin(), all.end(), [](const review::Finding& one) { return !one.counts(); });
    open_suite(review.document.path, std::max<size_t>(all.size(), 1), failures, 0, skipped);
    for (const review::Finding& finding : all) add_case(review, finding);
    if (all.empty())
      out_ << fmt::format("    <testcase classname=\"{}\" name=\"no power found\" time=\"0\"/>\n",
                          xml_value(plain_path(review.document.path)));
    if (!review.problems.empty()) {
      out_ << "    <system-out>";
      for (const review::Problem& problem : review.problems) out_ << line(problem);
      out_ << "</system-out>\n";
    }
    out_ << "  </testsuite>\n";
  }

  void add_unreadable(const Error& error) override {
    open_suite(error.file, 1, 0, 1, 0);
    out_ << fmt::format(
        "    <testcase classname=\"{}\" name=\"reading\" time=\"0\">\n      <error type=\"unreadable\" "
        "message=\"{}\"/>\n"
        "    </testcase>\n  </testsuite>\n",
        xml_value(plain_path(error.file)), xml_value(sentence_of(error)));
  }

  void end(const Outcome& outcome) override {
    if (!outcome.problems.empty()) {
      open_suite("suppressions", 1, 0, 0, 0);
      out_ << "    <testcase classname=\"suppressions\" name=\"needed\" time=\"0\"/>\n    <system-out>";
      for (const review::Problem& problem : outcome.problems) out_ << line(problem);
      out_ << "</system-out>\n  </testsuite>\n";
    }
    out_ << "</testsuites>\n";
  }

 private:
  void open_suite(const std::string& path, size_t tests, size_t failures, size_t errors, size_t skipped) {
    out_ << fmt::format(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" time=\"0\">\n",
        xml_value(plain_path(path)), tests, failures, errors, skipped);
  }

  static std::string line(const review::Problem& problem) {
    return xml_value(fmt::format("{}:{}: {}\n", plain_path(problem.file), problem.line, problem.message));
  }

  void add_case(const review::Review& review, const review::Finding& finding) {
    const std::string path = plain_path(review.document.path);
    const Region at = region_of(review.document, finding.span, text::Encoding::utf32);
    out_ << fmt::format("    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\" time=\"0\"",
                        xml_value(path), xml_value(finding.check + ": " + place_of(review, finding)), xml_value(path),
                        at.line);
    if (!finding.counts()) {
      const std::string why = finding.suppressed ? finding.suppressed->reason : "in the baseline already";
      out_ << fmt::format(">\n      <skipped message=\"{}\"/>\n    </testcase>\n", xml_value(why));
    } else if (finding.level == review::Level::note) {
      out_ << "/>\n";
    } else {
      out_ << fmt::format(">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                          to_string(finding.level), xml_value(title_of(finding, *settings_.checklist)),
                          xml_value(fmt::format("{}:{}:{}\n{}", path, at.line, at.column,
                                                message_of(review, finding, *settings_.checklist, true))));
    }
  }

  std::ostream& out_;
  Settings settings_;
};

}  // namespace

std::unique_ptr<Writer> make_junit(std::ostream& out, const Settings& settings) {
  return std::make_unique<JunitWriter>(out, settings);
}

}  // namespace caveat::report
