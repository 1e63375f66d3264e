// The encodings that an RTF file names by numbers.
#pragma once

#include <cstdint>
#include <string>

namespace caveat::document {

// 1251 → "windows-1251", 932 → "Shift_JIS".
std::string charset_of_codepage(int32_t codepage);

// Of the number after \fcharset; "" = that of the whole document.
std::string charset_of_font(int32_t number);

}  // namespace caveat::document
