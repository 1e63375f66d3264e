// The last words of a text while it is scanned: how they end, and whether they announce a quotation.
#ifndef LEGAL_TAIL_H_
#define LEGAL_TAIL_H_

#include "quotations.h"

enum { TAIL = 128, LONG_LINE = 110 };  // how much of the last words is remembered; a longer line is not a wrapped one

// The text that a token has read so far.
typedef struct {
  int32_t at[TAIL];
  unsigned n;
  unsigned line;               // code points since the last line break
  int32_t last, last_but_one;  // that are not blank
  bool gap;                    // a blank was read last
} Tail;

static inline void remember(Tail *tail, int32_t c) {
  tail->at[tail->n++ % TAIL] = c;
  tail->line++;
  tail->gap = is_blank(c);
  if (tail->gap) return;
  tail->last_but_one = tail->last;
  tail->last = c;
}

static inline int32_t recall(const Tail *tail, unsigned back) {
  return back <= tail->n && back <= TAIL ? tail->at[(tail->n - back) % TAIL] : 0;
}

// The word that ends `back` code points before the end of the tail, folded, into word; returns its length.
static inline unsigned last_word(const Tail *tail, unsigned back, int32_t *word, unsigned size) {
  unsigned n = 0;
  while (n < size && (is_word(recall(tail, back + n)) || recall(tail, back + n) == '-')) n++;
  for (unsigned i = 0; i < n; i++) word[i] = fold(recall(tail, back + n - 1 - i));
  return n;
}

static inline bool equals(const int32_t *word, unsigned length, const char *other) {
  unsigned i = 0;
  while (*other) {
    if (i >= length || word[i] != next_code_point(&other)) return false;
    i++;
  }
  return i == length;
}

static inline bool in_words(const int32_t *word, unsigned length, const char *const *words, size_t count) {
  for (size_t k = 0; k < count; k++)
    if (equals(word, length, words[k])) return true;
  return false;
}

static inline bool is_reference(const int32_t *word, unsigned length) {
  for (size_t k = 0; k < COUNT(reference_words); k++)
    if (equals(word, length, reference_words[k].word)) return true;
  return in_words(word, length, joining_words, COUNT(joining_words));
}

// Whether one of the words begins somewhere in the tail, at the beginning of a word.
static inline bool tail_contains(const Tail *tail, const char *const *words, size_t count) {
  int32_t text[TAIL];
  unsigned n = tail->n < TAIL ? tail->n : TAIL;
  for (unsigned i = 0; i < n; i++) text[i] = fold(recall(tail, n - i));
  for (unsigned i = 0; i < n; i++) {
    if (!is_word(text[i]) || (i > 0 && is_word(text[i - 1]))) continue;
    for (size_t k = 0; k < count; k++) {
      const char *word = words[k];
      if (!may_begin(word, text[i])) continue;
      unsigned j = i;
      while (*word && j < n && text[j] == next_code_point(&word)) {
        j++;
        if (!*word) return true;
      }
    }
  }
  return false;
}

static inline bool is_and(const int32_t *word, unsigned n) {
  static const char *const words[] = {"and", "or",   "y",  "o",  "e", "et",  "ou",
                                      "und", "oder", "en", "of", "и", "или", "but"};
  return in_words(word, n, words, COUNT(words));
}

// How the words in the tail end.
static inline void note_end(State *s, const Tail *tail) {
  unsigned back = 1;
  while (back <= tail->n && back < TAIL && (is_blank(recall(tail, back)) || is_emphasis(recall(tail, back)))) back++;
  int32_t c = recall(tail, back);
  clear(s, F_QUOTE_ENDED | F_AMENDS | F_LONG);
  if (tail->line > LONG_LINE) set(s, F_LONG);
  for (unsigned k = back; k < back + 3; k++) {
    int32_t q = recall(tail, k);
    if (q == 0x201D || q == '"') set(s, F_QUOTE_ENDED);
    if (is_word(q)) break;
  }
  int32_t raw = c;
  while ((is_close_quote(c) || c == ')' || c == ']') && back < TAIL) c = recall(tail, ++back);
  if (c == '.' || c == '?' || c == '!' || c == 0x3002)
    s->end = E_STOP;
  else if (c == ';' || c == 0xFF1B)
    s->end = E_SEMICOLON;
  else if (raw == ':' || raw == 0xFF1A)
    s->end = E_COLON;
  else if (is_dash(raw))
    s->end = raw == '-' && is_letter(recall(tail, back + 1)) ? E_LETTER : E_DASH;  // not a hyphenated word
  else if (c == ',')
    s->end = E_COMMA;
  else {
    int32_t word[12];
    unsigned n = last_word(tail, back, word, 12);
    s->end = E_LETTER;
    if (n && n < 5 && is_and(word, n)) {
      unsigned k = back + n;
      while (k < TAIL && is_blank(recall(tail, k))) k++;
      int32_t before = recall(tail, k);
      if (before == ';' || before == ',' || before == ':' || before == '.')
        s->end = E_AND;
      else if (is_newline(before))
        s->end = E_AND;
    }
    if (raw == ']' && s->end == E_LETTER) s->end = E_STOP;
  }
  if ((s->end == E_COLON || s->end == E_DASH) && unit_level(s, 0) >= 0 &&
      tail_contains(tail, amending_words, COUNT(amending_words))) {
    while (back < TAIL && !is_word(recall(tail, back))) back++;
    int32_t word[16];
    unsigned n = last_word(tail, back, word, 16);
    if (in_words(word, n, last_amending_words, COUNT(last_amending_words)) ||
        tail_contains(tail, announcing_words, COUNT(announcing_words)))
      set(s, F_AMENDS);
  }
}

#endif
