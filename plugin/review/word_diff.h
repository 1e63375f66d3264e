// Which words of a text were replaced, left out or put in: the shortest edit from one row of words to another (Myers
// 1986, in linear space), made readable. Words are given as numbers, alike where the words count as alike.
// (Debian's dtl would do it too, but keeps every path it tries in memory, without a limit to what two long rows cost.)
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace caveat::review {

// Words [before_begin, before_end) became [after_begin, after_end); one of the two may be empty.
struct Hunk {
  uint32_t before_begin = 0, before_end = 0, after_begin = 0, after_end = 0;
  friend bool operator==(const Hunk&, const Hunk&) = default;
};

// In order. A few words that stay between longer replaced ones count as replaced with them. Rows that have next to
// nothing in common over thousands of words are not searched for the shortest edit: time stays in proportion to their
// length.
std::vector<Hunk> diff_words(std::span<const uint32_t> before, std::span<const uint32_t> after);

}  // namespace caveat::review
