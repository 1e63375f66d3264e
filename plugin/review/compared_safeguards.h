// What a new draft does to the safeguards of a power.
#pragma once

#include "review/both_drafts.h"

namespace caveat::review {

// For each pair of `drafts`: safeguards gained, lost, weakened and strengthened.
void compare_safeguards(BothDrafts& drafts);
// The same for one pair.
void compare_safeguards(BothDrafts& drafts, PowerPair pair);

}  // namespace caveat::review
