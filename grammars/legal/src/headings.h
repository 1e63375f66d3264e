// Headings: the word and number that they begin with, and where they end when words follow in the same line.
#ifndef LEGAL_HEADINGS_H_
#define LEGAL_HEADINGS_H_

#include "lines.h"

// Whether the words in [i, end) are a sentence in the present tense and no heading: "Operators keep the traffic data
// for one year".
static inline bool is_statement(Reader *r, int i, int end) {
  bool in_clause = false, after_to = false;
  for (int k = i; k < end; k++) {
    int32_t before = k > i ? peek(r, k - 1) : ' ';
    if (!is_word(peek(r, k)) || is_word(before) || before == '\'' || before == 0x2019) continue;
    bool plain = k > i && !in_clause && is_blank(before);  // not quoted, nor the rest of "cash-and-keep"
    if (plain && match_any_word(r, k, stating_verbs, COUNT(stating_verbs))) return true;
    if (plain && !after_to && match_any_word(r, k, stating_verbs_of_many, COUNT(stating_verbs_of_many))) return true;
    in_clause |= match_any_word(r, k, clause_words, COUNT(clause_words)) > 0;
    after_to |= match_word(r, k, "to") > 0;
  }
  return false;
}

// A heading that stands after its number in the same line: up to a full stop, a dash, "(1)" or the end of the line.
// Returns its length, 0 for none; *sure tells that something after it shows it to be a heading.
static inline int inline_heading(Reader *r, int i, bool *sure) {
  *sure = false;
  int words = 0, start = i;
  bool open = false;  // the last word is one that something has to follow
  if (!begins_upper(r, i) || is_digit(peek(r, i))) return 0;
  for (int k = i; k < i + 260; k++) {
    int32_t c = peek(r, k), before = k > i ? peek(r, k - 1) : ' ';
    if (is_word(c) && !is_word(before) && before != '\'' && before != 0x2019) {
      if (++words > 32) return 0;
      if (match_any_word(r, k, sentence_words, COUNT(sentence_words))) return 0;
      open = match_any_word(r, k, open_words, COUNT(open_words)) > 0;
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
        if (is_statement(r, start, k)) return 0;
        int lines = 0, line = skip_lines(r, next, &lines);
        *sure = lines > 1 || is_upper(peek(r, line)) || peek(r, line) == '(';
        return c == ':' ? 0 : k + 1 - start;
      }
      // Too long for a heading that words follow, or none.
      bool sentence = k - start > 110 || words > 14 || is_statement(r, start, k);
      if (n == '(' || is_dash(n) || ((is_upper(n) || is_open_quote(n)) && !sentence)) {
        *sure = n == '(' || is_dash(n);
        return k + 1 - start;
      }
    }
    if (is_dash(c) && (is_blank(before) || peek(r, k + 1) == '(' || c == 0x2014)) {
      int next = skip_blanks(r, k + 1);
      if (k - start < 3 || open) return 0;
      if (is_end(peek(r, next)) || peek(r, next) == '(' || (is_upper(peek(r, next)) && c != '-' && words > 1) ||
          (is_upper(peek(r, next)) && is_blank(before))) {
        *sure = true;
        return k - start;
      }
    }
    if (c == '(' && k > i && (fold(peek(r, k + 1)) == '1' || peek(r, k + 1) == 'a') && peek(r, k + 2) == ')' &&
        is_blank(before)) {
      if (open) return 0;
      *sure = true;
      return k - start;
    }
  }
  return 0;
}

static inline bool is_first_item(Reader *r, int i) {
  return peek(r, i) == '(' && peek(r, i + 1) == '1' && peek(r, i + 2) == ')';
}

// A line that is the heading of the "(1)" right below it, though it holds a verb: "Director may delegate". Returns its
// length or 0.
static inline int heading_above_item(Reader *r, int i) {
  enum { LONGEST = 100 };
  int end = line_end(r, i, LONGEST), lines = 0;
  if (!is_upper(peek(r, i)) || !is_end(peek(r, end)) || !is_word(peek(r, end - 1))) return 0;
  int below = skip_lines(r, end, &lines);
  return lines == 1 && is_first_item(r, below + is_dash(peek(r, below))) ? end - i : 0;
}

// A run-in heading of a paragraph: "Emergency access.— The officer …". Returns its length or 0.
static inline int run_in_heading(Reader *r, int i) {
  if (!is_upper(peek(r, i))) return 0;
  int end = line_end(r, i, 110), stop = i;
  while (stop < end && peek(r, stop) != '.') stop++;
  if (stop == end) return 0;
  int next = skip_blanks(r, stop + 1);
  if (peek(r, next) != 0x2014) return 0;
  for (int k = i; k < stop; k++)
    if (is_lower(peek(r, k)) && is_blank(peek(r, k - 1)) && match_any_word(r, k, sentence_words, COUNT(sentence_words)))
      return 0;
  return next - i;
}

// A word of a heading and its number: "Part IV", "SCHEDULE", "Section 5", 第五条.
typedef struct {
  uint8_t style;
  uint16_t ordinal, suffix;
  int keyword;  // length of the word with the blanks after it
  int number;   // length of the number; 0 for "SCHEDULE" alone
  bool roman;
} HeadingWord;

// What follows a heading's number: nothing, a separator or a heading; not the rest of a sentence ("Part 2 directions",
// "section 5(2)").
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

// "CHAPTER - V", "PART-II", "Chapter: 3": where the number begins that a dash or colon joins to the word that ends
// before i; 0 for none.
static inline int number_after_dash(Reader *r, int i) {
  int j = skip_blanks(r, i);
  if (!is_dash(peek(r, j)) && peek(r, j) != ':') return 0;
  j = skip_blanks(r, j + 1);
  uint16_t ordinal, suffix;
  return read_heading_number(r, j, &ordinal, &suffix) ? j : 0;
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
    int gap = number_after_dash(r, j);
    if (!gap) gap = skip_blanks(r, j);
    if (gap == j && c != 0xA7 && !is_end(peek(r, j)) && !is_digit(peek(r, j))) return false;
    h->keyword = gap - i;
    h->number = read_heading_number(r, gap, &h->ordinal, &h->suffix);
    h->roman = h->number && !is_digit(peek(r, gap));
    if (!h->number) {
      h->keyword = length;
      return is_annex(h->style) && (rest_is_blank(r, i + length) || is_dash(peek(r, skip_blanks(r, i + length)))) &&
             (is_upper(peek(r, i + 1)) || rest_is_blank(r, i + length));
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
