// The hits of a whole text, and where those of each token are among them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "norm/terms.h"
#include "text/change.h"

namespace caveat::norm {

class Hits {
 public:
  Hits() = default;
  // `all`: sorted by first token, in a text of so many tokens.
  Hits(std::vector<Hit> all, size_t tokens);

  const std::vector<Hit>& all() const { return all_; }
  // Those whose first token is in [begin, end).
  std::span<const Hit> in(uint32_t begin, uint32_t end) const {
    return {all_.data() + first_[begin], all_.data() + first_[end]};
  }

  // Puts the hits of the new tokens in the place of those of the old ones.
  void follow(const std::vector<Hit>& fresh, const text::Change& tokens);

 private:
  std::vector<Hit> all_;
  std::vector<uint32_t> first_;  // by token, and one behind the last
};

// The hits whose first token is in [begin, end).
std::span<const Hit> hits_in(const std::vector<Hit>& hits, uint32_t begin, uint32_t end);

}  // namespace caveat::norm
