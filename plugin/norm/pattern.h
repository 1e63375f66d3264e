// The norms a check or safeguard looks for, compiled against a lexicon, and the matching of a clause's reading against
// them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "norm/lexicon.h"
#include "norm/norm.h"

namespace caveat::norm {

// A compiled checklist::Pattern. A slot that names only terms that the lexicon lacks can never be met.
struct CompiledPattern {
  std::vector<Force> force;
  TermSet bearer, action, object, addressee, manner, says, title, unless;
  bool has_bearer = false, has_action = false, has_object = false, has_addressee = false, has_manner = false,
       has_says = false, has_title = false;
  const checklist::Pattern* source = nullptr;
};

// Name under which the plain phrases of a pattern are compiled as a term of their own.
std::string phrase_term(const checklist::Pattern& pattern);

CompiledPattern compile(const checklist::Pattern& pattern, const Lexicon& lexicon);

struct Match {
  Span tokens_span;  // bytes: the words that decided
  Force force = Force::statement;
  HitIndex bearer = kNoHit, action = kNoHit, object = kNoHit, manner = kNoHit, says = kNoHit;
  uint32_t token = 0;  // first deciding token
};

// How a clause was read against a pattern, for --trace: the first slot that was not met; for "unless", the term that it
// met.
struct Miss {
  std::string slot;
  TermId term = kNoTerm;
};

// What stands around a clause, as terms: `heading` counts for `manner`, `title` is of the text's title and long title.
struct Setting {
  TermSet heading, title;
};

// Whether a clause with these terms has what the pattern asks for, whatever its norms: of most it is not worth while to
// read those. `miss` may be null.
bool has_terms(const CompiledPattern& pattern, const TermSet& terms, const Setting& setting, Miss* miss = nullptr);

// The first norm of the clause that meets the pattern.
// `miss` may be null.
std::optional<Match> match(const CompiledPattern& pattern, const Reading& reading, const Setting& setting,
                           const Tokens& tokens, Miss* miss = nullptr);

// The longest time, in days, named by a number and a unit that begin in tokens [begin, end); 0 when none is.
double longest_days(const Tokens& tokens, const Forms& forms, uint32_t begin, uint32_t end);

// The first words of `says` in the reading that name a time of at least the pattern's min-days; kNoHit when none do.
HitIndex said_long_enough(const CompiledPattern& pattern, const Reading& reading, const Tokens& tokens,
                          const Forms& forms);

}  // namespace caveat::norm
