#include "norm/names.h"

#include <algorithm>

#include "norm/matcher.h"

namespace caveat::norm {
namespace {

constexpr uint32_t kLinkWords = 2;  // small words inside a name: "Convention on the Rights of the Child"

// The capitalised words around token `at` as [begin, end).
std::pair<uint32_t, uint32_t> name_around(const Tokens& tokens, uint32_t at) {
  uint32_t begin = at, end = at + 1, small = 0;
  for (uint32_t i = at; i > 0 && small <= kLinkWords && tokens.all[i].before == Break::none; --i) {
    small = tokens.all[i - 1].capital ? 0 : small + 1;
    if (small == 0) begin = i - 1;
  }
  small = 0;
  for (uint32_t i = end; i < tokens.all.size() && small <= kLinkWords && tokens.all[i].before == Break::none; ++i) {
    small = tokens.all[i].capital ? 0 : small + 1;
    if (small == 0) end = i + 1;
  }
  return {begin, end};
}

bool all_capital(const Tokens& tokens, const Hit& hit) {
  return std::all_of(tokens.all.begin() + hit.begin, tokens.all.begin() + hit.end,
                     [](const Token& token) { return token.capital; });
}

}  // namespace

std::vector<Hit> drop_names(std::vector<Hit> hits, const Tokens& tokens, const Lexicon& lexicon) {
  const TermId head = lexicon.cues().name_head;
  if (head == kNoTerm) return hits;
  std::vector<std::pair<uint32_t, uint32_t>> names;  // ascending
  for (const Hit& hit : hits) {
    if (hit.term != head || !all_capital(tokens, hit)) continue;
    const auto name = name_around(tokens, hit.begin);
    if (name.second - name.first > 1 && (names.empty() || names.back() != name)) names.push_back(name);
  }
  std::erase_if(hits, [&](const Hit& hit) {
    const TermKind kind = lexicon.terms().kind(hit.term);
    if (kind != TermKind::action && kind != TermKind::object && kind != TermKind::manner) return false;
    auto name = std::upper_bound(names.begin(), names.end(), std::pair(hit.begin, UINT32_MAX));
    if (name == names.begin()) return false;
    --name;
    return hit.end <= name->second && all_capital(tokens, hit);
  });
  return hits;
}

}  // namespace caveat::norm
