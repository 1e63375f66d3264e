#include <boost/test/unit_test.hpp>
#include <string>

#include "document/document.h"

namespace caveat::document {
namespace {

BOOST_AUTO_TEST_SUITE(rtf)

std::string text_of(const std::string& body, Version version = Version::accepted) {
  const auto document =
      read("bill", "{\\rtf1\\ansi\\ansicpg1252" + body + "}", {.format = "", .version = version, .limits = {}});
  return document ? document->text : "ERROR " + document.error().message;
}

BOOST_AUTO_TEST_CASE(body) {
  const struct {
    const char* rtf;
    const char* text;
  } cases[] = {
      {R"({\fonttbl{\f0 Arial;}}{\colortbl;\red0;}\pard\f0 The Director may\par {\b order} data.\par)",
       "The Director may\n\norder data.\n"},
      {R"(\'93caf\'e9\'94 \emdash  \u8217?s \u-10179?\u-8704? \{x\} a\~b\_c\-d)", "“café” — ’s 😀 {x} a\u00A0b-cd\n"},
      {R"({\fonttbl{\f1\fcharset204 Arial;}{\f2\fcharset2 Symbol;}}\f1\'c7\'e0\'ea\'ee\'ed\par\f2\'a7\f0  point)",
       "Закон\n\n• point\n"},
      {R"({\field{\*\fldinst HYPERLINK "x"}{\fldrslt section 5}} applies)", "section 5 applies\n"},
      {R"({\listtext\pard (a)\tab}first\par{\pntext 2.\tab}second)", "(a)\tfirst\n\n2.\tsecond\n"},
      {R"({\header Page}{\*\unknown gone}{\info{\title gone}}Law{\v hidden}{\pict 00ff})", "Law\n"},
      {R"(Keep{\super\chftn{\footnote\chftn See Act 4.}} data.\par End.)", "Keep data.\n\nEnd.\n\n[1] See Act 4.\n"},
      {R"(Keep{\super\chftn}{\*\footnote\chftn See Act 4.} data.\par)", "Keep data.\n\n[1] See Act 4.\n"},
      {R"(Keep{\super 1} data\super 2\nosupersub  on 4 m{\super 2}, Act{\sub 5}\par)", "Keep 1 data 2 on 4 m2, Act5\n"},
      {R"(\page One\page two\column three\lbr1 four\softline five\par)", "One\ntwo\nthree\nfour five\n"},
      {R"(\trowd\cellx1\cellx2 (1)\cell Keep all data.\cell\row\pard The first column\cell Second\cell\row)",
       "(1) Keep all data.\n\nThe first column\n\nSecond\n"},
      {R"({\stylesheet{\s0 Normal;}{\s21 toc 1;}}\pard\s21 Article 1 ... 5\par\pard\s0 Article 1)", "Article 1\n"},
      {R"(Around{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In a box\par}}{\shprslt gone}} it\par)",
       "Around it\n\nIn a box\n\n"},
      {"line\none\\\nline two", "lineone\n\nline two\n"},
      {R"(\bin3 }}}data)", "data\n"},
      {R"(\uc2\u233xy\u232xyz)", "éèz\n"},
      {R"(\mac caf\'8e \'d2lamp\'d3)", "café “lamp”\n"},
      {R"(\pc caf\'82)", "café\n"},
  };
  for (const auto& one : cases) BOOST_TEST(text_of(one.rtf) == one.text);
}

BOOST_AUTO_TEST_CASE(tracked_changes) {
  const std::string rtf = R"(He {\deleted may}{\revised shall} order.\par End.)";
  BOOST_TEST(text_of(rtf) == "He shall order.\n\nEnd.\n");
  BOOST_TEST(text_of(rtf, Version::original) == "He may order.\n\nEnd.\n");
  // The number of a deleted paragraph goes with it, whether the paragraph's end is deleted too or not.
  for (const char* end : {R"(}\par )", R"(\par })"}) {
    const std::string listed = std::string(R"({\listtext 1.\tab}One.\par {\listtext 2.\tab}{\deleted Two.)") + end +
                               R"({\listtext 3.\tab}Three.\par)";
    BOOST_TEST(text_of(listed) == "1.\tOne.\n\n3.\tThree.\n");
    BOOST_TEST(text_of(listed, Version::original) == "1.\tOne.\n\n2.\tTwo.\n\n3.\tThree.\n");
  }
  BOOST_TEST(text_of(R"({\listtext 1.\tab}One {\deleted two.\par }{\listtext 2.\tab}three.\par)") ==
             "1.\tOne three.\n");
}

BOOST_AUTO_TEST_CASE(places_and_broken_files) {
  const auto document = read("bill.rtf", "{\\rtf1 One\\par Two\\par\\par Three");
  BOOST_REQUIRE(document);
  BOOST_TEST(document->text == "One\n\nTwo\n\nThree\n");
  BOOST_REQUIRE_EQUAL(document->notes.size(), 1);
  BOOST_TEST(document->notes[0].find("cut short") != std::string::npos);
  const auto at = static_cast<uint32_t>(document->text.find("Three"));
  BOOST_REQUIRE_EQUAL(document->places_of({at, at + 5}).size(), 1);
  BOOST_TEST(to_string(document->places_of({at, at + 5})[0]) == "paragraph 4");
  BOOST_TEST(text_of(std::string(100'000, '{')).find("inside one another") != std::string::npos);
  BOOST_TEST(text_of("}}}}\\u99999999999?\\'zz x") == " zz x\n");
  for (const char* before : {"\xEF\xBB\xBF", "\r\n\t "}) {
    const auto late = read("bill.txt", before + std::string("{\\rtf1 One}"));
    BOOST_REQUIRE(late);
    BOOST_TEST(late->format == "rtf");
    BOOST_TEST(late->text == "One\n");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::document
