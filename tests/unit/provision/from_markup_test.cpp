#include "provision/from_markup.h"

#include <boost/test/unit_test.hpp>

#include "document/document.h"
#include "provision/print.h"

using namespace caveat;

namespace {

struct Row {
  const char* name;
  const char* format;
  const char* xml;
  const char* outline;
};

// One law in the shape of each kind of XML.
const Row kRows[] = {
    {"Akoma Ntoso", "akoma-ntoso",
     R"(<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>
  <meta><identification source="#x"><FRBRalias value="Not text"/></identification></meta>
  <preface><p><docTitle>Lamps Act</docTitle></p></preface>
  <body><chapter eId="chp_1"><num>Chapter I</num><heading>General</heading>
    <section eId="sec_1"><num>1.</num><heading>Seizure of lamps</heading>
      <subsection eId="sec_1__subsec_1"><num>(1)</num><content><p>An inspector may seize a lamp<authorialNote
        marker="1"><p>See the notes.</p></authorialNote>.</p></content></subsection>
      <subsection eId="sec_1__subsec_2"><num>(2)</num><intro><p>He shall</p></intro>
        <paragraph eId="sec_1__subsec_2__para_a"><num>(a)</num><content><p>keep it; and</p></content></paragraph>
        <paragraph eId="sec_1__subsec_2__para_b"><num>(b)</num><content><p>give a receipt,</p></content></paragraph>
        <wrapUp><p>before the end of the day.</p></wrapUp></subsection></section>
    <section eId="sec_2"><num>2.</num><content><p><mod>In the Oil Act insert <quotedStructure eId="mod_1"><section
      eId="mod_1__sec_9"><num>9.</num><content><p>Oil is free.</p></content></section></quotedStructure></mod></p>
      </content></section>
  </chapter></body></act></akomaNtoso>)",
     "chapter I \"General\"\n"
     "  section 1 \"Seizure of lamps\"\n"
     "    paragraph 1 “An inspector may seize a lamp.”\n"
     "    paragraph 2 “He shall”\n"
     "      paragraph a “keep it; and”\n"
     "      paragraph b “give a receipt,”\n"
     "      wrap_up “before the end of the day.”\n"
     "  section 2 “In the Oil Act insert”\n"
     "    quoted\n"
     "      section 9 “Oil is free.”\n"},
    {"USLM", "uslm",
     R"(<bill xmlns="http://schemas.gpo.gov/xml/uslm"><meta><docStage>Not text</docStage></meta><main>
<longTitle><docTitle>AN ACT</docTitle><officialTitle>To seize lamps.</officialTitle></longTitle>
<section identifier="/us/bill/s1"><num value="1">SECTION 1. </num><heading>LAMPS.</heading>
<subsection identifier="/us/bill/s1/a"><num value="a">(a) </num><heading>In General.—</heading>
<chapeau>The Secretary may—</chapeau><paragraph identifier="/us/bill/s1/a/1"><num value="1">(1) </num>
<content>seize a lamp; and</content></paragraph><paragraph identifier="/us/bill/s1/a/2"><num value="2">(2) </num>
<content>keep it,</content></paragraph><continuation>for a day.</continuation></subsection></section></main></bill>)",
     "section 1 \"LAMPS\"\n"
     "  paragraph a \"In General\" “The Secretary may—”\n"
     "    paragraph 1 “seize a lamp; and”\n"
     "    paragraph 2 “keep it,”\n"
     "    wrap_up “for a day.”\n"},
    {"CLML", "clml",
     R"(<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"><Contents><ContentsTitle>Not
text</ContentsTitle></Contents><Primary><PrimaryPrelims><Title>Lamps Act 2001</Title><Number>2001 c. 1</Number>
</PrimaryPrelims><Body><Part id="part-1"><Number>Part 1</Number><Title>General</Title>
<P1group><Title>Seizure</Title><P1 id="section-1"><Pnumber>1</Pnumber><P1para>
<P2 id="section-1-1"><Pnumber>1</Pnumber><P2para><Text>A constable may—</Text>
<P3 id="section-1-1-a"><Pnumber>a</Pnumber><P3para><Text>seize a lamp<CommentaryRef Ref="c1"/>; or</Text></P3para></P3>
<P3 id="section-1-1-b"><Pnumber>b</Pnumber><P3para><Text>break it.</Text></P3para></P3></P2para></P2></P1para></P1>
</P1group><P1group><Title>Oil</Title><P1 id="section-2"><Pnumber>2</Pnumber><P1para><Text>After section 3 there is
inserted—</Text><BlockAmendment><P1group><Title>Wicks</Title><P1><Pnumber>3A</Pnumber><P1para><Text>Wicks are free.</Text>
</P1para></P1></P1group></BlockAmendment></P1para></P1></P1group></Part></Body></Primary>
<Commentaries><Commentary id="c1"><Para><Text>Not text</Text></Para></Commentary></Commentaries></Legislation>)",
     "part 1 \"General\"\n"
     "  section 1 \"Seizure\"\n"
     "    paragraph 1 “A constable may—”\n"
     "      point a “seize a lamp; or”\n"
     "      point b “break it.”\n"
     "  section 2 \"Oil\" “After section 3 there is inserted—”\n"
     "    quoted\n"
     "      section 3A \"Wicks\" “Wicks are free.”\n"},
    {"Formex", "formex",
     R"(<ACT xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:noNamespaceSchemaLocation="http://formex.publications.europa.eu/schema/formex-05.51.xd"><BIB.INSTANCE><DATE>Not
text</DATE></BIB.INSTANCE><TITLE><TI><P>Regulation on lamps</P></TI></TITLE><PREAMBLE><GR.CONSID><CONSID><NP>
<NO.P>(1)</NO.P><TXT>Lamps are bright.</TXT></NP></CONSID></GR.CONSID></PREAMBLE><ENACTING.TERMS><DIVISION><TITLE><TI>
<P>CHAPTER I</P></TI><STI><P>GENERAL</P></STI></TITLE><ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART>
<STI.ART>Seizure</STI.ART><PARAG IDENTIFIER="001.001"><NO.PARAG>1.</NO.PARAG><ALINEA>Member States may seize
<QUOT.START CODE="2018"/>lamps<QUOT.END CODE="2019"/><NOTE><P>Not text</P></NOTE>:</ALINEA><ALINEA><LIST><ITEM><NP><NO.P>(a)</NO.P>
<TXT>by day;</TXT></NP></ITEM></LIST></ALINEA></PARAG></ARTICLE></DIVISION></ENACTING.TERMS></ACT>)",
     "preamble\n"
     "  paragraph 1 “Lamps are bright.”\n"
     "chapter I \"GENERAL\"\n"
     "  article 1 \"Seizure\"\n"
     "    paragraph 1 “Member States may seize ‘lamps’:”\n"
     "      point a “by day;”\n"},
    {"Justice Canada", "justice-canada",
     R"(<Statute xmlns:lims="http://justice.gc.ca/lims"><Identification><LongTitle>Lamps Act</LongTitle><RunningHead>Not
text</RunningHead></Identification><Body><Heading level="1"><Label>PART 1</Label><TitleText>General</TitleText></Heading>
<Heading level="2"><TitleText>Seizure</TitleText></Heading><Section lims:id="11"><MarginalNote>Lamps</MarginalNote>
<Label>1</Label><Subsection><Label>(1)</Label><Text>An officer may</Text><Paragraph><Label>(<Emphasis>a</Emphasis>)</Label>
<Text>seize a lamp,</Text></Paragraph><ContinuedSectionSubsection><Text>if it is lit.</Text></ContinuedSectionSubsection>
</Subsection><HistoricalNote>Not text</HistoricalNote></Section><Heading level="1"><Label>PART 2</Label><TitleText>Oil</TitleText>
</Heading><Section lims:id="12"><Label>2</Label><Text>The Act is amended:</Text><AmendedText><Section><Label>9</Label>
<Text>Oil is free.</Text></Section></AmendedText></Section></Body></Statute>)",
     "part 1 \"General\"\n"
     "  division \"Seizure\"\n"
     "    section 1 \"Lamps\"\n"
     "      paragraph 1 “An officer may”\n"
     "        point a “seize a lamp,”\n"
     "        wrap_up “if it is lit.”\n"
     "part 2 \"Oil\"\n"
     "  section 2 “The Act is amended:”\n"
     "    quoted\n"
     "      section 9 “Oil is free.”\n"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(from_markup)

BOOST_AUTO_TEST_CASE(kinds_of_xml_are_told_by_content) {
  for (const Row& row : kRows) {
    for (const char* path : {"law.xml", "law", "law.txt"}) {
      BOOST_TEST_CONTEXT(row.name << " as " << path) {
        const auto document = document::read(path, row.xml);
        BOOST_REQUIRE(static_cast<bool>(document));
        BOOST_TEST(document->format == row.format);
        BOOST_TEST(document->text.find("Not") == std::string::npos);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(outlines) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.name) {
      const auto document = document::read("law.xml", row.xml);
      BOOST_REQUIRE(static_cast<bool>(document));
      BOOST_TEST(provision::print(provision::read_outline(*document), document->text, true) == row.outline);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_whole_act_in_quotation_is_no_amendment) {
  const std::string act = [] {
    std::string sections;
    for (const char* number : {"1", "2", "3"})
      sections += std::string("<section><num>") + number + ".</num><content><p>Lamps are lit.</p></content></section>";
    return sections;
  }();
  const auto document =
      document::read("law.xml",
                     "<akomaNtoso><act><body><section eId='sec_7'><num>7.</num><content><p>The Lamps Act is "
                     "enacted:<quotedStructure>" +
                         act + "</quotedStructure></p></content></section></body></act></akomaNtoso>");
  BOOST_REQUIRE(static_cast<bool>(document));
  const provision::Outline outline = provision::read_outline(*document);
  const auto last = static_cast<provision::Index>(outline.provisions.size() - 1);
  BOOST_TEST(outline.provisions[outline.unit_of(last)].number.in(document->text) == "3");
  BOOST_TEST(outline.eid(1) == "sec_7");
}

BOOST_AUTO_TEST_CASE(says_what_it_is_about) {
  const std::string amended =
      ", to amend the Oil Act, the Wick Act, the Harbour Lights Act and the Lighthouse Keepers Act, to repeal "
      "the Candles Act and to make related and consequential amendments to other Acts of Parliament, and to "
      "provide for the transition from one regime of lighting to the other";
  const std::pair<std::string, std::string> kTitled[] = {
      {"<akomaNtoso><act><preface><longTitle><p>An Act to provide for listening posts</p></longTitle>"
       "<p><docTitle>Lamps Act</docTitle></p></preface><body><section><num>1.</num><heading>Lamps Act</heading>"
       "<content><p>Lamps are lit.</p></content></section></body></act></akomaNtoso>",
       "Lamps Act\nAn Act to provide for listening posts"},
      {"<bill xmlns='http://schemas.gpo.gov/xml/uslm'><main><longTitle><docTitle>AN ACT</docTitle><officialTitle>To "
       "provide "
       "for listening posts.</officialTitle></longTitle><section><num value='1'>1. </num><content>This Act may be "
       "cited as "
       "the “Lamps Act”.</content></section></main></bill>",
       "Lamps Act\nAN ACT\nTo provide for listening posts."},
      {"<Statute xml:lang='en'><Identification><LongTitle>An Act to provide for listening posts" + amended +
           "</LongTitle><ShortTitle>Lamps Act</ShortTitle></Identification><Body><Section><Label>1</Label><Text>Lamps "
           "are "
           "lit.</Text></Section></Body></Statute>",
       "Lamps Act\nAn Act to provide for listening posts" + amended},
  };
  for (const auto& [xml, subject] : kTitled) {
    const auto document = document::read("law.xml", xml);
    BOOST_REQUIRE(static_cast<bool>(document));
    const provision::Outline outline = provision::read_outline(*document);
    BOOST_TEST(outline.title == "Lamps Act");
    BOOST_TEST(outline.subject.substr(0, subject.size()) == subject);
  }
}

// Deeper than any stack would bear, were it followed.
BOOST_AUTO_TEST_CASE(deep_nesting) {
  std::string xml = "<akomaNtoso><act>";
  for (int i = 0; i < 300; ++i) xml += "<paragraph><num>1</num>";
  xml += "<p>Lamps are lit.</p>";
  for (int i = 0; i < 300; ++i) xml += "</paragraph>";
  xml += "</act></akomaNtoso>";
  const auto document = document::read("law.xml", xml);
  BOOST_REQUIRE(static_cast<bool>(document));
  const provision::Outline outline = provision::read_outline(*document);
  for (const provision::Provision& one : outline.provisions) BOOST_TEST(one.depth <= 61);
  BOOST_TEST(outline.provisions.back().next == outline.provisions.size());
  document::Options options;
  options.limits.depth = 100;
  const auto refused = document::read("law.xml", xml, options);
  BOOST_REQUIRE(!refused);
  BOOST_TEST(refused.error().remedy.find("--max-depth") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
