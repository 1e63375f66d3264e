// Looking ahead: the code points from a place in the text on, read as far as anyone asks. What has been looked at is
// past for the lexer, so a token's end is marked before a Reader is made.
#ifndef LEGAL_READER_H_
#define LEGAL_READER_H_

#include <string.h>

#include "characters.h"
#include "lexer.h"
#include "words.h"

enum { READER_SIZE = 640 };

typedef struct {
  Lexer *lexer;
  int n;  // code points read
  int32_t at[READER_SIZE];
} Reader;

static inline void start_reading(Reader *r, Lexer *lexer) {
  r->lexer = lexer;
  r->n = 0;
}

// The code point at position i, or 0 at the end of the text and past the reader's size.
static int32_t peek_further(Reader *r, int i) {
  if (i >= READER_SIZE) return 0;
  while (r->n <= i) {
    if (at_eof(r->lexer)) return 0;
    r->at[r->n++] = r->lexer->lookahead;
    advance(r->lexer, false);
  }
  return r->at[i];
}
static inline int32_t peek(Reader *r, int i) { return i < r->n ? r->at[i] : peek_further(r, i); }

// Reads up to position `stop`, as far as there is ASCII and no line ends: peek() does the same, but slowly.
static inline void read_run(Reader *r, int stop) {
#ifdef LEGAL_STRING
  Lexer *lexer = r->lexer;
  const uint8_t *p = lexer->at;
  while (r->n < stop && p < lexer->end && *p >= ' ' && *p < 0x80) r->at[r->n++] = *p++;
  lexer->at = p;
  look(lexer);
#else
  (void)r, (void)stop;
#endif
}

// The length of `word` where it stands at position i, ignoring case, or 0. A blank in `word` stands for any run of
// blanks.
static inline int match_start(Reader *r, int i, const char *word) {
  int start = i;
  while (*word) {
    int32_t c = next_code_point(&word);
    if (c == ' ') {
      if (!is_blank(peek(r, i))) return 0;
      while (is_blank(peek(r, i))) i++;
      continue;
    }
    int32_t t = fold(peek(r, i));
    if (t == 0x2019) t = '\'';
    if (t != c) return 0;
    i++;
  }
  return i - start;
}

// The same, and the word must end there.
static inline int match_word(Reader *r, int i, const char *word) {
  int length = match_start(r, i, word);
  return length && (is_word(peek(r, i + length)) && is_word(peek(r, i + length - 1))) ? 0 : length;
}

// Whether a word can begin with c (folded); tells most words apart without a comparison.
static inline bool may_begin(const char *word, int32_t c) {
  return (uint8_t)word[0] < 0x80 ? (uint8_t)word[0] == c : c >= 0x80;
}

static inline int match_any_word(Reader *r, int i, const char *const *words, size_t count) {
  int32_t first = fold(peek(r, i));
  for (size_t k = 0; k < count; k++) {
    if (!may_begin(words[k], first)) continue;
    int length = match_word(r, i, words[k]);
    if (length) return length;
  }
  return 0;
}

static inline int match_any_start(Reader *r, int i, const char *const *words, size_t count) {
  int32_t first = fold(peek(r, i));
  for (size_t k = 0; k < count; k++) {
    if (!may_begin(words[k], first)) continue;
    int length = match_start(r, i, words[k]);
    if (length) return length;
  }
  return 0;
}

static inline bool is_reference_word(Reader *r, int i, int length) {
  for (size_t k = 0; k < COUNT(reference_words); k++)
    if (match_start(r, i, reference_words[k].word) == length) return true;
  return match_any_word(r, i, joining_words, COUNT(joining_words)) == length;
}

static inline int skip_blanks(Reader *r, int i) {
  while (is_blank(peek(r, i))) i++;
  return i;
}

// The position of the end of the line, looking at most `limit` code points far.
static inline int line_end(Reader *r, int i, int limit) {
  int stop = i + limit < READER_SIZE - 1 ? i + limit : READER_SIZE - 1;
  read_run(r, stop);
  while (i < stop && !is_end(peek(r, i))) i++;
  return i;
}

// The position after line breaks and blanks; how many line breaks there were is added to *lines.
static inline int skip_lines(Reader *r, int i, int *lines) {
  for (;; i++) {
    int32_t c = peek(r, i);
    if (is_newline(c))
      ++*lines;
    else if (!is_blank(c))
      return i;
  }
}

#endif
