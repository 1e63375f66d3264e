// The words of a document in reading order, by provision.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "norm/vocabulary.h"
#include "provision/kept.h"
#include "provision/outline.h"
#include "text/change.h"

namespace caveat::norm {

// What stands between a word and the one before it. `soft`: a semicolon, colon or em dash. `hard`: the end of a
// sentence, paragraph or provision.
enum class Break : uint8_t { none, comma, soft, hard };

struct Token {
  uint32_t begin = 0;  // byte offset in the text
  FormId form = 0;
  uint16_t length = 0;  // bytes
  Break before = Break::none;
  bool capital = false;  // begins with a capital letter and has a small one

  Span span() const { return {begin, begin + length}; }
};

struct Tokens {
  // Tokens of one provision: its heading's [heading, begin), its own words [begin, end).
  struct Range {
    uint32_t heading = 0, begin = 0, end = 0;
  };
  std::vector<Token> all;
  std::vector<Range> of;  // by provision index

  Span span(uint32_t first, uint32_t end) const { return {all[first].begin, all[end - 1].span().end}; }
};

Tokens read_tokens(std::string_view text, const provision::Outline& outline, Forms& forms);

// Brings tokens up to date after the text was changed; `outline` is that of `text`. Gives the tokens that are new.
text::Change follow(Tokens& tokens, std::string_view text, const provision::Outline& outline,
                    const provision::Kept& kept, Forms& forms);

}  // namespace caveat::norm
