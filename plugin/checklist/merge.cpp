#include <algorithm>

#include "checklist/drafts.h"

namespace caveat::checklist {
namespace {

// Replaces the entry of the same id, or adds it at the end.
template <typename Entry>
void put_in_order(std::vector<Draft<Entry>>& drafts, std::vector<Entry>& into) {
  std::map<std::string, size_t> places;
  for (size_t at = 0; at < into.size(); ++at) places[into[at].id] = at;
  for (auto& draft : drafts) {
    if (!draft.good) continue;
    const auto [place, is_new] = places.emplace(draft.entry.id, into.size());
    if (is_new) {
      into.push_back(std::move(draft.entry));
    } else {
      into[place->second] = std::move(draft.entry);
    }
  }
}

// The same, sorted by id.
template <typename Entry>
void put(std::vector<Draft<Entry>>& drafts, std::vector<Entry>& into) {
  put_in_order(drafts, into);
  std::sort(into.begin(), into.end(), [](const Entry& a, const Entry& b) { return a.id < b.id; });
}

void put_terms(std::vector<Term>& terms, std::vector<Term>& into) {
  std::vector<Draft<Term>> drafts;
  for (Term& term : terms) drafts.push_back({std::move(term), {}, true});
  put(drafts, into);
}

}  // namespace

Checklist merge(Drafts drafts, Checklist base) {
  put(drafts.checks, base.checks);
  put(drafts.safeguards, base.safeguards);
  put(drafts.citations, base.citations);
  put_in_order(drafts.profiles, base.profiles);
  for (auto& [code, draft] : drafts.languages) {
    auto& languages = base.languages;
    auto found = std::find_if(languages.begin(), languages.end(),
                              [&, &id = code](const Language& language) { return language.code == id; });
    const bool usable = draft.has_header && draft.header.good;
    if (found == languages.end()) {
      if (!usable) continue;
      found = languages.insert(languages.end(), Language{});
    }
    if (usable) {
      auto terms = std::move(found->terms);
      *found = std::move(draft.header.entry);
      found->terms = std::move(terms);
    }
    put_terms(draft.terms, found->terms);
    if (usable && draft.is_default) std::rotate(languages.begin(), found, found + 1);
  }
  return base;
}

}  // namespace caveat::checklist
