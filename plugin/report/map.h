// The map of a document: where each line of its text stands in the file.
#pragma once

#include <ostream>

#include "document/document.h"

namespace caveat::report {

// One JSON object for each line with words: {"offset", "length", "text", "range"} and "places" where the file has them,
// as finding_json.h says; but offset and length are of the text.
void print_map(std::ostream& out, const document::Document& document);

}  // namespace caveat::report
