// The checklist compiled into the program at build time.
#pragma once

#include <string_view>

#include "checklist/model.h"

namespace caveat::checklist {

// What reviews need: quick, for start-up. Thread-safe; read once, on first use.
const Checklist& builtin();
// Everything: the examples and the phrases of the lexicons too, on which another checklist can be built.
const Checklist& builtin_full();

// A lexicon as norm::Lexicon::compile made it when the program was built, by Language::compiled; empty for "". It lies
// in the program.
std::string_view builtin_lexicon(std::string_view name);

}  // namespace caveat::checklist
