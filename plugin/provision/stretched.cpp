#include "provision/stretched.h"

#include <algorithm>

#include "provision/definitions.h"
#include "provision/numbers.h"
#include "provision/repair.h"
#include "provision/title.h"

namespace caveat::provision {
namespace {

class Stretcher {
 public:
  // `before` and `after`: the words of the leaf; empty where the change lies between leaves.
  Stretcher(Outline& outline, Span before, Span after, text::Change change)
      : outline_(outline), before_(before), after_(after), change_(change) {}

  // The provision whose own words hold the leaf, or after whose words the change lies.
  Index changed() const {
    const uint32_t at = before_.empty() ? change_.begin : before_.begin;
    const auto after = std::upper_bound(outline_.provisions.begin() + 1, outline_.provisions.end(), at,
                                        [](uint32_t place, const Provision& one) { return place < one.span.begin; });
    return static_cast<Index>(after - outline_.provisions.begin()) - 1;
  }

  // Whether all that is told from more than the provision's own words stays as it is.
  bool is_harmless(Index changed, std::string_view text_before, std::string_view text) const {
    for (Index at = changed; at != kNone; at = outline_.provisions[at].parent) {
      const Provision& provision = outline_.provisions[at];
      if (provision.kind == Kind::contents) return false;
      if (bulk(provision.span.size()) != bulk(now(provision.span).size())) return false;
    }
    if (before_.empty()) return true;
    const Provision& provision = outline_.provisions[changed];
    const auto first = outline_.runs.begin() + provision.run_begin, last = outline_.runs.begin() + provision.run_end;
    return changed != 0 && std::find(first, last, before_) != last && is_no_title() &&
           !may_be_page_heading(text_before, provision, before_) && !may_be_page_heading(text, provision, after_);
  }

  // `size` of the text, in bytes.
  void stretch(uint32_t size) {
    for (Provision& provision : outline_.provisions) {
      provision.span = now(provision.span);
      provision.number = now(provision.number);
      provision.heading = now(provision.heading);
    }
    outline_.provisions[0].span = {0, size};
    for (Span& run : outline_.runs) run = now(run);
    for (Span& line : outline_.title_lines) line = now(line);
    for (Definition& definition : outline_.definitions) {
      definition.term = now(definition.term);
      definition.meaning = now(definition.meaning);
    }
  }

 private:
  bool is_no_title() const {
    return std::none_of(outline_.title_lines.begin(), outline_.title_lines.end(),
                        [&](Span line) { return line.begin == before_.begin; });
  }

  // What ends where the leaf did ends with it.
  Span now(Span span) const {
    if (span == Span{}) return span;  // there is none
    if (span.end <= change_.begin && (before_.empty() || span.end != before_.end)) return span;
    if (span.begin >= change_.old_end) return change_.moved(span);
    return {span.begin, span.end == before_.end ? after_.end : change_.moved(span.end)};
  }

  Outline& outline_;
  Span before_, after_;
  text::Change change_;
};

}  // namespace

Index stretched(Outline& outline, std::string_view text_before, std::string_view text, const Stretch& stretch,
                text::Change change) {
  if (stretch.leaf != Leaf::none && stretch.leaf != Leaf::text) return kNone;
  const Span before = trimmed(text_before, stretch.before), after = trimmed(text, stretch.after);
  if (before.empty() != after.empty() || before.begin != after.begin) return kNone;
  if (!before.empty() && change.begin <= before.begin) return kNone;
  Stretcher stretcher(outline, before, after, change);
  const Index changed = stretcher.changed();
  if (!stretcher.is_harmless(changed, text_before, text)) return kNone;
  stretcher.stretch(static_cast<uint32_t>(text.size()));
  read_title(text, outline);
  read_definitions_again(text, outline, changed);
  return changed;
}

}  // namespace caveat::provision
