#include "text/unicode.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace caveat::text;

namespace {

std::string wrapped(const std::string& text, unsigned columns) {
  std::string out;
  bool first = true;
  for (const std::string_view line : wrap(text, columns)) {
    out += (first ? "" : "|") + std::string(line);
    first = false;
  }
  return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unicode)

BOOST_AUTO_TEST_CASE(widths) {
  const std::pair<const char*, unsigned> rows[] = {
      {"", 0},  {"warrant", 7}, {"§ 12 “x”", 8}, {"e\u0301", 1}, {"第五条", 6}, {"통신", 4},
      {"😀", 2}, {"\u200B", 0},  {"\x1B[1m", 3},  {"المادة", 6},  {"\u00AD", 0},
  };
  for (const auto& [text, width] : rows) BOOST_TEST(display_width(text) == width, text);
}

BOOST_AUTO_TEST_CASE(truncation) {
  BOOST_TEST(caveat::text::truncate("competent authority", 9) == "competent");
  BOOST_TEST(caveat::text::truncate("short", 9) == "short");
  BOOST_TEST(caveat::text::truncate("第五条", 5) == "第五");
  BOOST_TEST(caveat::text::truncate("e\u0301e\u0301", 1) == "e\u0301");
  BOOST_TEST(caveat::text::truncate("x", 0) == "");
}

BOOST_AUTO_TEST_CASE(wrapping) {
  struct Row {
    const char* text;
    unsigned columns;
    const char* lines;
  };
  const Row rows[] = {
      {"", 10, ""},
      {"a competent authority may order", 12, "a competent|authority|may order"},
      {"exactly ten", 11, "exactly ten"},
      {"exactly ten", 10, "exactly|ten"},
      {"two  spaces   here", 6, "two|spaces|here"},
      {"end of line ", 11, "end of line"},
      {"interception", 5, "inter|cepti|on"},
      {"an interception", 5, "an|inter|cepti|on"},
      {"one\ntwo\r\nthree\n", 20, "one|two|three|"},
      {"公安机关可以", 4, "公安|机关|可以"},
      {"公安 ab", 5, "公安|ab"},
      {"第1条", 2, "第|1|条"},
      {"any", 0, "a|n|y"},
  };
  for (const Row& row : rows) BOOST_TEST(wrapped(row.text, row.columns) == row.lines);
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_asked) {
  const std::string text =
      "The “competent authority” may, 第五条, order a re\u0301gime of electronic-communications surveillance.";
  for (unsigned columns = 2; columns < 60; ++columns) {
    std::string joined;
    for (const std::string_view line : wrap(text, columns)) {
      BOOST_TEST(display_width(line) <= columns);
      joined += line;
    }
    std::string expected = text;
    std::erase(expected, ' ');
    std::erase(joined, ' ');
    BOOST_TEST(joined == expected);
  }
}

BOOST_AUTO_TEST_CASE(characters_by_number) {
  const std::pair<uint32_t, const char*> rows[] = {
      {'a', "a"},   {0xA7, "§"},  {0x20AC, "€"},  {0xFFFF, "\uFFFF"}, {0x1F600, "😀"}, {0x10FFFF, "\U0010FFFF"},
      {0xD800, ""}, {0xDFFF, ""}, {0x110000, ""}, {UINT32_MAX, ""}};
  for (const auto& [code, written] : rows) BOOST_TEST(utf8_of(code) == written);
}

BOOST_AUTO_TEST_SUITE_END()
