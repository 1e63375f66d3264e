#include "provision/lookup.h"

#include <algorithm>

#include "provision/numbers_in_reference.h"

namespace caveat::provision {
namespace {

std::string key(std::string_view text, const Outline& outline, Index i) {
  return folded_number(outline.provisions[i].number.in(text));
}

}  // namespace

void index_numbers(std::string_view text, Outline& outline) {
  std::vector<std::pair<std::string, Index>> keys;
  uint32_t quoted_end = 0;
  for (Index i = 1; i < outline.provisions.size(); i++) {
    const Provision& provision = outline.provisions[i];
    if (provision.kind == Kind::quoted) quoted_end = std::max(quoted_end, provision.next);
    const bool wanted = provision.kind >= Kind::part && provision.kind <= Kind::clause && i >= quoted_end;
    if (wanted && !provision.number.empty()) keys.emplace_back(key(text, outline, i), i);
  }
  std::sort(keys.begin(), keys.end());
  outline.by_number.clear();
  for (const auto& [number, i] : keys) outline.by_number.push_back(i);
}

std::vector<Index> with_number(std::string_view text, const Outline& outline, std::string_view number) {
  const auto first = std::lower_bound(outline.by_number.begin(), outline.by_number.end(), number,
                                      [&](Index i, std::string_view n) { return key(text, outline, i) < n; });
  std::vector<Index> found;
  for (auto at = first; at != outline.by_number.end() && key(text, outline, *at) == number; ++at) found.push_back(*at);
  return found;
}

Index child_with_number(std::string_view text, const Outline& outline, Index base, std::string_view number) {
  const Index end = outline.provisions[base].next;
  Index below = kNone;
  for (Index i = base + 1; i < end; i = outline.provisions[i].next) {
    const Provision& provision = outline.provisions[i];
    if (!provision.number.empty() && key(text, outline, i) == number) return i;
    if (provision.number.empty() && provision.kind != Kind::quoted && below == kNone)
      below = child_with_number(text, outline, i, number);
  }
  return below;
}

}  // namespace caveat::provision
