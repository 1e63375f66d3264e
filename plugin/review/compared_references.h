// References that point elsewhere in the new draft. Their numbers are no words, since they follow every renumbering; so
// what they point at is looked up where a number changed.
#pragma once

#include "review/align.h"
#include "review/compared_text.h"

namespace caveat::review {

// Adds a hunk for each reference that stayed in place, has another number, and points at provisions that have no
// sentence in common with those it pointed at. Where the text does not tell what it points at, one that has another
// number though nothing in the text was renumbered.
void mark_references(const ComparedText& before, const ComparedText& after, Alignment& alignment);

}  // namespace caveat::review
