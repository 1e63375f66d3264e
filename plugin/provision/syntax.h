// The structure of a legal text as a walk over its levels and leaves, in reading order.
#pragma once

#include <cstdint>
#include <memory>
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

// What the scanner of grammars/legal makes of a text (valid UTF-8), without a syntax tree. It can follow changes of the
// text at the cost of what changed.
class Structure {
 public:
  explicit Structure(std::string_view text = {});
  ~Structure();

  // `text` is what the text last read became by `change`.
  void follow(std::string_view text, text::Change change);

  void walk(Visitor& visitor) const;

 private:
  struct Tokens;
  std::unique_ptr<Tokens> read_;
};

}  // namespace caveat::provision
