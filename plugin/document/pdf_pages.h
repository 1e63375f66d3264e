// The words of a PDF's pages, read with Poppler in a process of its own: a page can be made to cost any time and
// memory, and Poppler cannot be told to stop.
#pragma once

#include <string_view>
#include <vector>

#include "document/limits.h"
#include "document/pdf_layout.h"
#include "text/expected.h"

namespace caveat::document {

struct Pages {
  std::vector<PageWords> pages;
  size_t damaged = 0;  // pages that could not be read; they are empty
};

// Errors: no PDF, or a damaged one; encrypted; a limit passed.
Expected<Pages> read_pages(std::string_view bytes, const Limits& limits);

}  // namespace caveat::document
