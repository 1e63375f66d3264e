// Characters that a file names by their code in a font. The codes of the font "Symbol", which older files write signs
// and Greek letters in, are its own.
#pragma once

#include <string>
#include <string_view>

namespace caveat::document {

// The character `code` (hexadecimal: "F0B3", "00A7") of a font, as UTF-8. Fonts of pictures have codes of their own,
// which say little in a law: any picture is "•". A code that is none gives a space.
std::string font_sign(std::string_view font, std::string_view code);

}  // namespace caveat::document
