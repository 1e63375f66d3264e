#include "norm/defined_terms.h"

#include <algorithm>
#include <unordered_map>

#include "norm/hits.h"

namespace caveat::norm {
namespace {

constexpr uint32_t kMeaningWords = 30;  // of a definition: its genus stands at the beginning
constexpr uint32_t kGenusWords = 3;     // "any natural or legal person"
constexpr size_t kMostInherited = 4;
constexpr uint32_t kLongestTerm = 6;  // words

uint32_t first_token_at(const Tokens& tokens, uint32_t offset) {
  const auto found = std::lower_bound(tokens.all.begin(), tokens.all.end(), offset,
                                      [](const Token& token, uint32_t at) { return token.begin < at; });
  return static_cast<uint32_t>(found - tokens.all.begin());
}

// Whether the lexicon itself reads the words as somebody or something. (Words that it reads as an action,
// "authorisation", may still be defined as the thing that is given.)
bool known(const std::vector<Hit>& hits, uint32_t begin, uint32_t end, const TermTable& terms) {
  const auto found = hits_in(hits, begin, end);
  return std::any_of(found.begin(), found.end(), [&](const Hit& hit) {
    const TermKind kind = terms.kind(hit.term);
    return (kind == TermKind::object || kind == TermKind::actor) && hit.end >= end && !hit.by_definition;
  });
}

}  // namespace

std::vector<DefinedTerm> read_defined_terms(const std::vector<Hit>& hits, const provision::Outline& outline,
                                            const Tokens& tokens, const Forms& forms, const TermTable& terms) {
  std::vector<DefinedTerm> found;
  const TermId aside = terms.find("aside-heading"), power = terms.find("power");
  for (const provision::Definition& definition : outline.definitions) {
    const uint32_t begin = first_token_at(tokens, definition.term.begin),
                   end = first_token_at(tokens, definition.term.end);
    if (begin == end || end - begin > kLongestTerm || known(hits, begin, end, terms)) continue;
    DefinedTerm term;
    for (uint32_t at = begin; at < end; ++at) term.words.push_back(tokens.all[at].form);
    if (std::all_of(term.words.begin(), term.words.end(), [&](FormId word) { return forms[word].small; })) continue;
    const uint32_t meaning = first_token_at(tokens, definition.meaning.begin);
    const uint32_t meaning_end = std::min(first_token_at(tokens, definition.meaning.end), meaning + kMeaningWords);
    const auto meant = hits_in(hits, meaning, meaning_end);
    // "An offence for which a police officer may arrest" is no officer.
    const auto acts = [&](const Hit& hit) {
      return hit.begin > meaning + kGenusWords && std::any_of(meant.begin(), meant.end(), [&](const Hit& modal) {
               return modal.term == power && modal.begin == hit.end;
             });
    };
    for (const Hit& hit : meant) {
      const TermKind kind = terms.kind(hit.term);
      if ((kind != TermKind::object && kind != TermKind::actor) || hit.by_definition) continue;
      if (kind == TermKind::actor && acts(hit)) continue;
      if (!term.carries.empty() && terms.kind(term.carries.front()) != kind) continue;
      if (std::find(term.carries.begin(), term.carries.end(), hit.term) == term.carries.end())
        term.carries.push_back(hit.term);
      if (term.carries.size() == kMostInherited || kind == TermKind::actor) break;
    }
    // A definition that stands outside the article of definitions is one for its own article.
    if (const provision::Index unit = outline.unit_of(definition.where); unit != provision::kNone) {
      const Tokens::Range& range = tokens.of[unit];
      const auto heading = hits_in(hits, range.heading, range.begin);
      const bool general =
          std::any_of(heading.begin(), heading.end(), [&](const Hit& hit) { return hit.term == aside; });
      if (!general) {
        term.begin = range.heading;
        term.end = tokens.of[outline.provisions[unit].next - 1].end;
      }
    }
    if (!term.carries.empty()) found.push_back(std::move(term));
  }
  return found;
}

std::vector<Hit> add_defined_terms(std::vector<Hit> hits, const std::vector<DefinedTerm>& defined, const Tokens& tokens,
                                   uint32_t begin, uint32_t end, const TermTable& terms) {
  if (defined.empty()) return hits;
  std::unordered_multimap<FormId, const DefinedTerm*> by_first;
  std::vector<bool> begins;  // by word form
  for (const DefinedTerm& term : defined) {
    by_first.emplace(term.words.front(), &term);
    if (begins.size() <= term.words.front()) begins.resize(term.words.front() + 1);
    begins[term.words.front()] = true;
  }
  std::vector<Hit> added;
  for (uint32_t at = begin; at < end; ++at) {
    if (tokens.all[at].form >= begins.size() || !begins[tokens.all[at].form]) continue;
    const auto [from, to] = by_first.equal_range(tokens.all[at].form);
    for (auto candidate = from; candidate != to; ++candidate) {
      const DefinedTerm& term = *candidate->second;
      const auto length = static_cast<uint32_t>(term.words.size());
      if (at < term.begin || at + length > std::min<size_t>(term.end, tokens.all.size())) continue;
      const bool same = std::equal(term.words.begin(), term.words.end(), tokens.all.begin() + at,
                                   [](FormId word, const Token& token) { return word == token.form; });
      if (!same || known(hits, at, at + length, terms)) continue;
      for (TermId carried : term.carries) {
        added.push_back({at, at + length, carried});
        added.back().by_definition = true;
      }
    }
  }
  const auto earlier = [](const Hit& a, const Hit& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.term != b.term ? a.term < b.term : a.end > b.end;
  };
  std::sort(added.begin(), added.end(), earlier);
  const auto middle = hits.insert(hits.end(), added.begin(), added.end());
  std::inplace_merge(hits.begin(), middle, hits.end(), earlier);
  return hits;
}

}  // namespace caveat::norm
