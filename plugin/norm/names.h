// Names that sound like norms: the "Foreign Intelligence Surveillance Act" keeps nobody under surveillance.
#pragma once

#include <vector>

#include "norm/lexicon.h"
#include "norm/terms.h"
#include "norm/tokens.h"

namespace caveat::norm {

// `hits` without the actions, objects and manners that are part of a name: capitalised words around the head of a name
// (the lexicon's term name-head: Act, Court, Convention …).
std::vector<Hit> drop_names(std::vector<Hit> hits, const Tokens& tokens, const Lexicon& lexicon);

}  // namespace caveat::norm
