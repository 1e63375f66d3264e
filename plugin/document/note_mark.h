// Marks of notes that a file only raises: "intercept" with a small "1" above. In plain text they must not become part
// of the word.
#pragma once

#include <string_view>

namespace caveat::document {

// Whether `raised`, which is printed above the line, is the mark of a note on what comes right before it: a number
// ("1", "2, 3") after a word of three letters or more. "m" with a raised 2, "14" with a raised 1 and "1" with a raised
// "st" are no such marks.
bool is_note_mark(std::string_view before, std::string_view raised);

}  // namespace caveat::document
