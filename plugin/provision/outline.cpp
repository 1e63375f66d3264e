#include "provision/outline.h"

#include <algorithm>
#include <array>

#include "provision/build_outline.h"
#include "provision/definitions.h"
#include "provision/eid.h"
#include "provision/lookup.h"
#include "provision/repair.h"
#include "provision/title.h"

namespace caveat::provision {

std::string_view to_string(Kind kind) {
  static constexpr std::array<std::string_view, 20> names = {
      "document", "preamble", "contents", "part",       "chapter", "division", "schedule",
      "annex",    "article",  "section",  "regulation", "rule",    "clause",   "paragraph",
      "point",    "wrap_up",  "proviso",  "definition", "quoted",  "note"};
  return names[static_cast<size_t>(kind)];
}

bool is_unit(Kind kind) { return kind >= Kind::article && kind <= Kind::clause; }

Index Outline::unit_of(Index provision) const {
  Index unit = kNone, paragraph = kNone;  // the outermost paragraph so far
  for (Index i = provision; i != kNone && i != 0; i = provisions[i].parent) {
    const Kind kind = provisions[i].kind;
    if (kind == Kind::quoted) {
      unit = paragraph = kNone;
    } else if (kind == Kind::paragraph && !provisions[i].number.empty()) {
      paragraph = i;
    } else if (unit == kNone && is_unit(kind)) {
      unit = i;
    } else if (unit == kNone && (kind == Kind::schedule || kind == Kind::annex)) {
      unit = paragraph == kNone ? i : paragraph;
    }
  }
  return unit;
}

Index Outline::at(uint32_t offset) const {
  // The last provision in preorder that begins at or before the offset, or an ancestor of it.
  const auto after = std::upper_bound(provisions.begin() + 1, provisions.end(), offset,
                                      [](uint32_t o, const Provision& p) { return o < p.span.begin; });
  Index i = static_cast<Index>(after - provisions.begin()) - 1;
  while (i != 0 && !provisions[i].span.contains(offset)) i = provisions[i].parent;
  return i;
}

std::vector<Span> Outline::runs_of(Index provision) const {
  const Provision& p = provisions[provision];
  return {runs.begin() + p.run_begin, runs.begin() + p.run_end};
}

Outline unnamed_outline(std::string_view text, const Structure& structure) {
  Outline outline = build_outline(text, structure);
  free_title(text, outline);
  read_title(text, outline);
  repair(text, outline);
  return outline;
}

Outline named(std::string_view text, Outline outline) {
  name_provisions(text, outline);
  read_definitions(text, outline);
  index_numbers(text, outline);
  return outline;
}

Outline read_outline(std::string_view text) { return named(text, unnamed_outline(text, Structure(text))); }

}  // namespace caveat::provision
