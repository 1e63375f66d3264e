// Shapes of lines: what a line looks like, whatever stands around it.
#ifndef LEGAL_LINES_H_
#define LEGAL_LINES_H_

#include "marks.h"

// What stands before the words of a line and is no part of them.
typedef struct {
  int at;      // where the words, or the number, begin
  int bullet;  // the position of a bullet before a number, or -1
  int hashes;
  int quotes;  // ">" of Markdown
  bool quoted;  // an opening quotation mark before a number or a heading word
} Prefix;

// An editor's mark right before a number: "[s5]5.", "1[5A.", "F3[(2)". Returns its length or 0.
static inline int editor_mark(Reader *r, int i) {
  int k = i;
  if (peek(r, k) == '[') {
    while (k < i + 20 && !is_blank(peek(r, k)) && !is_end(peek(r, k)) && peek(r, k) != ']') k++;
    if (peek(r, k) != ']' || k < i + 3) return 0;
  } else {
    if (is_upper(peek(r, k))) k++;
    int digits = k;
    while (k < digits + 3 && is_digit(peek(r, k))) k++;
    if (k == digits || peek(r, k) != '[') return 0;
  }
  k++;
  return is_digit(peek(r, k)) || peek(r, k) == '(' || is_open_quote(peek(r, k)) ? k - i : 0;
}

// The number of a printed line in the margin: a multiple of five before an item or in the middle of a sentence. Returns its length or 0.
static inline int line_number(Reader *r, int i) {
  int length;
  if (!is_digit(peek(r, i))) return 0;
  int value = decimal_value(r, i, &length);
  if (length > 2 || !value || value % 5 || !is_blank(peek(r, i + length))) return 0;
  int next = i + length;
  while (is_blank(peek(r, next))) next++;
  int32_t c = peek(r, next);
  if (is_digit(c)) {  // the number of a unit follows
    int more;
    decimal_value(r, next, &more);
    return peek(r, next + more) == '.' && is_blank(peek(r, next + more + 1)) ? next - i : 0;
  }
  return is_lower(c) || c == '(' || match_any_start(r, next, proviso_words, COUNT(proviso_words)) ? next - i : 0;
}

// `numbered_lines`: numbers without a full stop are not those of units here.
static inline Prefix read_prefix(Reader *r, bool numbered_lines) {
  Prefix p = {0, -1, 0, 0, false};
  int i = 0;
  for (;;) {
    i = skip_blanks(r, i);
    int32_t c = peek(r, i);
    if (c == '>') p.quotes++, i++;
    else if (c == '#' && p.hashes < 7) p.hashes++, i++;
    else if (is_emphasis(c) && !is_blank(peek(r, i + 1)) && !is_end(peek(r, i + 1))) i++;
    else if (is_bullet(c) && is_blank(peek(r, i + 1)) && p.bullet < 0) p.bullet = i, i++;
    else break;
  }
  p.at = i + editor_mark(r, i);
  if (numbered_lines && p.at == 0) p.at = line_number(r, 0);
  return p;
}

static inline bool rest_is_blank(Reader *r, int i) {
  while (is_blank(peek(r, i)) || is_emphasis(peek(r, i))) i++;
  return is_end(peek(r, i));
}

// A line drawn with one character: "-----"; or one without any letter, number, bracket or quotation mark.
static inline bool is_rule(Reader *r, int i) {
  int32_t first = peek(r, i);
  int n = 0;
  for (; !is_end(peek(r, i)); i++) {
    int32_t c = peek(r, i);
    if (is_blank(c)) continue;
    if (is_word(c) || c == '(' || c == ')' || c == '[' || c == ']' || is_open_quote(c) || is_close_quote(c) || c == '>' || c == '#' || c == '|' || n > 200) return false;
    n++;
  }
  return n >= 3 || (n > 0 && !is_bullet(first) && first != ';' && first != ',');
}

static inline int match_page(Reader *r, int i) {
  if (!match_start(r, i, "page")) return 0;
  i += 4;
  int gap = i;
  while (is_blank(peek(r, i)) || peek(r, i) == '|' || peek(r, i) == ':') i++;
  int length;
  decimal_value(r, i, &length);
  return length && i > gap && rest_is_blank(r, i + length) ? 1 : 0;
}

// A page number alone: "Page 4", "- 4 -", "# 4".
static inline bool is_page_number(Reader *r, const Prefix *p, bool after_page, bool numbered_lines) {
  int i = p->at;
  if (fold(peek(r, i)) == 'p') return match_page(r, i);
  if (!is_digit(peek(r, i))) return false;
  int length;
  decimal_value(r, i, &length);
  if (length > 4) return false;
  int j = skip_blanks(r, i + length);
  bool closed = is_dash(peek(r, j));
  if (closed) j++;
  if (!rest_is_blank(r, j)) return false;
  return (p->bullet >= 0 && closed) || p->hashes > 0 || after_page || (numbered_lines && length < 3 && decimal_value(r, i, &length) % 5 == 0);
}

// A line that ends with a page number: "Legal Instruments    Page|4". `end` is its end.
static inline bool ends_with_page(Reader *r, int i, int end) {
  int last = end;
  while (last > i && (is_blank(peek(r, last - 1)) || is_emphasis(peek(r, last - 1)))) last--;
  if (last == i || !is_digit(peek(r, last - 1))) return false;
  for (int k = i; k + 5 < end; k++)
    if (fold(peek(r, k)) == 'p' && (k == i || is_blank(peek(r, k - 1))) && match_page(r, k)) return true;
  return false;
}

static inline bool is_noise(Reader *r, const Prefix *p, bool after_page, bool numbered_lines) {
  int32_t c = peek(r, p->at);
  if (is_rule(r, 0)) return true;
  if (is_end(c)) return true;
  if (c == '!' && peek(r, p->at + 1) == '[') return true;
  if (c == '<' && p->at == 0) {
    int end = line_end(r, 0, 400);
    while (end > 0 && is_blank(peek(r, end - 1))) end--;
    return end > 1 && peek(r, end - 1) == '>';
  }
  return is_page_number(r, p, after_page, numbered_lines);
}

// The line begins with an opening quotation mark and a number or a heading word.
static inline bool begins_upper(Reader *r, int i) {
  int32_t c = peek(r, i);
  return is_upper(c) || is_digit(c) || is_caseless(c) || c == '[' || is_open_quote(c) || c == 0xBF;
}

// The line at i could be a heading: short, no full stop at its end, not in small letters. *end is its end.
static inline bool looks_like_heading(Reader *r, int i, int limit, int *end) {
  if (!begins_upper(r, i)) return false;
  int e = line_end(r, i, limit);
  *end = e;
  if (!is_end(peek(r, e))) return false;
  while (e > i && (is_blank(peek(r, e - 1)) || is_emphasis(peek(r, e - 1)))) e--;
  if (e == i) return false;
  bool letters = false;
  for (int k = i; k < e && !letters; k++) letters = is_letter(peek(r, k));
  if (!letters) return false;
  int32_t last = peek(r, e - 1);
  if (last == '.' || last == ';' || last == ':' || last == ',' || last == 0x3002 || last == 0xFF1B || last == 0xFF1A || is_dash(last)) return false;
  return true;
}

static inline bool has_sentence_word(Reader *r, int i, int end) {
  for (int k = i; k < end; k++)
    if (is_letter(peek(r, k)) && (k == i || !is_word(peek(r, k - 1))) && match_any_word(r, k, sentence_words, COUNT(sentence_words))) return true;
  return false;
}

static inline bool is_all_upper(Reader *r, int i) {
  int letters = 0;
  for (; !is_end(peek(r, i)) && i < 200; i++) {
    if (is_lower(peek(r, i))) return false;
    letters += is_upper(peek(r, i));
  }
  return letters > 2;
}

// A heading that stands after its number in the same line: up to a full stop, a dash, "(1)" or the end of the line. Returns its length, 0 for
// none; *sure tells that something after it shows it to be a heading.
static inline int inline_heading(Reader *r, int i, bool *sure) {
  *sure = false;
  int words = 0, start = i;
  if (!begins_upper(r, i) || is_digit(peek(r, i))) return 0;
  for (int k = i; k < i + 260; k++) {
    int32_t c = peek(r, k), before = k > i ? peek(r, k - 1) : ' ';
    if (is_word(c) && !is_word(before) && before != '\'' && before != 0x2019) {
      if (++words > 32) return 0;
      if (match_any_word(r, k, sentence_words, COUNT(sentence_words))) return 0;
    }
    if (is_end(c)) {
      int lines = 0, next = skip_lines(r, k, &lines);
      int32_t n = peek(r, next);
      if (lines == 1 && is_lower(n) && k - start > 40) continue;  // a wrapped line
      *sure = lines > 1 || is_upper(n) || n == '(' || is_open_quote(n);
      return k - start;
    }
    if (c == 0x3002) return 0;
    if (c == '.' || c == ':') {
      int next = k + 1;
      if (is_dash(peek(r, next))) {
        *sure = true;
        return next - start;
      }
      while (is_emphasis(peek(r, next))) next++;
      if (!is_blank(peek(r, next)) && !is_end(peek(r, next))) continue;
      next = skip_blanks(r, next);
      int32_t n = peek(r, next);
      if (n == 0xEF && peek(r, next + 1) == 0xBF) n = '-';  // a dash that was decoded wrongly
      if (is_end(n)) {
        int lines = 0, line = skip_lines(r, next, &lines);
        *sure = lines > 1 || is_upper(peek(r, line)) || peek(r, line) == '(';
        return c == ':' ? 0 : k + 1 - start;
      }
      if (n == '(' || is_dash(n) || is_upper(n) || is_open_quote(n)) {
        *sure = n == '(' || is_dash(n);
        return k + 1 - start;
      }
    }
    if (is_dash(c) && (is_blank(before) || peek(r, k + 1) == '(' || c == 0x2014)) {
      int next = skip_blanks(r, k + 1);
      if (k - start < 3) return 0;
      if (is_end(peek(r, next)) || peek(r, next) == '(' || (is_upper(peek(r, next)) && c != '-' && words > 1) || (is_upper(peek(r, next)) && is_blank(before))) {
        *sure = true;
        return k - start;
      }
    }
    if (c == '(' && k > i && (fold(peek(r, k + 1)) == '1' || peek(r, k + 1) == 'a') && peek(r, k + 2) == ')' && is_blank(before)) {
      *sure = true;
      return k - start;
    }
  }
  return 0;
}

// The history of a provision: "Section 5(2): inserted, on 1 May".
static inline bool is_history(Reader *r, int i) {
  int32_t c = peek(r, i);
  if (!is_upper(c)) return false;
  int end = line_end(r, i, 130);
  for (int k = i; k < end; k++) {
    if (peek(r, k) == ';' || (peek(r, k) == '.' && is_blank(peek(r, k + 1)))) return false;
    if (peek(r, k) == ':') return match_any_word(r, skip_blanks(r, k + 1), history_words, COUNT(history_words)) > 0;
  }
  return false;
}

// A run-in heading of a paragraph: "Emergency access.— The officer …". Returns its length or 0.
static inline int run_in_heading(Reader *r, int i) {
  if (!is_upper(peek(r, i))) return 0;
  for (int k = i; k < i + 110 && !is_end(peek(r, k)); k++) {
    int32_t c = peek(r, k);
    if (is_lower(c) && is_blank(peek(r, k - 1)) && match_any_word(r, k, sentence_words, COUNT(sentence_words))) return 0;
    if (c == '.') {
      int next = skip_blanks(r, k + 1);
      if (peek(r, next) != 0x2014) return 0;
      return next - i;
    }
  }
  return 0;
}

// “term” … means: a definition begins at i. Quotation marks may be missing where the term begins with a capital letter or `plain` allows it.
static inline bool begins_definition(Reader *r, int i, bool plain) {
  int32_t open = peek(r, i);
  bool quoted = is_open_quote(open);
  if (!quoted && match_any_word(r, i, joining_words, COUNT(joining_words))) return false;
  if (quoted) {
    int k = i + 1;
    if (is_open_quote(peek(r, k))) k++;
    int limit = k + 90;
    while (k < limit && !is_close_quote(peek(r, k)) && !is_end(peek(r, k))) k++;
    if (!is_close_quote(peek(r, k))) return false;
    i = k + 1;
  } else if (!is_letter(open)) {
    return false;
  }
  int limit = i + (quoted ? 110 : 90), words = 0;
  for (int k = i; k < limit; k++) {
    int32_t c = peek(r, k);
    if (c == 0 || c == ';' || c == '.' || (is_newline(c) && is_newline(peek(r, k + 1)))) return false;
    if (!quoted && (c == ':' || c == 0x2014)) return false;
    if (is_letter(c) && (k == i || !is_word(peek(r, k - 1)))) {
      if (match_any_word(r, k, definition_verbs, COUNT(definition_verbs))) return quoted || words > 0;
      if (!quoted && (!plain || match_any_word(r, k, sentence_words, COUNT(sentence_words)))) return false;
      words++;
      if (!quoted && words > 9) return false;
    }
  }
  return false;
}

// A word of a heading and its number: "Part IV", "SCHEDULE", "Section 5", 第五条.
typedef struct {
  uint8_t style;
  uint16_t ordinal, suffix;
  int keyword;  // length of the word with the blanks after it
  int number;   // length of the number; 0 for "SCHEDULE" alone
  bool roman;
} HeadingWord;

// What follows a heading's number: nothing, a separator or a heading; not the rest of a sentence ("Part 2 directions", "section 5(2)").
static inline bool heading_follows(Reader *r, int i, bool sure) {
  int32_t c = peek(r, i);
  int j = i;
  while (is_blank(peek(r, j)) || is_emphasis(peek(r, j))) j++;
  c = peek(r, j);
  if (is_end(c)) return true;
  if (c == '.' || c == ':' || is_dash(c) || c == ')' || c == '|' || c == 0xFF1A || c == 0x3000) {
    j++;
    while (is_blank(peek(r, j)) || is_dash(peek(r, j)) || is_emphasis(peek(r, j)) || peek(r, j) == '.') j++;
    return sure || !is_lower(peek(r, j));
  }
  if (j == i && is_caseless(c)) return true;
  if (c == '(' || c == 0xFF08) return j > i && (is_upper(peek(r, j + 1)) || peek(r, j + 1) == '1');
  return j > i && (is_upper(c) || c == '[' || c == '\\' || is_open_quote(c) || is_caseless(c) || is_digit(c));
}

// `sure`: the line is a heading of Markdown.
static inline bool read_heading_word(Reader *r, int i, bool sure, HeadingWord *h) {
  memset(h, 0, sizeof *h);
  int32_t c = peek(r, i);
  if (c == number_prefix) {
    int length = read_heading_number(r, i + 1, &h->ordinal, &h->suffix);
    int32_t word = peek(r, i + 1 + length);
    for (size_t k = 0; length && k < COUNT(heading_suffixes); k++) {
      if (word != heading_suffixes[k].word) continue;
      h->style = heading_suffixes[k].style;
      h->number = length + 2;
      return true;
    }
    return false;
  }
  if (!is_upper(c) && !is_caseless(c) && c != 0xA7 && c != 0x110) return false;
  int32_t initial = fold(c);
  for (size_t k = 0; k < COUNT(heading_words); k++) {
    if (!may_begin(heading_words[k].word, initial)) continue;
    int length = match_word(r, i, heading_words[k].word);
    if (!length) continue;
    h->style = heading_words[k].style;
    int j = i + length;
    if (peek(r, j) == '.') j++;
    int gap = skip_blanks(r, j);
    if (gap == j && c != 0xA7 && !is_end(peek(r, j)) && !is_digit(peek(r, j))) return false;
    h->keyword = gap - i;
    h->number = read_heading_number(r, gap, &h->ordinal, &h->suffix);
    h->roman = h->number && !is_digit(peek(r, gap));
    if (!h->number) {
      h->keyword = length;
      return is_annex(h->style) && (rest_is_blank(r, i + length) || is_dash(peek(r, skip_blanks(r, i + length))) ) && (is_upper(peek(r, i + 1)) || rest_is_blank(r, i + length));
    }
    return heading_follows(r, gap + h->number, sure || c == 0xA7);
  }
  // "FIRST SCHEDULE", "THE SCHEDULE"
  int first = match_word(r, i, "the");
  if (!first)
    for (size_t k = 0; k < COUNT(number_words) && !first; k++) {
      if (!may_begin(number_words[k].word, initial)) continue;
      first = match_word(r, i, number_words[k].word);
      h->ordinal = number_words[k].value;
    }
  if (!first) return false;
  int gap = skip_blanks(r, i + first);
  for (size_t k = 0; k < COUNT(heading_words); k++) {
    uint8_t style = heading_words[k].style;
    if (!is_annex(style)) continue;
    int length = match_word(r, gap, heading_words[k].word);
    if (!length || !rest_is_blank(r, gap + length)) continue;
    h->style = style;
    h->number = gap + length - i;
    return true;
  }
  return false;
}

#endif
