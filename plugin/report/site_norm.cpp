// The norm that a pattern looks for, as a sentence with a link from each term to its words.
#include <fmt/format.h>

#include "report/names.h"
#include "report/place.h"
#include "report/site_pages.h"

namespace caveat::report {
namespace {

using Names = std::vector<std::string>;

std::string force_words(const std::string& force) {
  if (force == "statement") return "a plain statement";
  if (force == "negated") return "a denial (“nothing in this Act …”)";
  return (force == "offence" ? "an " : "a ") + force;
}

class Sentence {
 public:
  explicit Sentence(SitePage& page) : page_(page) {}

  // `before` and then "a, b or c"; nothing where there are none.
  template <typename Write>
  bool part(std::string_view before, const Names& names, Write write, std::string_view last = " or ") {
    if (names.empty()) return false;
    page_.html().text(before).text(before.empty() ? "" : " ");
    for (size_t i = 0; i < names.size(); ++i) {
      if (i > 0) page_.html().text(i + 1 == names.size() ? last : ", ");
      write(names[i]);
    }
    return true;
  }
  bool terms(std::string_view before, const Names& names) {
    return part(before, names, [&](const std::string& term) { page_.term_link(term); });
  }

 private:
  SitePage& page_;
};

}  // namespace

void write_pattern(SitePage& page, const checklist::Pattern& pattern) {
  Markup& html = page.html();
  Sentence sentence(page);
  if (!pattern.powers.empty()) {
    sentence.part("An article or section that gives one of these powers:", pattern.powers,
                  [&](const std::string& id) { page.check_link(id); });
    sentence.part(
        pattern.wholly ? ", and there wholly lacks" : ", and there lacks or has only in a weak form", pattern.lacking,
        [&](const std::string& id) { page.safeguard_link(id); }, " and ");
    sentence.terms(", with words for", pattern.says);
  } else {
    const bool has_force = sentence.part("", pattern.force, [&, first = true](const std::string& force) mutable {
      std::string words = force_words(force);
      if (first) words.front() = static_cast<char>(words.front() - 'a' + 'A');
      first = false;
      html.text(words);
    });
    if (!has_force) html.text("A clause");
    sentence.terms(" of", pattern.bearer);
    const bool has_action = sentence.terms(" to", pattern.action);
    sentence.terms(has_action ? ":" : " that concerns", pattern.object);
    const bool is_bare = !has_force && pattern.bearer.empty() && !has_action && pattern.object.empty();
    sentence.terms(", through what is asked of", pattern.addressee);
    sentence.terms(", in these ways:", pattern.manner);
    sentence.terms(is_bare ? " with words for" : ", with words for", pattern.says);
    for (const auto& [language, phrases] : pattern.phrases)
      sentence.part(fmt::format(", with the words ({})", language), phrases,
                    [&](const std::string& phrase) { html.text("“" + phrase + "”"); });
  }
  sentence.terms(", in a law whose title speaks of", pattern.title);
  if (pattern.min_days > 0) html.text(fmt::format(", for {} days or more", pattern.min_days));
  if (pattern.max_days > 0) html.text(fmt::format(", for no more than {} days", pattern.max_days));
  sentence.terms("; not where the clause speaks of", pattern.unless);
  if (pattern.level != checklist::Level::error) html.text(fmt::format("; at most a {}", to_string(pattern.level)));
  html.text(".");
}

}  // namespace caveat::report
