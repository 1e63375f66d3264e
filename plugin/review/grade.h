// How far a safeguard is there: present, weak or missing, with the words that decide it.
#pragma once

#include "review/finding.h"
#include "review/rules.h"
#include "review/scope.h"
#include "review/text_model.h"

namespace caveat::review {

// The best grade of the safeguard among the clauses in scope.
SafeguardStatus grade(TextModel& model, const Rules::SafeguardRule& rule, const std::vector<ScopeClause>& scope);

}  // namespace caveat::review
