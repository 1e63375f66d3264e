#include "report/explain.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "report/names.h"
#include "report/place.h"

namespace caveat::report {

using checklist::Check;
using checklist::Checklist;
using checklist::Example;
using checklist::Need;
using checklist::Pattern;
using checklist::Safeguard;
using checklist::Strength;

namespace {

constexpr unsigned kIndent = 2;

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " or ") + word;
  return out;
}

// "power, duty by authority or court: order or produce what: stored-data".
std::string pattern_words(const Pattern& pattern) {
  std::string out;
  const auto slot = [&](const char* name, const std::vector<std::string>& words) {
    if (!words.empty()) out += fmt::format("{}{}: {}", out.empty() ? "" : "; ", name, joined(words));
  };
  slot("force", pattern.force);
  slot("by", pattern.bearer);
  slot("does", pattern.action);
  slot("to", pattern.object);
  slot("makes act", pattern.addressee);
  slot("how", pattern.manner);
  slot("says", pattern.says);
  slot("in a law whose title says", pattern.title);
  for (const auto& [language, phrases] : pattern.phrases) slot(("phrases in " + language).c_str(), phrases);
  slot("in the same article as", pattern.powers);
  slot(pattern.wholly ? "while it wholly lacks" : "while it lacks", pattern.lacking);
  slot("unless", pattern.unless);
  if (pattern.max_days > 0) out += fmt::format("; at most {} days", pattern.max_days);
  if (pattern.min_days > 0) out += fmt::format("; at least {} days", pattern.min_days);
  return out;
}

class Explanation {
 public:
  Explanation(std::ostream& out, const Screen& screen, const Checklist& checklist)
      : page_(out, screen), checklist_(checklist) {}

  void check(const Check& check) {
    page_.spread(page_.plain(check.title), Tone::strong, check.id, Tone::dim);
    page_.rule(true);
    page_.blank();
    section("Why it matters");
    prose(check.why);
    section("What it needs");
    for (const Need& need : check.needs) item(need_words(need));
    if (check.needs.empty()) item("Nothing makes it tolerable: wherever it is found, it is reported.");
    prose(fmt::format("The most it can be is {} {}.", check.level == checklist::Level::error ? "an" : "a",
                      to_string(check.level)));
    section("What to ask for");
    prose(check.ask);
    section("Who said so");
    for (const checklist::CitationUse& use : check.citations) source(use);
    page_.blank();
    examples("Is found in", check.flag);
    examples("Is not found in", check.pass);
    section("How it is recognised");
    for (const Pattern& pattern : check.when) item(pattern_words(pattern) + ".");
    if (!check.unless.empty()) {
      prose("and not where the clause is:");
      for (const Pattern& pattern : check.unless) item(pattern_words(pattern) + ".");
    }
  }

  void safeguard(const Safeguard& safeguard) {
    page_.spread(page_.plain(safeguard.title), Tone::strong, safeguard.id, Tone::dim);
    page_.rule(true);
    page_.blank();
    section("Why it matters");
    prose(safeguard.why);
    section("How far it reaches");
    prose(reach_words(safeguard.reach));
    section("What to ask for");
    prose(safeguard.ask);
    section("Powers that need it");
    for (const Check& check : checklist_.checks) {
      const bool needs = std::any_of(check.needs.begin(), check.needs.end(),
                                     [&](const Need& need) { return need.safeguard == safeguard.id; });
      if (needs) item(page_.plain(check.title) + " (" + check.id + ")");
    }
    page_.blank();
    examples("Is present in", safeguard.present_examples);
    examples("Is weak in", safeguard.weak_examples);
    examples("Is not in", safeguard.not_examples);
    section("When it counts as present");
    for (const Pattern& pattern : safeguard.present) item(pattern_words(pattern) + ".");
    page_.blank();
    if (!safeguard.weak.empty()) {
      section("When it counts as weak");
      for (const Pattern& pattern : safeguard.weak) item(pattern_words(pattern) + ".");
    }
  }

 private:
  void section(std::string_view title) { page_.line(page_.toned(Tone::strong, title)); }

  void prose(std::string_view text) {
    page_.paragraph("", Tone::plain, kIndent, kIndent, one_line(page_.plain(text)));
    page_.blank();
  }

  void item(std::string_view text) { page_.paragraph("-", Tone::dim, kIndent, kIndent + 2, page_.plain(text)); }

  std::string need_words(const Need& need) const {
    const Safeguard* safeguard = checklist_.safeguard(need.safeguard);
    std::string words = fmt::format("{} ({})", safeguard ? safeguard->title : need.safeguard, need.safeguard);
    if (need.at_least == Strength::weak) words += ", at least in a weak form";
    if (need.error_when_missing) words += "; an error when missing";
    return words;
  }

  void source(const checklist::CitationUse& use) {
    const checklist::Citation* citation = checklist_.citation(use.id);
    if (!citation) return;
    std::string text = citation->author.empty() ? "" : citation->author + ", ";
    text += citation->title;
    if (!citation->year.empty()) text += " (" + citation->year + ")";
    if (!citation->kind.empty()) text += ", " + citation->kind;
    item(text + ".");
    if (!use.passage.empty())
      page_.paragraph("", Tone::plain, kIndent, kIndent + 2, one_line(page_.plain(use.passage)));
    page_.unbroken(kIndent + 2, citation->url, Tone::dim);
  }

  void examples(std::string_view title, const std::vector<Example>& list) {
    if (list.empty()) return;
    section(title);
    for (const Example& example : list) {
      page_.paragraph("", Tone::plain, kIndent + 2, kIndent + 2, page_.quoted(one_line(page_.plain(example.text))));
      if (!example.because.empty()) {
        page_.paragraph("", Tone::plain, kIndent + 2, kIndent + 2, one_line(page_.plain(example.because)), Tone::dim);
      }
      page_.blank();
    }
  }

  Page page_;
  const Checklist& checklist_;
};

}  // namespace

void explain(std::ostream& out, const Screen& screen, const Checklist& checklist, const Check& check) {
  Explanation(out, screen, checklist).check(check);
}

void explain(std::ostream& out, const Screen& screen, const Checklist& checklist, const Safeguard& safeguard) {
  Explanation(out, screen, checklist).safeguard(safeguard);
}

}  // namespace caveat::report
