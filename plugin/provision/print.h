// An outline as text, one line a provision: for `caveat outline` and for tests.
#pragma once

#include <string>
#include <string_view>

#include "provision/outline.h"

namespace caveat::provision {

// Two blanks a level, then kind, number and heading; with `words`, the beginning of the provision's own words in
// quotation marks.
//   part I "PRELIMINARY"
//     section 1 "Short title"
std::string print(const Outline& outline, std::string_view text, bool words = false);

}  // namespace caveat::provision
