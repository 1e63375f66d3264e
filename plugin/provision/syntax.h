// The structure of a legal text as a walk over its levels and leaves, in reading order.
#pragma once

#include <cstdint>
#include <string_view>

#include "provision/outline.h"
#include "text/span.h"

namespace caveat::provision {

// What covers words: the leaves of the structural grammar.
enum class Leaf : uint8_t { none, title, keyword, number, heading, text, entry, noise };

class Visitor {
 public:
  virtual ~Visitor() = default;
  virtual void open(Kind kind) = 0;
  virtual void close() = 0;
  virtual void leaf(Leaf leaf, Span span) = 0;
};

// Reads text (valid UTF-8) with the scanner of grammars/legal, without a syntax tree, and visits what it finds.
void walk_structure(std::string_view text, Visitor& visitor);

}  // namespace caveat::provision
