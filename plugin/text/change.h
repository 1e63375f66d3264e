// What differs between two states of a text, or of something that is read from it in order, such as its words.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace caveat::text {

// Bytes (words, …) [begin, old_end) of the state before became [begin, new_end) of the state after; all others are the
// same.
struct Change {
  uint32_t begin = 0, old_end = 0, new_end = 0;

  // Where a place behind the change is now. (A place before it stays where it is.)
  uint32_t moved(uint32_t offset) const { return offset + new_end - old_end; }
  Span moved(Span span) const { return {moved(span.begin), moved(span.end)}; }
};

// The smallest change that makes one text of the other. Its ends may lie inside a character.
Change change_between(std::string_view before, std::string_view after);

// Puts `items` in the place of [begin, end) of a vector.
template <typename T>
void splice(std::vector<T>& all, size_t begin, size_t end, const std::vector<T>& items) {
  const auto common = static_cast<std::ptrdiff_t>(std::min(end - begin, items.size()));
  const auto next = std::copy_n(items.begin(), common, all.begin() + static_cast<std::ptrdiff_t>(begin));
  if (common < std::ssize(items))
    all.insert(next, items.begin() + common, items.end());
  else
    all.erase(next, all.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace caveat::text
