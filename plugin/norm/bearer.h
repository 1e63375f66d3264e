// Who may or must do what a norm says.
#pragma once

#include "norm/clause_words.h"

namespace caveat::norm {

// The bearer of the norm of a modal that governs the words up to `end`; kNoHit where nobody is named. Soon after "to
// empower", right after one word ("podrá el juez", not "may give a provider notice"), unless somebody stands right
// before the modal ("the minister may appoint inspectors") or opens a sentence that goes on with a longer one ("the
// agency under this Act shall have power to ask a provider"); else the nearest before it. Of a passive, whoever does
// it.
HitIndex bearer_of(const ClauseWords& clause, const ClauseHit& modal, uint32_t end);

// "A notice given to a provider may require", "and such directions may": a paper says it, and not whoever gets it.
bool is_paper(const ClauseWords& clause, const ClauseHit& modal);

}  // namespace caveat::norm
