// Numbers as lists print them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace caveat::document {

// Bytes: a cell of a table that holds no more is a number ("(xxviii)", "—", "1.2.3.") and leads into the next cell.
inline constexpr size_t kLongestNumber = 12;

enum class NumberStyle {
  decimal,
  padded,
  lower_letter,
  upper_letter,
  lower_roman,
  upper_roman,
  ordinal,
  russian_lower,
  russian_upper,
  none
};

// "12", "12", "l", "L", "xii", "XII", "12th", …. Letters past the alphabet are doubled, as word processors do: "aa",
// "bb". What a style cannot say (roman 0, a number over 9999) is written in decimal.
std::string list_label(uint32_t number, NumberStyle style);

}  // namespace caveat::document
