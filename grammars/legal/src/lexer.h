// What the scanner reads from: tree-sitter's lexer, or, where LEGAL_STRING is defined, a string (tokens.h), which is
// read several times as fast because nothing stands between the scanner and the bytes.
#ifndef LEGAL_LEXER_H_
#define LEGAL_LEXER_H_

#include <stdbool.h>
#include <stdint.h>

#ifdef LEGAL_STRING

typedef struct {
  int32_t lookahead;  // 0 at the end
  uint16_t result_symbol;
  const uint8_t *at, *next;  // the lookahead's bytes
  const uint8_t *end;
  const uint8_t *begin;   // of the token
  const uint8_t *marked;  // its end; null: where the lexer stands
} Lexer;

static inline void look(Lexer *lexer) {
  const uint8_t *p = lexer->at;
  if (p >= lexer->end) {
    lexer->lookahead = 0;
    lexer->next = p;
    return;
  }
  int32_t c = *p++;
  if (c >= 0x80) {
    int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
    c &= 0x3F >> more;
    while (more-- && p < lexer->end) c = (c << 6) | (*p++ & 0x3F);
  }
  lexer->lookahead = c;
  lexer->next = p;
}

static inline void advance(Lexer *lexer, bool skip) {
  lexer->at = lexer->next;
  if (skip) lexer->begin = lexer->at;
  look(lexer);
}

static inline void mark_end(Lexer *lexer) { lexer->marked = lexer->at; }
static inline bool at_eof(const Lexer *lexer) { return lexer->at >= lexer->end; }

#else

#include "tree_sitter/parser.h"

typedef TSLexer Lexer;

static inline void advance(Lexer *lexer, bool skip) { lexer->advance(lexer, skip); }
static inline void mark_end(Lexer *lexer) { lexer->mark_end(lexer); }
static inline bool at_eof(const Lexer *lexer) { return lexer->eof(lexer); }

#endif

#endif
