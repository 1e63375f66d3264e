// Text as it looks, on a terminal and on a page: columns and lines, forms of letters. All but valid() take valid UTF-8.
#pragma once

#include <cstdint>
#include <string>
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

// With the plain letters for ligatures and the shapes of letters that fonts have (U+FB00 to U+FDFF, U+FE70 to U+FEFE):
// "ﬁ" → "fi", Arabic presentation forms → letters.
std::string without_presentation_forms(std::string_view text);

// Whether a word has letters of Arabic, Hebrew or another script that runs from right to left.
bool is_right_to_left(std::string_view word);

// A word of such a script whose characters are given as they stand on a page from left to right, in the order in which
// they are read. Numbers in it keep their order, brackets are mirrored.
std::string reading_order(std::string_view word);

// With U+FFFD for what is not valid UTF-8, and without NUL characters.
std::string valid(std::string_view bytes);

// A character in UTF-8; "" for a number that is none: of a surrogate, or over U+10FFFF.
std::string utf8_of(uint32_t code);

}  // namespace caveat::text
