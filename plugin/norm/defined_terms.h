// Defined terms carry what their definition says: where "relevant information" is defined as traffic data, "relevant
// information" is an object of that kind wherever it stands.
#pragma once

#include <vector>

#include "norm/terms.h"
#include "norm/tokens.h"
#include "provision/outline.h"

namespace caveat::norm {

// `hits` with further ones for the uses of defined terms that the lexicon itself does not know; sorted as Matcher::find
// gives them.
std::vector<Hit> add_defined_terms(std::vector<Hit> hits, const provision::Outline& outline, const Tokens& tokens,
                                   const Forms& forms, const TermTable& terms);

}  // namespace caveat::norm
