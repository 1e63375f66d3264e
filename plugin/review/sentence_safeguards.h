// What the sentences of a draft say of safeguards by themselves: in every provision, whether or not a power is found
// that needs them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "review/compared_text.h"

namespace caveat::review {

using SafeguardsById = std::map<std::string, SafeguardStatus>;

// Looked for when first asked for. Used by one thread.
class SentenceSafeguards {
 public:
  // It must outlive it.
  explicit SentenceSafeguards(const ComparedText& text);

  // The safeguards that words of these sentences give, by id: of each the strongest, with those words.
  SafeguardsById given(const std::vector<uint32_t>& sentences);
  // Those that somebody may do without: "may search without a warrant".
  std::set<std::string> denied(const std::vector<uint32_t>& sentences);

 private:
  // The clauses that the sentence is a part of and that are law.
  std::vector<uint32_t> clauses_of(uint32_t sentence) const;
  std::set<std::string> denied_by(uint32_t clause) const;

  const ComparedText& text_;
  std::vector<std::tuple<uint32_t, uint32_t, uint32_t>> parts_;  // tokens [begin, end) and their clause, sorted
  std::map<uint32_t, SafeguardsById> given_;                     // by sentence
};

}  // namespace caveat::review
