#include "norm/hits.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace caveat;
using namespace caveat::norm;

namespace {

// "term@first-end" of the hits of each token, tokens apart by "|".
std::string shown(const Hits& hits, uint32_t tokens) {
  std::string line;
  for (uint32_t token = 0; token < tokens; ++token) {
    if (token > 0) line += "|";
    for (const Hit& hit : hits.in(token, token + 1))
      line += std::to_string(hit.term) + "@" + std::to_string(hit.begin) + "-" + std::to_string(hit.end);
  }
  return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(hits)

BOOST_AUTO_TEST_CASE(of_each_token) {
  const Hits hits({{0, 2, 7}, {2, 3, 1}, {2, 4, 5}}, 4);
  BOOST_TEST(shown(hits, 4) == "7@0-2||1@2-35@2-4|");
  BOOST_TEST(hits.in(1, 4).size() == 2u);
  BOOST_TEST(hits.in(3, 4).empty());
}

BOOST_AUTO_TEST_CASE(follow_a_change) {
  const struct {
    std::vector<Hit> fresh;
    text::Change tokens;
    uint32_t size;
    const char* after;
  } kRows[] = {
      {{}, {1, 1, 1}, 4, "7@0-2||1@2-3|5@3-4"},                 // nothing
      {{{1, 2, 9}}, {1, 2, 3}, 5, "7@0-2|9@1-2||1@3-4|5@4-5"},  // a word more
      {{}, {2, 3, 2}, 3, "7@0-2||5@2-3"},                       // a word with a hit less
      {{{0, 1, 3}, {0, 2, 4}}, {0, 4, 2}, 2, "3@0-14@0-2|"},    // all of them
      {{{3, 4, 6}, {4, 5, 6}}, {3, 4, 5}, 5, "7@0-2||1@2-3|6@3-4|6@4-5"},
  };
  for (const auto& row : kRows) {
    Hits hits({{0, 2, 7}, {2, 3, 1}, {3, 4, 5}}, 4);
    hits.follow(row.fresh, row.tokens);
    BOOST_TEST(shown(hits, row.size) == row.after);
  }
}

BOOST_AUTO_TEST_SUITE_END()
