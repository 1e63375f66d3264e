// Safeguards that a provision gives by itself, in whatever article it stands: an oversight committee that is abolished,
// a report that is due every five years, a sentence that lets somebody do without a warrant.
#pragma once

#include "review/both_drafts.h"

namespace caveat::review {

// Joins a sentence that is gone with a new one of the same article that gives the same safeguard: before other parts.
void join_rewritten_safeguards(BothDrafts& drafts);
// In sentences of which no other part has said that they got worse, or better.
void compare_provisions(BothDrafts& drafts);

}  // namespace caveat::review
