// The syntax tree of a legal text, as a walk over its nodes. The only place, with references.cpp's use of it, that
// knows tree-sitter.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "provision/outline.h"
#include "text/span.h"

struct TSTree;

namespace caveat::provision {

// What a node of the structural grammar is: a level (then `kind` says which), or a leaf.
enum class Leaf : uint8_t { none, title, keyword, number, heading, text, entry, noise };

class Visitor {
 public:
  virtual ~Visitor() = default;
  virtual void open(Kind kind) = 0;
  virtual void close() = 0;
  virtual void leaf(Leaf leaf, Span span) = 0;
};

// Parses text (valid UTF-8) and visits its levels and leaves in reading order.
void walk_structure(std::string_view text, Visitor& visitor);

}  // namespace caveat::provision
