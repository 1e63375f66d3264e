// Which provisions speak for a power: its own article or section, those that the power's own sentence refers to ("a
// warrant under section 12"), those that its unit is expressly subject to ("the powers in this article are subject to
// article 24"), and those that say they cover it
// ("the powers in this Chapter", "no interception under section 12 shall …") or only speak of it ("data obtained under
// section 12"). "Notwithstanding section 24" takes section 24 out again.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "provision/outline.h"
#include "review/text_model.h"

namespace caveat::review {

enum class Reach : uint8_t { own, referenced, covering, mentioning, text };

// Clauses that are in scope for one and the same reason; what they say of a safeguard is the same for every power that
// they reach.
struct ScopeGroup {
  Reach reach;
  provision::Index of;            // the unit whose clauses they are, or the provision that they cover
  std::vector<uint32_t> clauses;  // in reading order
};

// Built once a text; cross-references are read only around the words that make one, in sentences that matter.
class Scope {
 public:
  // `units`: those that give a power; only what can reach one of them is read.
  Scope(TextModel& model, const std::vector<provision::Index>& units);

  // What is in scope of a power that is given in `unit` by the clause `power`, nearest first. Reach::text is what
  // speaks of the whole text ("powers under this Act").
  const std::vector<const ScopeGroup*>& of(provision::Index unit, uint32_t power);

  // All that the text says.
  std::vector<const ScopeGroup*> whole_text() { return {own(provision::kNone, Reach::own)}; }

 private:
  std::vector<const ScopeGroup*> find(provision::Index unit, uint32_t power);
  void read_coverage();
  ClauseCues& cues_of(uint32_t clause);
  std::vector<ClauseMention> mentions_in(const norm::Part& own, bool in_section) const;
  const std::vector<provision::Reference>& resolved(uint32_t clause, ClauseMention& mention) const;
  template <typename Do>
  void each_target(uint32_t clause, ClauseMention& mention, Do&& act) const;
  bool can_name_a_power(const ClauseMention& mention) const;
  bool holds_a_power(provision::Index target) const;
  void cover(Reach reach, provision::Index target, uint32_t clause);
  void cover_by(uint32_t clause, provision::Index target);
  std::vector<provision::Index> referenced_by(provision::Index unit, uint32_t power);
  const std::vector<provision::Index>& units_named_in(uint32_t clause);
  const ScopeGroup* own(provision::Index unit, Reach reach);
  bool leads_in(uint32_t clause) const;
  const ScopeGroup* around(uint32_t power);
  std::vector<provision::Index> overridden_by(uint32_t clause);

  TextModel& model_;
  std::vector<provision::Index> units_with_powers_;                    // ascending
  std::vector<uint32_t> numbers_;                                      // theirs, ascending
  std::map<std::pair<provision::Index, Reach>, ScopeGroup> covering_;  // by provision covered (unit or division)
  ScopeGroup whole_text_{Reach::text, 0, {}};
  std::map<uint32_t, std::vector<provision::Index>> named_;  // by clause
  std::map<std::pair<provision::Index, uint32_t>, std::vector<const ScopeGroup*>> found_;
  std::map<std::pair<Reach, provision::Index>, ScopeGroup> units_;
};

}  // namespace caveat::review
