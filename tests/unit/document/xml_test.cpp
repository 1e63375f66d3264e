#include "document/xml.h"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>

using namespace caveat;

BOOST_AUTO_TEST_SUITE(xml_files)

BOOST_AUTO_TEST_CASE(roots) {
  struct Row {
    const char* bytes;
    const char* name;
  };
  const Row rows[] = {
      {"<act/>", "act"},
      {"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <b> --><akn:act x='y'>", "act"},
      {"<!DOCTYPE Bill [<!ENTITY a '>'>]><Bill id=\"1\">", "Bill"},
      {"Article 1", ""},
      {"<5 years", ""},
      {"", ""},
      {"<!-- never ends", ""},
      {"<?xml", ""},
  };
  for (const Row& row : rows) BOOST_TEST(document::xml_root(row.bytes).name == row.name, row.bytes);
}

BOOST_AUTO_TEST_CASE(charsets) {
  BOOST_TEST(document::declared_charset("<?xml version='1.0' encoding='iso-8859-1'?><a/>") == "iso-8859-1");
  BOOST_TEST(document::declared_charset("<?xml version='1.0'?><a encoding='x'/>") == "");
  const auto document =
      document::read("a.xml", "<?xml version='1.0' encoding='ISO-8859-1'?><akomaNtoso><p>Libert\xE9</p></akomaNtoso>");
  BOOST_REQUIRE(static_cast<bool>(document));
  BOOST_TEST(document->text == "Liberté\n");
}

// Entities are never defined by the file: nothing expands, and nothing outside is read.
BOOST_AUTO_TEST_CASE(entities) {
  const auto document =
      document::read("a.xml",
                     "<!DOCTYPE a [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c SYSTEM "
                     "'file:///etc/passwd'>]><akomaNtoso><p>Law &b; &c; &sect; &amp; &#167;</p></akomaNtoso>");
  BOOST_REQUIRE(static_cast<bool>(document));
  BOOST_TEST(document->text == "Law &b; &c; § & §\n");
}

BOOST_AUTO_TEST_CASE(mistakes_have_their_line) {
  const auto document = document::read("a.xml", "<akomaNtoso>\n<p>Law</p>\n</act></akomaNtoso>");
  BOOST_REQUIRE(!document);
  BOOST_TEST(document.error().line == 3);
  BOOST_TEST(document.error().message.find("well-formed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(other_kinds_are_named) {
  const auto document = document::read("a.xml", "<recipe><p>Law</p></recipe>");
  BOOST_REQUIRE(!document);
  BOOST_TEST(document.error().message.find("<recipe>") != std::string::npos, document.error().to_string());
}

BOOST_AUTO_TEST_CASE(places) {
  const auto document = document::read(
      "a.xml",
      "<akomaNtoso><act><section eId=\"sec_1\">\n<num>1.</num><content><p>A &lt;b&gt;</p>\n<p>The <i>officer</i> "
      "may</p></content></section></act></akomaNtoso>");
  BOOST_REQUIRE(static_cast<bool>(document));
  for (const char* word : {"1.", "The", "officer", "may"}) {
    const auto offset = static_cast<uint32_t>(document->text.find(word));
    BOOST_TEST(std::string_view(document->source).substr(document->map.to_source(offset)).starts_with(word), word);
  }
  const auto places = document->places_of({static_cast<uint32_t>(document->text.find("officer")), 0});
  BOOST_REQUIRE(places.size() == 1u);
  BOOST_TEST(places[0].id == "sec_1");
  BOOST_TEST(places[0].element == "akomaNtoso/act/section/content/p[2]/i");
}

BOOST_AUTO_TEST_CASE(units_of_an_order_are_articles) {
  const auto document = document::read(
      "law.xml",
      "<Legislation><ukm:Metadata "
      "xmlns:ukm='u'><ukm:SecondaryMetadata><ukm:DocumentClassification><ukm:DocumentMinorType "
      "Value='order'/></ukm:DocumentClassification></ukm:SecondaryMetadata></ukm:Metadata><Body><P1group><Title>Oil"
      "</Title><P1><Pnumber>1</Pnumber><Text>Oil is free.</Text></P1></P1group><P1group><Title>Wicks</Title><P1><Text>"
      "Wicks.</Text></P1><Note/><P1><Text>Glass.</Text></P1></P1group></Body></Legislation>");
  BOOST_REQUIRE(static_cast<bool>(document));
  std::vector<std::string> kinds;
  for (const document::Element& element : document->elements) kinds.emplace_back(element.kind);
  const std::vector<std::string> expected = {"article", "subdivision", "article", "article"};
  BOOST_TEST(kinds == expected, boost::test_tools::per_element());
}

// Each of these took minutes when every section looked at all the nodes beside it, or at the file's metadata.
BOOST_AUTO_TEST_CASE(hostile_legislation) {
  const auto many = [](const std::string& piece) {
    std::string out;
    for (int i = 0; i < 100000; ++i) out += piece;
    return out;
  };
  const std::string section = "<P1><Text>Oil is free.</Text></P1>";
  const std::pair<const char*, std::string> rows[] = {
      {"sections of one group", "<Body><P1group>" + many(section) + "</P1group></Body>"},
      {"other nodes of a group", "<Body><P1group>" + many("<Note/>") + many(section) + "</P1group></Body>"},
      {"nodes before the body", many("<Note/>") + "<Body>" + many(section) + "</Body>"},
      {"metadata", "<Metadata>" + many("<Note/>") + "</Metadata><Body>" + many(section) + "</Body>"},
  };
  for (const auto& [name, held] : rows) {
    const auto start = std::chrono::steady_clock::now();
    const auto document = document::read("law.xml", "<Legislation>" + held + "</Legislation>");
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    BOOST_TEST(taken.count() < 20.0, name);
    BOOST_TEST(static_cast<bool>(document), name);
  }
}

BOOST_AUTO_TEST_CASE(huge_identifiers_are_none) {
  const std::string id(size_t{1} << 20, 'a');
  const auto document =
      document::read("law.xml", "<akomaNtoso><act><body><section eId='" + id + "'><num>1.</num><content><p id='" + id +
                                    "'>Lamps are lit.</p></content></section></body></act></akomaNtoso>");
  BOOST_REQUIRE(static_cast<bool>(document));
  BOOST_REQUIRE(document->elements.size() == 1u);
  BOOST_TEST(document->elements[0].id.empty());
  const auto at = static_cast<uint32_t>(document->text.find("Lamps"));
  for (const document::Place& place : document->places_of({at, at + 5})) BOOST_TEST(place.id.empty());
}

BOOST_AUTO_TEST_SUITE_END()
