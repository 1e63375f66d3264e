// The changes that a comparison finds, as they are gathered: one for each group of sentences, with all that it does.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "review/align.h"
#include "review/compare.h"
#include "review/compared_text.h"
#include "review/wording.h"

namespace caveat::review {

// What an edit of that turn does; `reworded` where it does neither.
Effect effect_of(Turn turn, Effect worse, Effect better);

// The edited words, as tokens of either text.
struct HunkTokens {
  std::vector<uint32_t> before, after;
};

class Changes {
 public:
  // All must outlive it.
  Changes(const ComparedText& before, const ComparedText& after, const Alignment& alignment);

  HunkTokens tokens(uint32_t group, const Hunk& hunk) const;
  std::vector<Verdict> judge(const HunkTokens& tokens, Subject subject, const checklist::Language& language) const;

  // The groups that the clauses of a power have sentences in, ascending.
  std::vector<uint32_t> clause_groups(PowerPair pair) const;
  // Whether some of the words belong to a clause that gives the power.
  bool in_clause(PowerPair pair, const HunkTokens& tokens) const;

  // One consequence of the edit of this group; joined with those that say the same of other powers.
  void add(uint32_t group, Consequence consequence);
  // Whether something has been said of the group.
  bool has(uint32_t group) const { return changes_.contains(group); }
  // Those that have been added.
  std::vector<Effect> effects_of(uint32_t group) const;
  // Whether it has been said that a safeguard of the power got better or worse.
  bool says(const std::string& safeguard, bool worse, PowerPair pair) const;
  // Adds a power to the consequences that a safeguard got better or worse; false when nothing says so yet.
  bool extend(const std::string& safeguard, bool worse, PowerPair pair);

  // In the order of the later text.
  std::vector<Change> take();
  // By move, as Comparison::wordings.
  std::vector<std::vector<Wording>> wordings_of(const std::vector<Move>& moves) const;

 private:
  Wording wording_of(uint32_t group) const;
  // Where a group stands in the later text; what is gone stands behind what stood before it.
  std::tuple<uint32_t, bool, uint32_t> place_of(uint32_t group) const;

  const ComparedText &before_, &after_;
  const Alignment& alignment_;
  std::vector<uint32_t> anchors_;       // by earlier sentence: the later one that it or the one before it became
  std::map<uint32_t, Change> changes_;  // by group
};

}  // namespace caveat::review
