// Lines of a text, and the one place where byte offsets become line and column in another encoding.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace caveat::text {

enum class Encoding { utf8, utf16, utf32 };

// 0-based line and column; the column counts code units of an Encoding.
struct Position {
  uint32_t line = 0;
  uint32_t column = 0;
  friend bool operator==(Position, Position) = default;
};

// Where each line of `text` begins. Lines end at \n, \r\n or \r. Holds no reference to the text.
class Lines {
 public:
  Lines() = default;
  explicit Lines(std::string_view text);

  // Follows an edit: `replaced` of the text before it became `size` bytes; `text` is the text after it. Costs the
  // edited lines, and a move of what follows.
  void replace(std::string_view text, Span replaced, uint32_t size);

  uint32_t count() const { return static_cast<uint32_t>(starts_.size()); }
  uint32_t start(uint32_t line) const { return starts_[line]; }

  // Offsets past the end give the end; an offset inside a character gives the character's place.
  Position position(std::string_view text, uint32_t offset, Encoding encoding) const;

  // A column past the end of its line gives the end of that line (before the line break); a line past the end,
  // text.size(); a column inside a character, the character's first byte.
  uint32_t offset(std::string_view text, Position position, Encoding encoding) const;

 private:
  // Code units between a line's start and `offset`, kept every kMarkEvery bytes of a very long line.
  struct Mark {
    uint32_t offset;
    uint32_t utf16;
    uint32_t utf32;
  };
  static constexpr uint32_t kMarkEvery = 16 * 1024;

  void mark_long_lines(std::string_view text, uint32_t first, uint32_t last, std::vector<Mark>& marks) const;

  std::vector<uint32_t> starts_ = {0};
  std::vector<Mark> marks_;  // ascending
};

}  // namespace caveat::text
