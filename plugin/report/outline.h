// The outline of a text as JSON, nested as the provisions are:
//   {"path", "format", "title", "notes": […], "provisions": [{"kind", "number", "heading", "eId", "line", "column",
//   "provisions": […]}]}
#pragma once

#include <ostream>

#include "document/document.h"
#include "provision/outline.h"
#include "report/screen.h"

namespace caveat::report {

// One JSON object, on one line.
void print_outline_json(std::ostream& out, const document::Document& document, const provision::Outline& outline);

// A provision a line: its place in the file, kind, number and heading.
void print_outline(Page& page, const document::Document& document, const provision::Outline& outline);

}  // namespace caveat::report
