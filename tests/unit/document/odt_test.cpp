#include <boost/test/unit_test.hpp>

#include "document/comment.h"
#include "document/office_files.h"

namespace caveat::document {
namespace {

BOOST_AUTO_TEST_SUITE(odt)

std::string text_of(const std::string& bytes, Version version = Version::accepted) {
  const auto document = read("bill.odt", bytes, {.format = "", .version = version, .limits = {}});
  return document ? document->text : "ERROR " + document.error().message;
}

BOOST_AUTO_TEST_CASE(body) {
  const struct {
    const char* body;
    const char* text;
  } cases[] = {
      {"<text:h text:outline-level=\"1\">Access</text:h><text:p>The <text:span>Director</text:span>\n  may<text:s "
       "text:c=\"2\"/>order.</text:p><text:p/>",
       "Access\n\nThe Director may  order.\n"},
      {"<text:p>(a)<text:tab/>data<text:line-break/>kept &amp; held</text:p>", "(a)\tdata\nkept & held\n"},
      {"<text:p>inter\xC2\xAD"
       "ception</text:p>",
       "interception\n"},
      {"<text:p>Keep<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
       "<text:p>See Act 4.</text:p></text:note-body></text:note> data.</text:p><text:p>End.</text:p>",
       "Keep data.\n\nEnd.\n\n[1] See Act 4.\n"},
      {"<text:p>One<office:annotation><text:p>a comment</text:p></office:annotation> two</text:p>", "One two\n"},
      {"<text:table-of-content><text:index-body><text:p>Contents</text:p></text:index-body></text:table-of-content>"
       "<text:section><text:p>Law</text:p></text:section>",
       "Law\n"},
      {"<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>(1)</text:p></"
       "table:table-cell>"
       "<table:table-cell><text:p>A provider shall keep data.</text:p></table:table-cell></table:table-row>"
       "</table:table-header-rows></table:table><text:p>After</text:p>",
       "(1) A provider shall keep data.\n\nAfter\n"},
      {"<text:p><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>Around</text:p>",
       "Around\n\nBox\n"},
      {"<text:p>Shown <text:span text:style-name=\"H\">hidden</text:span></text:p>", "Shown \n"},
      {"<text:p>Keep<text:span text:style-name=\"S\">1</text:span> data<text:span text:style-name=\"P\">2</text:span> "
       "on"
       " 4 m<text:span text:style-name=\"S\">2</text:span>, Act<text:span text:style-name=\"D\">5</text:span></text:p>",
       "Keep 1 data 2 on 4 m2, Act5\n"},
  };
  const std::string styles =
      "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>"
      "<style:style style:name=\"S\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"
      "<style:style style:name=\"P\"><style:text-properties style:text-position=\"33% 58%\"/></style:style>"
      "<style:style style:name=\"D\"><style:text-properties style:text-position=\"-33% 58%\"/></style:style>";
  for (const auto& one : cases) BOOST_TEST(text_of(odt_of(one.body, styles)) == one.text);
}

BOOST_AUTO_TEST_CASE(numbers_of_lists) {
  const std::string styles =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
      "style:num-prefix=\"Article \"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" "
      "style:num-prefix=\"(\" style:num-suffix=\")\"/><text:list-level-style-number text:level=\"3\" "
      "style:num-format=\"1\" text:display-levels=\"3\"/></text:list-style>"
      "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" "
      "style:num-list-format=\"Part %1%:\"/></text:list-style>"
      "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"§\"/>"
      "</text:list-style>";
  const auto item = [](const std::string& content) { return "<text:list-item>" + content + "</text:list-item>"; };
  const std::string x = "<text:p>x</text:p>";
  const struct {
    std::string body;
    const char* text;
  } cases[] = {
      {"<text:list text:style-name=\"L\">" + item(x + x + "<text:list>" + item(x) + item(x) + "</text:list>") +
           item(x) + item("<text:list>" + item("<text:list>" + item(x) + "</text:list>") + "</text:list>") +
           "</text:list>",
       "Article 1 x\n\nx\n\n(a) x\n\n(b) x\n\nArticle 2 x\n\n2.a.1 x\n"},
      {"<text:list xml:id=\"a\" text:style-name=\"N\">" + item(x) +
           "</text:list><text:list text:style-name=\"N\" "
           "text:continue-numbering=\"true\">" +
           item(x) + "</text:list><text:list text:style-name=\"N\">" + item(x) +
           "</text:list><text:list text:continue-list=\"a\" text:style-name=\"N\">" + item(x) + "</text:list>",
       "Part I: x\n\nPart II: x\n\nPart I: x\n\nPart III: x\n"},
      {"<text:list text:style-name=\"B\"><text:list-header>" + x + "</text:list-header>" + item(x) + "</text:list>",
       "x\n\n• x\n"},
      {"<text:list text:style-name=\"L\"><text:list-item text:start-value=\"7\">" + x + "</text:list-item>" + item(x) +
           "</text:list>",
       "Article 7 x\n\nArticle 8 x\n"},
  };
  for (const auto& one : cases) BOOST_TEST(text_of(odt_of(one.body, styles)) == one.text);
}

BOOST_AUTO_TEST_CASE(headings_begin_anew) {
  const std::string outline =
      "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" "
      "style:num-prefix=\"Article "
      "\"/></text:outline-style>";
  const std::string heading = "<text:h text:outline-level=\"1\"";
  BOOST_TEST(text_of(odt_of(heading + ">x</text:h>" + heading +
                                " text:restart-numbering=\"true\" text:start-value=\"5\">x</text:h>" + heading +
                                ">x</text:h>" + heading + " text:restart-numbering=\"true\">x</text:h>",
                            outline)) == "Article 1 x\n\nArticle 5 x\n\nArticle 6 x\n\nArticle 1 x\n");
}

BOOST_AUTO_TEST_CASE(ways_to_count) {
  const std::pair<const char*, const char*> cases[] = {{"أ, ب, ت, ...", "ب"},
                                                       {"א, י, ק, ...", "ב"},
                                                       {"一, 二, 三, ...", "二"},
                                                       {"А, Б, .., Аа, Аб, ... (ru)", "Б"},
                                                       {"①", "②"},
                                                       {"1st", "2nd"},
                                                       {"001", "002"},
                                                       {"i", "ii"}};
  const auto of = [](const std::string& format) {
    return read(
        "bill.odt",
        odt_of("<text:list text:style-name=\"L\"><text:list-item><text:p>x</text:p></text:list-item></text:list>",
               "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
               "text:start-value=\"2\" style:num-suffix=\")\" style:num-format=\"" +
                   format + "\"/></text:list-style>"));
  };
  for (const auto& [format, label] : cases) {
    const auto document = of(format);
    BOOST_REQUIRE(document);
    BOOST_TEST(document->text == label + std::string(") x\n"), format);
    BOOST_TEST(document->notes.empty(), format);
  }
  const auto unknown = of("А, Б, .., Аа, Аб, ... (bg)");
  BOOST_REQUIRE(unknown);
  BOOST_TEST(unknown->text == "2) x\n");
  BOOST_TEST(unknown->notes.size() == 1u);
}

BOOST_AUTO_TEST_CASE(tracked_changes) {
  const std::string body =
      "<text:tracked-changes><text:changed-region xml:id=\"c1\"><text:insertion/></text:changed-region>"
      "<text:changed-region xml:id=\"c2\"><text:deletion><text:p>may</text:p></text:deletion></text:changed-region>"
      "<text:changed-region xml:id=\"c3\"><text:deletion><text:p> Old.</text:p><text:p>Gone</text:p></text:deletion>"
      "</text:changed-region></text:tracked-changes><text:p>He <text:change text:change-id=\"c2\"/><text:change-start "
      "text:change-id=\"c1\"/>shall<text:change-end text:change-id=\"c1\"/> order.<text:change text:change-id=\"c3\"/>"
      "</text:p><text:p>End.</text:p>";
  BOOST_TEST(text_of(odt_of(body)) == "He shall order.\n\nEnd.\n");
  BOOST_TEST(text_of(odt_of(body), Version::original) == "He may order. Old.\n\nGone\n\nEnd.\n");
}

BOOST_AUTO_TEST_CASE(hostile) {
  const std::string fine = odt_of("<text:p>Every provider shall keep data.</text:p>");
  for (size_t size = 60; size < fine.size(); size += 7)
    BOOST_TEST(!read("bill.odt", std::string_view(fine).substr(0, size)));
  std::string deep;
  for (int i = 0; i < 20'000; ++i) deep += "<text:list>";
  for (int i = 0; i < 20'000; ++i) deep += "</text:list>";
  BOOST_TEST(text_of(odt_of(deep)).find("inside one another") != std::string::npos);
  const std::string locked = *write_package(fine, {{"META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"}});
  BOOST_TEST(text_of(locked).find("protected by a password") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(comments_on_exact_words) {
  const struct {
    const char* body;
    const char* words;
  } cases[] = {
      {"<text:p>A provider shall retain traffic data.</text:p>", "retain traffic"},
      {"<text:p>A <text:span>pro</text:span>vider &amp; all</text:p>", "provider & all"},
      {"<text:p>Whole</text:p>", "Whole"},
      {"<text:p>One two</text:p><text:p>three</text:p>", "two\n\nthree"},
  };
  for (const auto& one : cases) {
    const std::string bytes = odt_of(one.body);
    const auto document = read("bill.odt", bytes);
    BOOST_REQUIRE(document);
    const auto at = static_cast<uint32_t>(document->text.find(one.words));
    const Span span{at, at + static_cast<uint32_t>(std::string_view(one.words).size())};
    const auto out = write_odt(*document, {{span, {{{"See "}, {"this", true, "https://example.org/?a=1&b=2"}}}}},
                               {"caveat", "cv", "2026-01-01T00:00:00Z"});
    BOOST_REQUIRE(out);
    BOOST_TEST(text_of(*out) == document->text);
    auto before = Package::open(bytes, {}), after = Package::open(*out, {});
    BOOST_TEST(*before->part("styles.xml") == *after->part("styles.xml"));
    BOOST_TEST(*before->part("mimetype") == *after->part("mimetype"));
    std::string xml = *after->part("content.xml");
    const size_t begin = xml.find("<office:annotation ");
    const size_t words = xml.find("</office:annotation>") + std::string_view("</office:annotation>").size();
    const size_t end = xml.find("<office:annotation-end");
    std::string fragment = xml.substr(words, end - words);
    const std::pair<std::string, std::string> shown[] = {
        {"</text:p><text:p>", "\n\n"}, {"<text:span>", ""}, {"</text:span>", ""}, {"&amp;", "&"}};
    for (const auto& [raw, as] : shown) {
      const size_t found = fragment.find(raw);
      if (found != std::string::npos) fragment.replace(found, raw.size(), as);
    }
    BOOST_TEST(fragment == one.words);
    // Taken out again, everything is as it was.
    xml.erase(end, xml.find("/>", end) + 2 - end);
    xml.erase(begin, words - begin);
    BOOST_TEST(xml == *before->part("content.xml"));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::document
