#include "review/comparer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "review/changes.h"
#include "review/compared_definitions.h"
#include "review/compared_references.h"
#include "review/compared_text.h"
#include "review/finding_pairs.h"
#include "review/wording.h"
#include "text/words.h"

namespace caveat::review {
namespace {

constexpr const char* kExcepts = "beside it, words that except or deny something";
constexpr const char* kExceptsNoMore = "no longer beside it, words that except or deny something";
constexpr std::string_view kWithout = "without-warrant";  // the term of doing without a warrant

class Comparer {
 public:
  Comparer(const ComparedText& before, const ComparedText& after, const checklist::Checklist& checklist,
           const checklist::Language& language)
      : before_(before),
        after_(after),
        checklist_(checklist),
        language_(language),
        alignment_(align(before.sentences(), after.sentences())),
        changes_(before, after, alignment_) {}

  Comparison run() {
    mark_references(before_, after_, alignment_);
    pairs_ = pair_findings(before_, after_, alignment_);
    for (const PowerPair pair : pairs_) {
      paired_before_.insert(pair.before);
      paired_after_.insert(pair.after);
    }
    join_safeguards();
    for (const PowerPair pair : pairs_) compare_safeguards(pair);
    for (const PowerPair pair : pairs_) compare_words(pair);
    for (const PowerPair pair : pairs_) compare_places(pair);
    add_and_remove();
    compare_exceptions();
    compare_definitions(before_, after_, alignment_, pairs_, language_, changes_);
    compare_whole_texts();
    Comparison comparison;
    comparison.changes = changes_.take();
    comparison.moves = read_moves({before_.model().text(), before_.model().outline(), before_.sentences()},
                                  {after_.model().text(), after_.model().outline(), after_.sentences()}, alignment_);
    comparison.wordings = changes_.wordings_of(comparison.moves);
    return comparison;
  }

 private:
  const Finding& before(PowerPair pair) const { return before_.review().findings[pair.before]; }
  const Finding& after(PowerPair pair) const { return after_.review().findings[pair.after]; }

  bool about_text(const Finding& finding) const {
    const checklist::Check* check = checklist_.check(finding.check);
    return check && check->about_text;
  }

  // kNoGroup where the words stand in no sentence.
  uint32_t group_before(uint32_t sentence) const {
    return sentence == kNoSentence ? kNoGroup : alignment_.group_before[sentence];
  }
  uint32_t group_after(uint32_t sentence) const {
    return sentence == kNoSentence ? kNoGroup : alignment_.group_after[sentence];
  }
  const Group& group(uint32_t index) const { return alignment_.groups[index]; }

  static const SafeguardStatus* status(const Finding& finding, const std::string& id) {
    const auto found = std::find_if(finding.safeguards.begin(), finding.safeguards.end(),
                                    [&](const SafeguardStatus& one) { return one.id == id; });
    return found == finding.safeguards.end() ? nullptr : &*found;
  }

  void join_safeguards() {
    for (const PowerPair pair : pairs_) {
      for (const SafeguardStatus& was : before(pair).safeguards) {
        const SafeguardStatus* is = status(after(pair), was.id);
        if (is && is->where && was.where) join_sentences(before_, after_, alignment_, was.where->span, is->where->span);
      }
    }
  }

  void compare_safeguards(PowerPair pair) {
    for (const SafeguardStatus& was : before(pair).safeguards) {
      const SafeguardStatus* is = status(after(pair), was.id);
      if (!is) continue;
      if (was.status == is->status) {
        compare_safeguard_words(pair, was, *is);
        continue;
      }
      const bool worse = is->status < was.status;
      const Effect effect = is->status == Strength::missing   ? Effect::lost
                            : was.status == Strength::missing ? Effect::gained
                            : worse                           ? Effect::weakened
                                                              : Effect::strengthened;
      Consequence consequence{effect, was.id, was.status, is->status, {}, {pair}, {}, {}};
      const uint32_t cause = cause_of(pair, was, *is, worse);
      if (cause == kNoGroup) continue;
      if (judged_unchanged(cause) && !about_text(before(pair)) && !surroundings_changed(pair, was, *is)) {
        consequence.effect = Effect::reworded;
        consequence.reasons = {"the same words, which are read in another way"};
      } else if (judged_unchanged(cause) && worse && left_section(pair, was)) {
        consequence.effect = Effect::weakened;
        consequence.reasons = {"these words stayed; they stand in another section now that does not bind the power"};
      } else if (judged_unchanged(cause)) {
        consequence.reasons = {"these words stayed, others around them changed"};
      }
      if (group(cause).whole() && !group(cause).same()) {
        for (const Hunk& hunk : group(cause).hunks) {
          for (const Verdict& verdict : changes_.judge(changes_.tokens(cause, hunk), Subject::safeguard, language_)) {
            if (verdict.turn == (worse ? Turn::worse : Turn::better)) consequence.reasons.push_back(verdict.reason);
          }
        }
      }
      changes_.add(cause, std::move(consequence));
    }
  }

  // Whether nothing was changed in the sentences that would be judged a change.
  bool judged_unchanged(uint32_t index) {
    const Group& one = group(index);
    return one.whole() && std::all_of(one.hunks.begin(), one.hunks.end(), [&](const Hunk& hunk) {
             return changes_.judge(changes_.tokens(index, hunk), Subject::power, language_).empty();
           });
  }

  // Whether a safeguard stood in the section of the power, and its words, which stayed, stand in another one now.
  bool left_section(PowerPair pair, const SafeguardStatus& was) {
    if (!was.where || before_.model().outline().unit_of(was.where->provision) != before(pair).unit) return false;
    const uint32_t one = group_before(before_.sentence_at(was.where->span.begin));
    if (one == kNoGroup || !judged_unchanged(one)) return false;
    const std::vector<uint32_t>& sentences = group(one).after;
    return std::none_of(sentences.begin(), sentences.end(),
                        [&](uint32_t at) { return after_.sentences()[at].unit == after(pair).unit; });
  }

  // Whether something was changed in the provisions of the power and of its safeguard, or in what the text says about
  // which powers its provisions cover.
  bool surroundings_changed(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is) {
    const auto unit_at = [](const ComparedText& text, const std::optional<Place>& where) {
      return where ? text.model().outline().unit_of(where->provision) : provision::kNone;
    };
    return changed(before_, before(pair).unit, alignment_.group_before) ||
           changed(after_, after(pair).unit, alignment_.group_after) ||
           changed(before_, unit_at(before_, was.where), alignment_.group_before) ||
           changed(after_, unit_at(after_, is.where), alignment_.group_after) || coverage_changed();
  }

  bool changed(const ComparedText& text, provision::Index unit, const std::vector<uint32_t>& group_of) {
    if (unit == provision::kNone) return true;
    const auto [first, end] = text.sentences_in(unit);
    for (uint32_t one = first; one < end; ++one)
      if (!judged_unchanged(group_of[one])) return true;
    return false;
  }

  bool coverage_changed() {
    if (!coverage_changed_) {
      const auto says = [](const ComparedText& text, const std::vector<uint32_t>& sentences) {
        const Rules& rules = text.model().rules();
        return std::any_of(sentences.begin(), sentences.end(), [&](uint32_t one) {
          const Sentence& sentence = text.sentences()[one];
          const auto hits = norm::hits_in(text.model().hits(), sentence.begin, sentence.end);
          return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
            return hit.term == rules.coverage || hit.term == rules.lexicon.cues().submits;
          });
        });
      };
      coverage_changed_ = false;
      for (uint32_t i = 0; i < alignment_.groups.size() && !*coverage_changed_; ++i)
        coverage_changed_ = (says(before_, group(i).before) || says(after_, group(i).after)) && !judged_unchanged(i);
    }
    return *coverage_changed_;
  }

  // The changed sentence that brought the safeguard about, or did away with it.
  uint32_t cause_of(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is, bool worse) const {
    const uint32_t old_group = was.where ? group_before(before_.sentence_at(was.where->span.begin)) : kNoGroup;
    const uint32_t new_group = is.where ? group_after(after_.sentence_at(is.where->span.begin)) : kNoGroup;
    const uint32_t first = worse ? old_group : new_group, second = worse ? new_group : old_group;
    if (first != kNoGroup && !group(first).same()) return first;
    for (const uint32_t one : changes_.clause_groups(pair))
      if (!group(one).same()) return one;
    if (second != kNoGroup && !group(second).same()) return second;
    if (first != kNoGroup) return first;
    return second;
  }

  // The status is the same, and still its words may say less: "within 30 days" for "within 72 hours".
  void compare_safeguard_words(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is) {
    if (!was.where || !is.where) return;
    const uint32_t one = group_before(before_.sentence_at(was.where->span.begin));
    if (one == kNoGroup || one != group_after(after_.sentence_at(is.where->span.begin))) return;
    const std::vector<uint32_t> clause = changes_.clause_groups(pair);
    const bool in_clause = std::find(clause.begin(), clause.end(), one) != clause.end();
    for (const Hunk& hunk : group(one).hunks) {
      const HunkTokens tokens = changes_.tokens(one, hunk);
      const bool decides =
          before_.touches(tokens.before, was.where->span) || after_.touches(tokens.after, is.where->span);
      if (!decides && (in_clause || decides_other(pair, tokens))) continue;
      for (const Verdict& verdict : changes_.judge(tokens, Subject::safeguard, language_)) {
        if (verdict.turn == Turn::none || (in_clause && !verdict.of_condition)) continue;
        const Effect effect = verdict.turn == Turn::worse    ? Effect::weakened
                              : verdict.turn == Turn::better ? Effect::strengthened
                                                             : Effect::reworded;
        changes_.add(one, {effect, was.id, was.status, is.status, {}, {pair}, {verdict.reason}, {}});
      }
    }
  }

  // Whether the edited words are those that decide another safeguard of the power.
  bool decides_other(PowerPair pair, const HunkTokens& tokens) const {
    const auto decided = [](const ComparedText& text, const Finding& finding, const std::vector<uint32_t>& edited) {
      return std::any_of(finding.safeguards.begin(), finding.safeguards.end(), [&](const SafeguardStatus& one) {
        return one.where && text.touches(edited, one.where->span);
      });
    };
    return decided(before_, before(pair), tokens.before) || decided(after_, after(pair), tokens.after);
  }

  // Edits in the clause that gives the power, as far as they are not about its safeguards.
  void compare_words(PowerPair pair) {
    for (const uint32_t one : changes_.clause_groups(pair)) {
      if (!group(one).whole()) continue;
      std::map<Effect, Consequence> found;
      for (const Hunk& hunk : group(one).hunks) {
        const HunkTokens tokens = changes_.tokens(one, hunk);
        if (!changes_.in_clause(pair, tokens) || explained(pair, tokens)) continue;
        const bool condition = decides_other(pair, tokens);
        for (Verdict& verdict : changes_.judge(tokens, Subject::power, language_)) {
          if (verdict.turn == Turn::none || (condition && verdict.of_condition)) continue;
          const Effect effect = verdict.turn == Turn::worse    ? Effect::widened
                                : verdict.turn == Turn::better ? Effect::narrowed
                                                               : Effect::reworded;
          Consequence& consequence = found[effect];
          consequence.effect = effect;
          consequence.powers = {pair};
          consequence.reasons.push_back(std::move(verdict.reason));
        }
      }
      if (found.size() > 1) found.erase(Effect::reworded);
      for (auto& [effect, consequence] : found) changes_.add(one, std::move(consequence));
    }
  }

  // Whether the edited words are those of a safeguard whose status changed, which has been said.
  bool explained(PowerPair pair, const HunkTokens& tokens) const {
    for (const SafeguardStatus& was : before(pair).safeguards) {
      const SafeguardStatus* is = status(after(pair), was.id);
      if (!is || is->status == was.status) continue;
      if (was.where && before_.touches(tokens.before, was.where->span)) return true;
      if (is->where && after_.touches(tokens.after, is->where->span)) return true;
    }
    return false;
  }

  // The same power by further words, or by fewer.
  void compare_places(PowerPair pair) {
    const auto only_here = [&](uint32_t one, Effect effect, const char* reason) {
      if (one != kNoGroup && !group(one).whole()) changes_.add(one, {effect, {}, {}, {}, {}, {pair}, {reason}, {}});
    };
    for (const Site& site : after_.sites_of(pair.after))
      only_here(group_after(site.sentence), Effect::widened, "given by further words");
    for (const Site& site : before_.sites_of(pair.before))
      only_here(group_before(site.sentence), Effect::narrowed, "given by fewer words");
  }

  static const char* same_words(Effect effect) {
    return effect == Effect::added ? "the same words, which now read as this power"
                                   : "the same words, which no longer read as this power";
  }

  // The group of the power's own words, or another one of its clause, that was changed.
  uint32_t changed_clause(PowerPair pair, uint32_t own) {
    if (!judged_unchanged(own)) return own;
    for (const uint32_t one : changes_.clause_groups(pair))
      if (!judged_unchanged(one)) return one;
    return kNoGroup;
  }

  void add_and_remove() {
    const auto add = [&](const ComparedText& text, uint32_t finding, uint32_t group, Effect effect, PowerPair pair) {
      if (group == kNoGroup || about_text(text.review().findings[finding])) return;
      if (const uint32_t cause = changed_clause(pair, group); cause != kNoGroup) {
        changes_.add(cause, {effect, {}, {}, {}, {}, {pair}, {}, {}});
      } else {
        changes_.add(group, {Effect::reworded, {}, {}, {}, {}, {pair}, {same_words(effect)}, {}});
      }
    };
    for (uint32_t b = 0; b < before_.review().findings.size(); ++b) {
      if (paired_before_.contains(b)) continue;
      const uint32_t at = before_.sentence_at(before_.review().findings[b].span.begin);
      add(before_, b, group_before(at), Effect::removed, {b, kNoFinding});
    }
    for (uint32_t a = 0; a < after_.review().findings.size(); ++a) {
      if (paired_after_.contains(a)) continue;
      const uint32_t at = after_.sentence_at(after_.review().findings[a].span.begin);
      add(after_, a, group_after(at), Effect::added, {kNoFinding, a});
    }
  }

  // Sentences beside a power that make an exception, or let somebody do without: they are put in, left out or edited
  // there, and nothing else tells of it. Whether it frees from the power or from its safeguards, a person has to judge.
  void compare_exceptions() {
    for (uint32_t i = 0; i < alignment_.groups.size(); ++i) {
      const Group& one = group(i);
      if (one.same() || changes_.has(i)) continue;
      std::vector<HunkTokens> edits;
      if (one.whole()) {
        for (const Hunk& hunk : one.hunks) edits.push_back(changes_.tokens(i, hunk));
      } else {
        edits.push_back({tokens_of(before_.sentences(), one.before), tokens_of(after_.sentences(), one.after)});
      }
      for (const HunkTokens& tokens : edits) {
        const bool was = excepts(before_, tokens.before, !one.whole()),
                   is = excepts(after_, tokens.after, !one.whole());
        if (was == is) continue;
        for (const PowerPair pair : pairs_) {
          if (beside(before_, before(pair), one.before) || beside(after_, after(pair), one.after))
            changes_.add(i, {Effect::reworded, {}, {}, {}, {}, {pair}, {is ? kExcepts : kExceptsNoMore}, {}});
        }
      }
    }
  }

  // `denial`: a "not" is enough, as in "no warrant is needed".
  bool excepts(const ComparedText& text, const std::vector<uint32_t>& tokens, bool denial) const {
    const norm::Lexicon& lexicon = text.model().rules().lexicon;
    return std::any_of(tokens.begin(), tokens.end(), [&](uint32_t token) {
      const std::string word = text::fold(text.model().tokens().all[token].span().in(text.model().text()));
      if (denial && std::find(language_.denial.begin(), language_.denial.end(), word) != language_.denial.end())
        return true;
      const auto hits = norm::hits_in(text.model().hits(), token, token + 1);
      return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
        return hit.term == lexicon.cues().exception || hit.term == lexicon.cues().override_ ||
               lexicon.terms().id(hit.term) == kWithout;
      });
    });
  }

  static bool beside(const ComparedText& text, const Finding& finding, const std::vector<uint32_t>& sentences) {
    return std::any_of(sentences.begin(), sentences.end(), [&](uint32_t one) {
      return finding.unit != provision::kNone && text.sentences()[one].unit == finding.unit;
    });
  }

  // What a text lacks as a whole. It goes with what changed for its powers, which names the words.
  void compare_whole_texts() {
    const auto find = [&](const ComparedText& text, const std::string& check) {
      const auto& all = text.review().findings;
      for (uint32_t i = 0; i < all.size(); ++i)
        if (all[i].check == check) return i;
      return kNoFinding;
    };
    for (const checklist::Check& check : checklist_.checks) {
      if (!check.about_text) continue;
      const PowerPair pair{find(before_, check.id), find(after_, check.id)};
      if (pair.before != kNoFinding && pair.after != kNoFinding) {
        compare_safeguards(pair);
      } else if (pair.before != kNoFinding || pair.after != kNoFinding) {
        const bool worse = pair.after != kNoFinding;
        for (const SafeguardStatus& status : (worse ? after(pair) : before(pair)).safeguards)
          changes_.extend(status.id, worse, pair);
      }
    }
  }

  const ComparedText &before_, &after_;
  const checklist::Checklist& checklist_;
  const checklist::Language& language_;
  Alignment alignment_;
  Changes changes_;
  std::vector<PowerPair> pairs_;
  std::set<uint32_t> paired_before_, paired_after_;
  std::optional<bool> coverage_changed_;  // once it is known
};

}  // namespace

Comparison compare(const Review& before, const TextModel& before_model, const Review& after,
                   const TextModel& after_model, const checklist::Checklist& checklist,
                   const checklist::Language& language) {
  WordNumbers numbers;
  const ComparedText one(before, before_model, checklist, numbers), other(after, after_model, checklist, numbers);
  return Comparer(one, other, checklist, language).run();
}

}  // namespace caveat::review
