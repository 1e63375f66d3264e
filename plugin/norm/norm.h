// A clause read as norms: who, with what force, does what, to what. One norm for each modal ("may", "shall", "commits
// an offence") with the actions that it governs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "norm/clause.h"
#include "norm/lexicon.h"

namespace caveat::norm {

// `power` covers Hohfeld's power and permission of a public body; `negated`: the sentence says that nothing authorises
// it.
enum class Force : uint8_t { statement, power, permission, duty, prohibition, offence, right, definition, negated };
std::string_view to_string(Force force);
// Force of that name; statement for an unknown one.
Force force_named(std::string_view name);

using HitIndex = uint16_t;  // into Reading::hits
inline constexpr HitIndex kNoHit = UINT16_MAX;

struct Norm {
  Force force = Force::statement;
  HitIndex modal = kNoHit;
  HitIndex bearer = kNoHit;
  uint32_t begin = 0, end = 0;  // governed words, by position in the clause
  std::vector<HitIndex> actions;
  uint32_t about = 0;  // where who is made to act may be named: `begin`, or before the modal of a passive or a paper
};

struct Reading {
  std::vector<ClauseHit> hits;  // by position
  TermSet terms;                // the terms of hits
  std::vector<Norm> norms;
  bool negated = false;  // at least one of the norms is
};

Reading read_norms(const Clauses& clauses, const Clause& clause, const Hits& hits, const Hits* more,
                   const Lexicon& lexicon);

// One line for tests and traces: "power by 'police officer': collect, record [traffic-data real-time]".
std::string to_string(const Reading& reading, const Norm& norm, const Lexicon& lexicon);

}  // namespace caveat::norm
