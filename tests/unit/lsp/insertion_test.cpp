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
    {"(3)", "2", "(4)"}, {"9.", "8", "10."},     {"(c)", "b", "(d)"},         {"c)", "b", "d)"},
    {"(i)", "", "(ii)"}, {"(iv)", "iii", "(v)"}, {"(v)", "iv", "(vi)"},       {"(v)", "u", "(w)"},
    {"(i)", "h", "(j)"}, {"(z)", "y", ""},       {"4 bis", "4", ""},          {"", "", ""},
    {"§", "", ""},       {"(A)", "", "(B)"},     {"(99999)", "", "(100000)"},
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
    // Points that end the sentence before them are followed by one of its own; points that are sentences go on.
    {"1. Data. The police may:\n(a) look; and\n(b) listen.\n\n2. End. Three.\n",
     "1. Data. The police may:\n(a) look; and\n(b) listen.\nNew words.\n\n2. End. Three.\n"},
    {"Sec. 1. Data.—\n\n(a) The agency may look.\n\n(b) It may listen.\n\nSec. 2. End. Three.\n",
     "Sec. 1. Data.—\n\n(a) The agency may look.\n\n(b) It may listen.\n\n(c) New words.\n\nSec. 2. End. Three.\n"},
    {"Sec. 1. Data. (a) The agency may look.\n(b) It may listen.\n\nSec. 2. End. Three.\n",
     "Sec. 1. Data. (a) The agency may look.\n(b) It may listen.\n(c) New words.\n\nSec. 2. End. Three.\n"},
};

// Texts with the wording for what they lack as a whole.
const Draft kTexts[] = {
    {"Article 1 – Data\n\nOne.\n\nArticle 2 – End\n\n1. Two.\n\nAnnex\n\nArticle 1\n\nForms.\n",
     "Article 1 – Data\n\nOne.\n\nArticle 2 – End\n\n1. Two.\n\nArticle 3\n\nNew words.\n\nAnnex\n\nArticle "
     "1\n\nForms.\n"},
    {"1. Data. One.\r\n\r\n2. End. Two.\r\n", "1. Data. One.\r\n\r\n2. End. Two.\r\n\r\n3. New words.\r\n"},
    {"Sec. 1. Data. One.\n\nSec. 2. End. Two.\n", "Sec. 1. Data. One.\n\nSec. 2. End. Two.\n\nSec. 3. New words.\n"},
    {"Law\n\n1. Data\n\nOne.\n\n2. End\n\nTwo.\n", "Law\n\n1. Data\n\nOne.\n\n2. End\n\nTwo.\n\n3. New words.\n"},
    {"Nothing is numbered here.\n", "Nothing is numbered here.\n\nNew words.\n"},
};

std::string with(const char* draft, const Insertion& insertion) {
  std::string text = draft;
  text.insert(insertion.offset, insertion.text);
  return text;
}

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
    BOOST_TEST(with(draft.text, insertion) == draft.with_wording);
  }
}

BOOST_AUTO_TEST_CASE(a_text_gets_a_new_article) {
  for (const Draft& draft : kTexts)
    BOOST_TEST(with(draft.text, new_paragraph(reviewed(draft.text), 0, "New\nwords.")) == draft.with_wording);
}

BOOST_AUTO_TEST_CASE(wordings_call_the_text_as_it_calls_itself) {
  const char* treaty =
      "Article 1\n\nThis Act of Parliament is not meant by this Convention, nor by this Convention's annex.\n";
  BOOST_TEST(with(treaty, new_paragraph(reviewed(treaty), 1, "The powers under this Act."))
                 .ends_with("\n\nThe powers under this Convention.\n"));
  const char* act = "1. One.\n";
  BOOST_TEST(with(act, new_paragraph(reviewed(act), 1, "The powers under this Act."))
                 .ends_with("\n\nThe powers under this Act.\n"));
}

BOOST_AUTO_TEST_CASE(a_reason_does_not_end_the_comment) {
  const review::Engine engine(checklist::builtin(), {});
  const review::Review review = engine.review(document::of_source(
      "bill.md", "# Act\n\n## 1. Taps\n\nThe police may intercept the communications of any person.\n", "markdown"));
  BOOST_REQUIRE(!review.findings.empty());
  const Insertion comment = suppressing_comment(review, review.findings.back(), "see --> b, and ----> c");
  BOOST_TEST(comment.text.find("-->") == comment.text.size() - 4, comment.text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::lsp
