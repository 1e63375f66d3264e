// Headers, footers and page numbers: lines at the top and bottom of pages that come again, but for the numbers of
// pages.
#pragma once

#include <string>
#include <vector>

#include "document/pdf_words.h"

namespace caveat::document {

// "Article 5", "SEC. 5. Duties", "第五条", "Order No. 5": a number in it is no page's.
bool reads_as_heading(const PageLine& line);

// Takes them away, from the edge of a page inwards up to the first line that stays. What reads as the heading of a
// provision stays, unless it is the very same page after page. Gives a note that says what went, "" for page numbers
// alone. `heights` are those of the pages.
std::string drop_running_lines(std::vector<std::vector<PageLine>>& pages, const std::vector<double>& heights);

}  // namespace caveat::document
