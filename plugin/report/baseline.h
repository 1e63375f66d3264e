// Reads a baseline: a SARIF file that caveat wrote before.
#pragma once

#include <string>

#include "review/baseline.h"
#include "text/expected.h"

namespace caveat::report {

// Results of other tools in the file are left aside. Errors: it cannot be read, is no SARIF 2.1.0, or holds no run of
// caveat.
Expected<review::Baseline> read_baseline(const std::string& path);

}  // namespace caveat::report
