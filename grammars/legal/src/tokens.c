// See tokens.h.
#define LEGAL_STRING
#include "tokens.h"

#include "scan.h"

size_t legal_read_tokens(const char *text, size_t length, LegalPlace *place, LegalToken *tokens, size_t room) {
  const uint8_t *start = (const uint8_t *)text;
  Lexer lexer = {0};
  lexer.end = start + length;
  size_t count = 0;
  for (; count < room; count++) {
    lexer.at = lexer.begin = start + place->at;
    lexer.marked = NULL;
    look(&lexer);
    bool more = scan(&place->state, &lexer, !place->begun);
    uint32_t seen = (uint32_t)(lexer.next - start) + at_eof(&lexer);  // the end of the text is a thing seen, too
    if (seen > place->seen) place->seen = seen;
    if (!more) break;
    place->begun = true;
    const uint8_t *end = lexer.marked ? lexer.marked : lexer.at;
    tokens[count].begin = (uint32_t)((lexer.begin < end ? lexer.begin : end) - start);
    tokens[count].end = (uint32_t)(end - start);
    tokens[count].kind = (uint8_t)lexer.result_symbol;
    place->at = tokens[count].end;
  }
  return count;
}

bool legal_same_state(const LegalPlace *a, const LegalPlace *b) {
  if (a->begun != b->begun || memcmp(&a->state, &b->state, offsetof(State, depth) + 1) != 0) return false;
  for (int i = 0; i < a->state.depth; i++) {
    const Level *one = &a->state.level[i], *other = &b->state.level[i];
    if (one->style != other->style || one->ordinal != other->ordinal) return false;
  }
  return true;
}
