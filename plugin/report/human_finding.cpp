#include "report/human_finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "report/names.h"
#include "report/place.h"
#include "report/quotation.h"
#include "text/unicode.h"

namespace caveat::report {

using review::Strength;

namespace {

constexpr unsigned kIndent = 2;
constexpr unsigned kText = 6;     // where a quotation begins
constexpr unsigned kAdvice = 17;  // where the words of safeguards and advice begin
constexpr unsigned kLongestWords = 90;

}  // namespace

bool fully_safeguarded(const review::Finding& finding) {
  return finding.level == review::Level::note && !finding.safeguards.empty() &&
         std::all_of(finding.safeguards.begin(), finding.safeguards.end(),
                     [](const review::SafeguardStatus& status) { return status.status == Strength::present; });
}

std::string short_citation(const checklist::Citation& citation) {
  const std::string& who = citation.author.empty() ? citation.title : citation.author;
  return citation.year.empty() ? who : who + " " + citation.year;
}

std::string FindingPrinter::safeguard_title(const std::string& id) const {
  const checklist::Safeguard* safeguard = checklist_.safeguard(id);
  return page_.plain(lower_first(safeguard ? safeguard->title : id));
}

std::string FindingPrinter::location(const review::Finding& finding) const {
  const document::Document& document = review_.document;
  const std::string path = page_.plain(document.path);
  const std::vector<document::Place> places = document.places_of({finding.span.begin, finding.span.begin + 1});
  const std::string place = places.empty() ? "" : page_.plain(document::to_string(places.front()));
  const bool has_lines = places.empty() || !document.map.runs.empty();
  if (!has_lines) return fmt::format("{}, {}", path, place);
  const text::Position at = document.position(finding.span.begin, text::Encoding::utf32);
  std::string line = fmt::format("{}:{}:{}", path, at.line + 1, at.column + 1);
  if (!places.empty() && !places.front().id.empty()) line += ", " + place;
  return line;
}

void FindingPrinter::print(const review::Finding& finding) {
  const checklist::Check* check = checklist_.check(finding.check);
  print_head(finding, check);
  page_.blank();
  print_quotation(finding);
  page_.blank();
  print_safeguards(finding);
  if (check) print_advice(finding, *check);
  page_.blank();
}

void FindingPrinter::print_safeguarded(const review::Finding& finding) {
  const checklist::Check* check = checklist_.check(finding.check);
  std::string names;
  for (const review::SafeguardStatus& status : finding.safeguards)
    names += (names.empty() ? "" : ", ") + safeguard_title(status.id);
  const std::string text = fmt::format("{} ({}): has {}. Check that they are enough.",
                                       page_.plain(check ? check->title : finding.check), location(finding), names);
  page_.paragraph(page_.mark(Strength::present), Tone::good, kIndent, kIndent + 2, text);
  page_.blank();
}

void FindingPrinter::print_suppressed(const review::Finding& finding) {
  const checklist::Check* check = checklist_.check(finding.check);
  const std::string title = page_.plain(check ? check->title : finding.check);
  const std::string where = fmt::format("{}  {}", location(finding), finding.check);
  page_.spread(page_.screen().color ? "\033[9m" + title + "\033[29m" : "(" + title + ")", Tone::dim, where, Tone::dim,
               kIndent);
  const review::Suppressed& suppressed = *finding.suppressed;
  page_.paragraph("suppressed", Tone::dim, 4, kAdvice,
                  page_.plain(fmt::format("{} ({}:{})", suppressed.reason, suppressed.file, suppressed.line)),
                  Tone::dim);
  page_.blank();
}

void FindingPrinter::print_head(const review::Finding& finding, const checklist::Check* check) {
  const std::string level(to_string(finding.level));
  std::string title = page_.plain(check ? check->title : finding.check);
  if (!finding.norm.bearer.empty()) title += ", by " + page_.quoted(page_.plain(finding.norm.bearer));
  if (finding.compared == review::Compared::worse) title += page_.plain(" – worse than in the baseline");
  const unsigned column = kIndent + static_cast<unsigned>(level.size()) + 2;
  page_.paragraph(level, tone_of(finding.level), kIndent, column, title, Tone::strong);
  const std::string where =
      page_.plain(trail(review_.document.text, review_.outline, finding.provision, page_.arrow()));
  page_.spread(where, Tone::dim, location(finding) + "  " + finding.check, Tone::dim, kIndent);
}

void FindingPrinter::print_quotation(const review::Finding& finding) {
  const Quotation quotation = quote(review_, finding, page_);
  const std::string margin(kText, ' ');
  for (std::string_view line : text::wrap(quotation.text, page_.screen().width - kText)) {
    const auto begin = static_cast<uint32_t>(line.data() - quotation.text.data());
    const Span span{begin, begin + static_cast<uint32_t>(line.size())};
    if (!span.overlaps(quotation.mark)) {
      page_.line(margin + std::string(line));
      continue;
    }
    const Span in{std::max(span.begin, quotation.mark.begin) - begin, std::min(span.end, quotation.mark.end) - begin};
    const std::string_view before = line.substr(0, in.begin), words = in.in(line), after = line.substr(in.end);
    if (page_.screen().color) {
      page_.line(fmt::format("{}{}\033[1;4m{}\033[0m{}", margin, before, words, after));
    } else {
      page_.line(margin + std::string(line));
      page_.line(margin + std::string(text::display_width(before), ' ') + std::string(text::display_width(words), '^'));
    }
  }
}

void FindingPrinter::print_safeguards(const review::Finding& finding) {
  if (finding.safeguards.empty()) {
    page_.paragraph("", Tone::plain, kText, kText, page_.plain(finding.message));
    return;
  }
  std::string missing;
  for (const review::SafeguardStatus& status : finding.safeguards) {
    if (status.status == Strength::missing) missing += (missing.empty() ? "" : ", ") + safeguard_title(status.id);
  }
  if (!missing.empty()) {
    page_.paragraph(fmt::format("{} missing", page_.mark(Strength::missing)), Tone::error, 4, kAdvice, missing);
  }
  print_list(finding, Strength::weak);
  print_list(finding, Strength::present);
  if (!finding.doubt.empty()) page_.paragraph("  doubt", Tone::strong, 4, kAdvice, finding.doubt);
}

void FindingPrinter::print_list(const review::Finding& finding, Strength strength) {
  std::string label = fmt::format("{} {}", page_.mark(strength), to_string(strength));
  for (const review::SafeguardStatus& status : finding.safeguards) {
    if (status.status != strength) continue;
    std::string text = safeguard_title(status.id);
    if (status.where) {
      const std::string& source = review_.document.text;
      const std::string words = one_line(page_.plain(status.where->span.in(source)));
      const std::string_view shown = text::truncate(words, kLongestWords);
      const char* dots = shown.size() == words.size() ? "" : page_.screen().unicode ? "…" : "...";
      text += fmt::format(": {}, {}", page_.quoted(std::string(shown) + dots),
                          page_.plain(place_name(source, review_.outline, status.where->provision)));
    }
    if (strength == Strength::weak) text += ". " + page_.plain(status.reason);
    page_.paragraph(label, tone_of(strength), 4, kAdvice, text);
    label.clear();
  }
}

void FindingPrinter::print_advice(const review::Finding& finding, const checklist::Check& check) {
  if (check.ask.empty() && check.citations.empty()) return;
  const std::string place = page_.plain(place_name(
      review_.document.text, review_.outline, finding.unit == provision::kNone ? finding.provision : finding.unit));
  const auto [before, first] = advised_.try_emplace(check.id, place);
  if (!first) {
    page_.paragraph("  ask for", Tone::dim, 4, kAdvice, fmt::format("as at {} above", before->second), Tone::dim);
    return;
  }
  if (!check.ask.empty()) page_.paragraph("  ask for", Tone::strong, 4, kAdvice, one_line(page_.plain(check.ask)));
  std::string sources;
  std::set<std::string> said;
  for (const checklist::CitationUse& use : check.citations) {
    const checklist::Citation* citation = checklist_.citation(use.id);
    if (!citation || !said.insert(short_citation(*citation)).second) continue;
    if (!sources.empty()) sources += page_.between();
    sources += page_.plain(short_citation(*citation));
  }
  if (!sources.empty()) page_.paragraph("  sources", Tone::strong, 4, kAdvice, sources, Tone::dim);
}

}  // namespace caveat::report
