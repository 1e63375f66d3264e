// References as the words of a piece of text give them. What they point at is found in references.cpp. It reads what
// the rules `reference` and `this_reference` of grammars/legal/inline say, without a parser: a law may hold thousands.
#pragma once

#include <string_view>
#include <vector>

#include "provision/outline.h"
#include "text/span.h"

namespace caveat::provision {

struct RawReference {
  Span span;               // "paragraph 2 of this article"
  Span unit;               // "paragraph"; empty for "this Act"
  Span numbers;            // "2", "12 to 15", "5(2)(a)"; empty for "this Part"
  int of = -1;             // index of the reference after "of", which lies inside span
  bool inner = false;      // stands after another reference's "of"
  bool elsewhere = false;  // "of the Evidence Act", "Article 8 ECHR"
};

// The references inside `where`, in order; one that stands after an "of" follows the one that it belongs to.
std::vector<RawReference> read_raw_references(std::string_view text, Span where);

// What they point at, in order, seen from provision `from`; those after an "of" are told with the one before it.
std::vector<Reference> resolve(std::string_view text, const Outline& outline, Index from,
                               const std::vector<RawReference>& raw);

}  // namespace caveat::provision
