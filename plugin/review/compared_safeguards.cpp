#include "review/compared_safeguards.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace caveat::review {
namespace {

class Safeguards {
 public:
  explicit Safeguards(BothDrafts& drafts) : drafts_(drafts) {}

  void compare(PowerPair pair) {
    for (const SafeguardStatus& was : drafts_.finding_before(pair).safeguards) {
      const SafeguardStatus* is = status_of(drafts_.finding_after(pair), was.id);
      if (!is) continue;
      if (was.status == is->status) {
        compare_words(pair, was, *is);
        continue;
      }
      const bool worse = is->status < was.status;
      Consequence consequence{
          effect_between(was.status, is->status), was.id, was.status, is->status, {}, {pair}, {}, {}};
      const uint32_t cause = cause_of(pair, was, *is, worse);
      if (cause == kNoGroup) continue;
      if (drafts_.judged_unchanged(cause) && !drafts_.is_about_text(drafts_.finding_before(pair)) &&
          !surroundings_changed(pair, was, *is)) {
        if (drafts_.respelled(cause)) continue;
        consequence.effect = Effect::reworded;
        consequence.reasons = {"the same words, which are read in another way"};
      } else if (drafts_.judged_unchanged(cause) && worse && left_section(pair, was)) {
        consequence.effect = Effect::weakened;
        consequence.reasons = {"these words stayed; they stand in another section now that does not bind the power"};
      } else if (drafts_.respelled(cause)) {
        continue;
      } else if (drafts_.judged_unchanged(cause)) {
        consequence.reasons = {"these words stayed, others around them changed"};
      }
      if (drafts_.group(cause).whole() && !drafts_.group(cause).same()) {
        for (const Hunk& hunk : drafts_.group(cause).hunks) {
          for (const Verdict& verdict : drafts_.judge(drafts_.changes.tokens(cause, hunk), Subject::safeguard)) {
            if (verdict.turn == (worse ? Turn::worse : Turn::better)) consequence.reasons.push_back(verdict.reason);
          }
        }
      }
      drafts_.changes.add(cause, std::move(consequence));
    }
  }

 private:
  // Whether a safeguard stood in the section of the power, and its words, which stayed, stand in another one now.
  bool left_section(PowerPair pair, const SafeguardStatus& was) {
    if (!was.where ||
        drafts_.before.model().outline().unit_of(was.where->provision) != drafts_.finding_before(pair).unit)
      return false;
    const uint32_t one = drafts_.group_before(was.where->span);
    if (one == kNoGroup || !drafts_.judged_unchanged(one)) return false;
    const std::vector<uint32_t>& sentences = drafts_.group(one).after;
    return std::none_of(sentences.begin(), sentences.end(), [&](uint32_t at) {
      return drafts_.after.sentences()[at].unit == drafts_.finding_after(pair).unit;
    });
  }

  // Whether something was changed in the provisions of the power and of its safeguard, or in what the text says about
  // which powers its provisions cover.
  bool surroundings_changed(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is) {
    const auto unit_at = [](const ComparedText& text, const std::optional<Place>& where) {
      return where ? text.model().outline().unit_of(where->provision) : provision::kNone;
    };
    return changed(drafts_.before, drafts_.finding_before(pair).unit, drafts_.alignment.group_before) ||
           changed(drafts_.after, drafts_.finding_after(pair).unit, drafts_.alignment.group_after) ||
           changed(drafts_.before, unit_at(drafts_.before, was.where), drafts_.alignment.group_before) ||
           changed(drafts_.after, unit_at(drafts_.after, is.where), drafts_.alignment.group_after) ||
           coverage_changed();
  }

  bool changed(const ComparedText& text, provision::Index unit, const std::vector<uint32_t>& group_of) {
    if (unit == provision::kNone) return true;
    const auto [first, end] = text.sentences_in(unit);
    for (uint32_t one = first; one < end; ++one)
      if (!drafts_.judged_unchanged(group_of[one])) return true;
    return false;
  }

  bool coverage_changed() {
    if (!coverage_changed_) {
      const auto says = [](const ComparedText& text, const std::vector<uint32_t>& sentences) {
        const Rules& rules = text.model().rules();
        return std::any_of(sentences.begin(), sentences.end(), [&](uint32_t one) {
          const Sentence& sentence = text.sentences()[one];
          const auto hits = text.model().hits().in(sentence.begin, sentence.end);
          return std::any_of(hits.begin(), hits.end(), [&](const norm::Hit& hit) {
            return hit.term == rules.coverage || hit.term == rules.lexicon.cues().submits;
          });
        });
      };
      coverage_changed_ = false;
      for (uint32_t i = 0; i < drafts_.alignment.groups.size() && !*coverage_changed_; ++i)
        coverage_changed_ =
            (says(drafts_.before, drafts_.group(i).before) || says(drafts_.after, drafts_.group(i).after)) &&
            !drafts_.judged_unchanged(i);
    }
    return *coverage_changed_;
  }

  // The changed sentence that brought the safeguard about, or did away with it.
  uint32_t cause_of(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is, bool worse) const {
    const uint32_t old_group = was.where ? drafts_.group_before(was.where->span) : kNoGroup;
    const uint32_t new_group = is.where ? drafts_.group_after(is.where->span) : kNoGroup;
    const uint32_t first = worse ? old_group : new_group, second = worse ? new_group : old_group;
    if (first != kNoGroup && !drafts_.group(first).same()) return first;
    for (const uint32_t one : drafts_.changes.clause_groups(pair))
      if (!drafts_.group(one).same()) return one;
    if (second != kNoGroup && !drafts_.group(second).same()) return second;
    if (first != kNoGroup) return first;
    return second;
  }

  // The status is the same, and still its words may say less: "within 30 days" for "within 72 hours". Where other words
  // give it now, what was done to the old ones and to the new ones counts.
  void compare_words(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is) {
    if (!was.where || !is.where) return;
    const uint32_t one = drafts_.group_before(was.where->span), other = drafts_.group_after(is.where->span);
    if (one != kNoGroup) compare_words(pair, was, is, one, one != other);
    if (other != kNoGroup && other != one) compare_words(pair, was, is, other, true);
  }

  void compare_words(PowerPair pair, const SafeguardStatus& was, const SafeguardStatus& is, uint32_t one,
                     bool only_deciding) {
    if (only_deciding && !drafts_.group(one).whole()) return;
    const std::vector<uint32_t> clause = drafts_.changes.clause_groups(pair);
    const bool in_clause = std::find(clause.begin(), clause.end(), one) != clause.end();
    for (const Hunk& hunk : drafts_.group(one).hunks) {
      const HunkTokens tokens = drafts_.changes.tokens(one, hunk);
      const bool decides =
          drafts_.before.touches(tokens.before, was.where->span) || drafts_.after.touches(tokens.after, is.where->span);
      if (!decides && (only_deciding || drafts_.decides_safeguard(pair, tokens))) continue;
      const bool goes = only_deciding && tokens.after.empty() && decides;  // other words give it still
      for (const Verdict& verdict : drafts_.judge(tokens, Subject::safeguard)) {
        if (verdict.turn == Turn::none || (in_clause && !goes && !(decides ? verdict.of_condition : verdict.allows)))
          continue;
        const Effect effect = verdict.turn == Turn::worse || goes ? Effect::weakened
                              : verdict.turn == Turn::better      ? Effect::strengthened
                                                                  : Effect::reworded;
        drafts_.changes.add(one, {effect, was.id, was.status, is.status, {}, {pair}, {verdict.reason}, {}});
      }
    }
  }

  BothDrafts& drafts_;
  std::optional<bool> coverage_changed_;  // once it is known
};

}  // namespace

void compare_safeguards(BothDrafts& drafts) {
  Safeguards safeguards(drafts);
  for (const PowerPair pair : drafts.pairs) safeguards.compare(pair);
}

void compare_safeguards(BothDrafts& drafts, PowerPair pair) { Safeguards(drafts).compare(pair); }

}  // namespace caveat::review
