// What comes again on the pages of a PDF and is none of its text: headers, footers, page numbers, watermarks.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "document/pdf_files.h"

using namespace caveat;
using namespace caveat::test;

BOOST_AUTO_TEST_SUITE(pdf_running)

BOOST_AUTO_TEST_CASE(headers_footers_and_page_numbers) {
  std::vector<std::vector<Line>> pages;
  const char* words[] = {"Lamps are lit.", "Oil is free.", "Wicks are short.", "Glass is clear."};
  const char* numbers[] = {"Page 1 of 4", "Page 2 of 4", "Page 3 of 4", "Page 4 of 4"};
  const char* headers[] = {"Lamps Act, No. 7", "No. 7, Lamps Act", "Lamps Act, No. 7", "No. 7, Lamps Act"};
  for (int i = 0; i < 4; ++i)
    pages.push_back({{200, 810, i % 2 ? "Lamps Act, No. 7" : headers[0]}, {72, 700, words[i]}, {280, 30, numbers[i]}});
  BOOST_TEST(text_of(pages) == "Lamps are lit.\n\nOil is free.\n\nWicks are short.\n\nGlass is clear.\n");
}

// One line on each page, at the top or bottom, and others in the middle.
std::string text_of_edges(const std::vector<std::string>& lines, double y) {
  const char* words[] = {"Lamps are lit.", "Oil is free.", "Wicks are short.", "Glass is clear.", "Doors are open."};
  std::vector<std::vector<Line>> pages;
  for (size_t i = 0; i < lines.size(); ++i) pages.push_back({{72, y, lines[i].c_str()}, {72, 500, words[i % 5]}});
  return text_of(pages);
}

BOOST_AUTO_TEST_CASE(headings_at_the_head_of_pages) {
  struct Row {
    std::vector<std::string> lines;
    size_t kept;  // of them
  };
  const Row rows[] = {
      {{"Article 1", "Article 2", "Article 3"}, 3},
      {{"Article 1", "Article 4", "Article 9", "Article 12"}, 4},
      {{"SEC. 5. Duties of the agency", "SEC. 6. Duties of the agency", "SEC. 7. Duties of the agency"}, 3},
      {{"SCHEDULE I", "SCHEDULE II", "SCHEDULE III"}, 3},
      {{"Order No. 1", "Order No. 2", "Order No. 3"}, 3},
      {{"Rules 4", "Rules 9", "Rules 10", "Rules 20"}, 4},  // no numbers of pages
      {{"Rules 7", "Rules 8", "Rules 9"}, 0},
      {{"Section 7", "Section 7", "Section 7", "Section 9", "Section 12"}, 0},  // names the section on the page
      {{"Lamps Act, No. 7", "Lamps Act, No. 7", "Lamps Act, No. 7"}, 0},
      {{"Part 2 - Oil 11", "Part 2 - Oil 12", "Part 2 - Oil 13"}, 0},
      {{"4 of 5", "5 of 5"}, 2},
      {{"iv", "v"}, 0},
  };
  for (const double y : {800.0, 40.0}) {
    for (const Row& row : rows) {
      const std::string text = text_of_edges(row.lines, y);
      const auto kept = std::count_if(row.lines.begin(), row.lines.end(), [&](const std::string& line) {
        return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
      });
      BOOST_TEST(static_cast<size_t>(kept) == row.kept, row.lines[0] << ": " << text);
    }
  }
}

// A sentence that had not ended at the foot of the page, as in a table or a note, does not take the heading along.
BOOST_AUTO_TEST_CASE(heading_after_an_unended_page) {
  BOOST_TEST(text_of({{{72, 700, "Lamps and oil"}},
                      {{72, 800, "Article 2"}, {72, 770, "Wicks are short and"}, {72, 758, "burn."}}}) ==
             "Lamps and oil\n\nArticle 2\n\nWicks are short and\nburn.\n");
}

// Orders that begin and end alike, each on a page of its own; only what is outermost and set apart is a header.
BOOST_AUTO_TEST_CASE(pages_that_are_alike) {
  std::vector<std::vector<Line>> pages;
  std::string expected;
  for (const char* what : {"lamps", "wicks", "glasses", "doors"}) {
    pages.push_back({{72, 812, "Ministry of Light"},
                     {72, 780, "The Minister may, for good reasons,"},
                     {72, 768, "order the seizure of things, namely"},
                     {72, 756, what},
                     {72, 500, "This decision is final."},
                     {72, 400, what}});
    expected += fmt::format(
        "{}The Minister may, for good reasons,\norder the seizure of things, namely\n{}\n\nThis decision is final.\n\n"
        "{}",
        expected.empty() ? "" : "\n", what, what);
  }
  const auto document = document::read("law.pdf", pdf(pages));
  BOOST_REQUIRE(document);
  BOOST_TEST(document->text == expected + "\n");
  BOOST_REQUIRE(document->notes.size() == 1u);
  BOOST_TEST(document->notes[0] == "left out as headers and footers: “Ministry of Light” on 4 pages");
}

BOOST_AUTO_TEST_CASE(watermarks) {
  std::vector<std::vector<Line>> pages;
  for (const char* words : {"Lamps are lit.", "Oil is free.", "Wicks are short."})
    pages.push_back({{72, 700, words}, {250, 420, "CONSULTATION"}, {200, 300, "DRAFT", "0 1 -1 0"}});
  const auto document = document::read("law.pdf", pdf(pages));
  BOOST_REQUIRE(document);
  BOOST_TEST(document->text == "Lamps are lit.\n\nOil is free.\n\nWicks are short.\n");
  BOOST_REQUIRE(document->notes.size() == 1u);
  BOOST_TEST(document->notes[0] == "left out as a watermark: “CONSULTATION”");
}

// Cells and capitals that stand in the same place on every page, but beside others, are text.
BOOST_AUTO_TEST_CASE(forms_are_no_watermarks) {
  std::vector<std::vector<Line>> pages;
  for (const char* words :
       {"THE MINISTER shall light lamps.", "THE MINISTER shall light oil.", "THE MINISTER shall light wicks."})
    pages.push_back({{72, 500, words}, {72, 420, "Nobody else may."}});
  const std::string text = text_of(pages);
  BOOST_TEST(text.find("THE MINISTER shall light") == 0u, text);
  BOOST_TEST(text.ends_with("THE MINISTER shall light wicks.\nNobody else may.\n"), text);
}

// A page with a wide table often stands on its side, in a file whose other pages do not.

BOOST_AUTO_TEST_SUITE_END()
