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

// UTF-8 unless a byte-order mark says otherwise; text that is not UTF-8 is read as ICU's detector advises among
// windows-1252 and UTF-16, with a note. Binary data (NUL bytes without a UTF-16 or UTF-32 shape) is an Error whose
// remedy says what to do.
Expected<Decoded> decode(std::string_view bytes);

}  // namespace caveat::text
