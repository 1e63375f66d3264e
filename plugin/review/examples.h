// Runs the examples of a checklist, as `caveat test` does.
#pragma once

#include <string>

#include "checklist/model.h"
#include "review/finding.h"

namespace caveat::review {

// How far a safeguard is there in a text taken by itself. `language` empty = detected, else the checklist's first.
SafeguardStatus grade_text(const checklist::Checklist& checklist, const std::string& safeguard, const std::string& text,
                           const std::string& language = "");

}  // namespace caveat::review
