#include "norm/terms.h"

namespace caveat::norm {

TermId TermList::add(const std::string& id, TermKind kind) {
  if (const TermId known = find(id); known != kNoTerm) return known;
  if (ids_.size() == checklist::kMostTerms) return kNoTerm;
  const auto term = static_cast<TermId>(ids_.size());
  ids_.push_back(id);
  kinds_.push_back(kind);
  index_.emplace(id, term);
  return term;
}

TermId TermList::find(const std::string& id) const {
  const auto found = index_.find(id);
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
