#include "document/markdown.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "document/document.h"
#include "document/entities.h"

using namespace caveat::document;

namespace {

struct Row {
  std::string source;
  std::string text;
};

std::string blanked(const std::string& source) { return blank_markup(source).value_or("(not read as Markdown)"); }

// Same size, same line breaks, and every letter and digit that is left stands where it stood (but for decoded
// entities).
void check_places(const std::string& source, const std::string& text, bool has_entities) {
  BOOST_REQUIRE_EQUAL(source.size(), text.size());
  size_t moved = 0;
  for (size_t i = 0; i < source.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool word = c < 0x80 && std::isalnum(c);
    const bool line_break = source[i] == '\n' || source[i] == '\r' || text[i] == '\n' || text[i] == '\r';
    moved += (line_break || (word && !has_entities)) && source[i] != text[i];
  }
  BOOST_TEST(moved == 0u);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(blanking) {
  const Row rows[] = {
      {"Plain text, with (a) marks.", "Plain text, with (a) marks."},
      {"## 5. **Orders** ##", "## 5.   Orders     "},
      {"by order of the court. #### 12. **Search** ##", "by order of the court.      12.   Search     "},
      {"the #tag and C## and ## 5\nends ####", "the #tag and C## and    5\nends     "},
      {"A *warrant* is __needed__.", "A  warrant  is   needed.  "},
      {"a ~~repealed~~ `code`", "a   repealed    code "},
      {"1\\. The \\[Agency\\] may", "1.  The  [Agency]  may"},
      {"1. One\n2. Two\n", "1. One\n2. Two\n"},
      {"- (a) one\n* (b) two\n+ c\n", "- (a) one\n* (b) two\n+ c\n"},
      {"- **(a)** *one*\n  - **b**\n", "-   (a)    one \n  -   b  \n"},
      {"> **1.** Quoted\n> > deeper", ">   1.   Quoted\n> > deeper"},
      {"(1) first\n(2) second", "(1) first\n(2) second"},
      {"    (i) deep *text*\n\n        (A) deeper", "    (i) deep  text \n\n        (A) deeper"},
      {"see [section 12](#s12 \"t\") and", "see  section 12            and"},
      {"see [it][1]\n\n[1]: http://x.example/y\n", "see  it    \n\n                       \n"},
      {"[substituted by Act 5] […] [1]", "[substituted by Act 5] […] [1]"},
      {"![a seal](seal.png) text", "                    text"},
      {"[](#top)Article 1", "        Article 1"},
      {"<https://x.example>", " https://x.example "},
      {"an <b>officer</b> may<br>act", "an    officer     may    act"},
      {"x <!-- note --> y", "x               y"},
      {"<!-- caveat: ignore a -->\nText", "                         \nText"},
      {"<div>\n<p>Section&nbsp;5. <b>An</b> order</p>\n</div>",
       "     \n   Section      5.    An     order    \n      "},
      {"<!-- one\n\ntwo --> x\n", "        \n\n        x\n"},
      {"<style>\np { x }\n</style>\n", "       \n       \n        \n"},
      {"a &amp; b &mdash; c &#167; 7&nbsp;d", "a &     b —     c §     7      d"},
      {"&unknown; &#0;", "&unknown;     "},
      {"| A | **b** |\n|---|---|\n| (c) | d |", "  A     b    \n         \n  (c)   d  "},
      {"Title\n=====\n\nPart\n----\n", "Title\n     \n\nPart\n    \n"},
      {"one\n\n* * *\n\ntwo", "one\n\n     \n\ntwo"},
      {"```law\nArticle 9 *kept*\n```", "      \nArticle 9 *kept*\n   "},
      {"one\\\ntwo  \nthree", "one \ntwo  \nthree"},
      {"**a**\r\n*b*\r\n", "  a  \r\n b \r\n"},
      {"*a*\r- *b*\r", " a \r-  b \r"},
      {"", ""},
  };
  for (const Row& row : rows)
    BOOST_TEST(blanked(row.source) == row.text, row.source << "\n->\n" << blanked(row.source));
}

BOOST_AUTO_TEST_CASE(punctuation_goes_to_its_word) {
  const Row rows[] = {
      {"a “**provider**” means", "a   “provider”   means"},
      {"(**a**) the *Act*, or", "  (a)   the  Act,  or"},
      {"[`data`](#d); x", "  data;       x"},
      {"**1**.—(1) Text", "  1.—  (1) Text"},
      {"section *12*(3) of", "section  12 (3) of"},
      {"inter*cept*ion", "inter cept ion"},
      {"**“Data”**, **(b)**", "  “Data”,     (b)  "},
      {"snake\\_case", "snake_ case"},
  };
  for (const Row& row : rows)
    BOOST_TEST(blanked(row.source) == row.text, row.source << "\n->\n" << blanked(row.source));
}

BOOST_AUTO_TEST_CASE(front_matter_is_blank) {
  BOOST_TEST(blanked("---\ntitle: An *Act*\n---\n# 1\n") == "   \n               \n   \n# 1\n");
  BOOST_TEST(blanked("---\na: b\n...\nText") == "   \n    \n   \nText");
  BOOST_TEST(blanked("---\n\nText\n\n---\n") == "   \n\nText\n\n   \n");
  BOOST_TEST(blanked("+++\na = 'b'\n---\n+++\nText") == "   \n       \n   \n   \nText");
  BOOST_TEST(front_matter("---\na: b\n") == 0u);
  BOOST_TEST(front_matter("+++\na = 1\n---\n") == 0u);
  BOOST_TEST(front_matter("---") == 0u);
  BOOST_TEST(front_matter("---\r\na: b\r\n---\r\nText") == 16u);
}

BOOST_AUTO_TEST_CASE(entities) {
  const std::pair<const char*, const char*> rows[] = {
      {"&amp;", "&"},     {"&eacute;", "é"}, {"&Ntilde;", "Ñ"}, {"&yuml;", "ÿ"},        {"&ldquo;", "“"},
      {"&#xA7;", "§"},    {"&#8212;", "—"},  {"&nbsp;", " "},   {"&shy;", " "},         {"&#x200B;", " "},
      {"&#x1F600;", "😀"}, {"&none;", "-"},   {"&#xD800;", "-"}, {"&#9999999999;", "-"}, {"&;", "-"},
      {"amp", "-"},       {"&#;", "-"},      {"&#x;", "-"},
  };
  for (const auto& [entity, text] : rows) BOOST_TEST(decode_entity(entity).value_or("-") == text, entity);
}

BOOST_AUTO_TEST_CASE(words_never_move) {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path root = CAVEAT_SOURCE_DIR;
  std::error_code none;
  for (const auto& folder : {root / "tests" / "corpus", root / ".." / "shared" / "corpus" / "texts"}) {
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
      if (entry.path().extension() == ".md") files.push_back(entry.path());
    }
  }
  files.push_back(root / "README.md");
  BOOST_REQUIRE(std::filesystem::exists(files.back()));
  for (const auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    const auto document = read(path.string(), bytes.str());
    BOOST_REQUIRE_MESSAGE(document, path);
    check_places(document->source_text(), document->text, bytes.str().find('&') != std::string::npos);
  }
}

BOOST_AUTO_TEST_CASE(wild_input_is_read_as_plain_text) {
  const std::string deep = std::string(100000, '[') + "law" + std::string(100000, ']');
  const std::string long_line(2 << 20, 'x');
  for (const std::string& source : {"[a]: b\n\n" + deep, long_line}) {
    BOOST_TEST(!blank_markup(source));
    const auto document = read("bill.md", source);
    BOOST_REQUIRE(document);
    BOOST_TEST((document->text == source));
    BOOST_TEST(document->notes.size() == 1u);
  }
}

BOOST_AUTO_TEST_CASE(odd_input_is_linear) {
  const auto repeat = [](const std::string& piece, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += piece;
    return out;
  };
  const std::string rows[] = {
      repeat("> ", 20000) + "law\n" + repeat("\n", 20000) + "b",
      repeat("- ", 20000) + "law\n\n" + repeat("  b\n\n", 20000),
      "a" + repeat("|a", 3000) + "\n-" + repeat("|-", 3000) + "\n" + repeat("x|\n", 3000),
      repeat("**a **b ", 20000),
      repeat("<div>\n<!--\n", 20000) + "law",
      repeat("`a`(", 20000),
      repeat("[a](", 49) + repeat("law\n", 10000),
      repeat("&", 50000),
  };
  for (const std::string& source : rows) {
    const auto text = blank_markup(source);
    if (text) BOOST_TEST(text->size() == source.size());
  }
}

BOOST_AUTO_TEST_SUITE_END()
