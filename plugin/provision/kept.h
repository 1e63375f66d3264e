// What of an outline still holds after its text was changed.
#pragma once

#include "provision/outline.h"
#include "text/change.h"

namespace caveat::provision {

// The first `head` and the last `tail` provisions of two outlines have the same kind, depth, number, heading and own
// words; those of the tail have moved with the change. What stands between is new, or may be.
struct Kept {
  Index head = 0, tail = 0;
  Index old_size = 0, new_size = 0;  // provisions of both outlines
  text::Change change;

  Index old_tail() const { return old_size - tail; }
  Index new_tail() const { return new_size - tail; }
  // Where an old provision of the head or tail is now; kNone for the others.
  Index now(Index old) const {
    return old < head ? old : old >= old_tail() && old < old_size ? old + new_size - old_size : kNone;
  }
};

Kept kept(const Outline& before, const Outline& after, text::Change change);

}  // namespace caveat::provision
