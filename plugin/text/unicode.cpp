#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace caveat::text {
namespace {

unsigned width_of(UChar32 c) {
  if (c < 0x300) return c >= 0x20 && c != 0x7F && !(c >= 0x80 && c < 0xA0) && c != 0xAD ? 1 : 0;
  constexpr uint32_t kNoWidth = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  if (U_GET_GC_MASK(c) & kNoWidth) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

UChar32 next(std::string_view text, size_t& at) {
  UChar32 c;
  int32_t i = 0;
  const auto left = static_cast<int32_t>(std::min<size_t>(text.size() - at, 4));
  U8_NEXT_OR_FFFD(text.data() + at, i, left, c);
  at += static_cast<size_t>(i);
  return c;
}

bool is_space(char c) { return c == ' ' || c == '\t'; }

std::string_view without_spaces_at_end(std::string_view line) {
  while (!line.empty() && is_space(line.back())) line.remove_suffix(1);
  return line;
}

// Wraps text without line breaks.
void wrap_line(std::string_view text, unsigned columns, std::vector<std::string_view>& out) {
  size_t begin = 0;
  size_t good = 0;  // the last place where a break is welcome, 0 = none in this line
  unsigned width = 0;
  unsigned width_at_good = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t before = at;
    const UChar32 c = next(text, at);
    const unsigned w = c == '\t' ? 1 : width_of(c);
    if (w == 2 && before > begin) {
      good = before;
      width_at_good = width;
    }
    if (width + w > columns && before > begin && !is_space(text[before])) {
      const size_t end = good > begin ? good : before;
      out.push_back(without_spaces_at_end(text.substr(begin, end - begin)));
      width = good > begin ? width - width_at_good : 0;
      begin = end;
      good = 0;
    }
    width += w;
    if (is_space(text[before]) || w == 2) {
      good = at;
      width_at_good = width;
    }
  }
  out.push_back(without_spaces_at_end(text.substr(begin)));
}

}  // namespace

unsigned display_width(std::string_view text) {
  unsigned width = 0;
  for (size_t at = 0; at < text.size();) width += width_of(next(text, at));
  return width;
}

std::string_view truncate(std::string_view text, unsigned columns) {
  unsigned width = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t before = at;
    width += width_of(next(text, at));
    if (width > columns) return text.substr(0, before);
  }
  return text;
}

std::vector<std::string_view> wrap(std::string_view text, unsigned columns) {
  std::vector<std::string_view> lines;
  for (;;) {
    const size_t end = text.find_first_of("\r\n");
    wrap_line(text.substr(0, end), std::max(columns, 1u), lines);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
  }
}

}  // namespace caveat::text
