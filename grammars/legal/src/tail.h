// The last words of a text while it is scanned: how they end, and whether they announce a quotation.
#ifndef LEGAL_TAIL_H_
#define LEGAL_TAIL_H_

#include "quotations.h"

enum { TAIL = 128, LONG_LINE = 110 };  // how much of the last words is remembered; a longer line is not a wrapped one

// The text that a token has read so far: at least the last TAIL code points of it.
typedef struct {
  int32_t at[2 * TAIL];
  unsigned n;                  // in at
  unsigned line;               // code points since the last line break
  int32_t last, last_but_one;  // that are not blank
  bool gap;                    // a blank was read last
} Tail;

// Makes room for `count` code points, TAIL at most.
static inline void make_room(Tail *tail, unsigned count) {
  if (tail->n + count <= 2 * TAIL) return;
  memmove(tail->at, tail->at + tail->n - TAIL, sizeof(int32_t) * TAIL);
  tail->n = TAIL;
}

static inline void remember(Tail *tail, int32_t c) {
  make_room(tail, 1);
  tail->at[tail->n++] = c;
  tail->line++;
  tail->gap = is_blank(c);
  if (tail->gap) return;
  tail->last_but_one = tail->last;
  tail->last = c;
}

// Several code points of ASCII at once.
static inline void remember_run(Tail *tail, const uint8_t *begin, const uint8_t *end) {
  tail->line += (unsigned)(end - begin);
  tail->gap = is_blank(end[-1]);
  const uint8_t *p = end;
  while (p > begin && is_blank(p[-1])) p--;
  if (p > begin) {
    int32_t before = tail->last;
    tail->last = *--p;
    while (p > begin && is_blank(p[-1])) p--;
    tail->last_but_one = p > begin ? p[-1] : before;
  }
  unsigned count = end - begin < TAIL ? (unsigned)(end - begin) : TAIL;
  make_room(tail, count);
  for (unsigned i = 0; i < count; i++) tail->at[tail->n + i] = end[(int)i - (int)count];
  tail->n += count;
}

static inline int32_t recall(const Tail *tail, unsigned back) {
  return back <= tail->n && back <= TAIL ? tail->at[tail->n - back] : 0;
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
  unsigned n = tail->n < TAIL ? tail->n : TAIL;
  const int32_t *text = tail->at + tail->n - n;
  bool in_word = false;
  for (unsigned i = 0; i < n; i++) {
    bool begins = !in_word;
    in_word = is_word(text[i]);
    if (!begins || !in_word) continue;
    int32_t first = fold(text[i]);
    for (size_t k = 0; k < count; k++) {
      const char *word = words[k];
      if (!may_begin(word, first)) continue;
      unsigned j = i;
      while (*word && j < n && fold(text[j]) == next_code_point(&word)) {
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
  if ((s->end == E_COLON || s->end == E_DASH) && unit_level(s, 0) >= 0) {
    while (back < TAIL && !is_word(recall(tail, back))) back++;
    int32_t word[16];
    unsigned n = last_word(tail, back, word, 16);
    if ((in_words(word, n, last_amending_words, COUNT(last_amending_words)) ||
         tail_contains(tail, announcing_words, COUNT(announcing_words))) &&
        tail_contains(tail, amending_words, COUNT(amending_words)))
      set(s, F_AMENDS);
  }
}

#endif
