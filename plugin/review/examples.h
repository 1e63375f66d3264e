// Safeguards in the examples of a checklist, as `caveat test` runs them.
#pragma once

#include <string>
#include <vector>

#include "norm/vocabulary.h"
#include "review/finding.h"
#include "review/rules.h"

namespace caveat::review {

// How far a safeguard is there in a text taken by itself. How each clause was read against the safeguard goes to
// `trace` (trace.h), where it is given.
SafeguardStatus grade_text(const Rules& rules, norm::Forms& forms, const std::string& safeguard,
                           const std::string& text, std::vector<std::string>* trace);

}  // namespace caveat::review
