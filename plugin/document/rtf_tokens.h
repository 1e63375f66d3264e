// What an RTF file is made of: groups in braces, control words with a number, and bytes of text.
#pragma once

#include <cstdint>
#include <string_view>

namespace caveat::document {

struct RtfToken {
  enum class Kind : uint8_t { open, close, word, text, byte, end };
  Kind kind = Kind::end;
  std::string_view word;  // of a control word; of a control symbol ("\~", "\*"): the symbol
  int32_t number = 0;     // of a control word; of a byte ("\'e9"): its value
  bool has_number = false;
  std::string_view text;  // without line breaks, which mean nothing
};

class RtfTokens {
 public:
  explicit RtfTokens(std::string_view bytes) : bytes_(bytes) {}

  RtfToken next();

 private:
  RtfToken control();

  std::string_view bytes_;
  size_t at_ = 0;
};

}  // namespace caveat::document
