// Numbers as lists print them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace caveat::document {

// Bytes: a cell of a table that holds no more is a number ("(xxviii)", "—", "1.2.3.") and leads into the next cell.
inline constexpr size_t kLongestNumber = 12;

enum class NumberStyle : uint8_t {
  decimal,
  padded,  // to two digits, and so on
  padded_to_3,
  padded_to_4,
  padded_to_5,
  lower_letter,
  upper_letter,
  lower_roman,
  upper_roman,
  ordinal,
  russian_lower,
  russian_upper,
  arabic_letter,
  arabic_abjad,
  hebrew_letter,
  hebrew_number,
  thai_letter,
  thai_digit,
  hindi_digit,
  arabic_digit,
  chinese_counting,
  chinese_digit,
  chinese_stem,
  japanese_aiueo,
  japanese_iroha,
  korean_counting,
  korean_digit,
  korean_ganada,
  korean_chosung,
  circled,
  bracketed,
  full_width,
  english_word,
  english_ordinal_word,
  none
};

// A number of a list as files write it, a million at the most; `otherwise` where nothing is written.
uint32_t list_number(const char* digits, uint32_t otherwise = 0);

// "12", "12", "l", "L", "xii", "XII", "12th", "十二", "⑫", "Twelve", …. Letters past the alphabet are doubled, as word
// processors do: "aa", "bb". What a style cannot say (roman 0, a circled 60, words past 99) is written in decimal.
std::string list_label(uint32_t number, NumberStyle style);

// Adds a note where lists count in ways that are not known, and their numbers were written in decimal.
void note_unknown_numbers(const std::set<std::string>& unknown, std::vector<std::string>& notes);

}  // namespace caveat::document
