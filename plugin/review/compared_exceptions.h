// Sentences beside a power that make an exception, or let somebody do without: put in, left out or edited there.
#pragma once

#include "review/both_drafts.h"

namespace caveat::review {

// Of sentences of which nothing has been said so far. Whether an exception frees from the power or from its safeguards,
// a person has to judge.
void compare_exceptions(BothDrafts& drafts);

}  // namespace caveat::review
