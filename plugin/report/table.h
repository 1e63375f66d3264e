// The table powers × safeguards at the end of a text.
#pragma once

#include "checklist/model.h"
#include "report/screen.h"
#include "report/summary.h"

namespace caveat::report {

void print_table(Page& page, const Summary& summary, const checklist::Checklist& checklist);

}  // namespace caveat::report
