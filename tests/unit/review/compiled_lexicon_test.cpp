// The lexicons that are compiled when the program is built find what those do that are compiled at run time.
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>

#include "checklist/builtin.h"
#include "review/engine.h"
#include "review/rules.h"

namespace caveat::review {
namespace {

std::vector<std::string> findings(const checklist::Checklist& checklist, const std::string& text) {
  const Engine engine(checklist, {});
  std::vector<std::string> lines;
  for (const Finding& finding : engine.review(*document::read("a.md", text)).findings) {
    std::string line = finding.check + " " + std::to_string(finding.span.begin);
    for (const SafeguardStatus& status : finding.safeguards)
      line += " " + std::to_string(static_cast<int>(status.status));
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(compiled_lexicon)

BOOST_AUTO_TEST_CASE(finds_the_same) {
  std::ifstream file(CAVEAT_SOURCE_DIR "/tests/corpus/sample-bill.md", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  checklist::Checklist fresh = checklist::builtin_full();
  for (checklist::Language& language : fresh.languages) {
    BOOST_TEST(!language.compiled.empty());
    language.compiled.clear();
  }
  const std::vector<std::string> found = findings(checklist::builtin(), text);
  BOOST_TEST(found.size() > 5u);
  BOOST_TEST(found == findings(fresh, text), boost::test_tools::per_element());
}

// The sets of terms and patterns have a fixed size.
BOOST_AUTO_TEST_CASE(the_built_in_checklist_fits) {
  for (const checklist::Language& language : checklist::builtin().languages) {
    const Rules rules(checklist::builtin(), language, {});
    BOOST_TEST(rules.lexicon.terms().size() < checklist::kMostTerms);
    BOOST_TEST(rules.patterns.size() < checklist::kMostPatterns);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::review
