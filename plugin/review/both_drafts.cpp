#include "review/both_drafts.h"

#include <algorithm>

#include "text/words.h"

namespace caveat::review {

BothDrafts::BothDrafts(const ComparedText& earlier, const ComparedText& later, const checklist::Checklist& checks,
                       const checklist::Language& of_both)
    : before(earlier),
      after(later),
      checklist(checks),
      language(of_both),
      alignment(align(earlier.sentences(), later.sentences())),
      changes(earlier, later, alignment),
      safeguards_before(earlier),
      safeguards_after(later) {}

bool BothDrafts::is_about_text(const Finding& finding) const {
  const checklist::Check* check = checklist.check(finding.check);
  return check && check->about_text;
}

bool BothDrafts::judged_unchanged(uint32_t index) const {
  const Group& one = group(index);
  return one.whole() && std::all_of(one.hunks.begin(), one.hunks.end(), [&](const Hunk& hunk) {
           return judge(changes.tokens(index, hunk), Subject::power).empty();
         });
}

bool BothDrafts::respelled(uint32_t index) const {
  const Group& one = group(index);
  if (!one.same()) return false;
  const std::vector<uint32_t> old = tokens_of(before.sentences(), one.before),
                              now = tokens_of(after.sentences(), one.after);
  const auto word = [](const ComparedText& text, uint32_t token) {
    return text::fold(text.model().tokens().all[token].span().in(text.model().text()));
  };
  return !std::equal(old.begin(), old.end(), now.begin(), now.end(),
                     [&](uint32_t b, uint32_t a) { return word(before, b) == word(after, a); });
}

bool BothDrafts::decides_safeguard(PowerPair pair, const HunkTokens& tokens) const {
  const auto decided = [](const ComparedText& text, const Finding& finding, const std::vector<uint32_t>& edited) {
    return std::any_of(finding.safeguards.begin(), finding.safeguards.end(),
                       [&](const SafeguardStatus& one) { return one.where && text.touches(edited, one.where->span); });
  };
  return decided(before, finding_before(pair), tokens.before) || decided(after, finding_after(pair), tokens.after);
}

const SafeguardStatus* status_of(const Finding& finding, const std::string& safeguard) {
  const auto found = std::find_if(finding.safeguards.begin(), finding.safeguards.end(),
                                  [&](const SafeguardStatus& one) { return one.id == safeguard; });
  return found == finding.safeguards.end() ? nullptr : &*found;
}

}  // namespace caveat::review
