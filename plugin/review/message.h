// The sentences of a finding.
#pragma once

#include <string>

#include "checklist/model.h"
#include "review/finding.h"

namespace caveat::review {

// The power, who holds it, and what is missing or weak, in one or two plain sentences.
std::string message(const checklist::Checklist& checklist, const checklist::Check& check, const Finding& finding);

// The same for a check about the text as a whole, which gives `powers` powers.
std::string text_message(const checklist::Checklist& checklist, const checklist::Check& check, const Finding& finding,
                         size_t powers);

}  // namespace caveat::review
