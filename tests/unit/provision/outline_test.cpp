// Outlines, as tables of a text and its print.
#include "provision/outline.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "provision/print.h"

namespace caveat::provision::test {
namespace {

struct Row {
  std::string name;
  std::string text;
  std::string outline;
};

const std::vector<Row> kRows = {
    {"articles, paragraphs and points",
     "Article 9\n\nStored data\n\n1. A Party may require a provider to:\n\n(a) keep data, where:\n\n(i) an order names "
     "them; and\n\n(ii) "
     "the order is in force;\n\n(b) hand them over.\n\n2. Paragraph 1 does not apply to content.\n",
     "article 9 \"Stored data\"\n"
     "  paragraph 1 “A Party may require a provider to:”\n"
     "    point a “keep data, where:”\n"
     "      point i “an order names them; and”\n"
     "      point ii “the order is in force;”\n"
     "    point b “hand them over.”\n"
     "  paragraph 2 “Paragraph 1 does not apply to content.”\n"},
    {"items in one line",
     "3. Powers\n(1) An officer may— (a) search premises; and (b) copy data. (2) A card is shown.\n",
     "section 3 \"Powers\"\n"
     "  paragraph 1 “An officer may—”\n"
     "    point a “search premises; and”\n"
     "    point b “copy data.”\n"
     "  paragraph 2 “A card is shown.”\n"},
    {"items in one line with a degree sign",
     "Article 9\n\nThe Centre has the powers: 1° to watch transactions; 2° to freeze them. It may wait; 30 days are "
     "enough.\n",
     "article 9 “The Centre has the powers:”\n"
     "  paragraph 1 “to watch transactions;”\n"
     "  paragraph 2 “to freeze them. It may wait; 30 days are enough.”\n"},
    {"the first paragraph of the first article has its number",
     "Article 1\n\nScope\n\n1. This Directive covers orders.\n\n2. It does not cover content.\n",
     "article 1 \"Scope\"\n"
     "  paragraph 1 “This Directive covers orders.”\n"
     "  paragraph 2 “It does not cover content.”\n"},
    {"a sentence that a note in brackets closes is no heading of the next section",
     "11. Appeals\nAn appeal is heard under the Courts Code. [Cap. 12]\n\n12. Evidence of signals\nA record is "
     "evidence.\n",
     "section 11 \"Appeals\" “An appeal is heard under the Courts Code. [Cap. 12]”\n"
     "section 12 \"Evidence of signals\" “A record is evidence.”\n"},
    {"a heading that ends with an abbreviation",
     "5. Gates\nA gate is shut.\n\n## Power to close roads, etc.\n\n6. —(1) An officer may close a road. (2) He may "
     "open "
     "it.\n",
     "section 5 \"Gates\" “A gate is shut.”\n"
     "section 6 \"Power to close roads, etc\"\n"
     "  paragraph 1 “An officer may close a road.”\n"
     "  paragraph 2 “He may open it.”\n"},
    {"a sentence with a blank before its full stop is no heading of the next section",
     "11. Meetings\nThe Minister prescribes how the Committee meets .\n\n12. Removal of members\nA member may be "
     "removed.\n",
     "section 11 \"Meetings\" “The Minister prescribes how the Committee meets .”\n"
     "section 12 \"Removal of members\" “A member may be removed.”\n"},
    {"a sentence that leads into a list is no heading",
     "## Offences by clerks\n\n7. Any clerk or other person employed who — (a) sells a list; or (b) burns it, commits "
     "an "
     "offence.\n",
     "section 7 \"Offences by clerks\" “Any clerk or other person employed who —”\n"
     "  point a “sells a list; or”\n"
     "  point b “burns it, commits an offence.”\n"},
    {"words that close a list",
     "10. Search\n(1) Where an officer believes that—\n\n(a) data are there; and\n\n(b) they may be lost;\n\nthe "
     "officer may apply for a "
     "warrant.\n",
     "section 10 \"Search\"\n"
     "  paragraph 1 “Where an officer believes that—”\n"
     "    point a “data are there; and”\n"
     "    point b “they may be lost;”\n"
     "    wrap_up “the officer may apply for a warrant.”\n"},
    {"a heading with nothing under it is what the provision says",
     "1. Short title. This Act is the Signals Act.\n\n2. Act to bind the State.\n\n3. Fees\nNo fee is charged.\n",
     "section 1 \"Short title\" “This Act is the Signals Act.”\n"
     "section 2 \"Act to bind the State\" “Act to bind the State”\n"
     "section 3 \"Fees\" “No fee is charged.”\n"},
    {"a list of headings that come again is a table of contents",
     "SIGNALS ACT\n\n1. Short title.\n\n2. Interpretation.\n\n3. Interception.\n\n4. Offences.\n\n1. Short "
     "title.\nThis Act is the Signals "
     "Act.\n\n2. Interpretation.\nA signal is a wave.\n\n3. Interception.\nNo person shall intercept a signal.\n\n4. "
     "Offences.\nA person who "
     "intercepts a signal commits an offence.\n",
     "contents\n"
     "section 1 \"Short title\" “This Act is the Signals Act.”\n"
     "section 2 \"Interpretation\" “A signal is a wave.”\n"
     "section 3 \"Interception\" “No person shall intercept a signal.”\n"
     "section 4 \"Offences\" “A person who intercepts a signal commits an offence.”\n"},
    {"chapters and parts whose number a dash or colon joins to the word",
     "CHAPTER-I\n\nSIGNALS\n\n1. Watching.—(1) An officer may watch.\n\nCHAPTER - II\n\nTRIAL\n\n2. Courts.—(1) A "
     "court may sit.\n\nChapter: 3\n\nEND\n\n3. Repeal.—(1) The old Act is repealed.\n\nChapter - of "
     "accidents is no heading.\n",
     "chapter I \"SIGNALS\"\n"
     "  section 1 \"Watching\"\n"
     "    paragraph 1 “An officer may watch.”\n"
     "chapter II \"TRIAL\"\n"
     "  section 2 \"Courts\"\n"
     "    paragraph 1 “A court may sit.”\n"
     "chapter 3 \"END\"\n"
     "  section 3 \"Repeal\"\n"
     "    paragraph 1 “The old Act is repealed.”\n"
     "      paragraph “Chapter - of accidents is no heading.”\n"},
    {"a section that holds articles is a division",
     "CHAPTER I\n\nSection 1\n\nGeneral\n\nArticle 1\n\nAim\n\nThe aim is cooperation.\n",
     "chapter I\n"
     "  division 1 \"General\"\n"
     "    article 1 \"Aim\" “The aim is cooperation.”\n"},
    {"what a bill inserts is quoted",
     "2.\n\nThe Act is amended by adding the following after section 40:\n\nTracking\n40.1\n\n(1)\n\nA judge may issue "
     "a "
     "warrant.\n\n3.\n\nSection 50 of the Act is repealed.\n",
     "section 2 “The Act is amended by adding the following after section 40:”\n"
     "  quoted\n"
     "    section 40.1 \"Tracking\"\n"
     "      paragraph 1 “A judge may issue a warrant.”\n"
     "section 3 “Section 50 of the Act is repealed.”\n"},
    {"an excerpt after a title: a heading, and the list below it",
     "SIGNALS ACT 2031\n\nAn Act to provide for the reading of signals.\n\n23B Officers to be told\n(1) An officer "
     "must "
     "be told.\n(2) He may reply.\n",
     "preamble “An Act to provide for the reading of signals.”\n"
     "section 23B \"Officers to be told\"\n"
     "  paragraph 1 “An officer must be told.”\n"
     "  paragraph 2 “He may reply.”\n"},
    {"an excerpt after a title: a list behind a dash",
     "SIGNALS ACT 2031\n\nAn Act to provide for the reading of signals.\n\n18.—(1) An officer must be told.\n(2) He "
     "may "
     "reply.\n",
     "preamble “An Act to provide for the reading of signals.”\n"
     "section 18\n"
     "  paragraph 1 “An officer must be told.”\n"
     "  paragraph 2 “He may reply.”\n"},
    {"numbers of articles in brackets, with a bar or a dash",
     "Article (29)\nThe clerk keeps the keys.\n\nArticle 30/A\nThe keys are counted.\n\nArticle 31-b\nThe count is "
     "open.\n",
     "article 29 “The clerk keeps the keys.”\n"
     "article 30/A “The keys are counted.”\n"
     "article 31-b “The count is open.”\n"},
    {"paragraphs of an article with the sign of a section",
     "Article 8ter\n§ 1. The judge may:\n1) look;\n2) ask.\n§ 2. He tells the owner.\n",
     "article 8ter\n"
     "  paragraph 1 “The judge may:”\n"
     "    point 1 “look;”\n"
     "    point 2 “ask.”\n"
     "  paragraph 2 “He tells the owner.”\n"},
    {"nothing to read", "", ""},
    {"words without structure", "A letter about nothing in particular.\n",
     "preamble “A letter about nothing in particular.”\n"},
};

BOOST_AUTO_TEST_SUITE(outline)

BOOST_AUTO_TEST_CASE(prints_as_expected) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.name) { BOOST_TEST(print(read_outline(row.text), row.text, true) == row.outline); }
  }
}

// Whatever the text: provisions are in preorder, their spans hold their children's, and runs lie inside their
// provision, in order.
void check_shape(const std::string& text) {
  const Outline outline = read_outline(text);
  BOOST_REQUIRE(!outline.provisions.empty());
  uint32_t last = 0;
  for (Index i = 0; i < outline.provisions.size(); i++) {
    const Provision& p = outline.provisions[i];
    BOOST_REQUIRE_LE(p.span.begin, p.span.end);
    BOOST_REQUIRE_LE(p.span.end, text.size());
    BOOST_REQUIRE_GT(p.next, i);
    BOOST_REQUIRE_LE(p.next, outline.provisions.size());
    BOOST_REQUIRE_LE(p.run_begin, p.run_end);
    BOOST_REQUIRE_LE(p.run_end, outline.runs.size());
    if (i > 0) {
      const Provision& parent = outline.provisions[p.parent];
      BOOST_REQUIRE_LT(p.parent, i);
      BOOST_REQUIRE_LE(p.next, parent.next);
      BOOST_REQUIRE_EQUAL(p.depth, parent.depth + 1);
      if (!p.span.empty()) BOOST_REQUIRE(parent.span.contains(p.span));
    }
    for (const Span run : outline.runs_of(i)) {
      BOOST_REQUIRE_GE(run.begin, last);
      BOOST_REQUIRE(p.span.contains(run));
      last = run.end;
    }
  }
}

BOOST_AUTO_TEST_CASE(keeps_its_shape) {
  for (const Row& row : kRows) BOOST_TEST_CONTEXT(row.name) {
      check_shape(row.text);
    }
}

BOOST_AUTO_TEST_CASE(survives_damage) {
  std::string nested;
  for (int i = 0; i < 400; i++)
    nested += "(" + std::string(1, static_cast<char>('a' + i % 26)) + ") if— (i) x— (A) y— (1) z—\n";
  std::string quotes;
  for (int i = 0; i < 300; i++)
    quotes += "1. The Act is amended by inserting the following:\n\n“(a) is amended by inserting the following:\n\n";
  const std::vector<std::string> texts = {nested,
                                          quotes,
                                          std::string(100000, ' '),
                                          std::string(100000, '\n'),
                                          std::string(100000, '('),
                                          std::string(5000, '>') + "\n(a)",
                                          "(a)(b)(c)(i)(ii)(1)",
                                          "1.\n1.\n1.\n1.",
                                          "Article\n\nArticle 5",
                                          "###\n#\n####### x",
                                          "“",
                                          "\"\n\"",
                                          "---\n",
                                          "\f\f\f",
                                          "Part\nPart I\nPart I\nSchedule\nSchedule\n",
                                          "第条\n第一条",
                                          "§\n§ \n§ 5",
                                          "(\n",
                                          "1. (1) (a) (i)\n\n2."};
  for (size_t i = 0; i < texts.size(); i++) BOOST_TEST_CONTEXT("text " << i) {
      check_shape(texts[i]);
    }
}

BOOST_AUTO_TEST_CASE(every_beginning_of_a_text_keeps_its_shape) {
  for (const Row& row : kRows)
    for (size_t n = 0; n < row.text.size(); n++) {
      if ((static_cast<unsigned char>(row.text[n]) & 0xC0) == 0x80) continue;  // inside a character
      BOOST_TEST_CONTEXT(row.name << ", first " << n << " bytes") { check_shape(row.text.substr(0, n)); }
    }
}

BOOST_AUTO_TEST_CASE(finds_the_unit_and_the_provision_at_a_place) {
  const std::string text =
      "PART I\n\nGENERAL\n\n1. Orders\n(1) A judge may order— (a) this; or (b) that.\n\n2. Change\nThe Act is amended "
      "by inserting the "
      "following:\n\n“14A. (1) A new order.”\n\n3. End\nIt ends.\n\nSECOND SCHEDULE\nForms\n\nIn all of them.\n\n1. "
      "Search\n(1) An officer may search "
      "it.\n";
  const Outline outline = read_outline(text);
  const auto unit_at = [&](const std::string& words) {
    const Index unit = outline.unit_of(outline.at(static_cast<uint32_t>(text.find(words))));
    return unit == kNone ? std::string("none") : std::string(outline.provisions[unit].number.in(text));
  };
  BOOST_TEST(unit_at("that") == "1");
  BOOST_TEST(unit_at("GENERAL") == "none");
  BOOST_TEST(unit_at("A new order") == "2");  // what is quoted belongs to the unit that quotes it
  BOOST_TEST(unit_at("It ends") == "3");
  BOOST_TEST(unit_at("In all of them") == "SECOND SCHEDULE");
  BOOST_TEST(unit_at("An officer") == "1");  // the paragraph of the schedule
  const Index point = outline.at(static_cast<uint32_t>(text.find("that")));
  BOOST_TEST(to_string(outline.provisions[point].kind) == "point");
  BOOST_TEST(outline.at(static_cast<uint32_t>(text.size())) == 0u);
}

BOOST_AUTO_TEST_CASE(names_provisions) {
  const std::string text =
      "PART I\n\nArticle 29\n\n1. A Party may:\n\n(b) do this.\n\nArticle 29\n\nAgain.\n\nArticle 4 bis\n\nFirst "
      "words.\n\nSecond words.\n";
  const Outline outline = read_outline(text);
  const auto name_at = [&](const std::string& words) {
    return outline.eid(outline.at(static_cast<uint32_t>(text.find(words))));
  };
  BOOST_TEST(name_at("do this") == "art_29__para_1__point_b");
  BOOST_TEST(name_at("Again") == "art_29-2");
  BOOST_TEST(name_at("First words") == "art_4-bis");
  BOOST_TEST(name_at("Second words") == "art_4-bis__para_1");
  BOOST_TEST(outline.eid(1) == "part_I");
  BOOST_TEST(outline.eid(0) == "");
}

BOOST_AUTO_TEST_CASE(chooses_a_title) {
  const auto title = [](const std::string& text) { return read_outline(text).title; };
  BOOST_TEST(title("REPRINT\n\nSignals and Networks Act 2019\n\nAn Act to regulate signals.\n\n1. Short title\nThis is "
                   "the Act.\n") == "Signals and Networks Act 2019");
  BOOST_TEST(title("22. Review\n(1) The Minister shall appoint a committee under this Act.\n(2) It meets twice.\n") ==
             "");
  BOOST_TEST(title("# Notes on orders\n\nArticle 1\n\nAn order is written.\n") == "Notes on orders");
  BOOST_TEST(
      title("1.2.2020 | EN | Gazette\n\nDIRECTIVE (XY) 2020/1 OF THE ASSEMBLY\nof 3 January 2020\non the supply of " +
            std::string(200, 'x') +
            " and other things that are supplied\nTHE ASSEMBLY,\n\n(1) A Court is an autonomous body.\n")
          .starts_with("DIRECTIVE (XY) 2020/1 OF THE ASSEMBLY of 3 January"));
  BOOST_TEST(title("") == "");
  BOOST_TEST(title("BILL\n\nto make provisions on signals\n\n1. Short title\n(1) This Act may be called the Signals "
                   "Act, 2016.\n\n"
                   "2. Fees\nNo fee is charged.\n") == "Signals Act, 2016");
  BOOST_TEST(
      title("Public Law 12-3\n\nSec. 1. This Act may be cited as the “Listening Posts Act of 1999”.\n\nSec. 2. Fees.\n"
            "The section on fees may be cited as the “Fee Act”.\n") == "Listening Posts Act of 1999");
  BOOST_TEST(
      title("1. Fees\nNo fee is charged.\n\n2. Title\nThis Act may be cited as the Signals Act, 2021, and shall come "
            "into force at once.\n") == "Signals Act, 2021");
}

BOOST_AUTO_TEST_CASE(a_title_goes_on_in_small_letters) {
  for (const char* between : {"\n", "\n\n"}) {
    std::string text;
    for (const char* line :
         {"Directive 7/2031 of the Assembly", "of 3 April 2031", "on the Search Order in criminal matters",
          "THE ASSEMBLY,", "Whereas:", "Article 1", "Fees are free."})
      text += std::string(line) + between;
    BOOST_TEST(read_outline(text).title ==
               "Directive 7/2031 of the Assembly of 3 April 2031 on the Search Order in criminal matters");
  }
}

BOOST_AUTO_TEST_CASE(says_what_it_is_about) {
  const auto subject = [](const std::string& text) { return read_outline(text).subject; };
  BOOST_TEST(subject("Public Law 12-3\n\nAn Act To authorise listening posts.\n\nSec. 1. Fees.\nNo fee is charged.\n")
                 .find("listening posts") != std::string::npos);
  // Its name in capitals, what it is about some lines below, and the recitals without an empty line between.
  BOOST_TEST(
      subject(
          "Directive 7/2031 of the Assembly\nof 3 April 2031\non the Search Order in criminal matters\nTHE ASSEMBLY,\n"
          "Having regard to the Treaty, which it keeps in mind at all times and in every matter that comes before it,\n"
          "After a vote,\nWhereas:\n\nArticle 1\nFees\nNo fee is charged.\n")
          .find("criminal matters") != std::string::npos);
  BOOST_TEST(
      subject(
          "3.4.2031 | Gazette | 119\nREGULATION 7/2031 OF THE ASSEMBLY\nof 3 April 2031\non listening posts\nTHE "
          "ASSEMBLY,\n"
          "Having regard to the Treaty, which it keeps in mind at all times and in every matter that comes before it,\n"
          "After a vote,\nWhereas:\n\nArticle 1\nFees\nNo fee is charged.\n")
          .find("listening posts") != std::string::npos);
  BOOST_TEST(subject("BILL\n\nTo provide for listening posts.\n\nSec. 1. Fees.\nNo fee is charged.\n")
                 .find("listening posts") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_title_right_above_the_first_unit_is_not_its_heading) {
  const std::string text = "Signals Act, 2020\n\n7. Council\nThe Minister appoints a council.\n";
  const Outline outline = read_outline(text);
  BOOST_TEST(outline.title == "Signals Act, 2020");
  BOOST_TEST(outline.provisions[1].heading.in(text) == "Council");
}

BOOST_AUTO_TEST_CASE(time_grows_with_the_text) {
  // A list of 20,000 items and a chain of references: quadratic work would take minutes here.
  std::string text = "1. List\nThe following apply:\n\n";
  for (int i = 1; i <= 20000; i++) text += "(" + std::to_string(i) + ") item of the list;\n\n";
  BOOST_TEST(read_outline(text).provisions.size() > 20000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::provision::test
