#include "provision/numbers.h"

#include <array>

namespace caveat::provision {
namespace {

// Characters that stand around a number and are no part of it: those of one byte, and others as UTF-8.
constexpr std::string_view kAround = " \t\r\n()[].:*_#-";
constexpr std::array<std::string_view, 12> kLongAround = {"–",  "—",  "§",  "°",        "º", "（",
                                                          "）", "、", "第", "\xC2\xA0", "•", "条"};
constexpr std::array<std::string_view, 6> kAfter = {"條", "章", "节", "節", "编", "編"};

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

size_t stripped_front(std::string_view words) {
  if (is_ascii(words.front())) return kAround.find(words.front()) != std::string_view::npos ? 1 : 0;
  for (const std::string_view around : kLongAround)
    if (words.starts_with(around)) return around.size();
  return 0;
}

size_t stripped_back(std::string_view words) {
  if (is_ascii(words.back())) return kAround.find(words.back()) != std::string_view::npos ? 1 : 0;
  for (const std::string_view around : kLongAround)
    if (words.ends_with(around)) return around.size();
  for (const std::string_view after : kAfter)
    if (words.ends_with(after)) return after.size();
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
