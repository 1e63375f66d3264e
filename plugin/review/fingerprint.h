// An identity of a finding that survives renumbering, reflowing and moving: it depends on the check and on the words of
// the clause that gives the power, not on numbers, layout or place.
#pragma once

#include <string>
#include <string_view>

namespace caveat::review {

// 16 hex digits. `repeat`: how many findings of this text had the same so far.
std::string fingerprint(std::string_view check, std::string_view sentence, int repeat);

}  // namespace caveat::review
