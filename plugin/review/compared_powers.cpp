#include "review/compared_powers.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace caveat::review {
namespace {

class Powers {
 public:
  explicit Powers(BothDrafts& drafts) : drafts_(drafts) {
    for (const PowerPair pair : drafts.pairs) {
      paired_before_.insert(pair.before);
      paired_after_.insert(pair.after);
    }
  }

  // Edits in the clause that gives the power, as far as they are not about its safeguards.
  void compare_words(PowerPair pair) {
    for (const uint32_t one : drafts_.changes.clause_groups(pair)) {
      if (!drafts_.group(one).whole()) continue;
      const Subject subject = drafts_.finding_after(pair).norm.force == "prohibition" ? Subject::ban : Subject::power;
      std::map<Effect, Consequence> found;
      for (const Hunk& hunk : drafts_.group(one).hunks) {
        const HunkTokens tokens = drafts_.changes.tokens(one, hunk);
        if (!drafts_.changes.in_clause(pair, tokens) || explained(pair, tokens)) continue;
        const bool condition = drafts_.decides_safeguard(pair, tokens);
        for (Verdict& verdict : drafts_.judge(tokens, subject)) {
          if (verdict.turn == Turn::none || (condition && verdict.of_condition)) continue;
          const Effect effect = effect_of(verdict.turn, Effect::widened, Effect::narrowed);
          Consequence& consequence = found[effect];
          consequence.effect = effect;
          consequence.powers = {pair};
          consequence.reasons.push_back(std::move(verdict.reason));
        }
      }
      if (found.size() > 1) found.erase(Effect::reworded);
      for (auto& [effect, consequence] : found) drafts_.changes.add(one, std::move(consequence));
    }
  }

  // The same power by further words, or by fewer.
  void compare_places(PowerPair pair) {
    const auto only_here = [&](uint32_t one, Effect effect, const char* reason) {
      if (one != kNoGroup && !drafts_.group(one).whole()) say(one, effect, pair, {reason});
    };
    for (const Site& site : drafts_.after.sites_of(pair.after))
      only_here(drafts_.group_after(site.sentence), Effect::widened, "given by further words");
    for (const Site& site : drafts_.before.sites_of(pair.before))
      only_here(drafts_.group_before(site.sentence), Effect::narrowed, "given by fewer words");
  }

  void add_and_remove() {
    for (uint32_t a = 0; a < drafts_.after.review().findings.size(); ++a)
      if (!paired_after_.contains(a) && !drafts_.after.sites_of(a).empty()) add(a);
    for (uint32_t b = 0; b < drafts_.before.review().findings.size(); ++b)
      if (!paired_before_.contains(b) && !drafts_.before.sites_of(b).empty()) remove(b);
  }

 private:
  // Whether the edited words are those of a safeguard whose status changed, which has been said.
  bool explained(PowerPair pair, const HunkTokens& tokens) const {
    for (const SafeguardStatus& was : drafts_.finding_before(pair).safeguards) {
      const SafeguardStatus* is = status_of(drafts_.finding_after(pair), was.id);
      if (!is || is->status == was.status) continue;
      if (was.where && drafts_.before.touches(tokens.before, was.where->span)) return true;
      if (is->where && drafts_.after.touches(tokens.after, is->where->span)) return true;
    }
    return false;
  }

  void add(uint32_t finding) {
    const PowerPair pair{kNoFinding, finding};
    const uint32_t own = drafts_.group_after(drafts_.after.sites_of(finding).front().sentence);
    if (own == kNoGroup) return;
    const uint32_t cause = changed_clause(pair, own);
    if (cause != kNoGroup) return say(cause, Effect::added, pair, {});
    if (!drafts_.respelled(own)) say(own, Effect::reworded, pair, {"the same words, which now read as this power"});
  }

  void remove(uint32_t finding) {
    const PowerPair pair{finding, kNoFinding};
    uint32_t own = kNoGroup;  // words that still stand, if there are any
    for (const Site& site : drafts_.before.sites_of(finding)) {
      const uint32_t one = drafts_.group_before(site.sentence);
      if (one != kNoGroup && (own == kNoGroup || (!drafts_.group(own).whole() && drafts_.group(one).whole())))
        own = one;
    }
    if (own == kNoGroup) return;
    const uint32_t cause = changed_clause(pair, own);
    if (cause == kNoGroup && drafts_.respelled(own)) return;
    if (cause == kNoGroup) {
      say(own, Effect::reworded, pair, {"the same words, which no longer read as this power"});
    } else if (!drafts_.group(cause).whole()) {
      say(cause, Effect::removed, pair, {});
    } else {
      say_what_became(pair, cause);
    }
  }

  // The clause stands with other words. That no check finds the power in them is no improvement by itself: the checks
  // may not know the words.
  void say_what_became(PowerPair pair, uint32_t cause) {
    std::vector<std::string> reasons;
    Turn worst = Turn::none;
    bool only_left_out = true, power_kept = true, forbidden = false;
    for (const uint32_t one : drafts_.changes.clause_groups(pair)) {
      if (!drafts_.group(one).whole()) continue;
      for (const Hunk& hunk : drafts_.group(one).hunks) {
        const HunkTokens tokens = drafts_.changes.tokens(one, hunk);
        if (!tokens.before.empty() && !drafts_.changes.in_clause(pair, tokens)) continue;
        only_left_out = only_left_out && tokens.after.empty();
        power_kept = power_kept && !drafts_.before.touches(tokens.before, drafts_.finding_before(pair).span);
        for (Verdict& verdict : drafts_.judge(tokens, Subject::power)) {
          worst = std::max(worst, verdict.turn);
          forbidden = forbidden || verdict.forbids;
          reasons.push_back(std::move(verdict.reason));
        }
      }
    }
    const bool read_as_another = !power_kept && gives_new_power(cause);
    if (forbidden || worst == Turn::better || (worst == Turn::open && only_left_out) || read_as_another)
      return say(cause, Effect::removed, pair, {});
    reasons.emplace_back("no check knows the new words: read both");
    say(cause, worst == Turn::worse && power_kept ? Effect::widened : Effect::reworded, pair, std::move(reasons));
  }

  bool gives_new_power(uint32_t group) const {
    for (uint32_t a = 0; a < drafts_.after.review().findings.size(); ++a) {
      if (paired_after_.contains(a)) continue;
      for (const Site& site : drafts_.after.sites_of(a))
        if (drafts_.group_after(site.sentence) == group) return true;
    }
    return false;
  }

  // `own`, or another group of the clause, that was changed.
  uint32_t changed_clause(PowerPair pair, uint32_t own) const {
    if (!drafts_.judged_unchanged(own)) return own;
    for (const uint32_t one : drafts_.changes.clause_groups(pair))
      if (!drafts_.judged_unchanged(one)) return one;
    return kNoGroup;
  }

  void say(uint32_t group, Effect effect, PowerPair pair, std::vector<std::string> reasons) {
    drafts_.changes.add(group, {effect, {}, {}, {}, {}, {pair}, std::move(reasons), {}});
  }

  BothDrafts& drafts_;
  std::set<uint32_t> paired_before_, paired_after_;
};

}  // namespace

void compare_powers(BothDrafts& drafts) {
  Powers powers(drafts);
  for (const PowerPair pair : drafts.pairs) powers.compare_words(pair);
  for (const PowerPair pair : drafts.pairs) powers.compare_places(pair);
  powers.add_and_remove();
}

}  // namespace caveat::review
