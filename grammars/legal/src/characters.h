// What kind of character a code point is, and its small letter: only as far as the scanner needs to know.
#ifndef LEGAL_CHARACTERS_H_
#define LEGAL_CHARACTERS_H_

#include <stdbool.h>
#include <stdint.h>

static inline bool is_ascii_letter(int32_t c) { return (uint32_t)((c | 32) - 'a') < 26; }
static inline bool is_blank(int32_t c) {
  return c == ' ' || c == '\t' || c == 0xA0 || c == '\r' || c == 0x3000 || c == 0x2002 || c == 0x2003 || c == 0x2009 ||
         c == 0xFEFF || c == 0x200B;
}
static inline bool is_newline(int32_t c) { return c == '\n' || c == '\f' || c == 0x2028 || c == 0x2029 || c == '\v'; }
static inline bool is_end(int32_t c) { return c == 0 || is_newline(c); }
static inline bool is_digit(int32_t c) {
  return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) ||
         (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xE50 && c <= 0xE59);
}
static inline int digit_value(int32_t c) {
  if (c <= '9') return c - '0';
  if (c <= 0x669) return c - 0x660;
  if (c <= 0x6F9) return c - 0x6F0;
  if (c <= 0xE59) return c - 0xE50;
  return c - 0xFF10;
}
static inline bool is_lower(int32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7) || (c >= 0x430 && c <= 0x45F);
}
static inline bool is_upper(int32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x400 && c <= 0x42F);
}
static inline bool is_punctuation(int32_t c) {
  return (c >= 0x2010 && c <= 0x205E) || (c >= 0x3001 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF0F) || c == 0xFF1A ||
         c == 0xFF1B || c == 0x61B || c == 0x60C || (c >= 0xA1 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA);
}
static inline bool is_letter(int32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  return is_lower(c) || is_upper(c) ||
         (c > 0xBF && !is_digit(c) && !is_punctuation(c) && c != 0xD7 && c != 0xF7 && c != 0x3000 && c != 0xFEFF &&
          c != 0xFFFD && !(c >= 0x2000 && c <= 0x2BFF));
}
static inline bool is_word(int32_t c) { return is_letter(c) || is_digit(c); }
// Neither upper nor lower case: a letter of a script without case.
static inline bool is_caseless(int32_t c) { return c > 0x5BF && is_letter(c); }
static inline int32_t fold(int32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if (c < 0xC0) return c;
  if (c <= 0xDE && c != 0xD7) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c == 0x110) return 0x111;
  if (c >= 0x1EA0 && c <= 0x1EF8) return c | 1;
  return c;
}
static inline bool is_dash(int32_t c) {
  return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2012 || c == 0x2015 || c == 0x2212 || c == 0xFFFD;
}
// What stands between a number and its heading or words.
static inline bool is_separator(int32_t c) {
  return is_blank(c) || is_dash(c) || c == '*' || c == '_' || c == '.' || c == ':' || c == ')' || c == '|';
}
static inline bool is_open_quote(int32_t c) {
  return c == '"' || c == 0x201C || c == 0x2018 || c == 0xAB || c == 0x201E || c == '`' || c == 0x2033;
}
static inline bool is_close_quote(int32_t c) {
  return c == '"' || c == 0x201D || c == 0x2019 || c == 0xBB || c == 0x201C || c == 0x2033 || c == '\'';
}
static inline bool is_bullet(int32_t c) {
  return c == '-' || c == '*' || c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x25A0 || c == 0x2013 ||
         c == 0x2014 || c == 0xB7 || c == 0x25CB || c == 0xF0B7 || c == 0x25E6 || c == 0xF0A7 || c == 0xF0D8 ||
         c == '+';
}
static inline bool is_emphasis(int32_t c) { return c == '*' || c == '_'; }

// The next code point of UTF-8 text that is known to be valid.
static inline int32_t next_code_point(const char **text) {
  const uint8_t *p = (const uint8_t *)*text;
  int32_t c = *p++;
  int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC0 ? 1 : 0;
  if (more) c &= 0x3F >> more;
  while (more--) c = (c << 6) | (*p++ & 0x3F);
  *text = (const char *)p;
  return c;
}

#endif
