// Words about a finding that several outputs print.
#pragma once

#include <string>
#include <string_view>

#include "checklist/model.h"
#include "report/writer.h"
#include "review/engine.h"

namespace caveat::report {

// The safeguards that have this strength, by their titles, with `between` between them.
std::string titles_with(const review::Finding& finding, review::Strength strength,
                        const checklist::Checklist& checklist, std::string_view between);

// "3 errors", "1 text".
std::string counted(size_t n, std::string_view one);

// "1 error, 0 warnings, 2 notes; 1 suppressed"
std::string counted(const Totals& totals);

}  // namespace caveat::report
