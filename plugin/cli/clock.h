// The time that outputs carry.
#pragma once

#include <string>

namespace caveat::cli {

// Now in UTC, "2027-01-31T12:00:00Z". SOURCE_DATE_EPOCH, where it is set, is taken instead, so that outputs are the
// same each time.
std::string utc_now();

}  // namespace caveat::cli
