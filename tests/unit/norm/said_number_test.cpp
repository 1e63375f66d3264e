// Times whose number is said in several words.
#include <boost/test/unit_test.hpp>

#include "norm/fixture.h"
#include "norm/pattern.h"

namespace caveat::norm::test {
namespace {

checklist::Language with_numbers() {
  checklist::Language language = small_language();
  language.numbers = {{"one", 1},     {"two", 2},       {"five", 5},       {"twenty", 20},
                      {"thirty", 30}, {"sixty", 60},    {"seventy", 70},   {"eighty", 80},
                      {"ninety", 90}, {"hundred", 100}, {"thousand", 1000}};
  language.units = {{"hour", 0.5}, {"day", 1}};
  language.joint = {"and"};
  return language;
}

struct Time {
  const char* text;
  double days;
};

const Time kTimes[] = {
    {"for thirty days", 30},
    {"within seventy-two hours", 36},
    {"within seventy two hours of the order", 36},
    {"ninety-five days", 95},
    {"one hundred days", 100},
    {"a period of one hundred and eighty days", 180},
    {"one hundred and twenty-five consecutive days", 125},
    {"two hundred thirty days", 230},
    {"one thousand and five days", 1005},
    {"seventy-two (72) hours", 36},
    {"within 5 days", 5},
    // Two numbers, of which the longer counts.
    {"between twenty and thirty days", 30},
    {"two or five days", 5},
    {"one hundred, thirty days", 30},
    {"section one hundred. Two days", 2},
    {"0 days, or 0 and 5 days", 5},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(said_number)

BOOST_AUTO_TEST_CASE(several_words_are_one_number) {
  for (const Time& time : kTimes) {
    BOOST_TEST_CONTEXT(time.text) {
      Read read(time.text, with_numbers());
      const Tokens tokens = read_tokens(read.text, flat_outline(read.text), read.forms);
      const auto size = static_cast<uint32_t>(tokens.all.size());
      BOOST_TEST(longest_days(tokens, read.forms, 0, size) == time.days);
    }
  }
}

BOOST_AUTO_TEST_CASE(from_the_middle_of_it) {
  Read read("within one hundred and seventy-two days", with_numbers());
  const Tokens tokens = read_tokens(read.text, flat_outline(read.text), read.forms);
  for (uint32_t word = 1; word <= 5; ++word) {
    if (word == 3) continue;  // "and" is none
    BOOST_TEST(longest_days(tokens, read.forms, word, word + 1) == 172, "word " << word);
  }
  BOOST_TEST(longest_days(tokens, read.forms, 3, 4) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::norm::test
