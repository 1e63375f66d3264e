// What on a page is none of its text: told by coming again on other pages, or by counting the lines.
#pragma once

#include <vector>

#include "document/pdf_layout.h"

namespace caveat::document {

inline constexpr size_t kFewestPages = 3;  // on which something has to come again to be none of the text
inline constexpr double kMargin = 0.14;    // part of a page's height in which headers and footers stand

// Words of one line of a page.
struct PageLine {
  std::vector<PageWord> words;
  Box box;
};

// A page whose words mostly stand on their side or head, such as one with a wide table, is turned upright.
void turn_upright(PageWords& page);

// A rectangle as it is on a page of this size when that is turned clockwise by so many quarters less.
Box turned_back(const Box& box, int turns, double width, double height);

// Takes away watermarks: turned words where most are upright, and words that stand in the same place on most pages and
// are larger than the text or in capitals on a line of their own. Gives a note on the latter; "" = none.
std::string drop_watermarks(std::vector<PageWords>& pages);

// Takes away the numbers of lines beside the text: 1, 2, 3, … or 5, 10, 15, …
void drop_line_numbers(PageWords& page);

// The words in lines, in the order given, with raised digits for the raised marks of notes; but a number that was taken
// for a column of its own goes before the line that stands beside it.
std::vector<PageLine> lines_of(PageWords page);

double height(const Box& box);

// Whether they share half of the lower one's height.
bool on_one_line(const Box& a, const Box& b);

// The distance from line to line that most lines of a page have; 0 for a single line.
double usual_distance(const std::vector<PageLine>& lines);

// "iv", "XII": up to six letters that Roman numbers have.
bool is_roman(const std::string& word);

std::string words_of(const PageLine& line);

}  // namespace caveat::document
