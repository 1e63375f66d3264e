#include "review/word_diff.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

namespace caveat::review {
namespace {

using Words = std::span<const uint32_t>;

constexpr int64_t kMostEdits = 1500;  // on each side of the middle; two rows further apart are one replacement
constexpr uint32_t kIsland = 3;       // words that may stay between replaced ones without parting them

class Differ {
 public:
  Differ(Words before, Words after) : before_(before), after_(after) {}

  std::vector<Hunk> run() {
    compare(0, size(before_), 0, size(after_));
    return std::move(hunks_);
  }

 private:
  using Index = int64_t;
  static Index size(Words words) { return static_cast<Index>(words.size()); }
  bool same(Index a, Index b) const { return before_[static_cast<size_t>(a)] == after_[static_cast<size_t>(b)]; }

  // How far the best path on each diagonal has come; -1 where none has come.
  class Row {
   public:
    Row(std::vector<int64_t>& room, Index most) : room_(room), zero_(most + 1) {
      room_.assign(static_cast<size_t>(2 * most + 3), -1);
    }
    Index& operator[](Index k) { return room_[static_cast<size_t>(zero_ + k)]; }

   private:
    std::vector<int64_t>& room_;
    Index zero_;
  };

  // The first word of the path on diagonal k after one more edit: a word left out or one put in.
  static Index next(Row& row, Index k, Index n, Index m) {
    const Index left = row[k - 1], put = row[k + 1];
    const bool can_put = put >= 0 && put - k <= m;
    if (left >= 0 && left < n && (!can_put || left + 1 > put)) return left + 1;
    return can_put ? put : -1;
  }

  void compare(Index a, Index a_end, Index b, Index b_end) {
    while (a < a_end && b < b_end && same(a, b)) ++a, ++b;
    while (a < a_end && b < b_end && same(a_end - 1, b_end - 1)) --a_end, --b_end;
    if (a == a_end && b == b_end) return;
    if (a < a_end && b < b_end) {
      if (const auto middle = find_middle(a, a_end, b, b_end)) {
        compare(a, middle->first, b, middle->second);
        compare(middle->first, a_end, middle->second, b_end);
        return;
      }
    }
    add(a, a_end, b, b_end);
  }

  void add(Index a, Index a_end, Index b, Index b_end) {
    const auto at = [](Index i) { return static_cast<uint32_t>(i); };
    if (!hunks_.empty() && hunks_.back().before_end == at(a) && hunks_.back().after_end == at(b)) {
      hunks_.back().before_end = at(a_end);
      hunks_.back().after_end = at(b_end);
    } else {
      hunks_.push_back({at(a), at(a_end), at(b), at(b_end)});
    }
  }

  // A point on a shortest path that parts it in halves: paths from both ends are lengthened until they meet. Both rows
  // have words, and they differ at both ends.
  std::optional<std::pair<Index, Index>> find_middle(Index a, Index a_end, Index b, Index b_end) {
    const Index n = a_end - a, m = b_end - b, delta = n - m;
    const Index most = std::min((n + m + 1) / 2, kMostEdits);
    Row ahead(forward_, most), back(backward_, most);
    ahead[1] = back[1] = 0;
    for (Index d = 0; d <= most; ++d) {
      for (Index k = -d; k <= d; k += 2) {
        const Index start = next(ahead, k, n, m);
        Index x = start;
        while (x >= 0 && x < n && x - k < m && same(a + x, b + x - k)) ++x;
        ahead[k] = x;
        const Index other = delta - k;
        if (delta % 2 != 0 && std::abs(other) < d && x >= 0 && back[other] >= 0 && x + back[other] >= n)
          return std::pair(a + start, b + start - k);
      }
      for (Index k = -d; k <= d; k += 2) {
        const Index start = next(back, k, n, m);
        Index x = start;
        while (x >= 0 && x < n && x - k < m && same(a_end - 1 - x, b_end - 1 - (x - k))) ++x;
        back[k] = x;
        const Index other = delta - k;
        if (delta % 2 == 0 && std::abs(other) <= d && x >= 0 && ahead[other] >= 0 && x + ahead[other] >= n)
          return std::pair(a_end - start, b_end - (start - k));
      }
    }
    return std::nullopt;
  }

  Words before_, after_;
  std::vector<Index> forward_, backward_;
  std::vector<Hunk> hunks_;
};

uint32_t weight(const Hunk& hunk) {
  return std::max(hunk.before_end - hunk.before_begin, hunk.after_end - hunk.after_begin);
}

// "a judge of the High Court" became "an officer of the Police Force", and not word by word.
std::vector<Hunk> without_islands(const std::vector<Hunk>& hunks) {
  std::vector<Hunk> joined;
  for (Hunk next : hunks) {
    while (!joined.empty()) {
      const Hunk& last = joined.back();
      const uint32_t island = next.before_begin - last.before_end;
      if (island > kIsland || island > std::min(weight(last), weight(next))) break;
      next.before_begin = last.before_begin;
      next.after_begin = last.after_begin;
      joined.pop_back();
    }
    joined.push_back(next);
  }
  return joined;
}

}  // namespace

std::vector<Hunk> diff_words(Words before, Words after) { return without_islands(Differ(before, after).run()); }

}  // namespace caveat::review
