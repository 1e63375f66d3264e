#include <fmt/format.h>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/pdf_files.h"

using namespace caveat;
using namespace caveat::test;

namespace {

// A PDF of one page that draws a form, which draws the next one ten times, and so on.
std::string forms_in_forms(int levels) {
  std::vector<std::string> objects = {
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
      "<</Length 5>>stream\n/X Do\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
  for (int level = 0; level < levels; ++level) {
    std::string stream;
    for (int i = 0; i < 10; ++i)
      stream += level + 1 < levels ? "/X Do " : "BT /F1 10 Tf 72 700 Td (Lamps are lit.) Tj ET ";
    objects.push_back(fmt::format(
        "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>/XObject<</X {} 0 R>>>>"
        "/Length {}>>stream\n{}\nendstream",
        7 + level, stream.size(), stream));
  }
  return file_of(objects);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_files)

BOOST_AUTO_TEST_CASE(lines_and_paragraphs) {
  BOOST_TEST(text_of({{{72, 700, "Section 1. An officer may seize a lamp that"},
                       {72, 688, "is lit at night."},
                       {72, 660, "Section 2. Lamps are bright."}}}) ==
             "Section 1. An officer may seize a lamp that\nis lit at night.\n\nSection 2. Lamps are bright.\n");
}

BOOST_AUTO_TEST_CASE(columns_are_read_one_after_the_other) {
  std::vector<Line> page;
  const char* left[] = {"The first column speaks of", "lamps and of nothing else,", "for it is a long column,",
                        "and it ends here."};
  const char* right[] = {"The second column speaks of", "oil, which burns in lamps,", "and it is as long as the",
                         "first one was."};
  for (int i = 0; i < 4; ++i) {
    page.push_back({60, 700.0 - 12 * i, left[i]});
    page.push_back({320, 700.0 - 12 * i, right[i]});
  }
  const std::string text = text_of({page});
  BOOST_TEST(text.find("it ends here.") < text.find("The second column"), text);
}

BOOST_AUTO_TEST_CASE(numbers_far_from_their_words) {
  std::vector<Line> page;
  const char* numbers[] = {"1.", "2.", "\\(a\\)", "3."};
  const char* words[] = {"Lamps are lit.", "Oil is free, but", "not at night.", "Wicks are short."};
  for (int i = 0; i < 4; ++i) {
    page.push_back({60, 700.0 - 12 * i, numbers[i]});
    page.push_back({260, 700.0 - 12 * i, words[i]});
  }
  BOOST_TEST(text_of({page}) == "1. Lamps are lit.\n2. Oil is free, but\n(a) not at night.\n3. Wicks are short.\n");
}

BOOST_AUTO_TEST_CASE(hyphens) {
  struct Row {
    std::vector<const char*> lines;
    std::string text;
  };
  const Row rows[] = {
      // As the word is elsewhere in the file.
      {{"The investi-", "gation is cross-", "border, and every cross-border investigation"},
       "The investigation\nis cross-border,\nand every cross-border investigation\n"},
      {{"The investi-", "gation of oil and other investigations"},
       "The investigation\nof oil and other investigations\n"},
      // A word may be parted twice, and may take up a whole line.
      {{"The investi-", "gation of all inter-", "com-", "munications by an offi-",
        "cer is an investigation by an officer."},
       "The investigation\nof all intercommunications\nby an officer\nis an investigation by an officer.\n"},
      // A file that parts no words breaks compounds alone.
      {{"The law-", "enforcement agency, in real-", "time and end-", "to-end, by e-", "mail"},
       "The law-enforcement\nagency, in real-time\nand end-to-end,\nby e-mail\n"},
      // One that parts words may break compounds too: of two words that are elsewhere, or with more hyphens.
      {{"The law on enforce-", "ment by an offi-", "cer and its seri-", "ous enforcement, officers", "and a law-",
        "enforcement agency at an end-", "to-end of an end to all"},
       "The law on enforcement\nby an officer\nand its serious\nenforcement, officers\nand a law-enforcement\n"
       "agency at an end-to-end\nof an end to all\n"},
  };
  for (const Row& row : rows) {
    std::vector<Line> page;
    for (const char* line : row.lines) page.push_back({72, 700 - 12.0 * static_cast<double>(page.size()), line});
    BOOST_TEST(text_of({page}) == row.text);
  }
}

// The mark of a note does not grow to the word: "seize¹ a lamp".
BOOST_AUTO_TEST_CASE(raised_numbers) {
  const double x = 72, y = 700;
  const std::vector<Line> page = {{x, y, "An officer may seize"},   {162.1, y + 4, "12", "0.6 0 0 0.6"},
                                  {174, y, "a lamp, but H"},        {233.6, y - 3, "2", "0.6 0 0 0.6"},
                                  {237, y, "O is free."},           {x, y - 16, "1", "0.6 0 0 0.6"},
                                  {x + 6, y - 20, "Lamps are lit."}};
  BOOST_TEST(text_of({page}) == "An officer may seize¹² a lamp, but H2O is free.\n1 Lamps are lit.\n");
}

BOOST_AUTO_TEST_CASE(line_numbers) {
  std::vector<Line> page;
  const char* words[] = {"An officer may",  "seize every lamp",  "in the town and",
                         "keep it as long", "as he sees fit to", "keep it."};
  const char* numbers[] = {"1", "2", "3", "4", "5", "6"};
  for (int i = 0; i < 6; ++i) {
    page.push_back({40, 700.0 - 24 * i, numbers[i]});
    page.push_back({100, 700.0 - 24 * i, words[i]});
  }
  const std::string text = text_of({page});
  BOOST_TEST(text.find_first_of("123456") == std::string::npos, text);
  BOOST_TEST(text.starts_with("An officer may\nseize every lamp\n"), text);
}

BOOST_AUTO_TEST_CASE(turned_pages) {
  const std::vector<Line> upright = {{72, 700, "Section 1. Lamps are lit at night, and"}, {72, 688, "oil is free."}};
  struct Row {
    const char* matrix;
    double x, y, down_x, down_y;  // of the first line, and from there to the next
    document::Box word;           // "Every", in points from the upper left corner
  };
  const Row rows[] = {{"0 1 -1 0", 100, 72, 12, 0, {141, 697, 150, 723}},
                      {"0 -1 1 0", 500, 770, -12, 0, {450, 119, 459, 145}},
                      {"-1 0 0 -1", 500, 100, 0, 12, {427, 692, 453, 701}}};
  for (const Row& row : rows) {
    std::vector<Line> page;
    const char* words[] = {"Section 2. An officer may seize a lamp", "that is lit.",         "", "",
                           "Section 3. Every lamp shall be dark,",   "and every wick short."};
    for (int i = 0; i < 6; ++i)
      if (*words[i]) page.push_back({row.x + i * row.down_x, row.y + i * row.down_y, words[i], row.matrix});
    const auto document = document::read("law.pdf", pdf({upright, page}));
    BOOST_REQUIRE(document);
    BOOST_TEST(
        document->text.find("Section 2. An officer may seize a lamp\nthat is lit.\n\n"
                            "Section 3. Every lamp shall be dark,\nand every wick short.\n") != std::string::npos,
        document->text);
    const auto at = static_cast<uint32_t>(document->text.find("Every lamp"));
    const auto places = document->places_of({at, at + 5});
    BOOST_REQUIRE_EQUAL(places.size(), 1);
    const document::Box& box = places[0].box;
    BOOST_TEST(places[0].page == 2u);
    BOOST_TEST(std::round(box.left) == row.word.left);
    BOOST_TEST(std::round(box.top) == row.word.top);
    BOOST_TEST(std::round(box.right) == row.word.right);
    BOOST_TEST(std::round(box.bottom) == row.word.bottom);
  }
}

BOOST_AUTO_TEST_CASE(places) {
  const auto document = document::read(
      "law.pdf", pdf({{{72, 700, "Lamps are lit."}}, {{100, 600, "An officer may"}, {72, 588, "seize lamps."}}}));
  BOOST_REQUIRE(static_cast<bool>(document));
  const auto begin = static_cast<uint32_t>(document->text.find("officer"));
  const auto end = static_cast<uint32_t>(document->text.find("lamps.") + 5);
  const auto places = document->places_of({begin, end});
  BOOST_REQUIRE(places.size() == 2u);
  BOOST_TEST(document::to_string(places[0]) == "page 2");
  BOOST_TEST(places[0].box.left > 110);
  BOOST_TEST(places[0].box.left < 120);
  BOOST_TEST(places[0].box.top < 242);
  BOOST_TEST(places[0].box.bottom > 242);
  BOOST_TEST(places[1].box.left == 72, boost::test_tools::tolerance(0.01));
}

// One for each line, on pages that are turned too, and where lines stand so close that they overlap.
BOOST_AUTO_TEST_CASE(places_of_close_lines) {
  struct Row {
    const char* matrix;
    double x, y, down_x, down_y;
  };
  for (const Row& row : {Row{"1 0 0 1", 72, 700, 0, -6}, Row{"0 1 -1 0", 100, 72, 6, 0}}) {
    std::vector<Line> page;
    const char* words[] = {"An officer may at night", "seize every lamp in town", "that is lit, and the oil", "in it."};
    for (int i = 0; i < 4; ++i) page.push_back({row.x + i * row.down_x, row.y + i * row.down_y, words[i], row.matrix});
    const auto document = document::read("law.pdf", pdf({page}));
    BOOST_REQUIRE(document);
    const auto begin = static_cast<uint32_t>(document->text.find("may at"));
    const auto end = static_cast<uint32_t>(document->text.find(" oil"));
    const auto places = document->places_of({begin, end});
    BOOST_TEST(places.size() == 3u, document->text + std::to_string(places.size()));
  }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read) {
  struct Row {
    std::string bytes;
    const char* message;
    const char* remedy;
  };
  const std::string sound = pdf({{{72, 700, "Lamps are lit."}}});
  const Row rows[] = {
      {pdf({{}, {}}), "no text layer", "ocrmypdf"},
      {pdf({{{72, 700, "Lamps"}}}, "/Encrypt<</Filter/Standard/V 1/R 2/O<00>/U<00>/P -4>>"), "", ""},
      {"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "damaged", "save"},
      {sound.substr(0, 60), "damaged", "save"},
  };
  for (const Row& row : rows) {
    const auto document = document::read("law.pdf", row.bytes);
    BOOST_REQUIRE(!document);
    BOOST_TEST(document.error().message.find(row.message) != std::string::npos, document.error().to_string());
    BOOST_TEST(document.error().remedy.find(row.remedy) != std::string::npos, document.error().to_string());
  }
  document::Options options;
  options.limits.pages = 1;
  const auto many = document::read("law.pdf", pdf({{{72, 700, "Lamps"}}, {{72, 700, "Oil"}}}), options);
  BOOST_REQUIRE(!many);
  BOOST_TEST(many.error().remedy.find("--max-pages") != std::string::npos);
}

// Nesting and cycles end by themselves: what there is of text is read, and nothing is an error of its own.
BOOST_AUTO_TEST_CASE(nested_and_cyclic) {
  const std::string catalog = "<</Type/Catalog/Pages 2 0 R>>";
  const auto read = [](const std::vector<std::string>& objects) {
    const auto document = document::read("law.pdf", file_of(objects));
    return document ? document->text : document.error().message;
  };
  const std::string none = "has no text layer: its pages are pictures";
  BOOST_TEST(read({catalog, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>"}) ==
             none);
  BOOST_TEST(read({catalog, "<</Type/Pages/Kids[3 0 R]/Count 2000000000>>",
                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"}) == "has no pages: it is damaged");
  const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
  const std::string content = deep + " BT /F1 10 Tf 72 700 Td (Lamps are lit.) Tj ET";
  BOOST_TEST(read({catalog, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                   "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                   fmt::format("<</Length {}>>stream\n{}\nendstream", content.size(), content),
                   "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", deep}) == "Lamps are lit.\n");
}

// What Poppler would work at for hours ends after the time that is given, and the next file is read.
BOOST_AUTO_TEST_CASE(pages_that_explode) {
  BOOST_TEST(document::read("law.pdf", forms_in_forms(2))->text.find("Lamps are lit.") == 0u);
  document::Options options;
  options.limits.seconds = 1;
  const auto slow = document::read("law.pdf", forms_in_forms(12), options);
  BOOST_REQUIRE(!slow);
  BOOST_TEST(slow.error().message.find("over 1 seconds") != std::string::npos, slow.error().to_string());
  BOOST_TEST(slow.error().remedy.find("--max-seconds") != std::string::npos);
  BOOST_TEST(static_cast<bool>(document::read("law.pdf", pdf({{{72, 700, "Lamps"}}}), options)));
}

BOOST_AUTO_TEST_CASE(more_text_than_any_law) {
  document::Options options;
  options.limits.unpacked_size = 4096;
  std::vector<Line> lines;
  for (int i = 0; i < 60; ++i) lines.push_back({72, 800.0 - 12 * i, "Lamps are lit."});
  const auto document = document::read("law.pdf", pdf({lines}), options);
  BOOST_REQUIRE(!document);
  BOOST_TEST(document.error().remedy.find("--max-unpacked-size") != std::string::npos, document.error().to_string());
}

BOOST_AUTO_TEST_SUITE_END()
