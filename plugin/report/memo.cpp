// A briefing note in Markdown: what a text gives and lacks, the main concerns with the provisions quoted, what to ask
// for, and the sources. It is pandoc's Markdown, with its citations ("[@id]") and the sources as CSL in front; as it
// stands it can be read in any other.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "report/ci.h"
#include "report/finding_json.h"
#include "report/findings_text.h"
#include "report/markdown_text.h"
#include "report/names.h"
#include "report/place.h"
#include "report/quotation.h"
#include "report/writers.h"

namespace caveat::report {
namespace {

constexpr size_t kQuoted = 4;  // provisions that are quoted for a power; the others are named

struct Concern {
  const checklist::Check* check = nullptr;
  review::Level level = review::Level::note;
  std::vector<const review::Finding*> findings;
};

// By check, what counts; the gravest and most frequent first.
std::vector<Concern> concerns_of(const review::Review& review, const checklist::Checklist& checklist) {
  std::vector<Concern> concerns;
  for (const review::Finding& finding : review.findings) {
    const checklist::Check* check = checklist.check(finding.check);
    if (!check || !finding.counts()) continue;
    auto at = std::find_if(concerns.begin(), concerns.end(), [&](const Concern& one) { return one.check == check; });
    if (at == concerns.end()) at = concerns.insert(at, {check, review::Level::note, {}});
    at->level = std::max(at->level, finding.level);
    at->findings.push_back(&finding);
  }
  std::stable_sort(concerns.begin(), concerns.end(), [](const Concern& a, const Concern& b) {
    return std::pair(a.level, a.findings.size()) > std::pair(b.level, b.findings.size());
  });
  for (Concern& one : concerns) {
    std::stable_sort(one.findings.begin(), one.findings.end(),
                     [](const review::Finding* a, const review::Finding* b) { return a->level > b->level; });
  }
  return concerns;
}

class MemoWriter : public Writer {
 public:
  MemoWriter(std::ostream& out, const Settings& settings) : out_(out), settings_(settings), page_(nowhere_, Screen{}) {}

  void add(const review::Review& review) override {
    const std::string file = plain_path(review.document.path);
    const std::string title = review.outline.title.empty() ? file : review.outline.title;
    const std::vector<Concern> concerns = concerns_of(review, *settings_.checklist);
    body_ << "\n# " << markdown(title) << "\n";
    write_summary(review, file, concerns);
    size_t grave = 0;
    for (const Concern& one : concerns) grave += one.level != review::Level::note;
    if (grave > 0) body_ << "\n## Main concerns\n";
    for (size_t i = 0; i < grave; ++i) write_concern(review, concerns[i], i + 1);
    if (grave < concerns.size()) body_ << "\n## For a person to judge\n\n";
    for (size_t i = grave; i < concerns.size(); ++i)
      body_ << "- **" << markdown(concerns[i].check->title) << "**: " << places(review, concerns[i], 0) << ".\n";
    if (grave > 0) body_ << "\n## Recommendations\n\n";
    for (size_t i = 0, n = 0; i < grave; ++i) {
      if (concerns[i].check->ask.empty()) continue;
      body_ << fmt::format("{}. **{}** ({}): {}\n", ++n, markdown(concerns[i].check->title),
                           places(review, concerns[i], 0), markdown(concerns[i].check->ask));
    }
  }

  void add_unreadable(const Error& error) override {
    body_ << "\n" << markdown(plain_path(error.file)) << " could not be read: " << markdown(sentence_of(error)) << "\n";
  }

  void end(const Outcome& /*outcome*/) override {
    out_ << "---\ntitle: Briefing note\nlink-citations: true\n";
    if (!cited_.empty()) out_ << "references:\n";
    for (const checklist::Citation* one : cited_) out_ << "- " << csl(*one) << "\n";
    out_ << "---\n" << body_.str();
    if (!cited_.empty()) out_ << "\n# Sources\n\n";
    for (const checklist::Citation* one : cited_) {
      out_ << fmt::format("- `@{}`: {}{}*{}*. <{}>\n", one->id, one->author.empty() ? "" : markdown(one->author) + ". ",
                          one->year.empty() ? "" : markdown(one->year) + ". ", markdown(one->title), one->url);
    }
    out_ << "\n---\n\nWritten by caveat " << settings_.version
         << ", which points at provisions; it gives no legal advice and sees this text only. Check each point before "
            "you use it.\n";
  }

 private:
  struct ById {
    bool operator()(const checklist::Citation* a, const checklist::Citation* b) const { return a->id < b->id; }
  };

  void write_summary(const review::Review& review, const std::string& file, const std::vector<Concern>& concerns) {
    body_ << "\n## Summary\n\n";
    Totals totals;
    totals.add(review);
    if (concerns.empty()) {
      body_ << "Nothing was found in " << markdown(file) << " that gives one of the powers looked for.\n";
      return;
    }
    const size_t powers = concerns.size();
    body_ << fmt::format("The text gives {} of those that caveat looks for, in {}. ", counted(powers, "power"),
                         counted(units_of(review), "provision"));
    if (totals.errors > 0)
      body_ << fmt::format("{} a safeguard without which such a power should not exist. ",
                           totals.errors == 1 ? "Once it lacks" : fmt::format("{} times it lacks", totals.errors));
    if (totals.warnings > 0)
      body_ << fmt::format("In {} more, safeguards are missing or weak. ", counted(totals.warnings, "case"));
    if (totals.suppressed > 0)
      body_ << fmt::format("{} left out, as accepted. ", counted(totals.suppressed, "finding"));
    body_ << "\n\n| Power | Given in | Most often missing |\n|---|---|---|\n";
    for (const Concern& one : concerns) {
      if (one.level == review::Level::note) continue;
      body_ << fmt::format("| {} | {} | {} |\n", markdown(one.check->title), places(review, one, 0),
                           markdown(most_missing(one)));
    }
  }

  void write_concern(const review::Review& review, const Concern& concern, size_t number) {
    body_ << fmt::format("\n### {}. {}\n", number, markdown(concern.check->title));
    if (!concern.check->why.empty()) body_ << "\n" << markdown(concern.check->why) << "\n";
    for (size_t i = 0; i < std::min(kQuoted, concern.findings.size()); ++i) write_finding(review, *concern.findings[i]);
    if (concern.findings.size() > kQuoted)
      body_ << "\nThe same power is given in " << places(review, concern, kQuoted) << ".\n";
    std::string said;
    for (const checklist::CitationUse& use : concern.check->citations) {
      const checklist::Citation* citation = settings_.checklist->citation(use.id);
      if (!citation) continue;
      cited_.insert(citation);
      const std::string passage = markdown(use.passage);
      said += fmt::format("- {}{}[@{}]\n", passage, passage.empty() ? "" : " ", use.id);
    }
    if (!said.empty()) body_ << "\nWhat others say:\n\n" << said;
  }

  void write_finding(const review::Review& review, const review::Finding& finding) {
    const Quotation quotation = quote(review, finding, page_);
    const std::string_view text = quotation.text;
    const auto [begin, end] = quotation.mark;
    const std::string before = markdown(text.substr(0, begin)), after = markdown(text.substr(end));
    const auto blank = [&](uint32_t at) { return at > 0 && at < text.size() && text[at] == ' ' ? " " : ""; };
    body_ << fmt::format("\n**{}**{}:\n\n> {}{}**{}**{}{}\n", markdown(place_of(review, finding)),
                         finding.norm.bearer.empty() ? "" : fmt::format(", to “{}”", markdown(finding.norm.bearer)),
                         before, begin > 0 ? blank(begin - 1) : "", markdown(text.substr(begin, end - begin)),
                         blank(end), after);
    for (const review::Strength strength : {review::Strength::missing, review::Strength::weak}) {
      const std::string titles = titles_with(finding, strength, *settings_.checklist, ", ");
      if (titles.empty()) continue;
      body_ << fmt::format("\n{}: {}.\n", strength == review::Strength::missing ? "Missing" : "Weak", markdown(titles));
    }
  }

  // Where the findings from the `from`th on are, each place once.
  static std::string places(const review::Review& review, const Concern& concern, size_t from) {
    std::set<std::string> named;
    std::string names;
    for (size_t i = from; i < concern.findings.size(); ++i) {
      const std::string name = markdown(place_of(review, *concern.findings[i]));
      if (named.insert(name).second) names += (names.empty() ? "" : ", ") + name;
    }
    return names;
  }

  std::string most_missing(const Concern& concern) const {
    std::map<std::string, size_t> counts;
    for (const review::Finding* finding : concern.findings)
      for (const review::SafeguardStatus& status : finding->safeguards)
        counts[status.id] += status.status == review::Strength::missing;
    std::vector<std::pair<std::string, size_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string list;
    for (size_t i = 0; i < std::min<size_t>(3, sorted.size()) && sorted[i].second > 0; ++i) {
      const checklist::Safeguard* safeguard = settings_.checklist->safeguard(sorted[i].first);
      list += (list.empty() ? "" : ", ") + lower_first(safeguard ? safeguard->title : sorted[i].first);
    }
    return list;
  }

  static size_t units_of(const review::Review& review) {
    std::set<provision::Index> units;
    for (const review::Finding& finding : review.findings)
      if (finding.counts()) units.insert(finding.unit);
    return units.size();
  }

  // An item of CSL, as JSON, which is YAML too. pandoc reads its words as Markdown.
  static std::string csl(const checklist::Citation& citation) {
    Json json = {{"id", citation.id}, {"type", citation.type}, {"title", markdown(citation.title)}};
    if (!citation.author.empty()) json["author"] = Json::array({{{"literal", markdown(citation.author)}}});
    if (!citation.year.empty()) json["issued"] = {{"literal", citation.year}};
    if (!citation.url.empty()) json["URL"] = citation.url;
    return dump(json);
  }

  std::ostream& out_;
  Settings settings_;
  std::ostringstream body_, nowhere_;
  Page page_;
  std::set<const checklist::Citation*, ById> cited_;
};

}  // namespace

std::unique_ptr<Writer> make_memo(std::ostream& out, const Settings& settings) {
  return std::make_unique<MemoWriter>(out, settings);
}

}  // namespace caveat::report
