// What of an outline still holds after its text was changed.
#pragma once

#include <optional>
#include <string_view>

#include "document/document.h"
#include "provision/outline.h"
#include "provision/syntax.h"
#include "text/change.h"

namespace caveat::provision {

// The first `head` and the last `tail` provisions of two outlines have the same kind, depth, number, heading and own
// words; those of the tail have moved with the change. What stands between is new, or may be.
struct Kept {
  Index head = 0, tail = 0;
  Index old_size = 0, new_size = 0;  // provisions of both outlines
  text::Change change;
  bool same_skeleton = false;  // the same provisions with the same numbers: all are called what they were
  bool only_words = false;     // all provisions are what they were, and only own words of one changed

  Index old_tail() const { return old_size - tail; }
  Index new_tail() const { return new_size - tail; }
  // Where an old provision of the head or tail is now; kNone for the others.
  Index now(Index old) const {
    return old < head ? old : old >= old_tail() && old < old_size ? old + new_size - old_size : kNone;
  }
};

// The outline of a text that was changed. What its provisions are called, and what is found by number, is taken over
// where the change left that alone; where only words changed, all of `before` is. `stretch`: what the structure told of
// the change.
Outline follow(Outline& before, std::string_view text_before, const document::Document& document,
               const Structure& structure, text::Change change, const std::optional<Stretch>& stretch, Kept& kept);

}  // namespace caveat::provision
