// The tokens of a legal text without a syntax tree, for programs that want the structure fast: the same scanner as the
// grammar's, over a string. A token opens or closes a level, or covers words.
#ifndef LEGAL_TOKENS_H_
#define LEGAL_TOKENS_H_

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "state.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  uint32_t begin, end;  // bytes; equal for a token that only opens or closes a level
  uint8_t kind;         // enum Token
} LegalToken;

// A place between two tokens, from which reading can go on. All zero: the beginning of a text.
typedef struct {
  State state;
  uint32_t at;    // byte
  uint32_t seen;  // how far the text had been looked at: the state does not depend on the bytes from here on
  bool begun;
} LegalPlace;

// Reads up to `room` tokens of `text` (valid UTF-8) from `place` on, which moves with them; returns how many. Fewer
// than `room` means that the text has ended.
size_t legal_read_tokens(const char *text, size_t length, LegalPlace *place, LegalToken *tokens, size_t room);

// Whether reading goes on from both places in the same way, if the same bytes follow.
bool legal_same_state(const LegalPlace *a, const LegalPlace *b);

#ifdef __cplusplus
}
#endif

#endif
