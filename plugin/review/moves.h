// What became of the articles and sections of a draft: told by where their sentences went.
#pragma once

#include <string_view>
#include <vector>

#include "provision/outline.h"
#include "review/align.h"

namespace caveat::review {

// One provision on each side; several after a split, before a merger; none where it is new or gone.
struct Move {
  std::vector<provision::Index> before, after;  // in reading order
  bool renumbered = false;                      // has another number
  bool moved = false;                           // stands in another order among those around it
  bool reworded = false;                        // has other words

  bool added() const { return before.empty(); }
  bool removed() const { return after.empty(); }
  bool split() const { return before.size() == 1 && after.size() > 1; }
  bool merged() const { return before.size() > 1; }  // into one, or into several in another way
  bool stayed() const { return before.size() == 1 && after.size() == 1 && !renumbered && !moved && !reworded; }
};

struct Draft {
  std::string_view text;
  const provision::Outline& outline;
  const std::vector<Sentence>& sentences;
};

// In the order of the later draft; what is gone stands where it stood. What stands outside of articles is left out.
std::vector<Move> read_moves(const Draft& before, const Draft& after, const Alignment& alignment);

}  // namespace caveat::review
