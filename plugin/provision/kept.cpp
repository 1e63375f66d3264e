#include "provision/kept.h"

#include <algorithm>

#include "provision/build_outline.h"
#include "provision/definitions.h"
#include "provision/eid.h"
#include "provision/from_markup.h"
#include "provision/lookup.h"
#include "provision/stretched.h"

namespace caveat::provision {
namespace {

class Comparer {
 public:
  Comparer(const Outline& before, const Outline& after, text::Change change)
      : before_(before), after_(after), change_(change) {}

  Kept kept() const {
    Kept kept;
    kept.change = change_;
    kept.old_size = static_cast<Index>(before_.provisions.size());
    kept.new_size = static_cast<Index>(after_.provisions.size());
    const Index most = std::min(kept.old_size, kept.new_size);
    while (kept.head < most && alike(kept.head, kept.head, false)) ++kept.head;
    while (kept.tail < most - kept.head && alike(kept.old_size - kept.tail - 1, kept.new_size - kept.tail - 1, true))
      ++kept.tail;
    return kept;
  }

  bool same_skeleton(const Kept& kept, std::string_view text_before, std::string_view text) const {
    if (kept.old_size != kept.new_size) return false;
    for (Index i = kept.head; i < kept.new_tail(); ++i) {
      const Provision &a = before_.provisions[i], &b = after_.provisions[i];
      if (a.kind != b.kind || a.depth != b.depth || a.number.in(text_before) != b.number.in(text)) return false;
    }
    return true;
  }

 private:
  bool alike(Index old, Index now, bool moved) const {
    const Provision& a = before_.provisions[old];
    const Provision& b = after_.provisions[now];
    if (a.kind != b.kind || a.depth != b.depth || a.run_end - a.run_begin != b.run_end - b.run_begin) return false;
    if (!alike(a.number, b.number, moved) || !alike(a.heading, b.heading, moved)) return false;
    for (uint32_t i = 0; i < a.run_end - a.run_begin; ++i)
      if (!alike(before_.runs[a.run_begin + i], after_.runs[b.run_begin + i], moved)) return false;
    return true;
  }

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

Outline follow(Outline& before, std::string_view text_before, const document::Document& document,
               const Structure& structure, text::Change change, const std::optional<Stretch>& stretch, Kept& kept) {
  const std::string_view text = document.text;
  const bool marked_up = !document.elements.empty();
  if (stretch && !marked_up && !before.provisions.empty()) {
    if (const Index changed = stretched(before, text_before, text, *stretch, change); changed != kNone) {
      const auto size = static_cast<Index>(before.provisions.size());
      kept = {changed, size - changed - 1, size, size, change, true, true};
      return std::move(before);
    }
  }
  Outline outline = marked_up ? outline_from_markup(document) : unnamed_outline(text, structure);
  const Comparer comparer(before, outline, change);
  kept = comparer.kept();
  kept.same_skeleton = comparer.same_skeleton(kept, text_before, text);
  if (kept.same_skeleton) {
    outline.names = before.names;
    outline.name_ends = before.name_ends;
    outline.by_number = before.by_number;
  } else {
    name_provisions(text, outline);
    index_numbers(text, outline);
  }
  read_definitions(text, outline);
  return outline;
}

}  // namespace caveat::provision
