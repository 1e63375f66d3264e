// Text as it looks on a terminal: widths in columns, and breaking into lines. All functions take valid UTF-8.
#pragma once

#include <string_view>
#include <vector>

namespace caveat::text {

// Terminal columns: 2 for East Asian wide characters and emoji, 0 for combining marks, format and control characters.
unsigned display_width(std::string_view text);

// The longest beginning of `text` that fits in `columns`; a combining mark stays with its letter.
std::string_view truncate(std::string_view text, unsigned columns);

// Lines of at most `columns` (at least 1), broken at spaces, between wide characters, or inside a word that is longer
// than a line. Line breaks in `text` break too. Spaces at a break are left out; "" gives one empty line.
std::vector<std::string_view> wrap(std::string_view text, unsigned columns);

}  // namespace caveat::text
