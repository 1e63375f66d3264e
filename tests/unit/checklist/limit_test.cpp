// How many patterns and terms a checklist may have.
#include <fmt/format.h>

#include <boost/test/unit_test.hpp>

#include "checklist/loader.h"
#include "checklist/print.h"
#include "folder.h"

namespace caveat::checklist {
namespace {

using testing::print;

BOOST_AUTO_TEST_SUITE(limit)

BOOST_AUTO_TEST_CASE(a_check_with_which_there_would_be_too_many_patterns_is_left_out) {
  const Checklist base = load_files(testing::good_folder()).checklist;
  std::string check = testing::good_folder().back().text;
  const auto with_patterns = [&](const std::string& id, size_t count) {
    std::string patterns = "when:\n";
    for (size_t i = 1; i < count; ++i) patterns += "  - action: collect\n";
    std::string text = check;
    text.replace(text.find("id: traffic"), 11, "id: " + id);
    return SourceFile{"mine/powers/" + id + ".yaml", text.replace(text.find("when:\n"), 6, patterns)};
  };
  const Loaded loaded =
      load_files({with_patterns("many", kMostPatterns - 20), with_patterns("more", 20), with_patterns("one", 1)}, base);
  BOOST_TEST(print(loaded.errors) ==
             "mine/powers/more.yaml:1:1: the check \"more\" is left out, because with its patterns the checklist would "
             "have more than 1152; join phrases into terms of the lexicon, so that fewer patterns say the same\n");
  BOOST_TEST(loaded.checklist.check("many"));
  BOOST_TEST(!loaded.checklist.check("more"));

  // One that takes the place of another is left out, too, and the other stays and counts.
  const Loaded replaced =
      load_files({with_patterns("many", kMostPatterns), with_patterns("one", kMostPatterns - 4)}, loaded.checklist);
  BOOST_TEST(replaced.errors.size() == 2u);
  BOOST_TEST(to_string(replaced.checklist) == to_string(loaded.checklist));
}

BOOST_AUTO_TEST_CASE(terms_and_checks_with_which_a_language_would_have_too_many_terms_are_left_out) {
  const Checklist base = load_files(testing::good_folder()).checklist;
  const size_t room = kMostTerms - base.languages[0].terms.size() - 1;  // a check has phrases
  const auto with_terms = [](size_t count) {
    std::string text = "kind: object\nterms:\n  any-data: [records]\n";  // in the base already
    for (size_t i = 1; i <= count; ++i) text += fmt::format("  t{:04}: word{}\n", i, i);
    return SourceFile{"mine/lexicon/en/mine.yaml", text};
  };
  const Loaded full = load_files({with_terms(room)}, base);
  BOOST_TEST(print(full.errors) == "");
  BOOST_TEST(full.checklist.languages[0].terms.size() == kMostTerms - 1);

  const Loaded over = load_files({with_terms(room + 1)}, base);
  BOOST_TEST(
      print(over.errors) ==
      fmt::format("mine/lexicon/en/mine.yaml:{}:3: the term \"t{:04}\" is left out, because with it the language "
                  "\"en\" would have more than {} terms and lists of phrases; join terms or lists of phrases, so "
                  "that fewer say the same\n",
                  room + 4, room + 1, kMostTerms));
  BOOST_TEST(over.checklist.languages[0].terms.size() == kMostTerms - 1);

  // Lists of phrases count in their language; one that takes the place of another counts once.
  const auto with_phrases = [](const std::string& id, const std::string& phrases) {
    std::string text = testing::good_folder().back().text;
    text.replace(text.find("id: traffic"), 11, "id: " + id);
    const size_t when = text.find("when:\n") + 6;
    return SourceFile{"mine/powers/" + id + ".yaml", text.insert(when, "  - phrases: {" + phrases + "}\n")};
  };
  const std::vector<SourceFile> files = {with_terms(room - 3), with_phrases("one", "en: [listen in]"),
                                         with_phrases("two", "en: [tap the line]"),
                                         with_phrases("three", "aa: [ka ka]")};
  const Loaded phrases = load_files(files, base);
  BOOST_REQUIRE(phrases.errors.size() == 1u);
  BOOST_TEST(phrases.errors[0].message.starts_with("the check \"two\" is left out"));
  BOOST_TEST(phrases.checklist.check("one"));
  BOOST_TEST(!phrases.checklist.check("two"));
  BOOST_TEST(phrases.checklist.check("three"));
  BOOST_TEST(print(load_files({with_phrases("one", "en: [overhear]")}, phrases.checklist).errors) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::checklist
