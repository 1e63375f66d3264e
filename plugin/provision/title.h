// The title of a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace caveat::provision {

// The likeliest of the lines that stand before the first unit: one that names a kind of instrument, else a heading,
// else the first.
std::string choose_title(std::string_view text, const std::vector<Span>& lines);

}  // namespace caveat::provision
