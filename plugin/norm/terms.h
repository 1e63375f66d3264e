// Terms of a compiled lexicon and their occurrences.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace caveat::norm {

using TermId = uint16_t;
inline constexpr TermId kNoTerm = UINT16_MAX;
inline constexpr size_t kMaxTerms = 1024;
using TermSet = std::bitset<kMaxTerms>;

// `phrase` is a check's own plain phrases, compiled as a term without a name.
enum class TermKind : uint8_t { actor, action, object, manner, condition, modal, safeguard, phrase };

// One term at tokens [begin, end).
struct Hit {
  uint32_t begin = 0;
  uint32_t end = 0;
  TermId term = kNoTerm;
  bool after_lead = false;   // a word stands before it that introduces a noun: "of", "the"
  bool after_break = false;  // a comma or a stronger mark stands before it
};

class TermTable {
 public:
  // The id of a term, added if new. kNoTerm when the table is full.
  TermId add(std::string_view id, TermKind kind);
  TermId find(std::string_view id) const;
  const std::string& id(TermId term) const { return ids_[term]; }
  TermKind kind(TermId term) const { return kinds_[term]; }
  size_t size() const { return ids_.size(); }

  template <typename Archive>
  void archive(Archive& a) {
    a(ids_, kinds_, index_);
  }

 private:
  std::vector<std::string> ids_;
  std::vector<TermKind> kinds_;
  std::unordered_map<std::string, TermId> index_;
};

TermKind term_kind(std::string_view name);

}  // namespace caveat::norm
