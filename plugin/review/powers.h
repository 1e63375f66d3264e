// Which clauses of a text give which power.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "norm/pattern.h"
#include "review/text_model.h"

namespace caveat::review {

struct PowerMatch {
  uint32_t clause;
  uint32_t pattern;  // index into Rules::patterns
  norm::Match match;
};

// The matches of one check in one unit; the strongest and earliest first.
struct Power {
  uint32_t check;         // index into Rules::checks
  provision::Index unit;  // kNone in a text without units
  std::vector<PowerMatch> matches;
};

// By unit in reading order, then by check. Where `trace` names a check, what was made of each clause that could have been it goes to `lines`
// (trace.h).
std::vector<Power> find_powers(TextModel& model, const std::string& trace, std::vector<std::string>& lines);

// Whether the check's `unless` is met in that clause of the unit.
bool excepted(TextModel& model, const Rules::CheckRule& rule, uint32_t clause, provision::Index unit);

}  // namespace caveat::review
