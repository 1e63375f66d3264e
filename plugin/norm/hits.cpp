#include "norm/hits.h"

#include <utility>

namespace caveat::norm {

Hits::Hits(std::vector<Hit> all, size_t tokens) : all_(std::move(all)), first_(tokens + 1) {
  index(0, static_cast<uint32_t>(tokens));
  first_.back() = static_cast<uint32_t>(all_.size());
}

// Takes down where the hits of tokens [begin, end) begin; that of `begin` is known.
void Hits::index(uint32_t begin, uint32_t end) {
  uint32_t hit = first_[begin];
  for (uint32_t token = begin; token < end; ++token) {
    first_[token] = hit;
    while (hit < all_.size() && all_[hit].begin == token) ++hit;
  }
}

void Hits::follow(const std::vector<Hit>& fresh, const text::Change& tokens) {
  const uint32_t begin = first_[tokens.begin], end = first_[tokens.old_end];
  text::splice(all_, begin, end, fresh);
  const auto next = begin + static_cast<uint32_t>(fresh.size());
  for (size_t hit = next; hit < all_.size(); ++hit) {
    all_[hit].begin = tokens.moved(all_[hit].begin);
    all_[hit].end = tokens.moved(all_[hit].end);
  }
  text::splice(first_, tokens.begin, tokens.old_end, std::vector<uint32_t>(tokens.new_end - tokens.begin, begin));
  index(tokens.begin, tokens.new_end);
  for (size_t token = tokens.new_end; token < first_.size(); ++token) first_[token] += next - end;
}

}  // namespace caveat::norm
