#include "text/nearest.h"

#include <boost/test/unit_test.hpp>

#include "text/expected.h"

using namespace caveat;

BOOST_AUTO_TEST_SUITE(nearest)

BOOST_AUTO_TEST_CASE(suggestions) {
  const std::vector<std::string> known = {
      "content-interception", "bulk-collection", "gag-secrecy-order", "json", "jsonl", "sarif"};
  const std::pair<const char*, const char*> rows[] = {
      {"content-interceptoin", "content-interception"},
      {"Content Interception", "content-interception"},
      {"bulk_colection", "bulk-collection"},
      {"sarfi", "sarif"},
      {"gag", "gag-secrecy-order"},
      {"ga", ""},
      {"jsn", "json"},
      {"jsonl", "jsonl"},
      {"encryption", ""},
      {"xml", ""},
      {"", ""},
  };
  for (const auto& [word, expected] : rows) BOOST_TEST(text::nearest(word, known) == expected, word);
  BOOST_TEST(text::nearest("json", {}) == "");
  BOOST_TEST(text::nearest(std::string(1000000, 'x'), known) == "");
}

BOOST_AUTO_TEST_CASE(errors_are_one_sentence) {
  const std::pair<Error, const char*> rows[] = {
      {{"no such check", "", "", 0, 0}, "no such check"},
      {{"no such check", "write x", "a.yaml", 3, 5}, "a.yaml:3:5: no such check; write x"},
      {{"is empty", "give text", "a.txt", 0, 0}, "a.txt: is empty; give text"},
      {{"odd", "", "a.txt", 3, 0}, "a.txt:3: odd"},
      {{"odd", "", "", 3, 4}, "line 3:4: odd"},
  };
  for (const auto& [error, text] : rows) BOOST_TEST(error.to_string() == text);
}

BOOST_AUTO_TEST_SUITE_END()
