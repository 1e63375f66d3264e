// The external scanner that tree-sitter calls; scan.h is what it does.
#include <stdlib.h>

#include "scan.h"

void *tree_sitter_legal_external_scanner_create(void) { return calloc(1, sizeof(State)); }
void tree_sitter_legal_external_scanner_destroy(void *payload) { free(payload); }
unsigned tree_sitter_legal_external_scanner_serialize(void *payload, char *buffer) {
  return write_state(payload, buffer);
}
void tree_sitter_legal_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  read_state(payload, buffer, length);
}
bool tree_sitter_legal_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  return scan(payload, lexer, valid[T_START]);
}
