#include "report/quotation.h"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

#include "report/fixture.h"

BOOST_AUTO_TEST_SUITE(quotation)

using namespace caveat;
using namespace caveat::report;

// The quotation with the deciding words in brackets.
std::string marked(const review::Review& review, const review::Finding& finding, Screen screen = {},
                   size_t most = 480) {
  std::ostringstream out;
  const Page page(out, screen);
  Quotation quotation = quote(review, finding, page, most);
  quotation.text.insert(quotation.mark.end, "]");
  quotation.text.insert(quotation.mark.begin, "[");
  return quotation.text;
}

std::string marked_words(const std::string& words, provision::Index provision, Screen screen = {}, size_t most = 480) {
  const review::Review review = test::small_review();
  review::Finding finding;
  finding.provision = provision;
  finding.span = test::find(test::kText, words);
  return marked(review, finding, screen, most);
}

BOOST_AUTO_TEST_CASE(an_item_is_quoted_with_the_words_that_lead_into_it) {
  BOOST_TEST(marked_words("hand over stored data", 4) ==
             "(1) The Director may, by notice, require a service provider: (a) to [hand over stored data], including "
             "“drafts”, that it "
             "holds; and");
  BOOST_TEST(marked_words("require a service provider", 4) ==
             "(1) The Director may, by notice, [require a service provider]: (a) to hand over stored data, including "
             "“drafts”, that it "
             "holds; and");
}

BOOST_AUTO_TEST_CASE(only_the_sentence_is_quoted) {
  BOOST_TEST(marked_words("give reasons", 6) == "It shall [give reasons].");
  BOOST_TEST(marked_words("order the production of stored data", 6) ==
             "The Director may [order the production of stored data].");
}

BOOST_AUTO_TEST_CASE(long_sentences_are_cut_around_the_words) {
  BOOST_TEST(marked_words("require a service", 4, {}, 40) == "(1) The Director may, by notice, [require a service]…");
  BOOST_TEST(marked_words("require a service", 4, {false, false, 80}, 40) ==
             "(1) The Director may, by notice, [require a service]...");
  review::Review review = test::small_review();
  std::string text;
  for (int i = 0; i < 100; ++i) text += "whereas words ";
  text += "the agency may intercept everything at once and without end";
  test::OutlineBuilder builder(text);
  const auto article = builder.add(provision::Kind::article, 0, "", "", text);
  review.outline = builder.finish();
  review.document.text = text;
  review::Finding finding;
  finding.provision = article;
  finding.span = test::find(text, "may intercept everything");
  const std::string quoted = marked(review, finding, {}, 260);
  BOOST_TEST(quoted.size() < 300u);
  BOOST_TEST(quoted.starts_with("…words"));
  BOOST_TEST(quoted.ends_with("[may intercept everything] at once and without end"));
}

BOOST_AUTO_TEST_CASE(words_outside_of_the_provision_are_still_shown) {
  BOOST_TEST(marked_words("CHAPTER II", 4) == "[CHAPTER II]");
}

BOOST_AUTO_TEST_SUITE_END()
