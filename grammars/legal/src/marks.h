// Numbers as legal texts print them: "5", "5A", "162.1", "IV", "(a)", "(iv)", "1.1", "4 bis", 第十二条, bullets.
#ifndef LEGAL_MARKS_H_
#define LEGAL_MARKS_H_

#include "reader.h"

// One number can be read in several ways: "(i)" is a roman one and the ninth letter.
typedef struct {
  uint8_t base;
  uint16_t ordinal;
} Reading;

typedef struct {
  int length;  // code points, with brackets and full stop
  uint8_t wrap;
  uint8_t count;
  uint16_t suffix;  // for "5A", "12.1": what follows the number itself, in its order
  Reading reading[3];
} Mark;

static inline void add_reading(Mark *m, int base, int ordinal) {
  if (m->count < 3 && ordinal > 0 && ordinal < 60000) {
    m->reading[m->count].base = (uint8_t)base;
    m->reading[m->count].ordinal = (uint16_t)ordinal;
    m->count++;
  }
}

static inline int roman_digit(int32_t c) {
  switch (c) {
    case 'i':
      return 1;
    case 'v':
      return 5;
    case 'x':
      return 10;
    case 'l':
      return 50;
    case 'c':
      return 100;
    case 'd':
      return 500;
    case 'm':
      return 1000;
    default:
      return 0;
  }
}

// The value of the roman number of `length` letters, or 0.
static inline int roman_value(Reader *r, int i, int length) {
  int value = 0, last = 4000, same = 0;
  for (int k = 0; k < length; k++) {
    int d = roman_digit(fold(peek(r, i + k)));
    if (!d) return 0;
    int next = k + 1 < length ? roman_digit(fold(peek(r, i + k + 1))) : 0;
    if (next > d) {
      if (next > 10 * d || d == 5 || d == 50 || next - d > last) return 0;
      value += next - d;
      last = d;
      k++;
      same = 0;
      continue;
    }
    if (d > last) return 0;
    same = d == last ? same + 1 : 1;
    if (same > 4 || (same > 1 && (d == 5 || d == 50))) return 0;
    value += d;
    last = d;
  }
  return value;
}

static inline int han_value(Reader *r, int i, int *length) {
  static const int32_t digits[] = {0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D};
  int value = 0, digit = 0, k = 0;
  for (;; k++) {
    int32_t c = peek(r, i + k);
    int d = -1;
    for (int j = 0; j < 10; j++)
      if (c == digits[j]) d = j;
    if (c == 0x96F6) d = 0;
    if (d >= 0)
      digit = d;
    else if (c == 0x5341)
      value += (digit ? digit : 1) * 10, digit = 0;
    else if (c == 0x767E)
      value += (digit ? digit : 1) * 100, digit = 0;
    else
      break;
  }
  *length = k;
  return value + digit;
}

static inline int decimal_value(Reader *r, int i, int *length) {
  int value = 0, k = 0;
  for (; is_digit(peek(r, i + k)); k++)
    if (value < 60000) value = value * 10 + digit_value(peek(r, i + k));
  *length = k;
  return value;
}

// The letters that may follow a number at once: "5A", "12AB", "3a".
static inline int suffix_length(Reader *r, int i) {
  int k = 0;
  while (k < 3 && is_letter(peek(r, i + k)) && peek(r, i + k) < 0x250) k++;
  return k == 3 && is_word(peek(r, i + k)) ? 0 : k;
}

// The order of a suffix: 5A < 5AA < 5AB < 5B.
static inline uint16_t suffix_value(Reader *r, int i, int length) {
  int value = 0;
  for (int k = 0; k < 3; k++) {
    int32_t c = k < length ? fold(peek(r, i + k)) : 0;
    value = value * 27 + (c >= 'a' && c <= 'z' ? c - 'a' + 1 : c ? 26 : 0);
  }
  return (uint16_t)value;
}

// The order of a number that follows another: 12 < 12.1 < 12.2. `length` is its digits: "4.001", "4.01" and "4.1" are
// three sections, told apart and no more, as units may only differ from the one before.
static inline uint16_t part_value(int part, int length) {
  int zeros = length - (part < 10 ? 1 : part < 100 ? 2 : part < 1000 ? 3 : 4);
  if (zeros < 0 || zeros > 4) zeros = 0;
  return (uint16_t)(zeros * 10000 + (part < 9999 ? part + 1 : 10000));
}

static inline void read_letters(Reader *r, int i, int length, Mark *m) {
  int32_t c = peek(r, i);
  bool upper = is_upper(c);
  int roman = c < 0x250 ? roman_value(r, i, length) : 0;
  if (roman) add_reading(m, upper ? B_ROMAN_UPPER : B_ROMAN, roman);
  if (length == 1) {
    int32_t f = fold(c);
    if (f >= 'a' && f <= 'z')
      add_reading(m, upper ? B_UPPER : B_LOWER, f - 'a' + 1);
    else if (f >= 0x430 && f <= 0x44F)
      add_reading(m, upper ? B_UPPER : B_LOWER, f - 0x430 + 1);
    else if (f >= 0x621 && f <= 0x64A)
      add_reading(m, B_LOWER, f - 0x620);
  } else if (length == 2) {
    int32_t a = fold(c), b = fold(peek(r, i + 1));
    if (a == b && a >= 'a' && a <= 'z') add_reading(m, B_DOUBLE, a - 'a' + 1);
    m->suffix = roman ? 0 : 1;
    if (!roman && a >= 'a' && a <= 'z') add_reading(m, upper ? B_UPPER : B_LOWER, a - 'a' + 1);
  }
}

static inline int letters_length(Reader *r, int i) {
  int k = 0;
  while (k < 9 && is_letter(peek(r, i + k))) k++;
  return k;
}

// Reads the inside of a number at i; returns its length or 0.
static inline int read_core(Reader *r, int i, Mark *m) {
  int length = 0;
  if (is_digit(peek(r, i))) {
    int value = decimal_value(r, i, &length);
    int parts = 1;
    while (peek(r, i + length) == '.' && is_digit(peek(r, i + length + 1))) {
      int more;
      int last = decimal_value(r, i + length + 1, &more);
      length += 1 + more;
      parts++;
      if (parts == 2) m->suffix = part_value(last, more);
      if (parts <= 4) add_reading(m, B_DECIMAL, last);
      m->wrap = (uint8_t)(parts - 2 < 3 ? parts - 2 : 2);
    }
    if (parts > 1) {
      m->reading[0] = m->reading[m->count - 1];
      m->count = 1;
      add_reading(m, B_ARABIC, value);
    } else {
      int tail = suffix_length(r, i + length);
      if (is_lower(peek(r, i + length)) && match_any_word(r, i + length, ordinal_tails, COUNT(ordinal_tails))) return 0;
      if (tail) m->suffix = suffix_value(r, i + length, tail);
      length += tail;
      add_reading(m, B_ARABIC, value);
    }
    return length;
  }
  int han;
  int value = han_value(r, i, &han);
  if (han) {
    add_reading(m, B_UPPER, value);
    return han;
  }
  length = letters_length(r, i);
  if (!length || length > 8) return 0;
  if (length == 2 && match_any_word(r, i, joining_words, COUNT(joining_words))) return 0;  // "(or)"
  if (length == 1 && is_digit(peek(r, i + 1))) {                                           // "a1"
    int more;
    read_letters(r, i, 1, m);
    decimal_value(r, i + 1, &more);
    m->suffix = 1;
    return 1 + more;
  }
  read_letters(r, i, length, m);
  return m->count ? length : 0;
}

// Reads a list number or a bullet at i. W_BARE is returned for "5" and "a" without brackets or a full stop.
static inline bool read_mark(Reader *r, int i, Mark *m) {
  memset(m, 0, sizeof *m);
  int32_t c = peek(r, i);
  if (c == '(' || c == 0xFF08) {
    int j = i + 1;
    if (is_blank(peek(r, j))) j++;
    int core = read_core(r, j, m);
    if (!core || (m->count && m->reading[0].base == B_DECIMAL && core > 6)) return false;
    j += core;
    if (is_blank(peek(r, j))) j++;
    int32_t close = peek(r, j);
    if (close != ')' && close != 0xFF09) return false;
    m->length = j + 1 - i;
    if (m->reading[0].base != B_DECIMAL) m->wrap = W_PAREN;
    return m->count > 0;
  }
  if (is_bullet(c)) {
    if (!is_blank(peek(r, i + 1))) return false;
    m->length = 1;
    m->wrap = is_dash(c) ? 0 : c == '*' || c == '+' ? 1 : 2;
    add_reading(m, B_BULLET, 1);
    return true;
  }
  int core = read_core(r, i, m);
  if (!core) return false;
  if (is_digit(c) && peek(r, i + core) == ' ' && peek(r, i + core + 1) == '.' && peek(r, i + core + 2) == ' ' &&
      is_upper(peek(r, i + core + 3)))
    core++;  // "6 . Search warrants"
  int32_t after = peek(r, i + core);
  bool decimal = m->reading[0].base == B_DECIMAL;
  m->length = core;
  if (after == ')' || after == 0xFF09) {
    m->length++;
    m->wrap = W_PAREN;
  } else if (after == '.' || after == 0xBA || after == 0xB0 || after == 0x3001) {
    m->length++;
    if (after != '.' && peek(r, i + core + 1) == '.') m->length++;
    if (!decimal) m->wrap = W_DOT;
    int32_t next = peek(r, i + m->length);
    if (!is_end(next) && !is_blank(next) && next != '(' && !is_dash(next) && next != '[' && next != ':' &&
        !is_upper(next) && !is_caseless(next) && !is_open_quote(next) && !is_emphasis(next))
      return false;
    if (m->reading[0].base != B_ARABIC && !decimal && is_letter(next)) return false;
  } else {
    if (is_word(after) || (after == 0x2F) || (after == ',') || after == '%' || after == 0x2019 || after == '\'')
      return false;
    if (!decimal) m->wrap = W_BARE;
  }
  return true;
}

// The letter after a bar, a dash or a blank in "135/A", "172-b", "2 a" and "2 a Data may". Returns the length of both
// or 0.
static inline int lettered_length(Reader *r, int i) {
  int32_t c = peek(r, i), letter = peek(r, i + 1), after = peek(r, i + 2);
  if (c == ' ' && is_lower(letter) && letter <= 'h')
    return is_end(after) || (after == ' ' && is_upper(peek(r, i + 3))) ? 2 : 0;
  bool joined = c == '/' || (c == '-' && is_lower(letter));
  return joined && is_letter(letter) && letter < 0x80 && !is_word(after) && !is_dash(after) ? 2 : 0;
}

// The numbers of the French codes: "L. 811-1", "R811-3". Returns the length or 0.
static inline int code_number(Reader *r, int i, uint16_t *ordinal, uint16_t *suffix) {
  int32_t c = peek(r, i);
  if (c != 'L' && c != 'R' && c != 'D' && c != 'A') return 0;
  int at = i + 1, length;
  if (peek(r, at) == '.') at++;
  at = skip_blanks(r, at);
  if (!is_digit(peek(r, at))) return 0;
  *ordinal = (uint16_t)decimal_value(r, at, &length);
  at += length;
  int parts = 0;
  for (; is_dash(peek(r, at)) && is_digit(peek(r, at + 1)); parts++) {
    *suffix = part_value(decimal_value(r, at + 1, &length), 1);
    at += 1 + length;
  }
  return parts ? at - i : 0;
}

// What a number of a heading goes on with after a stop, a dash or a bar: "19.2-61", "127/3", but neither the day of
// "1/3/2024" nor the year of "3/2024". Returns the length or 0.
static inline int next_number_part(Reader *r, int i, int *value) {
  int32_t c = peek(r, i);
  if (!(c == '.' || c == '/' || is_dash(c)) || !is_digit(peek(r, i + 1))) return 0;
  int length;
  *value = decimal_value(r, i + 1, &length);
  int next = i + 1 + length, more = 0;
  if (c == '/' && peek(r, next) == '/' && is_digit(peek(r, next + 1))) decimal_value(r, next + 1, &more);
  return c == '/' && (length > 2 || more > 2) ? 0 : 1 + length;
}

// A number of a heading at i: "5", "12A", "4 bis", "135/A", "127/3", "19.2-61", "L. 811-1", "2 a", "(29)", "IV", "A",
// "First". Returns its length or 0.
static inline int read_heading_number(Reader *r, int i, uint16_t *ordinal, uint16_t *suffix) {
  *suffix = 0;
  if (peek(r, i) == '(' && is_digit(peek(r, i + 1))) {
    int length;
    *ordinal = (uint16_t)decimal_value(r, i + 1, &length);
    return peek(r, i + 1 + length) == ')' ? length + 2 : 0;
  }
  if (is_digit(peek(r, i))) {
    int length;
    *ordinal = (uint16_t)decimal_value(r, i, &length);
    for (int part, more; (more = next_number_part(r, i + length, &part)) != 0; length += more)
      *suffix = part_value(part, more - 1);
    int tail = suffix_length(r, i + length);
    if (tail) *suffix = suffix_value(r, i + length, tail);
    length += tail;
    int lettered = tail ? 0 : lettered_length(r, i + length);
    if (lettered) *suffix = suffix_value(r, i + length + 1, 1);
    length += lettered;
    if (peek(r, i + length) == 0xBA || peek(r, i + length) == 0xB0) length++;
    int gap = skip_blanks(r, i + length);
    int more = match_any_word(r, gap, number_tails, COUNT(number_tails));
    if (more) {
      *suffix = suffix_value(r, gap, 1);
      length = gap + more - i;
    }
    return length;
  }
  int code = code_number(r, i, ordinal, suffix);
  if (code) return code;
  int letters = letters_length(r, i);
  if (letters && letters <= 8 && is_upper(peek(r, i))) {
    bool all_upper = true;
    for (int k = 0; k < letters; k++) all_upper &= is_upper(peek(r, i + k));
    int roman = all_upper ? roman_value(r, i, letters) : 0;
    if (roman || (letters == 1 && peek(r, i) < 0x80)) {
      *ordinal = (uint16_t)(roman ? roman : peek(r, i) - 'A' + 1);
      if (is_dash(peek(r, i + letters)) && is_upper(peek(r, i + letters + 1)) && !is_word(peek(r, i + letters + 2))) {
        *suffix = 1;
        return letters + 2;
      }
      if (is_digit(peek(r, i + letters))) return 0;
      return letters;
    }
    if (letters > 2 && peek(r, i + letters - 1) == 'r' && peek(r, i + letters - 2) == 'e') {  // "Ier"
      roman = roman_value(r, i, letters - 2);
      *ordinal = (uint16_t)roman;
      if (roman) return letters;
    }
    if (all_upper && letters > 1) {  // "IIIA"
      roman = roman_value(r, i, letters - 1);
      if (roman) {
        *ordinal = (uint16_t)roman;
        *suffix = suffix_value(r, i + letters - 1, 1);
        return letters;
      }
    }
  }
  int han;
  int value = han_value(r, i, &han);
  if (han) {
    *ordinal = (uint16_t)value;
    return han;
  }
  int32_t first = fold(peek(r, i));
  for (size_t k = 0; k < COUNT(number_words); k++) {
    if (!may_begin(number_words[k].word, first)) continue;
    int length = match_word(r, i, number_words[k].word);
    if (length) {
      *ordinal = number_words[k].value;
      return length;
    }
  }
  return 0;
}

#endif
