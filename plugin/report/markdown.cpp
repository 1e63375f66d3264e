// A table in Markdown for each text, a finding a row.
#include <fmt/format.h>

#include "report/ci.h"
#include "report/findings_text.h"
#include "report/markdown_text.h"
#include "report/names.h"
#include "report/place.h"
#include "report/writers.h"
#include "text/unicode.h"

namespace caveat::report {
namespace {

constexpr unsigned kLongestWords = 120;

class MarkdownWriter : public Writer {
 public:
  MarkdownWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void add(const review::Review& review) override {
    const std::string title = review.outline.title.empty() ? plain_path(review.document.path) : review.outline.title;
    out_ << (first_ ? "" : "\n") << "## " << markdown(title) << "\n\n";
    first_ = false;
    if (review.findings.empty()) {
      out_ << "Nothing found that gives one of the powers looked for.\n";
      return;
    }
    out_ << "| Level | Place | Power | Held by | Words | Missing | Weak |\n|---|---|---|---|---|---|---|\n";
    for (const review::Finding& finding : review.findings) add(review, finding);
  }

  void add_unreadable(const Error& error) override {
    out_ << (first_ ? "" : "\n") << markdown(plain_path(error.file))
         << " could not be read: " << markdown(sentence_of(error)) << "\n";
    first_ = false;
  }

 private:
  void add(const review::Review& review, const review::Finding& finding) {
    const checklist::Checklist& checklist = *settings_.checklist;
    std::string level = finding.suppressed ? "suppressed" : std::string(to_string(finding.level));
    if (finding.compared != review::Compared::no_baseline) level += fmt::format(", {}", to_string(finding.compared));
    const std::string words = one_line(finding.span.in(review.document.text));
    const std::string_view shown = text::truncate(words, kLongestWords);
    out_ << fmt::format("| {} | {} | {} | {} | “{}{}” | {} | {} |\n", level, markdown(place_of(review, finding)),
                        markdown(title_of(finding, checklist)), markdown(finding.norm.bearer), markdown(shown),
                        shown.size() < words.size() ? "…" : "",
                        markdown(titles_with(finding, review::Strength::missing, checklist, ", ")),
                        markdown(titles_with(finding, review::Strength::weak, checklist, ", ")));
  }

  std::ostream& out_;
  Settings settings_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<Writer> make_markdown(std::ostream& out, const Settings& settings) {
  return std::make_unique<MarkdownWriter>(out, settings);
}

}  // namespace caveat::report
