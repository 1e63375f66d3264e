// Defined terms carry what their definition says: where "relevant information" is defined as traffic data, "relevant
// information" is an object of that kind wherever it stands.
#pragma once

#include <vector>

#include "norm/terms.h"
#include "norm/tokens.h"
#include "provision/outline.h"

namespace caveat::norm {

struct DefinedTerm {
  uint32_t begin = 0, end = UINT32_MAX;  // the tokens among which it holds
  std::vector<FormId> words;
  std::vector<TermId> carries;
};

// The terms that the text defines and the lexicon itself does not know. `hits`: in the whole text; those that are by
// definition do not count.
std::vector<DefinedTerm> read_defined_terms(const std::vector<Hit>& hits, const provision::Outline& outline,
                                            const Tokens& tokens, const Forms& forms, const TermTable& terms);

// `hits` of tokens [begin, end) with further ones for the uses of defined terms there; sorted as Matcher::find gives
// them.
std::vector<Hit> add_defined_terms(std::vector<Hit> hits, const std::vector<DefinedTerm>& defined, const Tokens& tokens,
                                   uint32_t begin, uint32_t end, const TermTable& terms);

}  // namespace caveat::norm
