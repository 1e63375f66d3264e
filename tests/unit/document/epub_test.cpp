#include <boost/test/unit_test.hpp>

#include "document/document.h"
#include "document/package.h"

using namespace caveat;

namespace {

std::string book(const std::vector<document::Part>& more) {
  std::vector<document::Part> parts = {
      {"mimetype", "application/epub+zip", false},
      {"META-INF/container.xml",
       "<container><rootfiles><rootfile full-path=\"OEBPS/content.opf\"/></rootfiles></container>"},
      {"OEBPS/content.opf",
       "<package>\n<manifest>\n<item id='n' href='nav.xhtml' properties='nav'/><item id='b' href='text/two%20.xhtml'/>"
       "<item id='a' href='text/one.xhtml'/>\n</manifest>\n<spine>\n<itemref idref='n'/><itemref idref='a'/><itemref "
       "idref='b'/>"
       "<itemref idref='a'/></spine></package>"},
      {"OEBPS/nav.xhtml", "<html><p>Contents</p></html>"},
  };
  parts.insert(parts.end(), more.begin(), more.end());
  return *document::write_package("", parts);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(epub)

BOOST_AUTO_TEST_CASE(pages_in_order) {
  const auto document =
      document::read("law", book({{"OEBPS/text/two .xhtml", "<html><body><p id='x'>Oil is free.</p></body></html>"},
                                  {"OEBPS/text/one.xhtml", "<html><body><p>Lamps are lit.</p></body></html>"}}));
  BOOST_REQUIRE(static_cast<bool>(document));
  BOOST_TEST(document->format == "epub");
  BOOST_TEST(document->text == "Lamps are lit.\n\nOil is free.\n");
  const auto places = document->places_of({static_cast<uint32_t>(document->text.find("Oil")), 0});
  BOOST_REQUIRE(places.size() == 1u);
  BOOST_TEST(document::to_string(places[0]) == "OEBPS/text/two .xhtml, § x");
}

BOOST_AUTO_TEST_CASE(broken_books) {
  const std::vector<std::vector<document::Part>> rows = {{}, {{"OEBPS/text/one.xhtml", std::string("\0\1\2\3", 4)}}};
  for (const auto& parts : rows) BOOST_TEST(!document::read("law.epub", book(parts)));
  const std::string sound = book({{"OEBPS/text/one.xhtml", "<p>Lamps</p>"}, {"OEBPS/text/two .xhtml", "<p>Oil</p>"}});
  BOOST_TEST(static_cast<bool>(document::read("law.epub", sound)));
  BOOST_TEST(!document::read("law.epub", sound.substr(0, sound.size() / 2)));
  const auto short_of_one = document::read("law.epub", book({{"OEBPS/text/one.xhtml", "<p>Lamps are lit.</p>"}}));
  BOOST_REQUIRE(short_of_one);
  BOOST_TEST(short_of_one->text == "Lamps are lit.\n");
  BOOST_REQUIRE_EQUAL(short_of_one->notes.size(), 1);
  BOOST_TEST(short_of_one->notes[0].find("\"OEBPS/text/two .xhtml\" is missing") != std::string::npos);
  const auto locked = document::read(
      "law.epub", book({{"OEBPS/text/one.xhtml", "\x8A\x11"},
                        {"META-INF/encryption.xml", "<e><CipherReference URI=\"OEBPS/text/one.xhtml\"/></e>"}}));
  BOOST_REQUIRE(!locked);
  BOOST_TEST(locked.error().message.find("protected") != std::string::npos);
  document::Options options;
  options.limits.unpacked_size = 100;
  BOOST_TEST(!document::read("law.epub", sound, options));
}

BOOST_AUTO_TEST_SUITE_END()
