// A review on its way to a writer: whatever goes wrong there is an error of that one text, and the others are written.
#pragma once

#include <optional>

#include "report/writer.h"

namespace caveat::cli {

// Adds a review. Errors: why the writer could not write it, an exception among it.
std::optional<Error> write_review(report::Writer& writer, const review::Review& review);

}  // namespace caveat::cli
