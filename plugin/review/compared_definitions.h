// Definitions whose words changed, and the powers that they come to: one consequence at the definition for all of them.
#pragma once

#include "review/both_drafts.h"

namespace caveat::review {

// For the powers that both drafts give.
void compare_definitions(BothDrafts& drafts);

}  // namespace caveat::review
