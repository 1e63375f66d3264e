// "Did you mean": the known word that a mistyped one was meant to be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace caveat::text {

// The candidate at the least edit distance (insertions, deletions, substitutions, neighbours swapped; ASCII case, '-',
// '_' and space are alike), the first of equals; "" when none is near enough: a third of the word's bytes, at least one
// edit.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace caveat::text
