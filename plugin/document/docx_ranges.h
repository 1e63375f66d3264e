// Marks in the body of a Word file where comments begin and end. Bytes are only added: a run is cut in two where a
// comment begins or ends inside it, and everything else stays as it is.
#pragma once

#include <string>
#include <vector>

#include "document/docx_text.h"
#include "text/span.h"

namespace caveat::document {

// The XML of `body`, whose text the pieces are (at least one), with the marks of comments on `spans`. Their ids are
// `first_id` and the numbers after it.
std::string mark_ranges(const XmlPart& body, const std::vector<OfficePiece>& pieces, const std::vector<Span>& spans,
                        size_t first_id);

}  // namespace caveat::document
