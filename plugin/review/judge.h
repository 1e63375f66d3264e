// Powers and the safeguards in their scope become findings.
#pragma once

#include <vector>

#include "checklist/model.h"
#include "review/finding.h"
#include "review/powers.h"
#include "review/text_model.h"

namespace caveat::review {

// Findings in reading order, with levels, messages and fingerprints.
// `traced`: the id of a check whose derived patterns are told of in `trace`, "" for none.
std::vector<Finding> judge(TextModel& model, const checklist::Checklist& checklist, const std::vector<Power>& powers,
                           const std::string& traced, std::vector<std::string>& trace);

}  // namespace caveat::review
