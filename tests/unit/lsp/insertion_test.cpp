// New paragraphs, and the numbers that fit them.
#include "lsp/insertion.h"

#include <boost/test/unit_test.hpp>

#include "checklist/builtin.h"
#include "document/edited.h"

namespace caveat::lsp {
namespace {

struct Number {
  const char* printed;
  const char* before;  // the number of the one before it
  const char* next;
};
const Number kNumbers[] = {
    {"(3)", "2", "(4)"},  {"9.", "8", "10."},     {"(c)", "b", "(d)"},         {"c)", "b", "d)"},
    {"(i)", "", "(ii)"},  {"(iv)", "iii", "(v)"}, {"(v)", "iv", "(vi)"},       {"(v)", "u", "(w)"},
    {"(i)", "h", "(ii)"}, {"(z)", "y", ""},       {"4 bis", "4", ""},          {"", "", ""},
    {"§", "", ""},        {"(A)", "", "(B)"},     {"(99999)", "", "(100000)"},
};

// The text of article 1 with the wording inserted.
struct Draft {
  const char* text;
  const char* with_wording;
};
const Draft kDrafts[] = {
    {"Article 1. Data\n\n(1) One.\n\n(2) Two.\n\nArticle 2. End\n\nThree.\n",
     "Article 1. Data\n\n(1) One.\n\n(2) Two.\n\n(3) New words.\n\nArticle 2. End\n\nThree.\n"},
    {"Article 1. Data\n(1) One.\n(2) Two.\nArticle 2. End\nThree.\n",
     "Article 1. Data\n(1) One.\n(2) Two.\n(3) New words.\nArticle 2. End\nThree.\n"},
    {"Article 1. Data\r\n\r\nOne.\r\n\r\nArticle 2. End\r\n\r\nThree.\r\n",
     "Article 1. Data\r\n\r\nOne.\r\n\r\nNew words.\r\n\r\nArticle 2. End\r\n\r\nThree.\r\n"},
    {"Article 1. Data\n\n1. One.\n\n2. Two:\n\n(a) this; and\n\n(b) that.\n\nArticle 2. End\n\nThree.\n",
     "Article 1. Data\n\n1. One.\n\n2. Two:\n\n(a) this; and\n\n(b) that.\n\n3. New words.\n\nArticle 2. "
     "End\n\nThree.\n"},
    {"Article 1. Data\n\nOne.", "Article 1. Data\n\nOne.\n\nNew words."},
};

review::Review reviewed(const char* text) {
  const review::Engine engine(checklist::builtin(), {});
  return engine.review(document::of_source("bill.txt", text, "text"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(insertion)

BOOST_AUTO_TEST_CASE(numbers_go_on) {
  for (const Number& row : kNumbers) {
    BOOST_TEST(next_number(row.printed, row.before) == row.next, row.printed << " after " << row.before);
  }
}

BOOST_AUTO_TEST_CASE(paragraphs_fit_the_draft) {
  for (const Draft& draft : kDrafts) {
    const review::Review review = reviewed(draft.text);
    provision::Index unit = 1;
    while (unit < review.outline.provisions.size() && !provision::is_unit(review.outline.provisions[unit].kind)) ++unit;
    BOOST_REQUIRE(unit < review.outline.provisions.size());
    const Insertion insertion = new_paragraph(review, unit, "New\nwords.");
    std::string text = draft.text;
    text.insert(insertion.offset, insertion.text);
    BOOST_TEST(text == draft.with_wording);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::lsp
