// What is asked of the words of a clause while its norms are read.
#pragma once

#include <algorithm>
#include <vector>

#include "norm/lexicon.h"
#include "norm/norm.h"

namespace caveat::norm {

// Looks at the hits of a reading, which stay as they are, and at those of its norms that have been read so far.
class ClauseWords {
 public:
  // Both must outlive it.
  ClauseWords(const Reading& reading, const Lexicon& lexicon);

  const std::vector<ClauseHit>& hits() const { return reading_.hits; }
  const std::vector<Norm>& norms() const { return reading_.norms; }
  // The norm of the modal that was read last; nullptr where there was none.
  const Norm* before() const { return norms().empty() || norms().back().modal == kNoHit ? nullptr : &norms().back(); }
  const std::vector<HitIndex>& actors() const { return actors_; }
  const Cues& cues() const { return cues_; }

  bool has(TermId cue) const { return cue != kNoTerm && reading_.terms.test(cue); }
  TermKind kind(HitIndex i) const { return kind_of(hits()[i]); }
  TermKind kind_of(const ClauseHit& hit) const { return lexicon_.terms().kind(hit.term); }
  bool is_actor(HitIndex i) const { return kind(i) == TermKind::actor && hits()[i].term != cues_.no_actor; }
  // Of a modal; statement for any other term.
  Force force_of(TermId term) const;

  // The words of a passive stand after the modal ("may be"), in it, or right before it. "May be required to" is one,
  // though its own words are another modal.
  bool is_passive(const ClauseHit& modal) const;
  // The words that make a modal one of a relative clause; nullptr where there are none.
  const ClauseHit* relative_of(const ClauseHit& modal) const;
  // Whether one word is both the modal and the action, as a verb that is inflected for its force.
  bool acts(const ClauseHit& modal) const;
  // "A warrant may authorise the collection": the modal itself takes up what it names.
  bool holds_action(const ClauseHit& modal) const;
  // Who the sentence opens with; kNoHit for nobody.
  HitIndex opening_actor() const;
  // Whether somebody stands right before the modal.
  bool begins_with_actor(const ClauseHit& modal) const;
  // Whether a hit of the term begins with that word.
  bool starts(TermId term, uint32_t word) const;
  // Whether an action begins among words [begin, end).
  bool action_between(uint32_t begin, uint32_t end) const;

 private:
  template <typename Test>
  bool any_action(Test&& test) const {
    return std::any_of(actions_.begin(), actions_.end(), [&](HitIndex i) { return test(hits()[i]); });
  }

  const Reading& reading_;
  const Lexicon& lexicon_;
  const Cues& cues_;
  std::vector<HitIndex> actions_, actors_;  // among the hits
};

}  // namespace caveat::norm
