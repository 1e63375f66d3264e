#include "report/place.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "report/fixture.h"

BOOST_AUTO_TEST_SUITE(place)

using namespace caveat;
using namespace caveat::report;
using provision::Kind;

BOOST_AUTO_TEST_CASE(names_and_trails) {
  const provision::Outline outline = test::small_outline();
  const struct {
    provision::Index provision;
    std::string name, trail;
  } cases[] = {
      {0, "the text", ""},
      {1, "Chapter II", "Chapter II"},
      {2, "Article 7", "Chapter II › Article 7"},
      {3, "Article 7(1)", "Chapter II › Article 7 › paragraph 1"},
      {5, "Article 7(1)(b)", "Chapter II › Article 7 › paragraph 1 › (b)"},
      {provision::kNone, "the text", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST(place_name(test::kText, outline, c.provision) == c.name);
    if (c.provision != provision::kNone) BOOST_TEST(trail(test::kText, outline, c.provision, " › ") == c.trail);
  }
}

BOOST_AUTO_TEST_CASE(a_section_quoted_in_a_clause_is_named_after_the_clause) {
  const std::string text =
      "Clause 5 The following is inserted: Section 16A Orders (1) A judge may order. Schedule 2 (4) The forms.";
  test::OutlineBuilder builder(text);
  const auto clause = builder.add(Kind::clause, 0, "5", "", "The following is inserted:");
  const auto quoted = builder.add(Kind::quoted, clause, "", "", "");
  const auto section = builder.add(Kind::section, quoted, "16A", "Orders", "");
  const auto paragraph = builder.add(Kind::paragraph, section, "1", "", "A judge may order.");
  const auto schedule = builder.add(Kind::schedule, 0, "2", "", "");
  const auto four = builder.add(Kind::paragraph, schedule, "4", "", "The forms.");
  const provision::Outline outline = builder.finish();
  BOOST_TEST(place_name(text, outline, paragraph) == "Clause 5, section 16A(1)");
  BOOST_TEST(place_name(text, outline, four) == "Schedule 2, paragraph 4");
}

BOOST_AUTO_TEST_CASE(the_word_before_the_number_is_the_one_that_is_printed) {
  const struct {
    std::string text, number, name;
  } cases[] = {
      {"Sec. 103. Access", "103", "Sec. 103"},  {"SECTION 3. Access", "3", "Section 3"},
      {"§ 2511 Access", "2511", "§ 2511"},      {"## Artículo 4 Acceso", "4", "Artículo 4"},
      {"ARTÍCULO 4 Acceso", "4", "Artículo 4"}, {"Статья 5 Доступ", "5", "Статья 5"},
      {"5. Access", "5", "Section 5"},          {"[1994 c. 2] 5 Access", "5", "Section 5"},
      {"Short title\n2. Access", "2", "Section 2"},
  };
  for (const auto& c : cases) {
    test::OutlineBuilder builder(c.text);
    const auto section = builder.add(Kind::section, 0, c.number, "", "");
    BOOST_TEST(place_name(c.text, builder.finish(), section) == c.name);
  }
}

BOOST_AUTO_TEST_CASE(words_on_one_line) {
  BOOST_TEST(one_line("  a\r\n\t b  c ") == "a b c");
  BOOST_TEST(one_line(" \n") == "");
}

BOOST_AUTO_TEST_SUITE_END()
