// The checks of a checklist as SARIF reportingDescriptors.
#pragma once

#include "checklist/model.h"
#include "report/finding_json.h"

namespace caveat::report {

Json sarif_rule(const checklist::Check& check, const checklist::Checklist& checklist);

}  // namespace caveat::report
