// Defined terms and cross-references where they are used in a text.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "provision/outline.h"
#include "review/engine.h"
#include "text/span.h"

namespace caveat::lsp {

struct Mention {
  Span span;
  size_t definition;  // index into Outline::definitions: of those of the term, the one in the same unit, else the first
};

// Uses of defined terms inside `where`, in order, longest first where several begin together; the definitions
// themselves are among them. A capital or a plural s makes no difference.
std::vector<Mention> mentions_in(const review::Review& review, Span where);
std::optional<Mention> mention_at(const review::Review& review, uint32_t offset);

// Cross-references inside `where`, in order. Costs time in proportion to `where`.
std::vector<provision::Reference> references_in(const review::Review& review, Span where);
std::optional<provision::Reference> reference_at(const review::Review& review, uint32_t offset);

// What to show or jump to for a provision: its number and heading, or its first words.
Span head_of(const review::Review& review, provision::Index provision);

// The provision whose head contains the offset; kNone otherwise.
provision::Index head_at(const review::Review& review, uint32_t offset);

}  // namespace caveat::lsp
