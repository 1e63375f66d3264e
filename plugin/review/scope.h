// Which provisions speak for a power: its own article or section, those that the power's own sentence refers to ("a warrant under section 12"), those
// that its unit is expressly subject to ("the powers in this article are subject to article 24"), and those that say they cover it
// ("the powers in this Chapter", "a warrant under section 12"). "Notwithstanding section 24" takes section 24 out again.
#pragma once

#include <set>
#include <unordered_map>
#include <vector>

#include "provision/outline.h"
#include "review/text_model.h"

namespace caveat::review {

enum class Reach : uint8_t { own, referenced, covering, text };

struct ScopeClause {
  uint32_t clause;
  Reach reach;
};

// Built once a text; cross-references are read only around the words that make one, in sentences that matter.
class Scope {
 public:
  explicit Scope(TextModel& model);

  // The clauses in scope of a power that is given in `unit` by the clause `power`, nearest first. Those of Reach::text speak of the whole
  // text ("powers under this Act").
  std::vector<ScopeClause> of(provision::Index unit, uint32_t power);

 private:
  void read_coverage();
  std::vector<provision::Reference> references_in(uint32_t clause);
  void cover(provision::Index target, uint32_t clause);
  std::vector<provision::Index> referenced_by(provision::Index unit, uint32_t power);
  std::vector<ScopeClause> around(provision::Index unit, uint32_t power);
  std::vector<provision::Index> overridden_by(uint32_t clause);

  TextModel& model_;
  std::unordered_map<provision::Index, std::vector<uint32_t>> covering_;  // by provision covered (unit or division)
  std::vector<uint32_t> whole_text_;
};

}  // namespace caveat::review
