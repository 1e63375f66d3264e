// What the end of a clause says of all that stands before it.
#pragma once

#include <cstdint>

#include "norm/lexicon.h"
#include "norm/norm.h"

namespace caveat::norm {

// "A person who intercepts … commits an offence": what stands before the cue and is not governed by another modal is
// the conduct. So is what a lawmaker is told to have made one: "States shall ensure that intercepting … is punishable".
void apply_offence(Reading& reading, const Cues& cues);

// "Disseminating rumours is prohibited": a prohibition that ends its sentence is about what stands before it. `words`:
// of the clause.
void apply_closing_prohibition(Reading& reading, uint32_t words);

}  // namespace caveat::norm
