// Provisions by their numbers.
#pragma once

#include <string_view>
#include <vector>

#include "provision/outline.h"

namespace caveat::provision {

// Fills Outline::by_number.
void index_numbers(std::string_view text, Outline& outline);

// The provisions that are found by number from anywhere (units and the levels above them) and carry this number, in
// order. `number` is folded.
std::vector<Index> with_number(std::string_view text, const Outline& outline, std::string_view number);

// The nearest descendant of `base` numbered `number`: a child, or one below text without a number. kNone when there is
// none.
Index child_with_number(std::string_view text, const Outline& outline, Index base, std::string_view number);

}  // namespace caveat::provision
