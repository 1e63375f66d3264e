// Terms of a compiled lexicon and their occurrences.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "checklist/model.h"
#include "text/word_table.h"

namespace caveat::norm {

using TermId = uint16_t;
inline constexpr TermId kNoTerm = UINT16_MAX;
using TermSet = std::bitset<checklist::kMostTerms>;

// `phrase` is a check's own plain phrases, compiled as a term without a name.
enum class TermKind : uint8_t { actor, action, object, manner, condition, modal, safeguard, phrase };

// One term at tokens [begin, end).
struct Hit {
  uint32_t begin = 0;
  uint32_t end = 0;
  TermId term = kNoTerm;
  bool after_lead = false;     // a word stands before it that introduces a noun: "of", "the"
  bool after_break = false;    // a comma or a stronger mark stands before it
  bool after_joint = false;    // "and" stands before it
  bool after_other = false;    // "or" stands before it
  bool by_definition = false;  // the text itself defines the words so
  bool verb = false;           // an action by a verb that is never a noun
  bool follows_break = false;  // an actor with a comma or a stronger mark before it and its article
};

// The terms of a lexicon while it is compiled.
class TermList {
 public:
  // The id of a term, added if new. kNoTerm when there are kMostTerms, which the checklist's loader does not let
  // happen.
  TermId add(const std::string& id, TermKind kind);
  TermId find(const std::string& id) const;
  TermKind kind(TermId term) const { return kinds_[term]; }
  size_t size() const { return ids_.size(); }

  template <typename Archive>
  void archive(Archive& a) {
    text::WordTable<TermId>::Made index(index_);
    a(ids_, kinds_, index);
  }

 private:
  std::vector<std::string> ids_;
  std::vector<TermKind> kinds_;
  std::unordered_map<std::string, TermId> index_;
};

// The same, compiled.
class TermTable {
 public:
  TermId find(std::string_view id) const {
    const TermId* found = index_.find(id);
    return found ? *found : kNoTerm;
  }
  const std::string& id(TermId term) const { return ids_[term]; }
  TermKind kind(TermId term) const { return kinds_[term]; }
  size_t size() const { return ids_.size(); }

  template <typename Archive>
  void archive(Archive& a) {
    a(ids_, kinds_, index_);
  }

 private:
  std::vector<std::string> ids_;
  std::span<const TermKind> kinds_;
  text::WordTable<TermId> index_;
};

TermKind term_kind(std::string_view name);

}  // namespace caveat::norm
