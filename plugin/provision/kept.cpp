#include "provision/kept.h"

#include <algorithm>

namespace caveat::provision {
namespace {

class Comparer {
 public:
  Comparer(const Outline& before, const Outline& after, text::Change change)
      : before_(before), after_(after), change_(change) {}

  bool alike(Index old, Index now, bool moved) const {
    const Provision& a = before_.provisions[old];
    const Provision& b = after_.provisions[now];
    if (a.kind != b.kind || a.depth != b.depth || a.run_end - a.run_begin != b.run_end - b.run_begin) return false;
    if (!alike(a.number, b.number, moved) || !alike(a.heading, b.heading, moved)) return false;
    for (uint32_t i = 0; i < a.run_end - a.run_begin; ++i)
      if (!alike(before_.runs[a.run_begin + i], after_.runs[b.run_begin + i], moved)) return false;
    return true;
  }

 private:
  // Places without a word are alike wherever they are.
  bool alike(Span a, Span b, bool moved) const {
    if (a.empty() || b.empty()) return a.empty() && b.empty();
    return moved ? a.begin >= change_.old_end && change_.moved(a) == b : a.end <= change_.begin && a == b;
  }

  const Outline& before_;
  const Outline& after_;
  text::Change change_;
};

}  // namespace

Kept kept(const Outline& before, const Outline& after, text::Change change) {
  const Comparer comparer(before, after, change);
  Kept kept;
  kept.change = change;
  kept.old_size = static_cast<Index>(before.provisions.size());
  kept.new_size = static_cast<Index>(after.provisions.size());
  const Index most = std::min(kept.old_size, kept.new_size);
  while (kept.head < most && comparer.alike(kept.head, kept.head, false)) ++kept.head;
  while (kept.tail < most - kept.head &&
         comparer.alike(kept.old_size - kept.tail - 1, kept.new_size - kept.tail - 1, true))
    ++kept.tail;
  return kept;
}

}  // namespace caveat::provision
