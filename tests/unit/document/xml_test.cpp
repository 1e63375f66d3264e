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

BOOST_AUTO_TEST_CASE(names_of_its_own_are_noted) {
  const char* definitions = "<!DOCTYPE akomaNtoso [<!ENTITY who 'officer'><!ENTITY nbsp '&#160;'>]>";
  const std::pair<const char*, size_t> rows[] = {{"An &who; may", 1}, {"An&nbsp;officer may", 0}, {"An who; may", 0}};
  for (const auto& [words, notes] : rows) {
    const auto document = document::read(
        "a.xml", definitions + std::string("<akomaNtoso><act><body><p>") + words + "</p></body></act></akomaNtoso>");
    BOOST_REQUIRE(static_cast<bool>(document));
    BOOST_REQUIRE(document->notes.size() == notes);
    if (notes > 0) BOOST_TEST(document->notes[0].find("&who;") != std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(lists_that_say_how_they_count) {
  const std::string items =
      "<ListItem><Para><Text>see;</Text></Para></ListItem><ListItem "
      "NumberOverride='(aa)'><Para><Text>hear;</Text></Para>"
      "</ListItem><ListItem><Para><Text>tell.</Text></Para></ListItem>";
  const std::pair<const char*, const char*> rows[] = {
      {"Type='alpha' Decoration='parens'", "(a)\n\nsee;\n\n(aa)\n\nhear;\n\n(c)\n\ntell.\n"},
      {"Type='romanupper' Decoration='period'", "I.\n\nsee;\n\n(aa)\n\nhear;\n\nIII.\n\ntell.\n"},
      {"Decoration='none'", "1\n\nsee;\n\n(aa)\n\nhear;\n\n3\n\ntell.\n"}};
  for (const auto& [list, text] : rows) {
    const auto document = document::read("a.xml", "<Legislation><Primary><OrderedList " + std::string(list) + ">" +
                                                      items + "</OrderedList></Primary></Legislation>");
    BOOST_REQUIRE(static_cast<bool>(document));
    BOOST_TEST(document->text == text);
    BOOST_REQUIRE(document->elements.size() == 3u);
    BOOST_TEST(document->elements[1].number.in(document->text) == "(aa)");
  }
  const auto bullets = document::read(
      "a.xml", "<Legislation><Primary><UnorderedList>" + items + "</UnorderedList></Primary></Legislation>");
  BOOST_REQUIRE(static_cast<bool>(bullets));
  BOOST_TEST(bullets->text == "see;\n\nhear;\n\ntell.\n");
}

BOOST_AUTO_TEST_CASE(what_stands_in_a_sentence) {
  const std::pair<const char*, const char*> rows[] = {
      {"<akomaNtoso><bill><body><p>He may <ins>light the</ins><del>put out</del> lamps.</p></body></bill></akomaNtoso>",
       "He may light the lamps.\n"},
      {"<akomaNtoso><bill><body><ins><p>He may light lamps.</p></ins><p>More.</p></body></bill></akomaNtoso>",
       "He may light lamps.\n\nMore.\n"},
      {"<akomaNtoso><act><preface><p>The <docTitle>Lamps Act</docTitle></p></preface><body><p>The <docTitle>Oil"
       " Act</docTitle> ends.</p></body></act></akomaNtoso>",
       "The\n\nLamps Act\n\nThe Oil Act ends.\n"},
      {"<akomaNtoso><act><body><p>All lamps<sup>1</sup> of 4 m<sup>2</sup>.</p></body></act></akomaNtoso>",
       "All lamps 1 of 4 m2.\n"},
      {"<Legislation><Primary><Text>All lamps<Superior>1</Superior></Text></Primary></Legislation>", "All lamps 1\n"},
      {"<Statute><Identification/><Text>All lamps<Sup>1</Sup></Text></Statute>", "All lamps 1\n"},
      {"<section><num value='1'>1</num><p>All lamps<sup>1</sup></p></section>", "1\n\nAll lamps 1\n"},
      {"<ACT><!-- formex --><P>All lamps<HT TYPE='SUP'>1</HT></P></ACT>", "All lamps 1\n"},
  };
  for (const auto& [xml, text] : rows) {
    const auto document = document::read("law.xml", xml);
    BOOST_REQUIRE_MESSAGE(static_cast<bool>(document), xml);
    BOOST_TEST(document->text == text);
  }
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

// The bracket that is printed after a number stands nowhere in the file; words after it do.
BOOST_AUTO_TEST_CASE(a_number_with_marks_in_it) {
  const std::string file =
      "<Legislation><Body><P1><Pnumber>1</Pnumber><P1para><P2><Pnumber>1<Addition/>A</Pnumber><P2para><Text>Oil is "
      "free.</Text></P2para></P2></P1para></P1></Body></Legislation>";
  const auto document = document::read("law.xml", file);
  BOOST_REQUIRE(static_cast<bool>(document));
  const auto& runs = document->map.runs;
  for (size_t i = 1; i < runs.size(); ++i) BOOST_TEST(runs[i - 1].source <= runs[i].source);
  const auto at = document->text.find("Oil");
  BOOST_REQUIRE(at != std::string::npos);
  BOOST_TEST(document->map.to_source(static_cast<uint32_t>(at)) == file.find("Oil"));
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
