// Shapes of lines: what a line looks like, whatever stands around it.
#ifndef LEGAL_LINES_H_
#define LEGAL_LINES_H_

#include "marks.h"

// What stands before the words of a line and is no part of them.
typedef struct {
  int at;      // where the words, or the number, begin
  int bullet;  // the position of a bullet before a number, or -1
  int hashes;
  int quotes;   // ">" of Markdown
  bool quoted;  // an opening quotation mark before a number or a heading word
} Prefix;

// An editor's mark right before a number: "[s5]5.", "1[5A.", "6 [29.", "[30.", "F3[(2)". Returns its length or 0.
static inline int editor_mark(Reader *r, int i) {
  int k = i;
  if (peek(r, k) == '[') {
    while (k < i + 4 && is_digit(peek(r, k + 1))) k++;
    if (k > i && is_upper(peek(r, k + 1))) k++;
    if (k > i && peek(r, k + 1) == '.') return 1;
    while (k < i + 20 && !is_blank(peek(r, k)) && !is_end(peek(r, k)) && peek(r, k) != ']') k++;
    if (peek(r, k) != ']' || k < i + 3) return 0;
  } else {
    if (is_upper(peek(r, k))) k++;
    int digits = k;
    while (k < digits + 3 && is_digit(peek(r, k))) k++;
    if (k == digits) return 0;
    if (is_blank(peek(r, k)) && is_digit(peek(r, k + 2))) k++;
    if (peek(r, k) != '[') return 0;
  }
  k++;
  return is_digit(peek(r, k)) || peek(r, k) == '(' || is_open_quote(peek(r, k)) ? k - i : 0;
}

// The bracket of an amendment before words: "2[Old", "[Old". Returns its length with the number of its note, or 0.
static inline int amendment_mark(Reader *r, int i) {
  int k = i;
  while (k < i + 3 && is_digit(peek(r, k))) k++;
  return peek(r, k) == '[' && is_upper(peek(r, k + 1)) ? k + 1 - i : 0;
}

// The number of a printed line in the margin: a multiple of five before an item or in the middle of a sentence. Returns
// its length or 0.
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
    if (c == '>')
      p.quotes++, i++;
    else if (c == '#' && p.hashes < 7)
      p.hashes++, i++;
    else if (is_emphasis(c) && !is_blank(peek(r, i + 1)) && !is_end(peek(r, i + 1)))
      i++;
    else if (is_bullet(c) && is_blank(peek(r, i + 1)) && p.bullet < 0)
      p.bullet = i, i++;
    else
      break;
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
    if (is_word(c) || c == '(' || c == ')' || c == '[' || c == ']' || is_open_quote(c) || is_close_quote(c) ||
        c == '>' || c == '#' || c == '|' || n > 200)
      return false;
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
  return (p->bullet >= 0 && closed) || p->hashes > 0 || after_page ||
         (numbered_lines && length < 3 && decimal_value(r, i, &length) % 5 == 0);
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

// The end of the words in [i, end) without a note in square brackets that closes them: "… of the Code. [Cap. 94]".
static inline int before_note(Reader *r, int i, int end) {
  if (peek(r, end - 1) != ']') return end;
  int k = end - 1;
  while (k > i && peek(r, k) != '[') k--;
  while (k > i && is_blank(peek(r, k - 1))) k--;
  return k > i ? k : end;
}

// The words in [i, end) close with a full stop that belongs to an abbreviation.
static inline bool ends_abbreviated(Reader *r, int i, int end) {
  int at = end - 1;
  while (at > i && is_letter(peek(r, at - 1))) at--;
  return at > i + 1 && at < end - 1 && is_blank(peek(r, at - 1)) &&
         match_any_word(r, at, heading_endings, COUNT(heading_endings)) == end - 1 - at;
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
  e = before_note(r, i, e);
  int32_t last = peek(r, e - 1);
  if ((last == '.' && !ends_abbreviated(r, i, e)) || last == ';' || last == ':' || last == ',' || last == 0x3002 ||
      last == 0xFF1B || last == 0xFF1A || is_dash(last))
    return false;
  return true;
}

static inline bool has_sentence_word(Reader *r, int i, int end) {
  for (int k = i; k < end; k++)
    if (is_letter(peek(r, k)) && (k == i || !is_word(peek(r, k - 1))) &&
        match_any_word(r, k, sentence_words, COUNT(sentence_words)))
      return true;
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

// “term” … means: a definition begins at i. Quotation marks may be missing where the term begins with a capital letter
// or `plain` allows it.
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

#endif
