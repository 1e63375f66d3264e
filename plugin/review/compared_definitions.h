// Definitions whose words changed, and the powers that they come to: one consequence at the definition for all of them.
#pragma once

#include <vector>

#include "review/changes.h"

namespace caveat::review {

// `pairs`: the powers that both drafts give.
void compare_definitions(const ComparedText& before, const ComparedText& after, const Alignment& alignment,
                         const std::vector<PowerPair>& pairs, const checklist::Language& language, Changes& changes);

}  // namespace caveat::review
