#include "text/change.h"

#include <algorithm>
#include <cstring>

namespace caveat::text {
namespace {

constexpr size_t kPiece = 4096;  // bytes that are compared at once

size_t common_head(std::string_view a, std::string_view b) {
  const size_t most = std::min(a.size(), b.size());
  size_t at = 0;
  while (at + kPiece <= most && std::memcmp(a.data() + at, b.data() + at, kPiece) == 0) at += kPiece;
  while (at < most && a[at] == b[at]) ++at;
  return at;
}

size_t common_tail(std::string_view a, std::string_view b, size_t most) {
  size_t size = 0;
  while (size + kPiece <= most &&
         std::memcmp(a.data() + a.size() - size - kPiece, b.data() + b.size() - size - kPiece, kPiece) == 0)
    size += kPiece;
  while (size < most && a[a.size() - size - 1] == b[b.size() - size - 1]) ++size;
  return size;
}

}  // namespace

Change change_between(std::string_view before, std::string_view after) {
  const size_t head = common_head(before, after);
  const size_t tail = common_tail(before, after, std::min(before.size(), after.size()) - head);
  return {static_cast<uint32_t>(head), static_cast<uint32_t>(before.size() - tail),
          static_cast<uint32_t>(after.size() - tail)};
}

}  // namespace caveat::text
