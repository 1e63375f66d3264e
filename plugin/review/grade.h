// How far a safeguard is there: present, weak or missing, with the words that decide it.
#pragma once

#include <optional>

#include "review/finding.h"
#include "review/rules.h"
#include "review/scope.h"
#include "review/text_model.h"

namespace caveat::review {

// The best grade of the safeguard among the clauses.
SafeguardStatus grade(TextModel& model, const Rules::SafeguardRule& rule, const std::vector<uint32_t>& clauses);

// Whether one of the clauses forbids all that is done without the safeguard: "nothing … unless a judge …".
bool forbidden_without(TextModel& model, const Rules::SafeguardRule& rule, const std::vector<uint32_t>& clauses);

// The safeguard as missing where the clause of a power itself denies it: "may intercept without a warrant". Nothing
// where one of `beside`, the clauses of the same provision, forbids all that is done without the safeguard.
std::optional<SafeguardStatus> denied(TextModel& model, const Rules::SafeguardRule& rule, uint32_t clause,
                                      const std::vector<uint32_t>& beside);

// Whether the clause speaks of the safeguard only to set it aside.
bool sets_aside(TextModel& model, const Rules::SafeguardRule& rule, uint32_t clause);

// Whether the safeguard counts for a power when it stands at that reach.
bool reaches(const Rules::SafeguardRule& rule, Reach reach);

}  // namespace caveat::review
