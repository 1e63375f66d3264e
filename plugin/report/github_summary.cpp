// Markdown for the summary of a GitHub Actions step (>> "$GITHUB_STEP_SUMMARY") or a comment on a pull request: a table
// of findings a text, what to ask for once a check, and what is suppressed.
#include <fmt/format.h>

#include <map>
#include <vector>

#include "report/ci.h"
#include "report/findings_text.h"
#include "report/markdown_text.h"
#include "report/names.h"
#include "report/place.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

constexpr size_t kMostRows = 400;  // GitHub takes 1 MiB a step

class SummaryWriter : public Writer {
 public:
  SummaryWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings) {}

  void begin() override { out_ << "## caveat\n"; }

  void add(const review::Review& review) override {
    std::vector<std::string> rows;
    for (const review::Finding& finding : review.findings) {
      if (finding.suppressed) add_suppressed(review, finding);
      if (!finding.counts()) continue;
      if (shown_++ < kMostRows) rows.push_back(row(review, finding));
      advise(finding);
    }
    for (const std::string& note : review.notes) remarks_.push_back({review.document.path, note});
    for (const review::Problem& problem : review.problems) add(problem);
    if (rows.empty()) return;
    out_ << "\n### " << markdown(plain_path(review.document.path)) << "\n\n"
         << "| | Place | Line | Power | Missing | Weak |\n|---|---|---|---|---|---|\n";
    for (const std::string& one : rows) out_ << one;
  }

  void add_unreadable(const Error& error) override { remarks_.push_back({error.file, sentence_of(error)}); }

  void end(const Outcome& outcome) override {
    for (const review::Problem& problem : outcome.problems) add(problem);
    if (shown_ > kMostRows) out_ << fmt::format("\nand {} more.\n", shown_ - kMostRows);
    if (!advice_.empty()) {
      out_ << "\n<details><summary>What to ask for</summary>\n\n";
      for (const auto& [title, ask] : advice_) out_ << "- **" << markdown(title) << "**: " << markdown(ask) << "\n";
      out_ << "\n</details>\n";
    }
    print_list(fmt::format("{} suppressed", suppressed_.size()), suppressed_);
    if (!remarks_.empty()) {
      out_ << "\n";
      for (const auto& [file, words] : remarks_)
        out_ << "- " << markdown(plain_path(file)) << ": " << markdown(words) << "\n";
    }
    const Totals& totals = outcome.totals;
    out_ << fmt::format("\n**{}, {}, {}** in {}", counted(totals.errors, "error"), counted(totals.warnings, "warning"),
                        counted(totals.notes, "note"), counted(totals.files, "text"));
    if (totals.known > 0) out_ << fmt::format("; {} in the baseline already", totals.known);
    if (!outcome.gone.empty()) out_ << fmt::format("; {} of the baseline no longer there", outcome.gone.size());
    if (totals.unreadable > 0) out_ << fmt::format("; {} could not be read", totals.unreadable);
    out_ << "\n";
  }

 private:
  std::string row(const review::Review& review, const review::Finding& finding) const {
    const auto with = [&](review::Strength strength) {
      return markdown(titles_with(finding, strength, *settings_.checklist, ", "));
    };
    std::string level(to_string(finding.level));
    if (finding.compared != review::Compared::no_baseline) level += fmt::format(", {}", to_string(finding.compared));
    const Region at = region_of(review.document, finding.span, text::Encoding::utf32);
    return fmt::format("| {} | {} | {} | {} | {} | {} |\n", level, markdown(place_of(review, finding)), at.line,
                       markdown(title_of(finding, *settings_.checklist)), with(review::Strength::missing),
                       with(review::Strength::weak));
  }

  void advise(const review::Finding& finding) {
    const checklist::Check* check = settings_.checklist->check(finding.check);
    if (check && !check->ask.empty() && finding.level != review::Level::note)
      advice_.emplace(check->title, one_line(check->ask));
  }

  void add_suppressed(const review::Review& review, const review::Finding& finding) {
    suppressed_.push_back(fmt::format("~~{}~~ {}, {}: {}", markdown(title_of(finding, *settings_.checklist)),
                                      markdown(plain_path(review.document.path)), markdown(place_of(review, finding)),
                                      markdown(finding.suppressed->reason)));
  }

  void add(const review::Problem& problem) {
    remarks_.push_back({fmt::format("{}:{}", problem.file, problem.line), problem.message});
  }

  void print_list(const std::string& title, const std::vector<std::string>& items) {
    if (items.empty()) return;
    out_ << "\n<details><summary>" << title << "</summary>\n\n";
    for (const std::string& item : items) out_ << "- " << item << "\n";
    out_ << "\n</details>\n";
  }

  std::ostream& out_;
  Settings settings_;
  size_t shown_ = 0;
  std::map<std::string, std::string> advice_;  // by title of the check
  std::vector<std::string> suppressed_;
  std::vector<std::pair<std::string, std::string>> remarks_;  // by file
};

}  // namespace

std::unique_ptr<Writer> make_github_summary(std::ostream& out, const Settings& settings) {
  return std::make_unique<SummaryWriter>(out, settings);
}

}  // namespace caveat::report
