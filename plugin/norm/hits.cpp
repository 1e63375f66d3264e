#include "norm/hits.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace caveat::norm {

Hits::Hits(std::vector<Hit> all, size_t tokens) : all_(std::move(all)), first_(tokens + 1) {
  for (const Hit& hit : all_) ++first_[hit.begin + 1];
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
}

void Hits::follow(const std::vector<Hit>& fresh, const text::Change& tokens) {
  const uint32_t begin = first_[tokens.begin], end = first_[tokens.old_end];
  text::splice(all_, begin, end, fresh);
  const auto next = begin + static_cast<uint32_t>(fresh.size());
  if (tokens.new_end != tokens.old_end) {
    for (size_t hit = next; hit < all_.size(); ++hit) {
      all_[hit].begin = tokens.moved(all_[hit].begin);
      all_[hit].end = tokens.moved(all_[hit].end);
    }
  }
  std::vector<uint32_t> first(tokens.new_end - tokens.begin);
  for (size_t token = 0, hit = begin; token < first.size(); ++token) {
    first[token] = static_cast<uint32_t>(hit);
    while (hit < next && all_[hit].begin == tokens.begin + token) ++hit;
  }
  text::splice(first_, tokens.begin, tokens.old_end, first);
  if (next != end) {
    for (size_t token = tokens.new_end; token < first_.size(); ++token) first_[token] += next - end;
  }
}

std::span<const Hit> hits_in(const std::vector<Hit>& hits, uint32_t begin, uint32_t end) {
  const auto before = [](const Hit& hit, uint32_t token) { return hit.begin < token; };
  const auto first = std::lower_bound(hits.begin(), hits.end(), begin, before);
  auto last = first;
  while (last != hits.end() && last->begin < end) ++last;
  return {first, last};
}

}  // namespace caveat::norm
