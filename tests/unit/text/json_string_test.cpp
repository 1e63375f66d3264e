#include "text/json_string.h"

#include <boost/test/unit_test.hpp>

using namespace caveat;

BOOST_AUTO_TEST_SUITE(json_string)

BOOST_AUTO_TEST_CASE(words_between_quotation_marks) {
  using namespace std::string_view_literals;
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"", ""},
      {"may intercept", "may intercept"},
      {"\"access\" means", R"(\"access\" means)"},
      {R"(C:\drafts\bill.txt)", R"(C:\\drafts\\bill.txt)"},
      {"a line\r\nand\ta tab", R"(a line\r\nand\ta tab)"},
      {"\b\f", R"(\b\f)"},
      {"\0\x01\x1F"sv, R"(\u0000\u0001\u001f)"},
      {"\x7F / é “ 条 😀", "\x7F / é “ 条 😀"},
      {"\"", R"(\")"},
      {"\n\n", R"(\n\n)"},
  };
  for (const auto& [words, expected] : rows) {
    std::string out = "before ";
    text::put_json_words(words, out);
    BOOST_TEST(out == "before " + std::string(expected));
  }
}

BOOST_AUTO_TEST_SUITE_END()
