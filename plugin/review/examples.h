// Runs the examples of a checklist, as `caveat test` does.
#pragma once

#include <string>
#include <vector>

#include "checklist/model.h"
#include "review/finding.h"

namespace caveat::review {

// How far a safeguard is there in a text taken by itself. `language` empty = detected, else the checklist's first. How
// each clause was read against the safeguard goes to `trace` (trace.h), where it is given.
SafeguardStatus grade_text(const checklist::Checklist& checklist, const std::string& safeguard, const std::string& text,
                           const std::string& language = "", std::vector<std::string>* trace = nullptr);

}  // namespace caveat::review
