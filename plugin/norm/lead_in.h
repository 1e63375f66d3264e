// What is read at the end of a lead-in, where the items of its list begin: the words of a condition that opens there,
// and modals whose last word stands in the items.
#pragma once

#include <cstdint>

#include "norm/clause.h"
#include "norm/lexicon.h"
#include "norm/norm.h"

namespace caveat::norm {

// Words of a clause that only say when its lead-in holds: in "may make an order if (a) the holder is licensed to
// transmit; …" those of the item. `opened`: where the word for "if" stands; `part`: where its lead-in begins.
struct Condition {
  uint32_t opened = UINT32_MAX, begin = UINT32_MAX, end = UINT32_MAX, part = UINT32_MAX;
};

// The condition that a lead-in opens with its last words.
Condition condition_of(const Clauses& clauses, const Clause& clause, const Reading& reading, TermId cue);

// "The inspector is authorised: (a) to enter; (b) to search": modals that lack the last of their words, which each item
// begins with. They take the place of their cue, and of the modals inside it, among the hits.
void read_led(const Clauses& clauses, const Clause& clause, Reading& reading, const Lexicon& lexicon);

}  // namespace caveat::norm
