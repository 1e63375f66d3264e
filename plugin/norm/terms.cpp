#include "norm/terms.h"

namespace caveat::norm {

TermId TermTable::add(std::string_view id, TermKind kind) {
  if (auto found = index_.find(std::string(id)); found != index_.end()) return found->second;
  if (ids_.size() == kMaxTerms) return kNoTerm;
  const auto term = static_cast<TermId>(ids_.size());
  ids_.emplace_back(id);
  kinds_.push_back(kind);
  index_.emplace(id, term);
  return term;
}

TermId TermTable::find(std::string_view id) const {
  auto found = index_.find(std::string(id));
  return found == index_.end() ? kNoTerm : found->second;
}

TermKind term_kind(std::string_view name) {
  static constexpr std::string_view kNames[] = {"actor",     "action", "object",   "manner",
                                                "condition", "modal",  "safeguard"};
  for (size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<TermKind>(i);
  }
  return TermKind::phrase;
}

}  // namespace caveat::norm
