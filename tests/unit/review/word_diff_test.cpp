// The words that an edit changes, as few as can be, and readable.
#include "review/word_diff.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <iterator>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace caveat::review {
namespace {

std::vector<std::string> words(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

// "a [b|c] d"
std::string diff(const std::string& before, const std::string& after) {
  const std::vector<std::string> a = words(before), b = words(after);
  std::map<std::string, uint32_t> ids;
  const auto numbered = [&](const std::vector<std::string>& all) {
    std::vector<uint32_t> out;
    for (const std::string& one : all) out.push_back(ids.try_emplace(one, ids.size()).first->second);
    return out;
  };
  const std::vector<uint32_t> x = numbered(a), y = numbered(b);
  std::string shown;
  const auto add = [&](const std::vector<std::string>& all, uint32_t begin, uint32_t end, const char* separator) {
    for (uint32_t i = begin; i < end; ++i) shown += (i == begin ? separator : " ") + all[i];
  };
  uint32_t at = 0;
  for (const Hunk& hunk : diff_words(x, y)) {
    add(a, at, hunk.before_begin, shown.empty() ? "" : " ");
    shown += shown.empty() ? "[" : " [";
    add(a, hunk.before_begin, hunk.before_end, "");
    shown += "|";
    add(b, hunk.after_begin, hunk.after_end, "");
    shown += "]";
    at = hunk.before_end;
  }
  add(a, at, static_cast<uint32_t>(a.size()), shown.empty() ? "" : " ");
  return shown;
}

BOOST_AUTO_TEST_CASE(words_of_laws) {
  const struct {
    const char *before, *after, *shown;
  } cases[] = {
      {"an officer may inspect it", "an officer may inspect it", "an officer may inspect it"},
      {"", "a b", "[|a b]"},
      {"a b", "", "[a b|]"},
      {"a serious offence", "an offence", "[a serious|an] offence"},
      {"the officer may inspect", "the officer shall inspect", "the officer [may|shall] inspect"},
      {"within thirty days after the search", "within one year after the search",
       "within [thirty days|one year] after the search"},
      {"the judge may order it", "the judge or the Minister may order it", "the judge [|or the Minister] may order it"},
      {"by a judge of the High Court in writing", "by an officer of the Police Force in writing",
       "by [a judge of the High Court|an officer of the Police Force] in writing"},
      {"one two three four five six", "one zwei three four five sechs", "one [two|zwei] three four five [six|sechs]"},
  };
  for (const auto& one : cases) BOOST_TEST(diff(one.before, one.after) == one.shown);
}

// Against the length of the longest common row, found the slow way.
uint32_t common(const std::vector<uint32_t>& a, const std::vector<uint32_t>& b) {
  std::vector<std::vector<uint32_t>> best(a.size() + 1, std::vector<uint32_t>(b.size() + 1));
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j)
      best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
  }
  return best[a.size()][b.size()];
}

BOOST_AUTO_TEST_CASE(hunks_explain_both_rows) {
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    const auto row = [&] {
      std::vector<uint32_t> out(random() % 14);
      for (uint32_t& one : out) one = random() % 4;
      return out;
    };
    const std::vector<uint32_t> a = row(), b = row();
    uint32_t at_a = 0, at_b = 0, kept = 0;
    const auto keep = [&](uint32_t to_a, uint32_t to_b) {
      BOOST_REQUIRE(to_a >= at_a);
      BOOST_REQUIRE_EQUAL(to_a - at_a, to_b - at_b);
      for (; at_a < to_a; ++at_a, ++at_b, ++kept) BOOST_REQUIRE_EQUAL(a[at_a], b[at_b]);
    };
    const std::vector<Hunk> hunks = diff_words(a, b);
    for (const Hunk& hunk : hunks) {
      keep(hunk.before_begin, hunk.after_begin);
      at_a = hunk.before_end;
      at_b = hunk.after_end;
    }
    keep(static_cast<uint32_t>(a.size()), static_cast<uint32_t>(b.size()));
    BOOST_REQUIRE(kept <= common(a, b));
  }
}

BOOST_AUTO_TEST_CASE(rows_without_anything_in_common_take_no_longer) {
  std::vector<uint32_t> a(200'000), b(200'000);
  for (uint32_t i = 0; i < a.size(); ++i) {
    a[i] = 2 * i;
    b[i] = 2 * i + 1;
  }
  const std::vector<Hunk> whole = {{0, 200'000, 0, 200'000}};
  BOOST_TEST((diff_words(a, b) == whole));
}

}  // namespace
}  // namespace caveat::review
