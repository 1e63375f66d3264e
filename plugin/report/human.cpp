// For reading on a terminal or on paper: the findings article by article, and a table powers × safeguards at the end of
// each text.
#include <fmt/format.h>

#include <algorithm>

#include "report/findings_text.h"
#include "report/human_finding.h"
#include "report/place.h"
#include "report/table.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

bool is_shown(const review::Finding& finding) { return finding.compared != review::Compared::known; }

class HumanWriter : public Writer {
 public:
  HumanWriter(std::ostream& out, const Settings& settings) : page_(out, settings.screen), settings_(settings) {}

  void add(const review::Review& review) override {
    const bool any = std::any_of(review.findings.begin(), review.findings.end(), is_shown);
    if (settings_.quiet && !any) return;
    if (count_++ > 0) page_.blank();
    print_heading(review);
    if (!settings_.quiet) print_notes(review);
    print_findings(review);
    if (settings_.quiet) return;
    if (review.findings.empty()) {
      if (!review.language.empty()) page_.line("  Nothing found that gives one of the powers looked for.\n");
      return;
    }
    if (any) {
      page_.rule(false);
      print_table(page_, summarise(review.findings, *settings_.checklist), *settings_.checklist);
      page_.blank();
    } else {
      page_.line("  Nothing new.\n");
    }
    Totals totals;
    totals.add(review);
    page_.line(page_.toned(Tone::strong, fmt::format("  {}", counted(totals))));
  }

  void end(const Outcome& outcome) override {
    const Totals& totals = outcome.totals;
    if (!settings_.quiet && !outcome.gone.empty()) {
      page_.blank();
      page_.line("  " +
                 page_.toned(Tone::good, counted(outcome.gone.size(), "finding") + " of the baseline no longer there"));
    }
    if (!settings_.quiet && !outcome.problems.empty()) {
      page_.blank();
      for (const review::Problem& problem : outcome.problems) print_problem(problem);
    }
    if (!settings_.quiet && totals.files + totals.unreadable == 0) page_.line("There was no text to review.");
    if (settings_.quiet || totals.files + totals.unreadable < 2) return;
    page_.blank();
    page_.rule(true);
    std::string line = fmt::format("{} in {}", counted(totals), counted(totals.files, "text"));
    if (totals.unreadable > 0) line += fmt::format("; {} could not be read", totals.unreadable);
    page_.line(page_.toned(Tone::strong, line));
  }

 private:
  void print_heading(const review::Review& review) {
    std::string about = review.document.format;
    for (const checklist::Language& language : settings_.checklist->languages) {
      if (language.code == review.language) about += ", " + language.name;
    }
    size_t units = 0;
    for (const provision::Provision& provision : review.outline.provisions) units += is_unit(provision.kind);
    if (units > 0) about += units == 1 ? ", 1 article or section" : fmt::format(", {} articles and sections", units);
    page_.spread(page_.plain(review.document.path), Tone::strong, page_.plain(about), Tone::dim);
    page_.rule(true);
    page_.blank();
  }

  void print_notes(const review::Review& review) {
    for (const std::string& note : review.notes) page_.paragraph("note", Tone::note, 2, 8, page_.plain(note));
    for (const review::Problem& problem : review.problems) print_problem(problem);
    if (!review.notes.empty() || !review.problems.empty()) page_.blank();
  }

  void print_problem(const review::Problem& problem) {
    page_.paragraph("fix", Tone::warning, 2, 8,
                    page_.plain(fmt::format("{}:{}: {}", problem.file, problem.line, problem.message)));
  }

  void print_findings(const review::Review& review) {
    FindingPrinter printer(page_, *settings_.checklist, review);
    provision::Index unit = provision::kNone;
    bool first = true;
    for (const review::Finding& finding : review.findings) {
      if (!is_shown(finding)) continue;
      if (first || finding.unit != unit) print_unit(review, finding.unit);
      first = false;
      unit = finding.unit;
      if (finding.suppressed) {
        printer.print_suppressed(finding);
      } else if (fully_safeguarded(finding)) {
        printer.print_safeguarded(finding);
      } else {
        printer.print(finding);
      }
    }
  }

  void print_unit(const review::Review& review, provision::Index unit) {
    if (unit == provision::kNone) {
      page_.paragraph("", Tone::plain, 0, 0, "The text as a whole", Tone::strong);
      page_.rule(false);
      return;
    }
    const std::string& text = review.document.text;
    const provision::Provision& provision = review.outline.provisions[unit];
    std::string title = page_.plain(place_name(text, review.outline, unit));
    std::string heading = one_line(page_.plain(provision.heading.in(text)));
    while (heading.ends_with('.')) heading.pop_back();
    if (!heading.empty() && heading != title) title += page_.plain(" – ") + heading;
    page_.paragraph("", Tone::plain, 0, 0, title, Tone::strong);
    page_.rule(false);
  }

  Page page_;
  Settings settings_;
  size_t count_ = 0;
};

}  // namespace

std::unique_ptr<Writer> make_human(std::ostream& out, const Settings& settings) {
  return std::make_unique<HumanWriter>(out, settings);
}

}  // namespace caveat::report
