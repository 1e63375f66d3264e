// A checklist compiled for one language: the lexicon and the patterns of every check and safeguard.
#pragma once

#include <array>
#include <bitset>
#include <map>
#include <string>
#include <vector>

#include "checklist/model.h"
#include "norm/lexicon.h"
#include "norm/pattern.h"

namespace caveat::review {

using PatternSet = std::bitset<checklist::kMostPatterns>;

// Immutable; safe to use from many threads.
struct Rules {
  struct CheckRule {
    const checklist::Check* check;
    bool asked;                  // not only needed by another that derives from it
    std::vector<uint32_t> when;  // indices into patterns; derived patterns (those with `powers`) are not here
    std::vector<uint32_t> unless;
    std::vector<norm::CompiledPattern> derived;
    std::vector<uint32_t> yields_to;  // indices into checks
  };
  struct SafeguardRule {
    const checklist::Safeguard* safeguard;
    std::vector<norm::CompiledPattern> present, weak, unless;
    uint32_t index = 0;  // its place among all
  };

  // `asked`: ids of checks to compile, with those that they derive from; empty = all.
  Rules(const checklist::Checklist& checklist, const checklist::Language& language,
        const std::vector<std::string>& asked);

  const SafeguardRule* safeguard(const std::string& id) const;

  norm::Lexicon lexicon;
  std::vector<norm::CompiledPattern> patterns;
  std::vector<uint32_t> check_of;  // by pattern: index into checks
  std::vector<CheckRule> checks;
  std::map<std::string, SafeguardRule> safeguards;
  // Which `when` patterns a term can set off: those that ask for it in the slot that is the rarest to be met by chance,
  // and in the next one; the latter with `no_second`, those that have no other slot.
  std::vector<PatternSet> patterns_by_term, patterns_by_second;
  norm::TermSet first_terms, second_terms;  // that have any there
  PatternSet no_second;
  PatternSet definition_patterns;  // those of force `definition`: the only ones that are tried on definitions
  // By term: the indices of the safeguards with a pattern that speaks of it. A clause without such a term shows none.
  std::vector<std::vector<uint32_t>> safeguards_by_term;
  norm::TermId coverage;      // "the powers and procedures …": the words by which a provision says what it covers
  norm::TermId powers_named;  // "the powers in article 5 …": those by which a sentence does
};

}  // namespace caveat::review
