#include "document/note_mark.h"

#include <algorithm>

namespace caveat::document {
namespace {

constexpr int kFewestLetters = 3;
constexpr size_t kLongestMark = 16;  // bytes

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The last character of a text, with the bytes that continue it.
std::string_view last_character(std::string_view text) {
  size_t begin = text.size();
  while (begin > 0 && (static_cast<unsigned char>(text[--begin]) & 0xC0) == 0x80) {
  }
  return text.substr(begin);
}

// Beyond ASCII, what is no punctuation is taken for a letter.
bool is_letter(std::string_view character) {
  const char c = character.empty() ? ' ' : character[0];
  if (static_cast<unsigned char>(c) >= 0x80)
    return !character.starts_with("\xC2") && !character.starts_with("\xE2") && !character.starts_with("\xE3\x80");
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

bool is_note_mark(std::string_view before, std::string_view raised) {
  raised = raised.substr(0, raised.find_last_not_of(" \t\r\n") + 1);
  if (raised.empty() || raised.size() > kLongestMark || !is_digit(raised[0])) return false;
  if (!std::all_of(raised.begin(), raised.end(), [](char c) { return is_digit(c) || c == ',' || c == ' '; }))
    return false;
  for (int letters = 0; letters < kFewestLetters; ++letters) {
    const std::string_view last = last_character(before);
    if (!is_letter(last)) return false;
    before.remove_suffix(last.size());
  }
  return true;
}

}  // namespace caveat::document
