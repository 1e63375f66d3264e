// An identity of a finding that survives renumbering, reflowing and moving: it depends on the check and on the words of the clause that
// gives the power, not on numbers, layout or place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace caveat::review {

// 16 hex digits. `parts`: the words of the clause, lead-in first. `repeat`: how many findings of this text had the same so far.
std::string fingerprint(std::string_view check, const std::vector<std::string_view>& parts, int repeat);

}  // namespace caveat::review
