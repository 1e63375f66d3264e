// What a new draft does to the powers themselves.
#pragma once

#include "review/both_drafts.h"

namespace caveat::review {

// Powers added and removed, and for each pair of `drafts`: widened and narrowed. Edits of safeguards are left aside.
void compare_powers(BothDrafts& drafts);

}  // namespace caveat::review
