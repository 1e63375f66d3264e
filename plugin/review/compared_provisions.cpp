#include "review/compared_provisions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace caveat::review {
namespace {

constexpr size_t kMostPairs = 10'000;  // of sentences that are gone and new ones

using Articles = std::set<std::pair<provision::Index, provision::Index>>;  // that became one another

Articles read_articles(const BothDrafts& drafts) {
  Articles articles;
  for (const Group& one : drafts.alignment.groups)
    for (const uint32_t b : one.before)
      for (const uint32_t a : one.after)
        articles.emplace(drafts.before.sentences()[b].unit, drafts.after.sentences()[a].unit);
  return articles;
}

class Provisions {
 public:
  explicit Provisions(BothDrafts& drafts) : drafts_(drafts) {
    for (const PowerPair pair : drafts.pairs) {
      for (const uint32_t group : drafts.changes.clause_groups(pair)) powers_in_[group].push_back(pair);
      before_in_[drafts.finding_before(pair).unit].push_back(pair);
      after_in_[drafts.finding_after(pair).unit].push_back(pair);
    }
  }

  void run() {
    for (uint32_t i = 0; i < drafts_.alignment.groups.size(); ++i) {
      const Group& one = drafts_.group(i);
      if (one.same() || drafts_.judged_unchanged(i) || went_with_power(one)) continue;
      compare_denials(i);
      compare_given(i);
    }
    drop_moved();
    say_news();
  }

 private:
  struct Found {
    uint32_t group;
    Consequence consequence;
    bool whole = false;  // the sentence gives the safeguard in one draft only
  };

  // Whether the sentence is gone, or new, with a power of its article.
  bool went_with_power(const Group& one) const {
    const auto only_powers = [](const ComparedText& text, const std::vector<uint32_t>& sentences, const Powers& kept) {
      return std::all_of(sentences.begin(), sentences.end(), [&](uint32_t at) {
        const provision::Index unit = text.sentences()[at].unit;
        const auto& findings = text.review().findings;
        return !kept.contains(unit) && std::any_of(findings.begin(), findings.end(),
                                                   [&](const Finding& finding) { return finding.unit == unit; });
      });
    };
    if (one.whole()) return false;
    return one.after.empty() ? only_powers(drafts_.before, one.before, before_in_)
                             : only_powers(drafts_.after, one.after, after_in_);
  }

  void compare_denials(uint32_t index) {
    const Group& one = drafts_.group(index);
    const std::set<std::string> was = drafts_.safeguards_before.denied(one.before),
                                is = drafts_.safeguards_after.denied(one.after);
    for (const std::string& id : is)
      if (!was.contains(id)) find(index, Effect::weakened, {id}, {id}, "beside it, words that let it be done without");
    for (const std::string& id : was)
      if (!is.contains(id))
        find(index, Effect::strengthened, {id}, {id}, "no longer beside it, words that let it be done without");
  }

  void compare_given(uint32_t index) {
    const Group& one = drafts_.group(index);
    SafeguardsById was = drafts_.safeguards_before.given(one.before), is = drafts_.safeguards_after.given(one.after);
    std::set<std::string> ids;
    for (const auto& [id, status] : was) ids.insert(id);
    for (const auto& [id, status] : is) ids.insert(id);
    for (const std::string& id : ids) {
      const SafeguardStatus &old = was[id], &now = is[id];
      if (old.status != now.status) {
        find(index, effect_between(old.status, now.status), old, now);
      } else {
        compare_words(index, old, now);
      }
    }
  }

  // The same strength in other words: "every five years" for "every year".
  void compare_words(uint32_t index, const SafeguardStatus& was, const SafeguardStatus& is) {
    const Group& one = drafts_.group(index);
    const bool in_power = !powers_in(index).empty();
    const bool one_to_one = one.before.size() == 1 && one.after.size() == 1;
    for (const Hunk& hunk : one.hunks) {
      const HunkTokens tokens = drafts_.changes.tokens(index, hunk);
      const bool decides =
          drafts_.before.touches(tokens.before, was.where->span) || drafts_.after.touches(tokens.after, is.where->span);
      for (const Verdict& verdict : drafts_.judge(tokens, Subject::safeguard)) {
        const bool told = verdict.turn == Turn::worse || verdict.turn == Turn::better;
        const bool counts = told ? verdict.of_condition && (decides || !in_power)
                                 : verdict.turn != Turn::none && !in_power && one_to_one && for_whole_text(was.id);
        if (!counts) continue;
        find(index, effect_of(verdict.turn, Effect::weakened, Effect::strengthened), was, is, verdict.reason);
      }
    }
  }

  // A safeguard with what the sentence says of it in both drafts. Of a power that needs it, all that reaches it was
  // graded: where that is as it was, the sentence was not the only one to give it.
  void find(uint32_t index, Effect effect, const SafeguardStatus& was, const SafeguardStatus& is,
            const std::string& reason = {}) {
    const bool whole = effect == Effect::lost || effect == Effect::gained;
    Consequence one{effect, was.id.empty() ? is.id : was.id, was.status, is.status, {}, powers_in(index), {}, {}};
    if (!reason.empty()) one.reasons.push_back(reason);
    for (const PowerPair pair : powers_beside(index)) {
      const SafeguardStatus *old = status_of(drafts_.finding_before(pair), one.safeguard),
                            *now = status_of(drafts_.finding_after(pair), one.safeguard);
      if (!old || !now) continue;
      if (effect != Effect::reworded && drafts_.changes.says(one.safeguard, is_worse(effect), pair)) return;
      if (std::find(one.powers.begin(), one.powers.end(), pair) == one.powers.end()) one.powers.push_back(pair);
      if (!whole) continue;
      one.effect = effect == Effect::lost ? Effect::weakened : Effect::strengthened;
      one.from = old->status;
      one.to = now->status;
      one.reasons = {effect == Effect::lost ? "other words give it still" : "other words gave it before"};
    }
    if (!one.powers.empty() || counts_alone(drafts_.group(index), one))
      found_.push_back({index, std::move(one), whole});
  }

  // Of no power in particular: in a binding form, or as something that is meant for a whole text. In an article without
  // a power, which may be about something else altogether, conditions do not count, and a new sentence has to be meant
  // for the whole text.
  bool counts_alone(const Group& group, const Consequence& one) const {
    if (one.from == one.to) return true;
    const bool binding = one.from == Strength::present || one.to == Strength::present;
    const auto near_power = [](const ComparedText& text, const std::vector<uint32_t>& sentences,
                               const Powers& articles) {
      return std::any_of(sentences.begin(), sentences.end(),
                         [&](uint32_t at) { return articles.contains(text.sentences()[at].unit); });
    };
    const bool beside_power =
        near_power(drafts_.before, group.before, before_in_) || near_power(drafts_.after, group.after, after_in_);
    if (beside_power) return binding || for_whole_text(one.safeguard);
    if (group.before.empty()) return binding && for_whole_text(one.safeguard);
    const checklist::Safeguard* safeguard = drafts_.checklist.safeguard(one.safeguard);
    return (binding && safeguard && !safeguard->condition) || for_whole_text(one.safeguard);
  }

  bool for_whole_text(const std::string& id) const {
    const checklist::Safeguard* safeguard = drafts_.checklist.safeguard(id);
    return safeguard && safeguard->reach == "text";
  }

  // The powers whose clause the sentence is a part of.
  std::vector<PowerPair> powers_in(uint32_t index) const {
    const auto found = powers_in_.find(index);
    return found == powers_in_.end() ? std::vector<PowerPair>() : found->second;
  }

  // Those of the article that it stands in.
  std::vector<PowerPair> powers_beside(uint32_t index) const {
    std::vector<PowerPair> powers;
    const auto collect = [&](const ComparedText& text, const std::vector<uint32_t>& sentences, const Powers& in) {
      for (const uint32_t at : sentences) {
        const auto found = in.find(text.sentences()[at].unit);
        if (found == in.end()) continue;
        for (const PowerPair pair : found->second)
          if (std::find(powers.begin(), powers.end(), pair) == powers.end()) powers.push_back(pair);
      }
    };
    collect(drafts_.before, drafts_.group(index).before, before_in_);
    collect(drafts_.after, drafts_.group(index).after, after_in_);
    return powers;
  }

  // What one sentence of an article gives in place of another.
  void drop_moved() {
    const Articles articles = read_articles(drafts_);
    const auto unit = [](const ComparedText& text, const std::vector<uint32_t>& sentences) {
      return sentences.empty() ? provision::kNone : text.sentences()[sentences.front()].unit;
    };
    std::set<size_t> moved;
    for (size_t i = 0; i < found_.size(); ++i) {
      const Group& gone = drafts_.group(found_[i].group);
      if (!found_[i].whole || !is_worse(found_[i].consequence.effect)) continue;
      for (size_t k = 0; k < found_.size(); ++k) {
        const Group& came = drafts_.group(found_[k].group);
        if (moved.contains(k) || !found_[k].whole || !is_better(found_[k].consequence.effect) ||
            found_[k].consequence.safeguard != found_[i].consequence.safeguard ||
            !articles.contains({unit(drafts_.before, gone.before), unit(drafts_.after, came.after)}))
          continue;
        moved.insert({i, k});
        break;
      }
    }
    for (auto at = moved.rbegin(); at != moved.rend(); ++at) found_.erase(found_.begin() + static_cast<ptrdiff_t>(*at));
  }

  // What has not been said of the sentence in other words: "widened: a limit less" for a power may be the same edit.
  void say_news() {
    std::map<uint32_t, std::vector<Effect>> known;
    for (const Found& one : found_) known.try_emplace(one.group, drafts_.changes.effects_of(one.group));
    for (Found& one : found_) {
      const std::vector<Effect>& effects = known[one.group];
      const auto said = [&](const auto& what) { return std::any_of(effects.begin(), effects.end(), what); };
      const Effect effect = one.consequence.effect;
      const bool told = said([](Effect other) { return other == Effect::added || other == Effect::removed; }) ||
                        (effect == Effect::reworded ? !effects.empty()
                         : is_worse(effect)         ? said(is_worse)
                                                    : said(is_better));
      if (!told) drafts_.changes.add(one.group, std::move(one.consequence));
    }
  }

  BothDrafts& drafts_;
  using Powers = std::map<provision::Index, std::vector<PowerPair>>;
  Powers before_in_, after_in_;  // by article: those that both drafts give
  std::map<uint32_t, std::vector<PowerPair>> powers_in_;
  std::vector<Found> found_;
};

// Whether one gives a safeguard of the other, at least as strong.
bool replaces(const SafeguardsById& one, const SafeguardsById& other) {
  return std::any_of(other.begin(), other.end(), [&](const auto& entry) {
    const auto found = one.find(entry.first);
    return found != one.end() && found->second.status >= entry.second.status;
  });
}

}  // namespace

void join_rewritten_safeguards(BothDrafts& drafts) {
  const Articles articles = read_articles(drafts);
  std::vector<uint32_t> gone, fresh;
  for (uint32_t i = 0; i < drafts.alignment.groups.size(); ++i) {
    const Group& one = drafts.group(i);
    if (one.whole()) continue;
    if (!one.before.empty()) gone.push_back(i);
    if (!one.after.empty()) fresh.push_back(i);
  }
  if (gone.size() * fresh.size() > kMostPairs) return;
  std::vector<SafeguardsById> gives;  // by `fresh`
  for (const uint32_t one : fresh) gives.push_back(drafts.safeguards_after.given(drafts.group(one).after));
  for (const uint32_t old : gone) {
    const Sentence& was = drafts.before.sentences()[drafts.group(old).before.front()];
    const SafeguardsById gave = drafts.safeguards_before.given(drafts.group(old).before);
    for (size_t i = 0; i < fresh.size() && !gave.empty(); ++i) {
      if (drafts.group(fresh[i]).after.empty() || !replaces(gives[i], gave)) continue;
      const Sentence& is = drafts.after.sentences()[drafts.group(fresh[i]).after.front()];
      if (!articles.contains({was.unit, is.unit}) && was.unit_name != is.unit_name) continue;
      join(drafts.alignment, old, fresh[i], drafts.before.sentences(), drafts.after.sentences());
      break;
    }
  }
}

void compare_provisions(BothDrafts& drafts) { Provisions(drafts).run(); }

}  // namespace caveat::review
