// What on a page is none of its text: told by coming again on other pages, or by counting the lines.
#pragma once

#include <vector>

#include "document/pdf_layout.h"

namespace caveat::document {

// Words of one line of a page.
struct PageLine {
  std::vector<PageWord> words;
  Box box;
};

// A page whose words mostly stand on their side or head, such as one with a wide table, is turned upright.
void turn_upright(PageWords& page);

// A rectangle as it is on a page of this size when that is turned clockwise by so many quarters less.
Box turned_back(const Box& box, int turns, double width, double height);

// Takes away watermarks: turned words where most are upright, and words that stand in the same place on most pages.
void drop_watermarks(std::vector<PageWords>& pages);

// Takes away the numbers of lines beside the text: 1, 2, 3, … or 5, 10, 15, …
void drop_line_numbers(PageWords& page);

// The words in lines, in the order given; but a number that was taken for a column of its own goes before the line that
// stands beside it.
std::vector<PageLine> lines_of(PageWords page);

// Takes away headers, footers and page numbers: lines at the top or bottom that come again, but for their numbers.
void drop_running_lines(std::vector<std::vector<PageLine>>& pages, const std::vector<double>& heights);

std::string words_of(const PageLine& line);

}  // namespace caveat::document
