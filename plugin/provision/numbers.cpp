#include "provision/numbers.h"

#include <array>
#include <string>

#include "words.h"  // of grammars/legal

namespace caveat::provision {
namespace {

// Characters that stand around a number and are no part of it: those of one byte, and others as UTF-8.
constexpr std::string_view kAround = " \t\r\n()[].:*_#-";
constexpr std::array<std::string_view, 10> kLongAround = {"–", "—", "§", "°", "º", "（", "）", "、", "\xC2\xA0", "•"};

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// A code point from U+0800 to U+FFFF as UTF-8.
std::string utf8(int32_t point) {
  return {static_cast<char>(0xE0 | point >> 12), static_cast<char>(0x80 | (point >> 6 & 0x3F)),
          static_cast<char>(0x80 | (point & 0x3F))};
}

size_t stripped_front(std::string_view words) {
  if (is_ascii(words.front())) return kAround.find(words.front()) != std::string_view::npos ? 1 : 0;
  for (const std::string_view around : kLongAround)
    if (words.starts_with(around)) return around.size();
  const std::string prefix = utf8(number_prefix);
  return words.starts_with(prefix) ? prefix.size() : 0;
}

size_t stripped_back(std::string_view words) {
  if (is_ascii(words.back())) return kAround.find(words.back()) != std::string_view::npos ? 1 : 0;
  for (const std::string_view around : kLongAround)
    if (words.ends_with(around)) return around.size();
  for (const auto& suffix : heading_suffixes)
    if (const std::string word = utf8(suffix.word); words.ends_with(word)) return word.size();
  return 0;
}

}  // namespace

Span trimmed(std::string_view text, Span span) {
  constexpr std::string_view blanks = " \t\r\n\f\v";
  while (!span.empty() && blanks.find(text[span.begin]) != std::string_view::npos) span.begin++;
  while (!span.empty() && blanks.find(text[span.end - 1]) != std::string_view::npos) span.end--;
  return span;
}

Span without_closing(std::string_view text, Span span) {
  constexpr std::array<std::string_view, 9> closing = {" ", ".", "-", "–", "—", ":", "*", "_", "\n"};
  for (bool more = true; more && !span.empty();) {
    more = false;
    for (const std::string_view end : closing)
      if (span.in(text).ends_with(end)) span.end -= static_cast<uint32_t>(end.size()), more = true;
  }
  return span;
}

Span bare_number(std::string_view text, Span span) {
  while (!span.empty()) {
    const size_t n = stripped_front(span.in(text));
    if (n == 0) break;
    span.begin += static_cast<uint32_t>(n);
  }
  while (!span.empty()) {
    const size_t n = stripped_back(span.in(text));
    if (n == 0) break;
    span.end -= static_cast<uint32_t>(n);
  }
  return span;
}

}  // namespace caveat::provision
