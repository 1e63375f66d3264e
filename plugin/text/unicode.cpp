#include "text/unicode.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
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

std::string without_presentation_forms(std::string_view text) {
  std::string out;
  size_t from = 0;
  const auto size = static_cast<int32_t>(text.size());
  for (int32_t at = 0; at < size;) {
    const int32_t begin = at;
    UChar32 c;
    U8_NEXT(text.data(), at, size, c);
    if (!((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE))) continue;
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFKCInstance(&status);
    UChar source[2], plain[32];
    int32_t units = 0;
    U16_APPEND_UNSAFE(source, units, c);
    const int32_t length = unorm2_normalize(normalizer, source, units, plain, 32, &status);
    char bytes[128];
    int32_t written = 0;
    u_strToUTF8(bytes, sizeof bytes, &written, plain, length, &status);
    if (U_FAILURE(status)) continue;
    out.append(text, from, static_cast<size_t>(begin) - from).append(bytes, static_cast<size_t>(written));
    from = static_cast<size_t>(at);
  }
  return out.append(text, from);
}

bool is_right_to_left(std::string_view word) {
  const auto size = static_cast<int32_t>(word.size());
  for (int32_t at = 0; at < size;) {
    UChar32 c;
    U8_NEXT(word.data(), at, size, c);
    const UCharDirection direction = u_charDirection(c);
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
  }
  return false;
}

std::string reading_order(std::string_view word) {
  const auto is_number = [](UChar32 c) {
    const UCharDirection direction = u_charDirection(c);
    return direction == U_EUROPEAN_NUMBER || direction == U_ARABIC_NUMBER;
  };
  std::vector<UChar32> characters;
  const auto size = static_cast<int32_t>(word.size());
  for (int32_t at = 0; at < size;) {
    UChar32 c;
    U8_NEXT(word.data(), at, size, c);
    characters.push_back(c < 0 ? 0xFFFD : u_charMirror(c));
  }
  std::reverse(characters.begin(), characters.end());
  for (auto at = characters.begin(); at != characters.end();) {
    const auto begin = std::find_if(at, characters.end(), is_number);
    at = std::find_if_not(begin, characters.end(), is_number);
    std::reverse(begin, at);
  }
  std::string out;
  for (const UChar32 c : characters) {
    char bytes[4];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out.append(bytes, static_cast<size_t>(length));
  }
  return out;
}

std::string valid(std::string_view bytes) {
  std::string out;
  const auto size = static_cast<int32_t>(bytes.size());
  for (int32_t at = 0; at < size;) {
    const int32_t begin = at;
    UChar32 c;
    U8_NEXT(bytes.data(), at, size, c);
    if (c < 0)
      out += "\xEF\xBF\xBD";
    else if (c > 0)
      out.append(bytes, static_cast<size_t>(begin), static_cast<size_t>(at - begin));
  }
  return out;
}

std::string utf8_of(uint32_t code) {
  if (code > 0x10FFFF || U_IS_SURROGATE(code)) return "";
  char bytes[U8_MAX_LENGTH];
  size_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, code);
  return {bytes, size};
}

}  // namespace caveat::text
