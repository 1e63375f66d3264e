#include "text/escape_xml.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace caveat::text {
namespace {

BOOST_AUTO_TEST_SUITE(xml_escapes)

BOOST_AUTO_TEST_CASE(escapes) {
  const std::pair<std::string, std::string> rows[] = {
      {"", ""},
      {"Article 5\n\t§ 7", "Article 5\n\t§ 7"},
      {"\"<b>' & c", "&quot;&lt;b&gt;&#39; &amp; c"},
      {"a\x01\x1B[1m\x7Fz\r\n", "a  [1m z \n"},
      {std::string("a\0z", 3), "a z"},
      {"a\uFFFEb\uFFFF\uFFFFc\uFFFD", "a   b      c\uFFFD"},
      {"\xEF\xBF", "\xEF\xBF"},
  };
  for (const auto& [words, escaped] : rows) BOOST_TEST(escape_xml(words) == escaped);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::text
