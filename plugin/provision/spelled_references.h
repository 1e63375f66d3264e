// Places of a text that are named in other words than those that raw_references.h reads: "Part Two", "the third
// paragraph", "the 2nd Schedule", "s. 9(2)", "paragraph iv". What they point at is not looked up.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace caveat::provision {

struct SpelledReference {
  Span span;  // without articles such as "the"
  Span kind;  // "Part", "paragraph", "s": the rest are numbers and what joins them
};

// In order.
std::vector<SpelledReference> read_spelled_references(std::string_view text, Span where);

}  // namespace caveat::provision
