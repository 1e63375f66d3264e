// Numbers as a text says them, in one word or several: "30", "seventy-two", "one hundred and eighty".
#pragma once

#include <cstdint>

#include "norm/tokens.h"

namespace caveat::norm {

struct SaidNumber {
  double value = 0;
  uint32_t end = 0;  // token after it; 0 = there is no number
};

// The number that a token is of, be it in the middle of it.
SaidNumber number_at(const Tokens& tokens, const Forms& forms, uint32_t token);

}  // namespace caveat::norm
