// Bytes to valid UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/expected.h"

namespace caveat::text {

struct Decoded {
  std::string text;                // valid UTF-8, no byte-order mark
  std::string charset;             // what the bytes were read as, for example "UTF-8", "windows-1252", "UTF-16LE"
  std::vector<std::string> notes;  // what a reader should know, for example that 3 invalid bytes were replaced
};

// UTF-8 unless a byte-order mark or the pattern of NUL bytes says UTF-16 or UTF-32. A few broken sequences in UTF-8
// become U+FFFD; text that is not UTF-8 at all is read as ICU's detector advises, windows-1252 when it is unsure; a
// note says so. Binary data (other NUL bytes, many control characters) is an Error whose remedy says what to do.
//
// `declared`: the charset that the file itself names ("" = none; unknown names count as none, and so do UTF-16 and
// UTF-32, which the bytes themselves would have told). It decides where the
// bytes are not valid UTF-8.
Expected<Decoded> decode(std::string_view bytes, const std::string& declared = "");

// ICU's conversion from a charset that is known ("windows-1251", "Shift_JIS"). Broken sequences become U+FFFD; "" when
// there is no such charset.
std::string from_charset(std::string_view bytes, const std::string& charset);

// Puts a "?" for every byte that is part of no valid UTF-8 and a space for every control character, so that the size
// stays and so do the offsets of all other bytes.
void repair_in_place(std::string& text);

}  // namespace caveat::text
