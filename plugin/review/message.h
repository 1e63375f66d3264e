// The sentences of a finding.
#pragma once

#include <string>

#include "checklist/model.h"
#include "review/finding.h"

namespace caveat::review {

// The power, who holds it, and what is missing or weak, in one or two plain sentences.
std::string message(const checklist::Checklist& checklist, const checklist::Check& check, const Finding& finding);

}  // namespace caveat::review
