// The numbers of a reference: "12 to 15", "5(2)(a)", "14 and 15", "1 a.ii".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace caveat::provision {

// One place: "5(2)(a)" is {"5", "2", "a"}. A range runs from this place to the next one in the list.
struct NumberPath {
  std::vector<std::string> steps;
  bool range_follows = false;
  bool bracketed = false;  // begins with a bracket: "(c)" in "4(b) and (c)" stands beside the one before
};

std::vector<NumberPath> read_numbers(std::string_view words);

// Small letters; for comparing numbers.
std::string folded_number(std::string_view number);

}  // namespace caveat::provision
