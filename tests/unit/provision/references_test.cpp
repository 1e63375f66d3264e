// References, as tables of the words and what they point at.
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "provision/raw_references.h"
#include "provision/numbers_in_reference.h"
#include "provision/outline.h"

namespace caveat::provision::test {
namespace {

const std::string kLaw =
    "PART I\n\nGENERAL\n\n"
    "1. Scope\n(1) This section has paragraphs. (2) It applies to— (a) carriers; and (b) hosts.\n\n"
    "2. Orders\nA judge may order it.\n\n"
    "3. Secrecy\n(1) It is secret. (2) WORDS (3) End.\n\n"
    "PART II\n\nFINAL\n\n"
    "4. Effect\nIt takes effect.\n\n"
    "5. Change\nThe Act is amended by inserting the following:\n\n“14A. (1) Under section 2 it holds.”\n\n"
    "SCHEDULE 1\n\nForms\n\n1. Name\n\n2. Date\n";

// The references in kLaw when section 3(2) says `words`: "section 2 → sec_2".
std::string read(const std::string& words) {
  std::string text = kLaw;
  const size_t at = text.find("WORDS");
  text.replace(at, 5, words);
  const Outline outline = read_outline(text);
  const Span where{static_cast<uint32_t>(at), static_cast<uint32_t>(at + words.size())};
  std::string out;
  for (const Reference& reference : read_references(text, outline, outline.at(where.begin), where)) {
    if (!out.empty()) out += "; ";
    out += std::string(reference.span.in(text)) + " →";
    if (reference.external) out += " elsewhere";
    for (const Index i : reference.resolved) out += " " + (i == 0 ? std::string("document") : outline.eid(i));
  }
  return out;
}

struct Row {
  std::string words, references;
};

const std::vector<Row> kRows = {
    {"Nothing here.", ""},
    {"Section 2 applies.", "Section 2 → sec_2"},
    {"Sections 1 to 4 apply.", "Sections 1 to 4 → sec_1 sec_2 sec_3 sec_4"},
    {"Sections 1, 2 and 4 apply.", "Sections 1, 2 and 4 → sec_1 sec_2 sec_4"},
    {"See section 1(2)(b).", "section 1(2)(b) → sec_1__para_2__point_b"},
    {"See section 1 (2) (a) and (b).", "section 1 (2) (a) and (b) → sec_1__para_2__point_a sec_1__para_2__point_b"},
    {"See section 1(9).", "section 1(9) → sec_1"},
    {"See section 1.2.", "section 1.2 → sec_1__para_2"},
    {"Under subsection (1) it is so.", "subsection (1) → sec_3__para_1"},
    {"Under paragraph (b) of subsection (2) of section 1.",
     "paragraph (b) of subsection (2) of section 1 → sec_1__para_2__point_b"},
    {"Under subsections (1) and (3) of this section.",
     "subsections (1) and (3) of this section → sec_3__para_1 sec_3__para_3"},
    {"In this section, this Part and this Act.", "this section → sec_3; this Part → part_I; this Act → document"},
    {"Part II and Schedule 1 apply.", "Part II → part_II; Schedule 1 → sched_1"},
    {"As section 110 of the Post Act 1983 says.", "section 110 of the Post Act 1983 → elsewhere"},
    {"As section 2 of that Act says.", "section 2 of that Act → elsewhere"},
    {"As Article 8 ECHR says.", "Article 8 ECHR → elsewhere"},
    {"As section 77 says.", "section 77 →"},
    {"It costs section 2 of course.", "section 2 → sec_2"},
    {"Every section and article applies.", ""},
    {"Under section 2 and the rules.", "section 2 → sec_2"},
};

BOOST_AUTO_TEST_SUITE(references)

BOOST_AUTO_TEST_CASE(point_where_the_text_says) {
  for (const Row& row : kRows) BOOST_TEST_CONTEXT(row.words) {
      BOOST_TEST(read(row.words) == row.references);
    }
}

BOOST_AUTO_TEST_CASE(in_a_quotation_point_elsewhere) {
  const Outline outline = read_outline(kLaw);
  const auto at = static_cast<uint32_t>(kLaw.find("Under section 2 it"));
  const std::vector<Reference> found = read_references(kLaw, outline, outline.at(at), {at, at + 20});
  BOOST_REQUIRE_EQUAL(found.size(), 1u);
  BOOST_TEST(found[0].external);
  BOOST_TEST(found[0].resolved.empty());
}

BOOST_AUTO_TEST_CASE(numbers_are_read_as_paths) {
  const auto read_paths = [](const std::string& words) {
    std::string out;
    for (const NumberPath& path : read_numbers(words)) {
      if (!out.empty()) out += ' ';
      for (size_t i = 0; i < path.steps.size(); i++) out += (i ? "/" : "") + path.steps[i];
      if (path.range_follows) out += "..";
    }
    return out;
  };
  BOOST_TEST(read_paths("14 and 15") == "14 15");
  BOOST_TEST(read_paths("12 to 15") == "12.. 15");
  BOOST_TEST(read_paths("12-15") == "12.. 15");
  BOOST_TEST(read_paths("5(2)(a)") == "5/2/a");
  BOOST_TEST(read_paths("3, 4 and 6(1)") == "3 4 6/1");
  BOOST_TEST(read_paths("1 a.ii") == "1/a/ii");
  BOOST_TEST(read_paths("2 through\xC2\xA0"
                        "11") == "2.. 11");
  BOOST_TEST(read_paths("") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::provision::test
