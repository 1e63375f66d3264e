// From the words of pages, with their rectangles, to running text: lines, paragraphs, words that a hyphen parted;
// without running headers and footers, page numbers, line numbers and watermarks.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "document/document.h"

namespace caveat::document {

struct PageWord {
  std::string text;  // UTF-8
  Box box;
  bool space_after = true;
  uint8_t turns = 0;  // quarter turns clockwise from upright
  bool rtl = false;   // Arabic, Hebrew and the like
};

// In reading order.
struct PageWords {
  double width = 0, height = 0;
  int turns = 0;  // quarter turns clockwise that the page, as it is here, was turned back by
  std::vector<PageWord> words;
};

// Sets text and places of the document.
void lay_out(std::vector<PageWords> pages, Document& document);

}  // namespace caveat::document
