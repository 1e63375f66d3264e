// The lexicon that all rules of a checklist share.
#pragma once

#include <string>

#include "checklist/model.h"

namespace caveat::review {

// The bytes of norm::Lexicon. Making them takes most of the time of making rules, so those of the built-in checklist
// are made when the program is built (compile/main.cpp).
std::string compile_lexicon(const checklist::Checklist& checklist, const checklist::Language& language);

}  // namespace caveat::review
