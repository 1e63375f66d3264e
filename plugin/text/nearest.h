// "Did you mean": the known word that a mistyped one was meant to be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/expected.h"

namespace caveat::text {

// The candidate at the least edit distance (insertions, deletions, substitutions, neighbours swapped; ASCII case, '-',
// '_' and space are alike), the first of equals; none is near enough beyond a third of the word's bytes, at least one
// edit. Then the first that begins with the word, if that has three bytes; else "".
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

// The message and remedy for an id that is not among `known`: suggests the nearest, else says how to list them.
Error unknown(std::string_view what, const std::string& given, const std::vector<std::string>& known,
              const std::string& how_to_list);

template <typename Entries>
std::vector<std::string> ids(const Entries& entries) {
  std::vector<std::string> all;
  for (const auto& entry : entries) all.push_back(entry.id);
  return all;
}

}  // namespace caveat::text
