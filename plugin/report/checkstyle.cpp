// Checkstyle XML, which many code-review tools read: a <file> a text, an <error> a finding.
#include <fmt/format.h>

#include <algorithm>

#include "report/ci.h"
#include "report/names.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

class CheckstyleWriter : public Writer {
 public:
  CheckstyleWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"; }

  void add(const review::Review& review) override {
    open(review.document.path);
    for (const review::Finding& finding : review.findings) {
      if (!finding.counts()) continue;
      const Region at = region_of(review.document, finding.span, text::Encoding::utf32);
      const bool note = finding.level == review::Level::note;
      put(at.line, at.column, note ? "info" : to_string(finding.level),
          message_of(review, finding, *settings_.checklist, true), finding.check);
    }
    for (const review::Problem& problem : review.problems)
      if (problem.file == review.document.path)
        put(problem.line, problem.column, "warning", problem.message, "suppression");
    out_ << "  </file>\n";
    for (const review::Problem& problem : review.problems)
      if (problem.file != review.document.path) add(problem);
  }

  void add_unreadable(const Error& error) override {
    open(error.file);
    put(static_cast<uint32_t>(error.line), static_cast<uint32_t>(error.column), "error", sentence_of(error),
        "unreadable");
    out_ << "  </file>\n";
  }

  void end(const Outcome& outcome) override {
    for (const review::Problem& problem : outcome.problems) add(problem);
    out_ << "</checkstyle>\n";
  }

 private:
  void open(const std::string& path) { out_ << fmt::format("  <file name=\"{}\">\n", xml_value(plain_path(path))); }

  void add(const review::Problem& problem) {
    open(problem.file);
    put(problem.line, problem.column, "warning", problem.message, "suppression");
    out_ << "  </file>\n";
  }

  void put(uint32_t line, uint32_t column, std::string_view severity, const std::string& message,
           const std::string& source) {
    out_ << fmt::format("    <error line=\"{}\" column=\"{}\" severity=\"{}\" message=\"{}\" source=\"caveat.{}\"/>\n",
                        std::max(line, 1u), std::max(column, 1u), severity, xml_value(message), xml_value(source));
  }

  std::ostream& out_;
  Settings settings_;
};

}  // namespace

std::unique_ptr<Writer> make_checkstyle(std::ostream& out, const Settings& settings) {
  return std::make_unique<CheckstyleWriter>(out, settings);
}

}  // namespace caveat::report
