// A whole check or safeguard, for reading: why it matters, what it needs, what to ask for, who said so, examples.
#pragma once

#include <ostream>

#include "checklist/model.h"
#include "report/screen.h"

namespace caveat::report {

// `checklist` with its examples (checklist::builtin_full() or a loaded one).
void explain(std::ostream& out, const Screen& screen, const checklist::Checklist& checklist,
             const checklist::Check& check);
void explain(std::ostream& out, const Screen& screen, const checklist::Checklist& checklist,
             const checklist::Safeguard& safeguard);

}  // namespace caveat::report
