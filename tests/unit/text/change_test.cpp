#include "text/change.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

using namespace caveat::text;

namespace {

struct Row {
  std::string before, after;
  uint32_t begin, old_end, new_end;
};

const Row kRows[] = {
    {"a warrant", "a judicial warrant", 2, 2, 11},
    {"a judicial warrant", "a warrant", 2, 11, 2},
    {"", "new", 0, 0, 3},
    {"section 12", "section 14", 9, 10, 10},
    {"aaa", "aa", 2, 3, 2},
    {"§ 7", "¨ 7", 1, 2, 2},  // inside a character
};

}  // namespace

BOOST_AUTO_TEST_SUITE(change)

BOOST_AUTO_TEST_CASE(the_smallest_between_two_texts) {
  for (const Row& row : kRows) {
    for (const size_t around : {0, 5000}) {  // texts are compared by pieces
      const std::string same(around, 'x');
      const Change found = change_between(same + row.before + same, same + row.after + same);
      BOOST_TEST(found.begin == row.begin + around, row.before);
      BOOST_TEST(found.old_end == row.old_end + around, row.before);
      BOOST_TEST(found.new_end == row.new_end + around, row.before);
      BOOST_TEST(found.moved(found.old_end) == found.new_end);
    }
  }
}

BOOST_AUTO_TEST_CASE(of_a_text_that_is_the_same_is_empty) {
  for (const std::string& text : {std::string(), std::string("same"), std::string(9000, 'x')}) {
    const Change found = change_between(text, text);
    BOOST_TEST(found.begin == text.size());
    BOOST_TEST(found.old_end == text.size());
    BOOST_TEST(found.new_end == text.size());
  }
}

BOOST_AUTO_TEST_CASE(splice_puts_items_in_place_of_others) {
  const std::vector<int> all = {1, 2, 3, 4};
  for (const auto& [items, expected] : std::vector<std::pair<std::vector<int>, std::vector<int>>>{
           {{}, {1, 4}}, {{7}, {1, 7, 4}}, {{7, 8}, {1, 7, 8, 4}}, {{7, 8, 9, 10}, {1, 7, 8, 9, 10, 4}}}) {
    std::vector<int> spliced = all;
    splice(spliced, 1, 3, items);
    BOOST_TEST(spliced == expected, boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_SUITE_END()
