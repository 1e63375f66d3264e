#include <boost/test/unit_test.hpp>

#include "fixture.h"

namespace caveat::norm::test {
namespace {

struct Row {
  const char* text;
  const char* hits;
};

const Row kRows[] = {
    {"collected the traffic data", "collect:collected | traffic-data:traffic data"},
    {"TRAFFIC DATA in any real time", "traffic-data:TRAFFIC DATA | real-time:in any real time"},
    {"real-time collection", "real-time:real-time | collect:collection"},
    {"require the service provider", "order:require the service provider | provider:service provider"},
    {"a period not exceeding thirty days", "time-limit:not exceeding thirty days | time-unit:days"},
    {"a period not exceeding thirty (30) days", "time-limit:not exceeding thirty (30) days | time-unit:days"},
    {"a period not exceeding 30 60 days", "time-unit:days"},
    {"a period not exceeding 6 months", "time-limit:not exceeding 6 months | time-unit:months"},
    {"within one or at the most 30 days", "time-limit:within one or at the most 30 days | time-unit:days"},
    // A gap is as short as it can be.
    {"within 5 days or 10 days", "time-limit:within 5 days | time-unit:days | time-unit:days"},
    // A phrase never crosses the end of a sentence.
    {"Within the area. A period of 30 days", "time-unit:days"},
    {"He holds traffic. Data are kept", "stored-data:Data"},
    // "No. 5" does not end a sentence.
    {"police No. 5 officer", "no-measure:No. 5 | authority:officer"},
    // The longer of two readings holds.
    {"shall not", "prohibition:shall not"},
    {"measures as may be necessary", "weakener:as may be necessary"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(matcher)

BOOST_AUTO_TEST_CASE(finds_terms) {
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(Read(row.text).hits() == row.hits); }
  }
}

BOOST_AUTO_TEST_CASE(reads_words_as_forms_of_others) {
  checklist::Language language = small_language();
  language.terms.push_back({"customer", "actor", {"customer"}, {}});
  language.terms.push_back({"customs", "actor", {"customs authority"}, {}});
  language.terms.push_back({"breach", "condition", {"offences"}, {}});
  language.read_as = {
      {"customs", "customs"}, {"authorize", "authorise"}, {"authorized", "authorised"}, {"offense", "offence"}};
  const Row rows[] = {
      {"customers", "customer:customers"},
      {"customs", ""},
      {"the customs authorities", "customs:customs authorities"},
      {"the customer authorities", "customer:customer"},
      {"authorized, authorize", "authorise:authorized | authorise:authorize"},
      {"an offense", "breach:offense"},
  };
  for (const Row& row : rows) {
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(Read(row.text, language).hits() == row.hits); }
  }
}

BOOST_AUTO_TEST_CASE(terms_in_a_circle_do_not_hang) {
  checklist::Language language = small_language();
  language.terms.push_back({"left", "action", {"left {right-side}", "left"}, {}});
  language.terms.push_back({"right-side", "action", {"right {left}", "right"}, {}});
  const Lexicon lexicon(Lexicon::compile(language, {}));
  Forms forms(lexicon.vocabulary());
  const std::string text = "left right left";
  const Tokens tokens = read_tokens(text, flat_outline(text), forms);
  BOOST_TEST(lexicon.matcher().find(tokens, forms).size() >= 3u);
}

BOOST_AUTO_TEST_CASE(phrases_that_begin_alike_do_not_hide_one_another) {
  checklist::Language language = small_language();
  language.terms.push_back({"abroad", "condition", {"provider ... another state", "provider ... abroad"}, {}});
  language.terms.push_back({"involved", "condition", {"provider ... was involved"}, {}});
  const Lexicon lexicon(Lexicon::compile(language, {}));
  const auto found = [&](const char* text) {
    Forms forms(lexicon.vocabulary());
    const Tokens tokens = read_tokens(text, flat_outline(text), forms);
    std::string out;
    for (const Hit& hit : lexicon.matcher().find(tokens, forms)) {
      const std::string& id = lexicon.terms().id(hit.term);
      if (id == "abroad" || id == "involved") out += id + std::to_string(hit.end - hit.begin) + " ";
    }
    return out;
  };
  BOOST_TEST(found("a provider in another state was involved") == "abroad4 involved6 ");
  BOOST_TEST(found("a provider was involved and is in another state") == "abroad8 involved3 ");
  BOOST_TEST(found("a provider in another state and abroad") == "abroad4 ");
}

BOOST_AUTO_TEST_CASE(language_is_told_by_function_words) {
  checklist::Language spanish;
  spanish.code = "es";
  spanish.frequent = {"el", "la", "de", "los", "que", "y", "en"};
  const std::vector<checklist::Language> languages = {small_language(), spanish};
  const auto code = [&](const char* text) {
    const checklist::Language* found = detect_language(languages, text);
    return found ? found->code : std::string();
  };
  BOOST_TEST(code("The officer may enter the premises of a provider and shall report to the court.") == "en");
  BOOST_TEST(code("El juez puede ordenar la entrega de los datos que obren en poder de la empresa.") == "es");
  BOOST_TEST(code("1234 5678 --- 90") == "");
  BOOST_TEST(code("") == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::norm::test
