// The structure of a legal text as a walk over its levels and leaves, in reading order.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "provision/outline.h"
#include "text/change.h"
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

// A change of a text that leaves its structure as it is: it lies within one leaf, which goes on from where it began, or
// between leaves (Leaf::none).
struct Stretch {
  Leaf leaf = Leaf::none;
  Span before, after;  // of the leaf
};

// What the scanner of grammars/legal makes of a text (valid UTF-8), without a syntax tree. It can follow changes of the
// text at the cost of what changed.
class Structure {
 public:
  explicit Structure(std::string_view text = {});
  ~Structure();

  // `text` is what the text last read became by `change`. Tells when all other leaves, and what they stand in, are the
  // same as before.
  std::optional<Stretch> follow(std::string_view text, text::Change change);

  void walk(Visitor& visitor) const;

 private:
  struct Tokens;
  std::unique_ptr<Tokens> read_;
};

}  // namespace caveat::provision
