// The map of a document: where each line of its text stands in the file.
#pragma once

#include <ostream>

#include "document/document.h"

namespace caveat::report {

// One JSON object for each line with words: {"range", "offset", "length", "text"} and "places" where the file has them,
// as finding_json.h says.
void print_map(std::ostream& out, const document::Document& document);

}  // namespace caveat::report
